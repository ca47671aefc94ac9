import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import countries, { type Country } from 'world-countries';
import type { CountryEntry } from '../../src/core/countries/lexicon.ts';
import { LEFT_OUT, SUPPLEMENT } from './countrySupplement.ts';

/** Where the lexicon that the extension ships is kept. */
export const COUNTRY_LEXICON = fileURLToPath(new URL('../../src/core/countries/lexicon.json', import.meta.url));

/** Dependencies of other countries whose governments make news of their own. */
const OWN_GOVERNMENT = new Set(['HK', 'MO', 'PR', 'GL', 'TW', 'PS', 'XK', 'FO', 'BM', 'EH']);
/** Alternative spellings that are English long forms; the rest of the package's list is in other languages. */
const LONG_FORM = /\b(?:Republic|Kingdom|Federation|Commonwealth|Principality|State|Sultanate|Union)\b/u;

/** The lexicon as JSON: facts from the `world-countries` package (ODbL), reduced, with our supplement. */
export function buildCountryLexicon(): string {
  const entries: Record<string, CountryEntry> = {};
  const taken = new Set<string>();
  const sorted = [...countries].sort((a, b) => Number(hasGovernment(b)) - Number(hasGovernment(a)));
  for (const country of sorted) entries[country.cca2] = entryOf(country, taken);
  for (const [code, facts] of Object.entries(SUPPLEMENT)) {
    const entry = entries[code] ?? { name: facts.name ?? code, names: [], demonyms: [], capitals: [], seats: [] };
    const name = facts.name ?? entry.name;
    entries[code] = {
      name,
      names: unique([...entry.names, ...(facts.names ?? [])]).filter((other) => other !== name),
      demonyms: unique([...entry.demonyms, ...(facts.demonyms ?? [])]),
      capitals: unique([...entry.capitals, ...(facts.capitals ?? [])]),
      seats: [...(facts.seats ?? [])],
    };
  }
  return `${JSON.stringify(Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))))}\n`;
}

function hasGovernment(country: Country): boolean {
  return country.independent === true || OWN_GOVERNMENT.has(country.cca2);
}

function entryOf(country: Country, taken: Set<string>): CountryEntry {
  const spellings = country.altSpellings.filter(
    (spelling) => LONG_FORM.test(spelling) && /^[\p{Lu}\p{L}' .-]+$/u.test(spelling),
  );
  const long = [country.name.official.replace(/ \(.*\)/u, ''), ...spellings];
  const english = Object.values(country.demonyms.eng ?? {}).flatMap((demonym) => demonym.split(/, | or /u));
  const demonyms = unique(english).filter(
    (word) => word !== '' && word !== country.name.common && !LEFT_OUT.has(word) && !taken.has(word),
  );
  for (const word of demonyms) taken.add(word);
  return {
    name: country.name.common,
    names: unique(long).filter((name) => name !== country.name.common && !name.includes(',')),
    demonyms,
    capitals: hasGovernment(country) ? country.capital.filter((capital) => !LEFT_OUT.has(capital)) : [],
    seats: [],
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COUNTRY_LEXICON, buildCountryLexicon());
