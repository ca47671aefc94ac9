import { FEMALE_WORDS, MALE_WORDS, plain } from '../words.ts';
import data from './givenNames.json' with { type: 'json' };

/** Which pronoun a person calls for, as far as the text or the name tells. */
export type Gender = 'he' | 'she';

const given: ReadonlyMap<string, Gender> = new Map([
  ...data.he.split(' ').map((name): [string, Gender] => [name, 'he']),
  ...data.she.split(' ').map((name): [string, Gender] => [name, 'she']),
]);

/** The gender that a title or a role ("spokeswoman", "Mr.") calls for, from its words; null where none does. */
export function genderOfTitle(words: readonly string[]): Gender | null {
  for (const word of words) {
    const key = plain(word);
    if (FEMALE_WORDS.has(key)) return 'she';
    if (MALE_WORDS.has(key)) return 'he';
  }
  return null;
}

/** The gender that a full name's given name calls for; null where it is unknown or there is none. */
export function genderOfName(words: readonly string[]): Gender | null {
  if (words.length < 2) return null;
  for (const word of words.slice(0, -1)) {
    const key = plain(word).normalize('NFD').replace(/\p{M}/gu, '');
    const known = given.get(word.toLowerCase()) ?? given.get(key) ?? given.get(key.split('-')[0] ?? '');
    if (known) return known;
    if (key.length > 2) break;
  }
  return null;
}
