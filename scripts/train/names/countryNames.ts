import countries from 'world-countries';

const NAMES: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ name, cca2, cca3, altSpellings }) =>
    [name.common, name.official, ...altSpellings.filter((spelling) => spelling.length > 3)].filter(
      (spelling) => spelling !== cca2 && spelling !== cca3,
    ),
  ),
  'US',
  'U.S.',
  'USA',
  'U.S.A.',
  'UK',
  'U.K.',
  'UAE',
  'U.A.E.',
  'EU member',
  'America',
  'Britain',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Kosovo',
  'Burma',
  'Holland',
  'Czech Republic',
  'Ivory Coast',
  'Soviet Union',
  'USSR',
  'Yugoslavia',
  'Congo',
  'DRC',
  'Korea',
]);

/** Whether a place's name is that of a country, with or without its article. */
export function isCountryName(name: string): boolean {
  return NAMES.has(name) || NAMES.has(name.replace(/^[Tt]he /u, ''));
}

/** What countries' and continents' people and things are called. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ demonyms }) => [demonyms.eng?.f ?? [], demonyms.eng?.m ?? []].flat()),
  'European',
  'African',
  'Asian',
  'Arab',
  'Scottish',
  'English',
  'Soviet',
]);

/** Whether a word is what a country's people and things are called ("Iranian", "Iranians"). */
export function isDemonym(name: string): boolean {
  return DEMONYMS.has(name) || DEMONYMS.has(name.replace(/s$/u, ''));
}
