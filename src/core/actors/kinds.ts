import type { Name } from '../document.ts';
import { genderOfName } from './gender.ts';
import { parseName } from './personNames.ts';
import { isRoleNoun } from './roleNouns.ts';

/** The states of the United States and of Australia, Canada's provinces: places that the news names without saying so. */
const STATES = new Set(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,washington state,west virginia,wisconsin,wyoming,ontario,quebec,alberta,manitoba,nova scotia,queensland,new south wales,tasmania'.split(
    ',',
  ),
);

/** Words that make a person's name none: a state's party. */
const PARTY = /^(?:gop|republicans?|democrats?|democratic)$/u;

/** Last words that no person's name has: those of bodies, and those of places. */
const BODY_WORD =
  /^(?:news|tribune|university|college|committee|department|ministry|party|association|council|commission|agency|police)$/u;
const PLACE_WORD = /^(?:statehouse|hall|square|street|stadium|airport|center|centre|avenue|park|county)$/u;
/** "GOP-led Senate": the name of another body before that of one. */
const LED_BY =
  /^((?:[^\s-]{1,30}\s){0,3}[^\s-]{1,30})-(?:dominated|led|controlled|run|backed|based|owned|majority)\s+/u;

/** "Acorn CEO Jo March" taken for one name: what comes before the person's own. */
const INNER_TITLE =
  /^(?:\S{1,30}\s){1,3}(?:CEO|CFO|COO|CTO|[Pp]resident|[Cc]hair(?:wo)?man|[Ss]pokes(?:wo)?man|[Dd]irector|[Mm]anager|[Ff]ounder)\s+(?=\S+\s+\p{Lu})/u;

/** A name of one word less sure than this is what the article's others of the same word are. */
const UNSURE = 0.5;

/** By so much the names of the same words must lean to one kind for the others to follow. */
const CLEARLY = 0.8;

/** Before a place. */
const LOCATIVE = /(?:^|\s)(?:in|at|from|to|near|of|outside|inside|around|across|via|through)\s+$/iu;

/** Before a place, and hardly ever before a person who is not an owner. */
const INSIDE = /\s(?:in|near|outside|across)\s+$/u;

/**
 * Reads the kinds of names again in the light of the others: the family name of a person named in full is that
 * person's, whatever the tagger took it for, unless an organization bears it too or it stands as a place does; a thing
 * or a place with a person's full name is that person; what mostly is an organization never is a person; states are places; "@name" and "Name_file" are no names.
 */
