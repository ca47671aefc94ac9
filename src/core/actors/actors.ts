import type { Mention } from '../../model/annotation.ts';
import { bySpan } from '../../model/span.ts';
import { countryName, isoCode } from '../countries/lexicon.ts';
import type { ActorLayer, CastMember, Name, Stage } from '../document.ts';
import { actorNames } from './candidates/names.ts';
import { findOrganizations } from './cast/organizations.ts';
import { findPartyWords, joinParties } from './cast/parties.ts';
import { findPeople } from './cast/people.ts';
import { findStateBodies } from './cast/stateBodies.ts';
import { refer } from './coreference/coreference.ts';
import { isDoubtful } from './doubt.ts';
import { type Figure, newFigure } from './figure.ts';
import { type Layers, type Reading, read } from './reading.ts';
import { describePeople, fullestRole } from './roles/roles.ts';

/**
 * Finds the cast: who and what the names mean, what the article calls them, and which other words ("she", "the minister")
 * mean them. Names of places and of things that do not act are nobody's.
 */
export const findActors: Stage<Layers, ActorLayer> = (layers) => {
  const every = read(layers, actorNames(layers));
  const partyWords = findPartyWords(every);
  const partyStarts = new Set(partyWords.map(({ start }) => start));
  const countrySpans = new Set(layers.countryMentions.map(({ start, end }) => `${start}-${end}`));
  const isFree = ({ start, end }: Name) => !partyStarts.has(start) && !countrySpans.has(`${start}-${end}`);
  const reading = read(layers, every.names.filter(isFree));
  const { organizations, governments } = findOrganizations(reading);
  organizations.push(...joinParties(partyWords, organizations), ...findStateBodies(reading, organizations));
  const people = findPeople(reading);
  describePeople(people, reading);
  const countries = findCountries(reading, governments);
  const figures = [...people, ...countries, ...organizations].filter((figure) => !isDoubtful(figure));
  refer(
    figures,
    people.filter((person) => !isDoubtful(person)),
    reading,
  );
  return castOf(figures);
};

function findCountries(reading: Reading, governments: readonly { start: number; end: number }[]): Figure[] {
  const byCode = new Map<string, Figure>();
  for (const { country, form, start, end } of reading.countryMentions) {
    const figure = byCode.get(country) ?? newFigure('country', countryName(country));
    figure.country = country;
    byCode.set(country, figure);
    figure.references.push({ start, end, form });
    const government = governments.find((name) => name.start <= start && end <= name.end);
    if (government) figure.references.push({ start: government.start, end: government.end, form: 'metonym' });
  }
  return [...byCode.values()];
}

function castOf(figures: readonly Figure[]): ActorLayer {
  const sorted = [...figures].sort((a, b) => (a.references[0]?.start ?? 0) - (b.references[0]?.start ?? 0));
  const cast: CastMember[] = [];
  const mentions: Mention[] = [];
  const pronouns = new Map<number, string>();
  for (const { name, references } of figures)
    for (const { start, form } of references) if (form === 'pronoun') pronouns.set(start, name);
  sorted.forEach((figure, index) => {
    const id = `a${index + 1}`;
    const country = figure.country === null ? null : isoCode(figure.country);
    cast.push({
      id,
      name: figure.name,
      kind: figure.kind,
      role: fullestRole(figure, (offset) => pronouns.get(offset)),
      country,
    });
    for (const { start, end, form } of figure.references) mentions.push({ start, end, actor: id, form });
  });
  return { cast, mentions: mentions.sort(bySpan) };
}
