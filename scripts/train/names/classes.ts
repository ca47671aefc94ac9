import type { NameKind } from '../../../src/core/document.ts';
import { isCountryName, isDemonym } from './countryNames.ts';

/** Some corpora mark a people's name as the place; to us it is no name. */
function placeOrCountry(name: string): NameKind | null {
  if (isDemonym(name)) return null;
  return isCountryName(name) ? 'country' : 'place';
}

const KINDS: Readonly<Record<string, (name: string) => NameKind | null>> = {
  person: () => 'person',
  organization: () => 'organization',
  place: placeOrCountry,
  other: () => 'other',
};

/** The classes of the corpora, in lower case, as ours. What is not listed is no name. */
const CLASSES: Readonly<Record<string, keyof typeof KINDS>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  corporation: 'organization',
  group: 'organization',
  location: 'place',
  facility: 'place',
  loc: 'place',
  geo: 'place',
  gpe: 'place',
  place: 'place',
  misc: 'other',
  product: 'other',
  'creative-work': 'other',
  art: 'other',
  eve: 'other',
  nat: 'other',
  event: 'other',
  object: 'other',
  abstract: 'other',
  award: 'other',
  book: 'other',
  album: 'other',
  song: 'other',
  poem: 'other',
  magazine: 'organization',
  academicjournal: 'other',
  conference: 'other',
  election: 'other',
  astronomicalobject: 'other',
};

/** The kind of a name that a corpus gives a class; null where it is no name to us. */
export function kindOf(label: string, name: string): NameKind | null {
  return KINDS[CLASSES[label.toLowerCase()] ?? '']?.(name) ?? null;
}

/** In the Groningen Meaning Bank "gpe" is for the most part a people's name ("Iranian"). */
export function groningenKind(label: string, name: string): NameKind | null {
  return label === 'gpe' && !isCountryName(name) ? null : kindOf(label, name);
}
