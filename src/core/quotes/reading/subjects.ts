import { MARK } from './forms.ts';
import type { Reading } from './reading.ts';
import { meansSaying } from './wordClasses.ts';

const MOST_UP = 4;
const MOST_CHILDREN = 12;
/** Bounds the work on hostile input: nobody is named at greater length without a mark between. */
const LONGEST_NOMINAL = 12;
/** Relations by which a clause without a subject shares that of the clause above it. */
const SHARES_SUBJECT = new Set(['advcl', 'conj', 'xcomp', 'parataxis', 'dep']);

/** The subject's own words, as a run of nodes: it and what modifies it directly before, and the name that it begins. */
export function subjectRun(reading: Reading, node: number): readonly [number, number] {
  let first = node;
  let last = node + 1;
  while (node - first < LONGEST_NOMINAL && reading.head[first - 1] === node && reading.forms[first - 1]?.shape !== MARK)
    first -= 1;
  while (last - node < LONGEST_NOMINAL && reading.head[last] === node && reading.relation[last] === 'flat') last += 1;
  return [first, last];
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

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const BESIDE_VERB = new Set(['AUX', 'ADV', 'PART']);

/** The words that name something directly after a node, `[first, last)`; null where there are none. */
export function nominalAfter(reading: Reading, node: number, last: number): readonly [number, number] | null {
  let end = node + 1;
  while (end < last && end - node <= LONGEST_NOMINAL && (isNominal(reading, end) || isModifier(reading, end, node)))
    end += 1;
  return isNamed(reading, node + 1, end) ? [node + 1, end] : null;
}

/** The words that name something directly before a node and what belongs to its verb, `[first, last)`. */
export function nominalBefore(reading: Reading, node: number, first: number): readonly [number, number] | null {
  let end = node;
  while (end > first && BESIDE_VERB.has(reading.pos[end - 1] as string)) end -= 1;
  let start = end;
  while (start > first && end - start < LONGEST_NOMINAL && isNominal(reading, start - 1)) start -= 1;
  return isNamed(reading, start, end) ? [start, end] : null;
}

function isNominal(reading: Reading, node: number): boolean {
  return (
    reading.words[node] === 'of' ||
    NOMINAL.has(reading.pos[node] as string) ||
    /^['’]s?$/u.test(reading.words[node] as string)
  );
}

/** Whether a participle modifies the noun that is to come after it ("undecided voter"). */
function isModifier(reading: Reading, node: number, after: number): boolean {
  const opens = node === after + 1 || reading.pos[node - 1] === 'DET' || reading.pos[node - 1] === 'ADV';
  return (
    opens &&
    (reading.pos[node] === 'VERB' || reading.pos[node] === 'ADV') &&
    /\p{Ll}(?:ed|ing|ly|er|n)$/u.test(reading.words[node] as string)
  );
}

/** Whether the words `[first, last)` hold a noun, a name or a pronoun. */
function isNamed(reading: Reading, first: number, last: number): boolean {
  for (let node = first; node < last; node++) {
    const pos = reading.pos[node];
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'PRON' && node + 1 === last)) return true;
  }
  return false;
}

/** Whether a node is a verb that may mean to say. */
export function isSaying(reading: Reading, node: number): boolean {
  return reading.pos[node] === 'VERB' && meansSaying(reading.wordClass[node] as number);
}
