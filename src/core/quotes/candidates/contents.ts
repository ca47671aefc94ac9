import type { Reading } from '../reading/reading.ts';
import { hasWord, isMark, type Run } from '../reading/runs.ts';
import type { Proposal } from './proposals.ts';

/** One way to read what a cue's content is: its runs of nodes, in order. */
export interface ContentCandidate {
  readonly content: readonly Run[];
  /** Its longest run. */
  readonly main: Run;
  /** Which of the tagger's readings it is, counted from 0, or their number where it is none. */
  readonly rank: number;
}

const MOST_STARTS = 4;
const MOST_ENDS = 6;
const LEAST_START = 0.03;
const LEAST_END = 0.02;
const MOST_CANDIDATES = 40;
/** A comma and the marks after it. */
const MOST_MARKS = 3;

/**
 * The contents that a cue may have: the tagger's likeliest readings, and the longest run of the first of them with other
 * beginnings and ends, alone and with the other runs.
 */
export function contentCandidates(reading: Reading, proposal: Proposal): ContentCandidate[] {
  const { contents, head } = proposal;
  const found = new Map<string, ContentCandidate>();
  const add = (content: readonly Run[], rank: number): void => {
    const key = content.join(' ');
    if (found.size >= MOST_CANDIDATES || found.has(key) || content.length === 0) return;
    if (content.some((run) => runsPastComma(reading, run) || beginsWithListener(reading, head, run))) return;
    found.set(key, { content, main: longest(reading, content), rank });
  };
  contents.forEach(add);
  const likeliest = contents[0] ?? likeliestNode(reading, proposal);
  if (likeliest.length === 0) return [];
  const main = longest(reading, likeliest);
  const others = likeliest.filter((run) => run !== main);
  const starts = boundaries(proposal, proposal.begin, MOST_STARTS, LEAST_START, [main[0], head + 1]);
  const ends = boundaries(proposal, proposal.end, MOST_ENDS, LEAST_END, [main[1], ...treeEnds(reading, proposal)]);
  for (const start of starts)
    for (const end of ends) {
      if (start >= end || (start <= head && end > head) || !hasWord(reading, start, end)) continue;
      const run: Run = [start, end];
      add([run], contents.length);
      const apart = others.filter(([first, last]) => last < start || first > end);
      if (apart.length > 0)
        add(
          [...apart, run].sort((a, b) => a[0] - b[0]),
          contents.length,
        );
    }
  return [...found.values()];
}

const CLOSING_COMMA = /,['’]?["”»]$/u;

/** Whether a run begins with the quotation that opens a sentence and goes on after its last comma: there the speaker is named. */
function runsPastComma(reading: Reading, [first, last]: Run): boolean {
  const { start = 0, end = 0, stretch = -1 } = reading.nodes[first] ?? {};
  if (stretch < 0 || last - first < 2) return false;
  const opens = reading.passages[reading.passageOf[first] as number]?.first === first;
  return opens && CLOSING_COMMA.test(reading.text.slice(Math.max(start, end - MOST_MARKS), end));
}

const TELLS = /^(?:tell|tells|told|telling)$/iu;
const LISTENER = /^(?:him|them|me|us|you|reporters)$/iu;

/** Whether a run begins with who is told ("told him the bridge is unsafe"). */
function beginsWithListener({ words }: Reading, head: number, [first, last]: Run): boolean {
  const isTold = first === head + 1 && last - first > 1 && TELLS.test(words[head] as string);
  return isTold && LISTENER.test(words[first] as string);
}

/** How many words a node stands for. */
export function wordsIn(reading: Reading, node: number): number {
  const { first = 0, last = 0, stretch = -1 } = reading.nodes[node] ?? {};
  if (stretch >= 0) return Math.max(1, Math.round(0.85 * (last - first)));
  return isMark(reading, node) ? 0 : 1;
}

function longest(reading: Reading, content: readonly Run[]): Run {
  const size = ([first, last]: Run): number => {
    let words = 0;
    for (let node = first; node < last; node++) words += wordsIn(reading, node);
    return words;
  };
  return content.reduce((a, b) => (size(b) > size(a) ? b : a));
}

/** The node that is most probably content, as a run; none where no word is. */
function likeliestNode(reading: Reading, { nodes, content, head }: Proposal): Run[] {
  let best = -1;
  let highest = 0;
  nodes.forEach((node, position) => {
    if (isMark(reading, node) || node === head || (content[position] as number) <= highest) return;
    best = node;
    highest = content[position] as number;
  });
  return best < 0 ? [] : [[best, best + 1]];
}

/** The likeliest boundaries, with these others. */
function boundaries(
  { nodes }: Proposal,
  probability: Float64Array,
  most: number,
  least: number,
  others: readonly number[],
): number[] {
  const likely = nodes
    .map((node, position) => ({
      node,
      chance: probability[position] as number,
    }))
    .filter(({ chance }) => chance >= least)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most)
    .map(({ node }) => node);
  return [...new Set([...likely, ...others])];
}

/** Where what the cue governs ends in the tree, and where its sentence does. */
function treeEnds(reading: Reading, { nodes, head }: Proposal): number[] {
  const ends: number[] = [];
  let last = (nodes.at(-1) ?? head) + 1;
  while (last > head + 1 && isMark(reading, last - 1) && reading.nodes[last - 1]?.within === -1) last -= 1;
  if (last > head + 1) ends.push(last);
  let child = reading.firstChild[head] as number;
  for (let seen = 0; child >= 0 && seen < 12; seen++) {
    const end = (reading.rightmost[child] as number) + 1;
    if (child > head && end <= last) ends.push(end);
    child = reading.nextSibling[child] as number;
  }
  return ends;
}