export function reconsiderKinds(names: readonly Name[], text: string): Name[] {
  const families = new Map<string, number>();
  const bodies = new Set<string>();
  const fullNames = new Map<string, number>();
  const things = new Map<string, number>();
  const words = names.map((name) => parseName(text.slice(name.start, name.end)).keys);
  const votes = votesOf(names, words);
  const unplaced = new Set(words.flatMap((keys, at) => (isInside(names[at] as Name, text) ? [] : [keys.join(' ')])));
  names.forEach(({ kind, confidence }, index) => {
    const keys = words[index] ?? [];
    if (keys.length < 2) {
      const weight = kind === 'other' ? 1 : kind === 'person' ? -1 : 0;
      if (weight !== 0) things.set(keys[0] ?? '', (things.get(keys[0] ?? '') ?? 0) + weight);
      return;
    }
    const family = keys.at(-1) ?? '';
    const full = keys.join(' ');
    if (kind === 'person') fullNames.set(full, Math.max(confidence, fullNames.get(full) ?? 0));
    if (kind === 'person') families.set(family, Math.max(confidence, families.get(family) ?? 0));
    if (kind === 'organization') for (const key of keys) bodies.add(key);
  });
  return names.flatMap((name, index): Name[] => {
    const keys = words[index] ?? [];
    const written = text.slice(name.start, name.end);
    if (/^[@#]/u.test(written) || /^_\p{L}/u.test(text.slice(name.end, name.end + 3))) return [];
    if (STATES.has(written.toLowerCase())) return name.kind === 'place' ? [name] : [{ ...name, kind: 'place' }];
    if (name.kind === 'person' && keys.some((key) => PARTY.test(key))) return [];
    const ending = keys.at(-1) ?? '';
    const isLone = keys.length > 1 || !families.has(ending);
    if (name.kind === 'person' && isLone && (votes.get(keys.join(' ')) ?? 0) < -CLEARLY)
      return [{ ...name, kind: 'organization' }];
    // "A reporter in Port Aurel": named nowhere else than where places are.
    if (name.kind === 'person' && isLone && !unplaced.has(keys.join(' ')) && genderOfName([...keys, '']) === null)
      return [{ ...name, kind: 'place' }];
    if (name.kind === 'person' && BODY_WORD.test(ending)) return [{ ...name, kind: 'organization' }];
    if (name.kind === 'person' && PLACE_WORD.test(ending)) return [{ ...name, kind: 'place' }];
    const led = name.kind === 'organization' ? LED_BY.exec(written) : null;
    if (led) {
      const body = { ...name, start: name.start + led[0].length };
      return [{ ...name, end: name.start + (led[1] ?? '').length }, body];
    }
    // "St. Stephen's Basilica" and "Grandpa's Weeder" are nobody.
    if (name.kind === 'person' && /['’]s\s+\p{Lu}/u.test(written)) return [{ ...name, kind: 'other' }];
    const titled = name.kind === 'person' ? INNER_TITLE.exec(written) : null;
    if (titled) return [{ ...name, start: name.start + titled[0].length }];
    const isOther = name.kind === 'organization' || (name.kind === 'person' && / (?:the|of|and|to) /u.test(written));
    const person = isOther ? personWithin(name, written, families) : null;
    if (person) return [person];
    const isThingOrPlace = name.kind === 'other' || name.kind === 'place';
    if (isThingOrPlace && keys.length > 1 && name.confidence <= (fullNames.get(keys.join(' ')) ?? 0))
      return [{ ...name, kind: 'person' }];
    const ahead = PLACE_WORD.test(ending) || BODY_WORD.test(ending) ? null : personFirst(name, written, fullNames);
    if (ahead) return [ahead];
    if (isIntroduced(name, keys, text) || isTold(name, keys, text)) return [{ ...name, kind: 'person' }];
    const [only = ''] = keys;
    const isThing = keys.length === 1 && (things.get(only) ?? 0) > 0 && !families.has(only);
    if (isThing && name.kind === 'person' && name.confidence < UNSURE) return [{ ...name, kind: 'other' }];
    const isFamily = keys.length === 1 && families.has(only) && !bodies.has(only);
    const isPlaced =
      name.kind === 'place' &&
      (LOCATIVE.test(text.slice(Math.max(0, name.start - 12), name.start)) ||
        name.confidence > (families.get(only) ?? 0));
    if (isFamily && name.kind !== 'country' && !isPlaced) return [{ ...name, kind: 'person' }];
    return [name];
  });
}

function isInside({ start, end }: Name, text: string): boolean {
  return INSIDE.test(text.slice(Math.max(0, start - 10), start)) && !/^['’]/u.test(text.slice(end, end + 1));
}

/** How far the names of the same words lean to a person (above 0) or to an organization, by how sure they are. */
function votesOf(names: readonly Name[], words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  names.forEach(({ kind, confidence }, index) => {
    const sign = kind === 'person' ? 1 : kind === 'organization' ? -1 : 0;
    const key = words[index]?.join(' ') ?? '';
    if (sign !== 0) votes.set(key, (votes.get(key) ?? 0) + sign * confidence);
  });
  return votes;
}

/**
 * "The illustrator Ada Winter": a given name and one word more, or an unsure name of one word, right after what somebody is
 * in small letters.
 */
function isIntroduced({ kind, start, confidence }: Name, keys: readonly string[], text: string): boolean {
  if (kind !== 'other' && kind !== 'place') return false;
  const isName = keys.length === 1 ? confidence < UNSURE : keys.length === 2 && genderOfName(keys) !== null;
  const before = isName
    ? /(?:^|[\s"“])(\p{Ll}{3,30}) $/u.exec(text.slice(Math.max(0, start - 32), start))?.[1]
    : undefined;
  return before !== undefined && isRoleNoun(before);
}

/** "Ada Winter, the singer" and "Ada Winter, 40, who sings": a given name and one word more, and then what a person is. */
function isTold({ kind, end }: Name, keys: readonly string[], text: string): boolean {
  if (kind === 'person' || kind === 'country' || keys.length !== 2 || genderOfName(keys) === null) return false;
  const after = /^, (?:\d{1,3}, )?(?:(who)\b|(?:an?|the) ((?:\p{L}[\p{L}-]{0,24} ?){1,4}))/u.exec(
    text.slice(end, end + 120),
  );
  return after !== null && (after[1] !== undefined || (after[2] ?? '').split(' ').some(isRoleNoun));
}

/** An unsure thing or place that begins with a full name from elsewhere ("Ada Winter Revised Plan" in a letter): that person. */
function personFirst(name: Name, written: string, fullNames: ReadonlyMap<string, number>): Name | null {
  if ((name.kind !== 'other' && name.kind !== 'place') || name.confidence >= UNSURE) return null;
  const two = /^[^\s,]{2,30}\s[^\s,]{2,30}(?=\s)/u.exec(written)?.[0] ?? '';
  const sure = fullNames.get(parseName(two).keys.join(' ')) ?? 0;
  return sure >= UNSURE ? { ...name, end: name.start + two.length, kind: 'person' } : null;
}

/** "Actor Jo March" or "March the reformer" taken for a body: the person in it. */
function personWithin(name: Name, written: string, families: ReadonlyMap<string, number>): Name | null {
  const [first = '', second = '', ...rest] = written.split(' ');
  if (families.has(parseName(first).keys[0] ?? '') && /^\p{Ll}/u.test(second)) {
    return { ...name, end: name.start + first.length, kind: 'person' };
  }
  const isTitled = rest.length === 1 && isRoleNoun(first) && genderOfName([second, ...rest]) !== null;
  return isTitled ? { ...name, start: name.start + first.length + 1, kind: 'person' } : null;
}
