import type { NameKind } from '../document.ts';
import { wordSet } from '../tokens/wordLists.ts';
import { BODY, COMMON, GIVEN_NAME, PLACE, SURNAME, type Word } from './words.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'"]);
/** Titles that may also be a given name or a surname: trimmed only before at least two more words. */
export const NAME_LIKE = wordSet(`
  king prince pope duke judge bishop major dean don earl baron marshal chancellor father lady sister brother aunt
  uncle saint st. coach miss
`);

/**
 * Cuts from the tokens `[first, last)` what is no part of a name: a leading "the", greetings and titles before a
 * person, the possessive ending and marks at the edges. May leave nothing (`first === last`).
 */
export function trimName(
  words: readonly Word[],
  first: number,
  last: number,
  kind: NameKind,
): { first: number; last: number } {
  let start = first;
  let end = last;
  const at = (index: number) => words[index] as Word;
  while (end > start && (POSSESSIVE.has(at(end - 1).lower) || !/[\p{L}\p{N}.]/u.test(at(end - 1).lower))) end--;
  while (start < end && (!at(start).wordLike || at(start).lower === 'the') && !/^[@#]/u.test(at(start).lower)) start++;
  if (kind === 'person') {
    while (start < end - 1 && at(start).breaks) start++;
    while (start < end - 1 && at(start).title && !(NAME_LIKE.has(at(start).lower) && end - start < 3)) {
      start++;
      while (start < end - 1 && (!at(start).wordLike || at(start).lower === 'of')) start++;
    }
  }
  return { first: start, last: end };
}

/**
 * Where an organization's name begins with a place that only owns it ("Indiana's Grant High School"): the index of the
 * possessive ending; -1 where the possessive belongs to the name ("Workers' Party", "People's Bank").
 */
export function placeBefore(words: readonly Word[], first: number, last: number): number {
  const owner = words[first] as Word;
  if (last - first < 3 || words[first + 1]?.lower !== "'s") return -1;
  return owner.lexicons & PLACE && !(owner.lexicons & COMMON) ? first + 1 : -1;
}

/**
 * Where a second person's name begins in the tokens `[first, last)` of what reads as one: in a list or a letter whose lines
 * have run together, after a given name and a family name that is none, where another given name follows with a word more
 * ("Ellen Marsh Gerald Oduya"); -1 where there is one name.
 */
export function secondPerson(words: readonly Word[], first: number, last: number): number {
  if (last - first < 4) return -1;
  const isGiven = (index: number) => ((words[index] as Word).lexicons & GIVEN_NAME) !== 0;
  const isFull = (index: number) => (words[index] as Word).capital && (words[index] as Word).text.length > 2;
  for (let index = first; index < first + 4; index++) if (!isFull(index)) return -1;
  return isGiven(first) && !isGiven(first + 1) && isGiven(first + 2) ? first + 2 : -1;
}

/** A person's name has at most so many words. */
const LONGEST_PERSON = 5;

/** Words that stand before the office in a title ("the UN Special Envoy"). */
const RANKS = wordSet(`
  special senior high deputy assistant associate chief staff press vice executive managing majority minority
`);

/** Words for who holds an office, which end no body's name. */
const OFFICES = wordSet(`
  judge governor gov gov. commissioner leader mp mps mep minister secretary undersecretary president vice-president
  premier chancellor chairman chairwoman chairperson senator sen sen. representative rep rep. congressman
  congresswoman ambassador envoy mayor spokesman spokeswoman spokesperson ceo cfo cto superintendent prosecutor
`);

/**
 * Where a name runs on from an organization over a title into the name of its officer ("UN Special Envoy Ana Paz"): the end
 * of the organization and the beginning of the person; null where it does not. What is taken for a person may hold a word
 * that is a title or a name ("Ana King Paz"): only an office ends the body there.
 */
export function officerWithin(
  words: readonly Word[],
  first: number,
  last: number,
  kind: 'organization' | 'person',
): { end: number; person: number } | null {
  const at = (index: number) => words[index] as Word;
  const isTitle = ({ title, lower }: Word) =>
    title && (kind === 'organization' || lower === 'chief' || (OFFICES.has(lower) && !NAME_LIKE.has(lower)));
  let person = last;
  while (person > first && last - person <= LONGEST_PERSON && !isTitle(at(person - 1))) person--;
  if (person === first || person === last || last - person > LONGEST_PERSON) return null;
  for (let index = person; index < last; index++) {
    if (!at(index).capital && !at(index).particle && at(index).wordLike) return null;
    if (!at(index).particle && at(index).lexicons & (BODY | COMMON)) return null;
  }
  if (!(at(person).lexicons & GIVEN_NAME) && !(at(last - 1).lexicons & SURNAME)) return null;
  let end = person;
  while (end > first && (at(end - 1).title || RANKS.has(at(end - 1).lower))) end--;
  return { end, person };
}

/**
 * Where an organization's name ends before the office that runs on from it ("Justice Department Inspector General" before
 * somebody's name, "White House Press" before "Secretary"): `last` where no office does, `first` where what is left names no
 * body ("US District Judge").
 */
export function beforeOffice(words: readonly Word[], first: number, last: number): number {
  const at = (index: number) => words[index] as Word;
  const isRank = (index: number) => at(index).title || RANKS.has(at(index).lower);
  const ending = at(last - 1).lower;
  if (RANKS.has(ending) && last - first > 1 && words[last]?.title) return last - 1;
  const isOffice = OFFICES.has(ending) || (ending === 'general' && last - first > 1 && isRank(last - 2));
  if (!isOffice) return last;
  let end = last;
  while (end > first && isRank(end - 1)) end--;
  if (end === first) return first;
  const body = at(end - 1);
  return body.lexicons & BODY || (body.allCapitals && body.text.length > 1) ? end : first;
}
