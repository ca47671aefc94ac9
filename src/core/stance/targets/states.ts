import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';

/** Whether one is a country, a body of states or somebody of a country, and the other is another country. */
export function isForeign({ isCountry, isBloc, countryOf }: Reading, holder: string, target: string | null): boolean {
  if (target === null || !isCountry(target)) return false;
  const own = countryOf(holder);
  return own === null ? isBloc(holder) : own !== countryOf(target);
}

/** What a relation weighs between these two: more, for some, where a country, or who acts for one, does it to another. */
export function weightOf(
  reading: Reading,
  { weight, abroad }: PredicateGroup,
  holder: string,
  target: string | null,
): number {
  return abroad !== undefined && isForeign(reading, holder, target) ? abroad : weight;
}
