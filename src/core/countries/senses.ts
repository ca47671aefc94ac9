import { contains, firstEndingAfter, type Span } from '../../model/span.ts';
import type { Name, Token } from '../document.ts';
import type { Candidate } from './match.ts';
import {
  ALSO_PERSONAL,
  CAUCASUS,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  OTHER_AMERICAS,
  STATE_BODIES,
  STUDIES,
  THINGS_AFTER,
  THINGS_BEFORE_OF,
  UNITED_STATES_PLACES,
} from './words.ts';

/** What the whole article says that one mention's neighbours cannot. */
export interface ArticleSense {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Whether Georgia is the state of the United States here. */
  readonly georgiaIsState: boolean;
  /**
   * The words, in lower case, of people's names of two or more; a given name that is a country's, too, is left out where
   * the article has the country's people ("Israel Katz" beside "the Israelis").
   */
  readonly peoplesNames: ReadonlySet<string>;
  /** The countries whose people or things the article names. */
  readonly peoples: ReadonlySet<string>;
  /** The article's words that are written small somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

/** Reads the article and its candidates once for `ArticleSense`. */
export function articleSense(
  text: string,
  tokens: readonly Token[],
  names: readonly Name[],
  candidates: readonly Candidate[],
): ArticleSense {
  const peoples = new Set(candidates.filter(({ term }) => term === 'demonym').map(({ country }) => country));
  const namesakes = new Set(candidates.filter(({ country }) => peoples.has(country)).map(({ key }) => key));
  const peoplesNames = new Set<string>();
  for (const name of names) {
    const [given = '', ...others] = text.slice(name.start, name.end).toLowerCase().split(/\s+/u);
    if (name.kind !== 'person' || others.length === 0) continue;
    for (const word of others) peoplesNames.add(word);
    if (!namesakes.has(given)) peoplesNames.add(given);
  }
  let state = 0;
  let country = 0;
  const smallWords = new Set<string>();
  for (const { text: word } of tokens) {
    const lower = word.toLowerCase();
    if (word === lower) smallWords.add(word);
    else if (UNITED_STATES_PLACES.has(lower)) state++;
    else if (CAUCASUS.has(lower)) country++;
  }
  return { tokens, names, georgiaIsState: state > country, peoplesNames, peoples, smallWords };
}

/** Whether a candidate means its country, its people or its government here, as far as names and neighbours tell. */
export function meansCountry(candidate: Candidate, sense: ArticleSense): boolean {
  const { tokens } = sense;
  const { first, last, term, key } = candidate;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const before = word(first - 1);
  const after = word(last);
  if (!namesAllow(candidate, sense)) return false;
  if (tokens[first - 1]?.text === 'New' || after === '$' || THINGS_AFTER.has(after)) return false;
  if (before === 'of' && THINGS_BEFORE_OF.has(word(first - 2)) && term === 'name') return false;
  if (/^americ/u.test(key) && (OTHER_AMERICAS.has(before) || OTHER_AMERICAS.has(before === '-' ? word(first - 2) : '')))
    return false;
  if (/^indian/u.test(key) && (before === 'american' || sense.peoplesNames.has('indiana'))) return false;
  if (/^american/u.test(key) && /^indians?$/u.test(after)) return false;
  if (/^georgia/u.test(key) && sense.georgiaIsState) return false;
  if (term !== 'demonym' && after === ',' && UNITED_STATES_PLACES.has(word(last + 1)) && !/^u/u.test(key)) return false;
  if (/^turkeys?$/u.test(key) && (sense.smallWords.has('turkey') || sense.smallWords.has('turkeys'))) return false;
  if (/^polish$/u.test(key) && /^(?:the|your|your|it|a|off|up)$/u.test(after)) return false;
  if (term === 'demonym' && STUDIES.has(after)) return false;
  if (key === 'english' && /^(?:professor|teacher|tutor|department|major)s?$/u.test(after)) return false;
  if (term === 'demonym' && LANGUAGE_BEFORE.has(before) && (after === '' || LANGUAGE_AFTER.has(after))) return false;
  return (
    term === 'demonym' || last - first > 1 || !sense.peoplesNames.has(key) || /^(?:in|to|from|across)$/u.test(before)
  );
}

/** Whether the names that the tagger found leave room for the country. */
function namesAllow(candidate: Candidate, { tokens, names, peoplesNames, peoples }: ArticleSense): boolean {
  const span: Span = { start: tokens[candidate.first]?.start ?? 0, end: tokens[candidate.last - 1]?.end ?? 0 };
  const name = names[firstEndingAfter(names, span.start)];
  if (!name || name.start >= span.end) return true;
  const longer = contains(name, span) && name.end - name.start > span.end - span.start;
  if (!longer) {
    if (name.kind === 'person') {
      if (!contains(name, span)) return candidate.term === 'demonym';
      if (candidate.term === 'capital' || peoplesNames.has(candidate.key)) return false;
      return !ALSO_PERSONAL.has(candidate.key) || (candidate.term === 'name' && peoples.has(candidate.country));
    }
    return !(name.kind === 'organization' && candidate.term === 'capital');
  }
  if (name.kind === 'country') return true;
  // "U.S." begins no such name: the tagger took two for one.
  const isShort = /^(?:u\.s\.|u\.k\.|US|UK)$/u.test(candidate.key);
  if (name.kind === 'person' || name.kind === 'other') return isShort;
  if (name.kind === 'place') return span.end === name.end && tokens[candidate.first - 1]?.text === ',';
  return name.kind === 'organization' && candidate.term !== 'capital' && isStateBody(name, candidate, tokens);
}

function isStateBody(name: Name, candidate: Candidate, tokens: readonly Token[]): boolean {
  for (let at = candidate.first; at >= 0 && (tokens[at]?.end ?? 0) > name.start; at--) {
    if (STATE_BODIES.has(tokens[at]?.text.toLowerCase() ?? '')) return true;
  }
  for (let at = candidate.last; (tokens[at]?.start ?? name.end) < name.end; at++) {
    if (STATE_BODIES.has(tokens[at]?.text.toLowerCase() ?? '')) return true;
  }
  return false;
}
