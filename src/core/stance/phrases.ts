import type { Span } from '../../model/span.ts';
import type { TokenLayer } from '../document.ts';
import { TIMES } from './clause.ts';
import type { Graph } from './graph.ts';

const MOST_WORDS = 9;
const KEPT = new Set([
  'amod',
  'compound',
  'nummod',
  'flat',
  'nmod',
  'nmod:poss',
  'case',
  'det',
  'obj',
  'advmod',
  'mark',
  'fixed',
  'cc',
  'conj',
  'obl',
  'xcomp',
  'compound:prt',
  'acl',
]);
/** Words that name no issue by themselves. */
const VAGUE =
  /^(?:one|ones|thing|things|way|ways|lot|lots|part|parts|kind|sort|two|three|bit|something|anything|nothing|it|ask|said|say|how|what|who|why|when|where|done|do|go|be|have|get|job|work|look|time)$/u;
const LEADING = new Set([
  'the',
  'a',
  'an',
  'to',
  'that',
  'any',
  'this',
  'these',
  'those',
  'some',
  'such',
  ',',
  '“',
  '”',
  '"',
  '‘',
  '’',
  'of',
  'for',
  'and',
  'or',
]);

/**
 * The words by which a topic is known: the token with what qualifies it, in the article's own words, without a leading
 * article, cut to a few words at a place where a phrase ends. Null where it is but a pronoun.
 */
export function topicAt({ tokens }: TokenLayer, graph: Graph, token: number): Span | null {
  if (
    graph.pos(token) === 'PRON' ||
    graph.pos(token) === 'PUNCT' ||
    graph.pos(token) === 'DET' ||
    TIMES.test(graph.word(token)) ||
    VAGUE.test(graph.word(token))
  )
    return null;
  let first = token;
  let last = token;
  const open = [token];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of graph.children(at)) {
      if (!KEPT.has(graph.relation(child)) || Math.abs(child - token) > MOST_WORDS) continue;
      if (
        at === token &&
        (graph.relation(child) === 'case' || graph.relation(child) === 'mark' || graph.relation(child) === 'cc')
      )
        continue;
      first = Math.min(first, child);
      last = Math.max(last, child);
      open.push(child);
    }
  }
  last = Math.min(last, first + MOST_WORDS + 2);
  while (first < token && LEADING.has(graph.word(first))) first++;
  while (
    last > token &&
    (graph.pos(last) === 'PUNCT' ||
      graph.pos(last) === 'ADP' ||
      graph.pos(last) === 'DET' ||
      graph.pos(last) === 'CCONJ')
  )
    last--;
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end || !/[\p{L}\p{N}]/u.test(start.text)) return null;
  return { start: start.start, end: end.end };
}
