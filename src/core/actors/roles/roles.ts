import { firstEndingAfter, type Span } from '../../../model/span.ts';
import type { Figure, RoleDescription } from '../figure.ts';
import { genderOfTitle } from '../naming/gender.ts';
import type { Reading } from '../reading.ts';
import { descriptionAfter, descriptionBefore } from './appositions.ts';
import { type Title, titleBefore } from './titles.ts';

/** Longer descriptions than this, in words, tell a story rather than a role. */
const LONGEST = 16;
/** The most people one title is shared out to. */
const LISTED = 6;

/** Reads what the article calls each person, right before and after every name, and the country and gender that tells. */
export function describePeople(people: readonly Figure[], reading: Reading): void {
  const byStart = new Map(
    people.flatMap((person) => person.references.map(({ start }): [number, Figure] => [start, person])),
  );
  for (const person of people) {
    for (const reference of person.references) {
      const name = { ...reference, kind: 'person' as const, confidence: 1 };
      const title = titleBefore(name, reading);
      if (title) person.gender ??= genderOfTitle(title.words);
      if (title && !title.courtesy) {
        addRole(person, title, reading);
        if (isPlural(title)) for (const other of listedAfter(name, byStart, reading)) addRole(other, title, reading);
      }
      const after = descriptionAfter(name, reading);
      if (after) addRole(person, after, reading);
      const before = title ? null : descriptionBefore(name, reading);
      if (before) addRole(person, before, reading);
    }
  }
}

function isPlural({ words }: Title): boolean {
  const head = words.filter((word) => word !== '.').at(-1) ?? '';
  return /[^s]s\.?$/u.test(head);
}

/** "Sens. A, B and C": the people listed after the first. */
function listedAfter(name: Span, byStart: ReadonlyMap<number, Figure>, reading: Reading): Figure[] {
  const listed: Figure[] = [];
  let at = reading.tokenAt(name.end);
  while (listed.length < LISTED && /^(?:,|and|&)$/u.test(reading.tokens[at]?.text ?? '')) {
    while (/^(?:,|and|&)$/u.test(reading.tokens[at]?.text ?? '')) at++;
    const next = reading.names[reading.nameAt(at)];
    const person = next && byStart.get(next.start);
    if (!person) break;
    listed.push(person);
    at = reading.tokenAt(next.end);
  }
  return listed;
}

/** Adds a description to a person, with what it tells of their gender and country. */
export function addRole(person: Figure, role: RoleDescription, reading: Reading): void {
  person.roles.push(role);
  if (role.noun) person.gender ??= genderOfTitle([role.noun]);
  person.country ??= countryWithin(role, reading);
}

function countryWithin({ start, end }: RoleDescription, { countryMentions }: Reading): string | null {
  const mention = countryMentions[firstEndingAfter(countryMentions, start)];
  return mention && mention.start < end ? mention.country : null;
}

/**
 * The fullest description: the one of most words, a noun before a clause, the first of equals; null where there is none.
 * A pronoun that it begins with ("her father") gives way to the name of whom it means; `meantBy` tells that by the
 * pronoun's offset, undefined where nobody is known.
 */
export function fullestRole({ name, roles }: Figure, meantBy: (offset: number) => string | undefined): string | null {
  let best: RoleDescription | null = null;
  for (const role of roles) if (weight(role) > (best ? weight(best) : 0)) best = role;
  if (!best) return null;
  const owner = meantBy(best.start);
  const owned = best.text.replace(/^(?:his|her|their|its)\s+/iu, '');
  return owned === best.text || owner === undefined || owner === name ? owned : `${owner}’s ${owned}`;
}

function weight(role: RoleDescription): number {
  const words = role.text.split(' ').length;
  return words > LONGEST ? 0.5 : words + (role.noun === null ? 0 : 20);
}
