import type { Name } from '../../document.ts';
import { type Gender, genderOfName, genderOfTitle } from '../naming/gender.ts';
import { type PersonName, parseName } from '../naming/personNames.ts';
import type { Reading } from '../reading.ts';
import { titleBefore } from '../roles/titles.ts';
import { coupledName, genderOfKin } from './kinship.ts';

/** One name of a person in the text, with what stands before it. */
export interface NameMention {
  readonly name: Name;
  readonly parsed: PersonName;
  readonly gender: Gender | null;
  /** Whether its family name stands with the next name only. */
  readonly isCoupled: boolean;
  /** Whether a title before it tells the gender. */
  readonly isCalled: boolean;
}

/** The names of people, "Tom" of "Tom and Ada Winter" read as "Tom Winter". */
export function namesOfPeople(reading: Reading): NameMention[] {
  const { names, text } = reading;
  const families = new Set<string>();
  for (const { kind, start, end } of names) {
    const { keys } = parseName(kind === 'person' ? text.slice(start, end) : '');
    if (keys.length > 1) families.add(keys.at(-1) ?? '');
  }
  return names.flatMap((name, at) => {
    const coupled = coupledName(name, names[at + 1], families, reading);
    return coupled || name.kind === 'person' ? [read(name, coupled, reading)] : [];
  });
}

/** Who the names of bodies name too: "an Ada Winter administration" is headed by her. */
export function namesakes(reading: Reading): NameMention[] {
  return reading.names.flatMap((name) => {
    const [, person] =
      name.kind === 'organization'
        ? (/^(\S+ .{0,60}) administration$/iu.exec(reading.text.slice(name.start, name.end)) ?? [])
        : [];
    return person ? [read({ ...name, end: name.start + person.length, kind: 'person' }, null, reading)] : [];
  });
}

function read(name: Name, coupled: PersonName | null, reading: Reading): NameMention {
  const written = reading.text.slice(name.start, name.end);
  const parsed = coupled ?? parseName(written);
  const title = titleBefore(name, reading)?.words ?? written.split(/\s+/u).slice(0, -parsed.words.length);
  const called = genderOfTitle(title);
  // "He wrote to his mother, Winter said" tells nothing of Winter.
  const kin = parsed.words.length > 1 ? genderOfKin(name, reading) : null;
  const gender = called ?? kin ?? genderOfName(parsed.words);
  return { name, parsed, gender, isCoupled: coupled !== null, isCalled: called !== null };
}
