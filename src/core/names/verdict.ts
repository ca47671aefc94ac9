import type { NameKind } from '../document.ts';
import { wordSet } from '../tokens/wordLists.ts';
import { NAME_LIKE } from './boundaries.ts';
import type { NameContext } from './features.ts';
import { KNOWN_BODIES } from './knownBodies.ts';
import { BODY, COMMON, GIVEN_NAME, joined, PLACE, SURNAME, type Word } from './words.ts';

/** Forms of address that only a person's name follows. */
const ADDRESSES: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.']);

/** Words with which letters begin and end, before a name. */
const GREETINGS = wordSet('dear hi hello hey thanks regards sincerely cheers');

/** Words that with a colon stand before who made a picture. */
const CREDITS: ReadonlySet<string> = new Set(['image', 'photo', 'photograph', 'picture', 'video', 'illustration']);

/**
 * Whether the capitalised word stands right after a form of address or a greeting, or where a picture's maker is named
 * ("Image: Paz").
 */
export function isAddressed(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!word.capital || word.title || word.opener) return false;
  const before = words[index - 1]?.lower ?? '';
  if (ADDRESSES.has(before)) return true;
  if (word.allCapitals || word.lexicons & (BODY | COMMON | PLACE)) return false;
  const earlier = words[index - 2]?.lower ?? '';
  return before === ':' ? CREDITS.has(earlier) : GREETINGS.has(before === ',' ? earlier : before);
}

/** Countries that people are called after. */
const CALLED_AFTER: ReadonlySet<string> = new Set(['chad', 'jordan', 'israel', 'georgia', 'india', 'kenya', 'cuba']);

/** Who acts in no news. */
const DEITIES: ReadonlySet<string> = new Set(['god', 'allah', 'satan', 'lucifer', 'yahweh']);

/** What the news speaks of by a name like somebody's. */
const KNOWN_THINGS = wordSet(`
  brexit obamacare covid alexa siri chatgpt linux perl haskell docker kubernetes bitcoin ethereum
`);

/** Last words of what is held, made or measured, and that no family bears. */
const THINGS = wordSet(`
  average index composite futures finals cup league championship championships awards olympics prize act treaty
  accord accords agreement protocol tour
`);

/** Last words of laws, prizes, times and the like, which no body's name has. */
const NO_BODIES = wordSet(`
  act amendment amendments constitution resolution bill treaty accords agreement survey index prize award awards
  honors honours war day election elections olympics plan
`);

/** Last words of lands. */
const LANDS = wordSet('strip peninsula valley strait straits mountains desert');

/** What people are called by their faith or their part of the world; alone it is no body. */
const PEOPLES = wordSet(`
  christian muslim jewish catholic islamic hindu buddhist protestant evangelical european asian african arab
  hispanic latino western american
`);
const QUARTERS: ReadonlySet<string> = new Set(['north', 'south', 'latin', 'native', 'african', 'asian']);

/** A doctrine, a study or a faith. */
const TEACHING = /.(?:ology|ism)$/u;

/**
 * What a name of the tokens `[first, last)` is in the end, given the tagger's kind; null where it names nobody. A
 * person of one word is none if that is a title of address ("Senator"), a body if it is known to be one, a teaching by
 * its ending, and a thing if it is the plural of another name in the document ("Polaroids" beside "Polaroid"). A person
 * whose last word ends the names of bodies ("Harlow News") is one, unless a given name stands first ("Emily Post").
 */
export function verdict(
  { words, evidence }: NameContext,
  first: number,
  last: number,
  kind: NameKind,
): NameKind | null {
  if (last <= first) return null;
  if (kind !== 'country' && isKnownBody(words, first, last)) return 'organization';
  if (kind === 'country' && isNamesake(words, first, last)) return 'person';
  if (kind === 'organization' && !endsLikeBody(words, first, last))
    return isLand(words, first, last) ? 'place' : 'other';
  if (kind !== 'person') return last - first < 3 && isAddressed(words, first) && kind !== 'country' ? 'person' : kind;
  if (isConstituency(words, first)) return 'place';
  if (last - first > 1) {
    if (THINGS.has((words[last - 1] as Word).lower)) return 'other';
    return endsInBody(words, first, last) ? 'organization' : kind;
  }
  const word = words[first] as Word;
  if (word.title && !NAME_LIKE.has(word.lower)) return null;
  if (DEITIES.has(word.lower) || KNOWN_THINGS.has(word.lower) || word.lower.length === 1) return 'other';
  if (TEACHING.test(word.lower) && !(word.lexicons & (GIVEN_NAME | SURNAME))) return 'other';
  const plural = word.lower.endsWith('s') && evidence.has(word.lower.slice(0, -1)) && !(word.lexicons & SURNAME);
  return plural ? 'other' : kind;
}

function endsInBody(words: readonly Word[], first: number, last: number): boolean {
  return ((words[last - 1] as Word).lexicons & BODY) !== 0 && ((words[first] as Word).lexicons & GIVEN_NAME) === 0;
}

/** Whether a name taken for a body's ends in something that a body can be. */
function endsLikeBody(words: readonly Word[], first: number, last: number): boolean {
  const ending = (words[last - 1] as Word).lower;
  const before = last - first > 1 ? (words[last - 2] as Word).lower : '';
  const isPeople =
    PEOPLES.has(ending) && (last - first === 1 || (last - first < 4 && (before === '-' || QUARTERS.has(before))));
  return !isPeople && !NO_BODIES.has(ending) && !isLand(words, first, last);
}

function isLand(words: readonly Word[], first: number, last: number): boolean {
  return LANDS.has((words[last - 1] as Word).lower) || joined(words, first, last) === 'west bank';
}

/** Whether the tokens name a body that few texts explain. */
export function isKnownBody(words: readonly Word[], first: number, last: number): boolean {
  return KNOWN_BODIES.has(joined(words, first, last));
}

/** A country's name as somebody's given name ("Chad Oduya"). */
export function isNamesake(words: readonly Word[], first: number, last: number): boolean {
  const family = words[last - 1] as Word;
  return last - first === 2 && CALLED_AFTER.has((words[first] as Word).lower) && (family.lexicons & SURNAME) !== 0;
}

/** "D-Minn." and "R-Riverside": whom a member sits for. */
function isConstituency(words: readonly Word[], first: number): boolean {
  return words[first - 1]?.lower === '-' && /^[DRI]$/u.test(words[first - 2]?.text ?? '');
}
