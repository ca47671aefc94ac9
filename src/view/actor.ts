import type { Actor, ActorKind, Annotation } from '../model/annotation.ts';
import { countryName } from './country.ts';

/** Who an actor is, in the few words that head a card or a row. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly initials: string;
  /** Role and country, or what kind of actor it is; never empty. */
  readonly description: string;
}

const KIND_LABEL: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
};

/** Who an actor is. */
export function identity(actor: Actor): Identity {
  const { id, name, kind } = actor;
  return { id, name, kind, initials: initials(name), description: describe(actor) };
}

function describe({ name, kind, role, country }: Actor): string {
  const nation = country === null || kind === 'country' ? null : countryName(country);
  const parts = [role && capitalised(role), nation === name ? null : nation].filter((part) => part !== null);
  return parts.join(' · ') || KIND_LABEL[kind];
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** The first letters of the first and the last word that begin with one, leaving out articles. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  const named = words.filter((word) => !/^(?:the|of|and|for|al|el|la|de|bin|van|von)$/iu.test(word));
  const chosen = named.length > 1 ? [named[0], named.at(-1)] : named;
  return chosen.map((word = '') => ([...word][0] ?? '').toUpperCase()).join('') || '?';
}

/** The actor with an id, or null. */
export function actorById({ actors }: Annotation, id: string | null): Actor | null {
  return id === null ? null : (actors.find((actor) => actor.id === id) ?? null);
}
