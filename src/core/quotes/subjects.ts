import type { Span } from '../../model/span.ts';
import { MARK } from './forms.ts';
import type { Reading } from './reading.ts';

const MOST_UP = 4;
const MOST_CHILDREN = 12;
/** Relations by which a clause without a subject shares that of the clause above it. */
const SHARES_SUBJECT = new Set(['advcl', 'conj', 'xcomp', 'parataxis', 'dep']);

/** The subject's own words: it and what modifies it directly before, and the name that it begins. */
export function subjectSpan(reading: Reading, node: number): Span {
  let first = node;
  let last = node + 1;
  while (first > 0 && reading.head[first - 1] === node && reading.forms[first - 1]?.shape !== MARK) first -= 1;
  while (reading.head[last] === node && reading.relation[last] === 'flat') last += 1;
  return { start: reading.nodes[first]?.start ?? 0, end: reading.nodes[last - 1]?.end ?? 0 };
}

/** The subject of the clause that a node heads, or of the nearest one above that it may share; -1 where there is none. */
export function subjectOf(reading: Reading, node: number): number {
  let clause = node;
  for (let step = 0; clause >= 0 && step <= MOST_UP; step++) {
    let child = reading.firstChild[clause] as number;
    for (let seen = 0; child >= 0 && seen < MOST_CHILDREN; seen++) {
      if (reading.relation[child] === 'nsubj' && reading.nodes[child]?.stretch === -1) return child;
      child = reading.nextSibling[child] as number;
    }
    if (!SHARES_SUBJECT.has(reading.relation[clause] as string)) return -1;
    clause = reading.head[clause] as number;
  }
  return -1;
}
