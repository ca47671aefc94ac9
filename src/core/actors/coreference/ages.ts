import type { Figure } from '../figure.ts';
import type { Reading } from '../reading.ts';
import type { Discourse } from './discourse.ts';

/** How far back, in sentences, somebody may have been spoken of whose age the article does not give. */
const WINDOW = 2;

/** "The 56-year-old" at the tokens `[first, after)`. */
export interface AgeDescription {
  readonly first: number;
  readonly after: number;
  readonly age: number;
}

/**
 * The description of somebody by their age whose last token is `at` ("the 56-year-old" before a verb or a mark); null
 * for none.
 */
export function ageDescriptionAt(at: number, reading: Reading): AgeDescription | null {
  const found = ageAt(at, reading);
  if (!found || reading.tokens[found.first - 1]?.text.toLowerCase() !== 'the') return null;
  const goesOn = /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(reading.pos(at + 1) ?? '') || reading.nameAt(at + 1) >= 0;
  return goesOn ? null : { first: found.first - 1, after: at + 1, age: found.age };
}

/** The people whose age the article gives right at a name ("Jo March, 56, " and "56-year-old Jo March"). */
export function agesOf(people: readonly Figure[], reading: Reading): ReadonlyMap<Figure, number> {
  const ages = new Map<Figure, number>();
  const word = (at: number) => reading.tokens[at]?.text ?? '';
  for (const person of people) {
    for (const { start, end } of person.references) {
      const before = ageAt(reading.tokenAt(start) - 1, reading)?.age;
      const after = reading.tokenAt(end - 1) + 1;
      const isClosed = /^[,(]$/u.test(word(after)) && /^[,.)]$/u.test(word(after + 2));
      const age = before ?? (isClosed ? numberOf(word(after + 1)) : null);
      if (age !== null && !ages.has(person)) ages.set(person, age);
    }
  }
  return ages;
}

/**
 * Whom such a description means: the only one of that age in mind, or the only person of the last sentences where the article
 * gives nobody that age; null where that leaves a choice, or nobody.
 */
export function resolveAge(
  { first, age }: AgeDescription,
  ages: ReadonlyMap<Figure, number>,
  reading: Reading,
  discourse: Discourse,
): Figure | null {
  const sentence = reading.sentenceOf(first);
  const people = discourse.recent.filter(({ figure }) => figure.kind === 'person');
  const told = people.filter(({ figure }) => ages.get(figure) === age);
  if (told.length > 0) return told.length === 1 ? (told[0]?.figure ?? null) : null;
  if ([...ages.values()].includes(age)) return null;
  const near = people.filter(({ figure, sentence: where }) => sentence - where <= WINDOW && !ages.has(figure));
  return near.length === 1 ? (near[0]?.figure ?? null) : null;
}

/** "56-year-old" or "56 year old" up to the token `at`. */
function ageAt(at: number, { tokens }: Reading): { first: number; age: number } | null {
  if (tokens[at]?.text !== 'old') return null;
  const skip = (index: number) => (/^[-‐‑]$/u.test(tokens[index]?.text ?? '') ? index - 1 : index);
  const year = skip(at - 1);
  if (tokens[year]?.text !== 'year') return null;
  const first = skip(year - 1);
  const age = numberOf(tokens[first]?.text ?? '');
  return age === null ? null : { first, age };
}

function numberOf(word: string): number | null {
  return /^\d{1,3}$/u.test(word) ? Number(word) : null;
}
