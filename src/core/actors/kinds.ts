import type { Name } from '../document.ts';
import { genderOfName } from './gender.ts';
import { parseName } from './personNames.ts';
import { isRoleNoun } from './words.ts';

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

/** Before a place. */
const LOCATIVE = /(?:^|\s)(?:in|at|from|to|near|of|outside|inside|around|across|via|through)\s+$/iu;

/**
 * Reads the kinds of names again in the light of the others: the family name of a person named in full is that person's,
 * whatever the tagger took it for, unless an organization bears it too or it stands as a place does; states are places; "@name" is no name.
 */
export function reconsiderKinds(names: readonly Name[], text: string): Name[] {
  const families = new Map<string, number>();
  const bodies = new Set<string>();
  const words = names.map((name) => parseName(text.slice(name.start, name.end)).keys);
  names.forEach(({ kind, confidence }, index) => {
    const keys = words[index] ?? [];
    if (keys.length < 2) return;
    const family = keys.at(-1) ?? '';
    if (kind === 'person') families.set(family, Math.max(confidence, families.get(family) ?? 0));
    if (kind === 'organization') for (const key of keys) bodies.add(key);
  });
  return names.flatMap((name, index): Name[] => {
    const keys = words[index] ?? [];
    const written = text.slice(name.start, name.end);
    if (/^[@#]/u.test(written)) return [];
    if (STATES.has(written.toLowerCase())) return name.kind === 'place' ? [name] : [{ ...name, kind: 'place' }];
    if (name.kind === 'person' && keys.some((key) => PARTY.test(key))) return [];
    const ending = keys.at(-1) ?? '';
    if (name.kind === 'person' && BODY_WORD.test(ending)) return [{ ...name, kind: 'organization' }];
    if (name.kind === 'person' && PLACE_WORD.test(ending)) return [{ ...name, kind: 'place' }];
    const led = name.kind === 'organization' ? LED_BY.exec(written) : null;
    if (led) {
      const body = { ...name, start: name.start + led[0].length };
      return [{ ...name, end: name.start + (led[1] ?? '').length }, body];
    }
    const isOther = name.kind === 'organization' || (name.kind === 'person' && / (?:the|of|and|to) /u.test(written));
    const person = isOther ? personWithin(name, written, families) : null;
    if (person) return [person];
    const [only = ''] = keys;
    const isFamily = keys.length === 1 && families.has(only) && !bodies.has(only);
    const isPlaced =
      name.kind === 'place' &&
      (LOCATIVE.test(text.slice(Math.max(0, name.start - 12), name.start)) ||
        name.confidence > (families.get(only) ?? 0));
    if (isFamily && name.kind !== 'country' && !isPlaced) return [{ ...name, kind: 'person' }];
    return [name];
  });
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
