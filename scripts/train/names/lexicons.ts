import { encodeHashedSet } from '../learning/hashedSets.ts';
import type { AnnotatedText } from './annotated.ts';
import type { NameStock } from './augment.ts';
import { DEMONYMS } from './countryNames.ts';
import { type Embeddings, guessRoles, WORD_ROLES, type WordRole } from './wordRoles.ts';

/** Names shorter than this, or among the commonest English words, say more harm than good. */
const SHORTEST = 2;

/** A word written small this often in the training texts is a common word. */
const COMMON = 4;

/** How probable a word must be in a role, and among how many of the most frequent words it must be, to be in a lexicon for it. */
const LIKELY: Readonly<Partial<Record<WordRole, { least: number; among: number }>>> = {
  givenName: { least: 0.4, among: 250_000 },
  surname: { least: 0.5, among: 220_000 },
  place: { least: 0.5, among: 220_000 },
  organization: { least: 0.5, among: 250_000 },
  common: { least: 0.8, among: 100_000 },
};

/**
 * The lexicons of the model file, in lower case: given names, surnames, places, words of parties' and companies' names, words
 * that name organizations by themselves, demonyms, and words that prose writes small. Lists of names are joined by the words that
 * their vectors liken to names in the texts. `read` gives a source file's content.
 */
export function lexiconSections(
  read: (file: string) => string,
  texts: readonly AnnotatedText[],
  embeddings: Embeddings,
) {
  const given = [
    ...read('given-names.txt').split('\n'),
    ...column(read('common-forenames-by-country.csv'), 'Romanized Name'),
  ];
  const surnames = column(read('common-surnames-by-country.csv'), 'Romanized Name');
  const bodies = [
    ...['name', 'name_native', 'name_short'].flatMap((name) => column(read('parties.csv'), name)),
    ...column(read('companies.csv'), 'Security'),
  ];
  const places = ['name', 'subcountry'].flatMap((name) => column(read('world-cities.csv'), name));
  const frequent = new Set(embeddings.words);
  const roles = guessRoles(texts, embeddings);
  const likely = (role: WordRole) => {
    const { least, among } = LIKELY[role] ?? { least: 1, among: 0 };
    const at = WORD_ROLES.indexOf(role);
    return embeddings.words.filter((_, rank) => rank < among && (roles[rank]?.[at] ?? 0) > least);
  };
  const joined = (names: Iterable<string>, role: WordRole) => encodeHashedSet(new Set([...names, ...likely(role)]));
  return {
    givenNames: joined(words(given), 'givenName'),
    surnames: joined(words(surnames), 'surname'),
    places: joined(
      [...words(places)].filter((word) => frequent.has(word)),
      'place',
    ),
    bodies: encodeHashedSet(words(bodies)),
    organizations: joined([], 'organization'),
    demonyms: encodeHashedSet(words([...DEMONYMS])),
    common: joined(commonWords(texts.map(({ text }) => text)), 'common'),
  };
}

/** Names to put in other names' places, from the same source files. */
export function nameStock(read: (file: string) => string): NameStock {
  const byCountry = (file: string) => {
    const content = read(file);
    const names = column(content, 'Romanized Name');
    const groups = new Map<string, string[]>();
    column(content, 'Country').forEach((country, index) => {
      const name = names[index]?.trim();
      if (!name || !/^\p{Lu}\p{L}+$/u.test(name)) return;
      groups.set(country, [...(groups.get(country) ?? []), name]);
    });
    return groups;
  };
  const given = byCountry('common-forenames-by-country.csv');
  const surnames = byCountry('common-surnames-by-country.csv');
  const countries = [...given].flatMap(([country, names]) => {
    const family = surnames.get(country) ?? [];
    return names.length >= 10 && family.length >= 10 ? [{ given: names, surnames: family }] : [];
  });
  const cities = column(read('world-cities.csv'), 'name').filter((name) => /^\p{Lu}\p{L}+$/u.test(name));
  return { countries, cities };
}

function commonWords(prose: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of prose)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= COMMON).map(([word]) => word);
}

function words(names: readonly string[]): Set<string> {
  const parts = names.flatMap((name) =>
    name
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase()
      .split(/[\s-]+/u),
  );
  return new Set(parts.filter((part) => part.length >= SHORTEST && /^\p{L}/u.test(part)));
}

/** The named column of a comma-separated file with a header; quoted fields are not split. */
function column(content: string, name: string): string[] {
  const rows = content
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)].map((match) => (match[1] as string).replace(/^"|"$/gu, '')),
    );
  const index = rows[0]?.indexOf(name) ?? -1;
  if (index < 0) throw new Error(`The lexicon file has no column "${name}".`);
  return rows.slice(1).map((row) => row[index] ?? '');
}
