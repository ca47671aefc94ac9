import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';

/** Where the lexicon that the extension ships is kept. */
export const GIVEN_NAMES = fileURLToPath(new URL('../../src/core/actors/naming/givenNames.json', import.meta.url));

type Gender = 'he' | 'she';

/** The piece of compromise's model that we read; its own types leave it open. */
interface Lexicon {
  model: { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

/** The languages whose lists the package `gender-detection-from-name` holds. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'tr'];
/** A name is kept where so many lists know it and, of them, this share agrees. */
const LISTS = 2;
const AGREEMENT = 0.8;

/** Given names by the pronoun they call for, as JSON: those that several lists of two packages (both MIT) agree on. */
export function buildGivenNames(): string {
  const votes = new Map<string, { he: number; she: number }>();
  const vote = (name: string, gender: Gender) => {
    const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (!/^\p{L}{2,}$/u.test(plain)) return;
    const cast = votes.get(plain) ?? { he: 0, she: 0 };
    cast[gender]++;
    votes.set(plain, cast);
  };
  const require = createRequire(import.meta.url);
  for (const language of LANGUAGES) {
    const names: ReadonlyMap<string, string> = require(`gender-detection-from-name/names/${language}.js`);
    for (const [name, gender] of names) vote(name, gender === 'male' ? 'he' : 'she');
  }
  for (const [word, tags] of Object.entries((nlp.world() as Lexicon).model.one.lexicon)) {
    if (tags.includes('MaleName')) vote(word, 'he');
    if (tags.includes('FemaleName')) vote(word, 'she');
  }
  const kept = (gender: Gender) =>
    [...votes]
      .filter(([, { he, she }]) => he + she >= LISTS && (gender === 'he' ? he : she) / (he + she) >= AGREEMENT)
      .map(([name]) => name)
      .sort()
      .join(' ');
  return `${JSON.stringify({ he: kept('he'), she: kept('she') })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GIVEN_NAMES, buildGivenNames());
