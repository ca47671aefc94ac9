import type { Name } from '../document.ts';
import { type Figure, newFigure } from './figure.ts';
import { type Gender, genderOfName, genderOfTitle } from './gender.ts';
import { fitsFullName, type PersonName, parseName, sameFullName } from './personNames.ts';
import type { Reading } from './reading.ts';
import { titleBefore } from './titles.ts';

/** One name of a person in the text, with what stands before it. */
interface NameMention {
  readonly name: Name;
  readonly parsed: PersonName;
  readonly gender: Gender | null;
}

/**
 * Groups the names of people: full names that agree make one person; a bare name joins the full name it fits best (the
 * family name before the given name, the one whose gender agrees with "Mrs", then the one named last), also when the full
 * name comes only later. Two people with one family name stay two.
 */
export function findPeople(reading: Reading): Figure[] {
  const mentions = reading.names.filter((name) => name.kind === 'person').map((name) => read(name, reading));
  const people: Figure[] = [];
  for (const mention of mentions) {
    if (mention.parsed.keys.length < 2) continue;
    const known = people.find((person) => person.fullNames.some((full) => sameFullName(full, mention.parsed)));
    const person = known ?? newFigure('person', '');
    if (!known) people.push(person);
    person.fullNames.push(mention.parsed);
    person.gender ??= mention.gender;
  }
  joinContained(people);
  for (const mention of mentions) place(mention, people, reading.text);
  return people.filter((person) => person.references.length > 0);
}

function read(name: Name, reading: Reading): NameMention {
  const parsed = parseName(reading.text.slice(name.start, name.end));
  const title = titleBefore(name, reading);
  const words = title ? title.words : [];
  return { name, parsed, gender: genderOfTitle(words) ?? genderOfName(parsed.words) };
}

/** "Salman" and "Mohammed bin Salman": a full name all of whose words end a longer one, where only one is longer. */
function joinContained(people: Figure[]): void {
  for (let at = people.length - 1; at >= 0; at--) {
    const person = people[at] as Figure;
    const longer = people.filter(
      (other) =>
        other !== person &&
        other.fullNames.some((full) => person.fullNames.every((own) => fitsFullName(own, full) > 0)),
    );
    if (longer.length !== 1) continue;
    (longer[0] as Figure).fullNames.push(...person.fullNames);
    people.splice(at, 1);
  }
}

function place(mention: NameMention, people: Figure[], text: string): void {
  const person = choose(mention, people) ?? newFigure('person', '');
  if (!people.includes(person)) {
    people.push(person);
    person.fullNames.push(mention.parsed);
  }
  const { start, end } = mention.name;
  person.references.push({ start, end, form: 'name' });
  person.gender ??= mention.gender;
  const words = mention.parsed.words.length;
  const longest = parseName(person.name).words.length;
  const written = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
  if (person.name === '' || words > longest || (words === longest && shouts(person.name) && !shouts(written)))
    person.name = written;
}

function shouts(name: string): boolean {
  return name === name.toUpperCase();
}

function choose(mention: NameMention, people: readonly Figure[]): Figure | undefined {
  if (mention.parsed.keys.length >= 2) {
    const same = people.find((person) => person.fullNames.some((full) => sameFullName(full, mention.parsed)));
    if (same) return same;
  }
  let best: Figure | undefined;
  let bestScore = 0;
  for (const person of people) {
    const fit = Math.max(
      0,
      ...person.fullNames.map((full) => (sameFullName(full, mention.parsed) ? 4 : fitsFullName(mention.parsed, full))),
    );
    if (fit === 0) continue;
    const score = fit * 1e9 + agreement(mention.gender, person.gender) * 1e8 + (person.references.at(-1)?.start ?? -1);
    if (score > bestScore && agreement(mention.gender, person.gender) >= 0) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

function agreement(a: Gender | null, b: Gender | null): -1 | 0 | 1 {
  if (a === null || b === null) return 0;
  return a === b ? 1 : -1;
}
