import type { Name, NameKind } from '../../document.ts';
import { genderOfName } from '../naming/gender.ts';
import { parseName } from '../naming/personNames.ts';
import { isRoleNoun } from '../roles/roleNouns.ts';
import { BODY_NOUNS } from '../words.ts';
import { isLocated, type NameCensus } from './nameCensus.ts';

/** A name to be read again. */
interface NameReading {
  readonly name: Name;
  /** As the text has it. */
  readonly written: string;
  /** Its words, folded. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly census: NameCensus;
}

/** What a name is after all: no name, one or two; null where the rule does not speak. */
type KindRule = (reading: NameReading) => readonly Name[] | null;

/** The states of the United States and of Australia, Canada's provinces: places that the news names without saying so. */
const STATES = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
  kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
  new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
  south carolina,south dakota,tennessee,texas,utah,vermont,washington state,west virginia,wisconsin,wyoming,ontario,quebec,
  alberta,manitoba,nova scotia,queensland,new south wales,tasmania`.split(/,\s*/u),
);

/** Words that make a person's name none: a state's party. */
const PARTY = /^(?:gop|republicans?|democrats?|democratic)$/u;

/** What a person of a party is called right before the name. */
const PARTISAN = /^(?:Republican|Democrat|Democratic|Libertarian|Conservative|Labour|Liberal|Socialist|Communist)$/u;

/** "Conn." and "Va.": how the states are shortened after a town's name. */
const STATE_LETTERS =
  /(?:^|\s)(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.?$/u;

/** "Republican of Iowa": the words after the party. */
const OF_STATE = /^(?:Republicans?|Democrats?)( (?:of|in|from) .+)$/u;

/** Last words that no person's name has: those of bodies, and those of places. */
const BODY_WORD =
  /(?:^|\s)(?:news|tribune|university|college|committee|department|ministry|party|association|council|commission|agency|police|foundation|institute)$|\s(?:radio|daily)$/u;
const PLACE_WORD = /^(?:statehouse|hall|square|street|stadium|airport|center|centre|avenue|park|county)$/u;

/** "GOP-led Senate": the name of another body before that of one. */
const LED_BY =
  /^((?:[^\s-]{1,30}\s){0,3}[^\s-]{1,30})-(?:dominated|led|controlled|run|backed|based|owned|majority)\s+/u;

/** A name of one word less sure than this is what the article's others of the same word are. */
const UNSURE = 0.5;

/** By so much the names of the same words must lean to one kind for the others to follow. */
const CLEARLY = 0.8;

/** The rules in the order in which they are asked. */
export const KIND_RULES: readonly KindRule[] = [
  handles,
  datelines,
  states,
  notPeople,
  ledBodies,
  partyMembers,
  peopleInside,
  peopleByFullName,
  peopleByIntroduction,
  unsureThings,
  familyNames,
];

function become({ name }: NameReading, kind: NameKind): readonly Name[] {
  return [{ ...name, kind }];
}

/** "@name" and "Name_file". */
function handles({ name, written, text }: NameReading): readonly Name[] | null {
  return /^[@#]/u.test(written) || /^_\p{L}/u.test(text.slice(name.end, name.end + 3)) ? [] : null;
}

/** "LIMA - Ada Winter": a dateline before the name. */
function datelines({ name, written }: NameReading): readonly Name[] | null {
  const dated = name.kind === 'person' ? /^\p{Lu}[\p{Lu}\s.,]+ [-–—] (?=\p{Lu}\p{Ll})/u.exec(written) : null;
  return dated ? [{ ...name, start: name.start + dated[0].length }] : null;
}

function states(reading: NameReading): readonly Name[] | null {
  const { name, written, text } = reading;
  const isAfterTown = text.slice(name.start - 2, name.start) === ', ' || /\s/u.test(written);
  const isShort = isAfterTown && STATE_LETTERS.test(written) && /[.,]/u.test(text.slice(name.end - 1, name.end + 1));
  return STATES.has(written.toLowerCase()) || isShort ? become(reading, 'place') : null;
}

function partyMembers({ name, written }: NameReading): readonly Name[] | null {
  const home = name.kind === 'organization' ? OF_STATE.exec(written)?.[1] : undefined;
  return home === undefined ? null : [{ ...name, end: name.end - home.length }];
}

/** What is taken for a person and is none: by its words, or because it is something else everywhere else. */
function notPeople(reading: NameReading): readonly Name[] | null {
  const { name, keys, written, census } = reading;
  if (name.kind !== 'person') return null;
  if (keys.some((key) => PARTY.test(key))) return [];
  const full = keys.join(' ');
  const ending = keys.at(-1) ?? '';
  const isLone = keys.length > 1 || !census.families.has(ending);
  if (isLone && (census.votes.get(full) ?? 0) < -CLEARLY) return become(reading, 'organization');
  // "A reporter in Port Aurel": named nowhere else than where places are.
  const isOnlyPlaced = isLone && !census.unplaced.has(full);
  if (isOnlyPlaced && genderOfName([...keys, '']) === null) return become(reading, 'place');
  if (BODY_WORD.test(full)) return become(reading, 'organization');
  if (PLACE_WORD.test(ending)) return become(reading, 'place');
  // "St. Stephen's Basilica" and "Grandpa's Weeder" are nobody.
  return /['’]s\s+\p{Lu}/u.test(written) ? become(reading, 'other') : null;
}

function ledBodies({ name, written }: NameReading): readonly Name[] | null {
  const led = name.kind === 'organization' ? LED_BY.exec(written) : null;
  if (!led) return null;
  const body = { ...name, start: name.start + led[0].length };
  return [{ ...name, end: name.start + (led[1] ?? '').length }, body];
}

/** "Actor Jo March", "Libertarian Jo March" or "March the reformer" taken for a body: the person in it. */
function peopleInside({ name, written, census }: NameReading): readonly Name[] | null {
  if (name.kind !== 'organization' && !(name.kind === 'person' && / (?:the|of|and|to) /u.test(written))) return null;
  const [first = '', second = '', ...rest] = written.split(' ');
  if (census.families.has(parseName(first).keys[0] ?? '') && /^\p{Ll}/u.test(second)) {
    return [{ ...name, end: name.start + first.length, kind: 'person' }];
  }
  const isTitled =
    rest.length === 1 && (isRoleNoun(first) || PARTISAN.test(first)) && genderOfName([second, ...rest]) !== null;
  return isTitled ? [{ ...name, start: name.start + first.length + 1, kind: 'person' }] : null;
}

/** A thing or a place with the full name of a person from elsewhere, or, where unsure, one that begins with it. */
function peopleByFullName(reading: NameReading): readonly Name[] | null {
  const { name, written, keys, census } = reading;
  if (name.kind !== 'other' && name.kind !== 'place') return null;
  const sure = census.fullNames.get(keys.join(' ')) ?? 0;
  if (keys.length > 1 && name.confidence <= sure) return become(reading, 'person');
  const ending = keys.at(-1) ?? '';
  if (PLACE_WORD.test(ending) || BODY_WORD.test(ending) || name.confidence >= UNSURE) return null;
  const two = /^[^\s,]{2,30}\s[^\s,]{2,30}(?=\s)/u.exec(written)?.[0] ?? '';
  const isKnown = (census.fullNames.get(parseName(two).keys.join(' ')) ?? 0) >= UNSURE;
  return isKnown ? [{ ...name, end: name.start + two.length, kind: 'person' }] : null;
}

function peopleByIntroduction(reading: NameReading): readonly Name[] | null {
  return isIntroduced(reading) || isTold(reading) ? become(reading, 'person') : null;
}

/**
 * "The illustrator Ada Winter": a given name and one word more, or an unsure name of one word, right after what somebody is
 * in small letters.
 */
function isIntroduced({ name: { kind, start, confidence }, keys, text }: NameReading): boolean {
  if (kind !== 'other' && kind !== 'place') return false;
  const isName = keys.length === 1 ? confidence < UNSURE : keys.length === 2 && genderOfName(keys) !== null;
  const before = isName
    ? /(?:^|[\s"“])(\p{Ll}{3,30}) $/u.exec(text.slice(Math.max(0, start - 32), start))?.[1]
    : undefined;
  return before !== undefined && isRoleNoun(before);
}

/** "Ada Winter, the singer" and "Ada Winter, 40, who sings": a given name and one word more, and then what a person is. */
function isTold({ name: { kind, end }, keys, text }: NameReading): boolean {
  if (kind === 'person' || kind === 'country' || keys.length !== 2 || genderOfName(keys) === null) return false;
  if (BODY_NOUNS.has(keys[1] ?? '')) return false;
  const after = /^, (?:\d{1,3}, )?(?:(who)\b|(?:an?|the) ((?:\p{L}[\p{L}-]{0,24} ?){1,4}))/u.exec(
    text.slice(end, end + 120),
  );
  return after !== null && (after[1] !== undefined || (after[2] ?? '').split(' ').some(isRoleNoun));
}

/** An unsure person of one word that mostly is a thing. */
function unsureThings(reading: NameReading): readonly Name[] | null {
  const { name, keys, census } = reading;
  const [only = ''] = keys;
  const isThing = keys.length === 1 && (census.things.get(only) ?? 0) > 0 && !census.families.has(only);
  return isThing && name.kind === 'person' && name.confidence < UNSURE ? become(reading, 'other') : null;
}

/** The family name of a person named in full, unless a body bears it too or it stands as a place does. */
function familyNames(reading: NameReading): readonly Name[] | null {
  const { name, keys, text, census } = reading;
  const [only = ''] = keys;
  const sure = census.families.get(only);
  if (keys.length !== 1 || sure === undefined || census.bodyWords.has(only) || name.kind === 'country') return null;
  const isPlaced = name.kind === 'place' && (isLocated(name, text) || name.confidence > sure);
  return isPlaced ? null : become(reading, 'person');
}
