import { agentsOf, isPassive } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { isStrike } from '../lexicon/lookup.ts';
import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';

/** To free or rescue somebody's people is a kindness to them. */
export const FREEING = /^(?:free|release|rescue|evacuate|pardon)(?:s|d|ing)?$/u;
/** What is released without a kindness to anybody. */
const RELEASES =
  /^(?:email|e-mail|document|report|statement|video|audio|footage|photo|image|picture|record|recording|tape|transcript|data|file|list|poll|survey|study|album|song|single|film|movie|book|product|version|update|figure|result|note|letter|ad|funds?|money|water|gas|oil|detail|name)s?$/u;

/** Whether a noun names what is made public rather than set free. */
export function isThing(tree: SentenceTree, token: number): boolean {
  return RELEASES.test(tree.word(token));
}

const FORCES = /^(?:troop|soldier|force|army|unit|tank|marine)s?$/u;

/** "Withdrew its troops from Peru": no longer against it, though to withdraw from a pact is. */
export function isRetreat(tree: SentenceTree, token: number, { slots }: PredicateGroup): boolean {
  return (
    slots.includes('from') &&
    tree
      .dependents(token, 'obj')
      .some((object) => FORCES.test(tree.word(object)) && !/^peace/u.test(tree.word(object - 1)))
  );
}

/** Whether a noun only stands for a country's people, of whose country the holders are. */
export function isCompatriot(
  { referents, isCountry, countryOf }: Reading,
  actor: string,
  holders: readonly string[],
  token: number,
) {
  return (
    isCountry(actor) &&
    referents.namedAt(token) !== actor &&
    holders.some((holder) => countryOf(holder) === countryOf(actor))
  );
}

/** Whether somebody says that they will not do it, or ought not to ("will not recognise", "cannot support"). */
export function isRefusing(tree: SentenceTree, token: number): boolean {
  return tree
    .dependents(token, 'aux')
    .some((child) => /^(?:will|wo|would|can|could|ca|cannot)$/u.test(tree.word(child)));
}

/** Who does it, or the violence by which it is done ("was killed in a Peruvian attack"). */
export function causesOf(tree: SentenceTree, token: number): number[] {
  const agents = agentsOf(tree, token);
  if (agents.length || !isPassive(tree, token)) return agents;
  return tree
    .dependents(token, 'obl')
    .filter((child) => isStrike(tree.word(child)) && /^(?:in|during|by)$/u.test(tree.preposition(child)));
}

/** Who are themselves the subject of a verb, not only what is theirs. */
export function doersOf({ tree, referents }: Reading, token: number): Set<string> {
  return new Set(
    causesOf(tree, token).flatMap((subject) =>
      isStrike(tree.word(subject)) ? referents.ownersOf(subject) : referents.actorsAt(subject),
    ),
  );
}
