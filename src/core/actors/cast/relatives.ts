import type { Figure } from '../figure.ts';
import type { Gender } from '../naming/gender.ts';
import { fitsFullName } from '../naming/personNames.ts';
import type { NameMention } from './personMentions.ts';

/** How many times as often a family name was one person's that it stays so. */
const DOMINANT = 2;

/**
 * Whom "Mr. Winter" means of the relatives of that name whom the title may call so: of those named already the one who is known
 * to be called so, else the only one left, or of a couple the one whose given name ends as it would; else the one spoken of
 * far more often. Null where that leaves a choice, undefined where there are no two of `near` to choose from.
 */
export function relativeCalled(
  { parsed, gender, name }: NameMention,
  near: ReadonlySet<Figure>,
): Figure | null | undefined {
  const fitting = [...near].filter(
    (person) =>
      agreement(gender, person.gender) >= 0 && person.fullNames.some((full) => fitsFullName(parsed, full) === 3),
  );
  if (fitting.length < 2) return undefined;
  const known = fitting.filter(({ firstNamed }) => firstNamed < name.start);
  const people = known.length > 0 ? known : fitting;
  const called = people.filter((person) => person.gender === gender);
  if (called.length > 0) return dominant(called) ?? latest(called);
  if (people.length === 1) return people[0];
  const feminine = people.filter(({ fullNames }) => /a$/u.test(fullNames[0]?.keys[0] ?? ''));
  const couple = gender === 'she' ? feminine : people.filter((person) => !feminine.includes(person));
  return couple.length === 1 ? couple[0] : (dominant(people) ?? null);
}

/** A relative is named in full: the bare family name stays with the one it was used of far more often. */
export function dominant(people: readonly Figure[]): Figure | undefined {
  const counts = people.map(({ references }) => references.length).sort((a, b) => b - a);
  const [most = 0, next = 0] = counts;
  return most >= DOMINANT * Math.max(1, next) ? people.find(({ references }) => references.length === most) : undefined;
}

/** Who was named last. */
export function latest(people: readonly Figure[]): Figure | undefined {
  let last: Figure | undefined;
  for (const person of people) if (!last || lastStart(person) > lastStart(last)) last = person;
  return last;
}

function lastStart({ references }: Figure): number {
  return references.at(-1)?.start ?? -1;
}

/** Whether two genders, as far as they are known, agree: 1, speak against each other: -1, or neither. */
export function agreement(a: Gender | null, b: Gender | null): -1 | 0 | 1 {
  if (a === null || b === null) return 0;
  return a === b ? 1 : -1;
}
