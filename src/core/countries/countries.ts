import type { CountryLayer, CountryMention, NameLayer, Source, Stage, SyntaxLayer, TokenLayer } from '../document.ts';
import { type Candidate, findCandidates } from './match.ts';
import { metonyms } from './metonyms.ts';
import { articleSense, meansCountry } from './senses.ts';

/**
 * Finds the words that stand for a country: its names, its demonyms (within longer names of its state's bodies too), and
 * the capitals and seats of power that stand for its government. Decided for each mention; mentions are in order.
 */
export const findCountries: Stage<Source & TokenLayer & NameLayer & Partial<SyntaxLayer>, CountryLayer> = ({
  text,
  tokens,
  names,
  syntax,
}) => {
  const candidates = findCandidates(tokens);
  const sense = articleSense(text, tokens, names, candidates);
  const meant = candidates.filter((candidate) => meansCountry(candidate, sense));
  const governments = metonyms(meant, tokens, syntax);
  const named = new Set(meant.filter(({ term }) => term === 'name').map(({ key }) => key));
  const countryMentions: CountryMention[] = [];
  for (const candidate of meant) {
    const start = tokens[candidate.first]?.start ?? 0;
    const end = tokens[candidate.last - 1]?.end ?? 0;
    const country = whichOfNamesakes(candidate, named);
    if (candidate.term === 'name' || candidate.term === 'demonym') {
      countryMentions.push({ start, end, country, form: candidate.term });
    } else if (governments.has(candidate)) countryMentions.push({ start, end, country, form: 'metonym' });
  }
  return { countryMentions };
};

/** Countries that share a name or a demonym: the one that the article names in full elsewhere. */
function whichOfNamesakes({ key, country }: Candidate, named: ReadonlySet<string>): string {
  const hasAny = (...keys: string[]) => keys.some((other) => named.has(other));
  if (/^(?:congo|congolese)$/u.test(key) && hasAny('republicofthecongo', 'congo-brazzaville')) {
    return hasAny('democraticrepublicofthecongo', 'democraticrepublicofcongo', 'drc', 'drcongo') ? country : 'CG';
  }
  if (/^dominicans?$/u.test(key) && hasAny('dominica')) return 'DM';
  if (/^korea(?:ns?)?$/u.test(key) && hasAny('northkorea') && !hasAny('southkorea')) return 'KP';
  return country;
}
