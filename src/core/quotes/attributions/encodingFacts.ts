import { logOdds } from '../../learning/activations.ts';
import { type ContentCandidate, wordsIn } from '../candidates/contents.ts';
import type { Proposal } from '../candidates/proposals.ts';
import {
  chancesOf,
  FIRST_OF_CONTENT,
  HEADS_CUE,
  IN_CONTENT,
  IN_SOURCE,
  LAST_OF_CONTENT,
  saidOf,
} from '../reading/encoding.ts';
import type { Reading } from '../reading/reading.ts';
import type { Run } from '../reading/runs.ts';

/** How many facts `contentEncodingFacts` and `sourceEncodingFacts` give. */
export const CONTENT_ENCODING_FACTS = 16;
export const SOURCE_ENCODING_FACTS = 5;

/** What a chance is taken to be away from 0 and 1 at least. */
export const LEAST = 0.01;

/** What the encoder says of a proposal's window, as sums over the words before each position. */
export interface EncodingSums {
  /** Of the log-odds of being any content, and of being this cue's. */
  readonly odds: Float64Array;
  readonly oddsOfCue: Float64Array;
  /** How many are rather content than not, and how probably each is this cue's. */
  readonly likely: Float64Array;
  readonly mass: Float64Array;
  /** By position: how probably the node is this cue's content, were it a word or not. */
  readonly chances: Float64Array;
}

/** Adds up what the encoder says of a proposal's window. */
export function encodingSums(reading: Reading, { encoding, head, nodes }: Proposal): EncodingSums {
  const zeros = (): Float64Array => new Float64Array(nodes.length + 1);
  const sums = { odds: zeros(), oddsOfCue: zeros(), likely: zeros(), mass: zeros(), chances: zeros() };
  nodes.forEach((node, position) => {
    const [, chance] = chancesOf(encoding, head, node);
    const odds = saidOf(encoding, node, IN_CONTENT);
    const counts = wordsIn(reading, node) > 0 ? 1 : 0;
    const add = (to: Float64Array, value: number): void => {
      to[position + 1] = (to[position] as number) + counts * value;
    };
    add(sums.odds, odds);
    add(sums.oddsOfCue, logOdds(chance, LEAST));
    add(sums.likely, odds > 0 ? 1 : 0);
    add(sums.mass, chance);
    sums.chances[position] = chance;
  });
  return sums;
}

/** What the encoder says of a candidate for the content, within it and at its edges. */
export function contentEncodingFacts(
  reading: Reading,
  { encoding, head, nodes }: Proposal,
  { content, main: [first, last] }: ContentCandidate,
  sums: EncodingSums,
): number[] {
  const base = nodes[0] as number;
  const inside = (values: Float64Array): number =>
    content.reduce((sum, [from, to]: Run) => sum + (values[to - base] as number) - (values[from - base] as number), 0);
  let words = 0;
  let least = Number.POSITIVE_INFINITY;
  let leastOfCue = 1;
  for (const [from, to] of content)
    for (let node = from; node < to; node++) {
      if (wordsIn(reading, node) === 0) continue;
      words += 1;
      least = Math.min(least, saidOf(encoding, node, IN_CONTENT));
      leastOfCue = Math.min(leastOfCue, sums.chances[node - base] as number);
    }
  const [odds, oddsOfCue, mass] = [inside(sums.odds), inside(sums.oddsOfCue), inside(sums.mass)];
  return [
    saidOf(encoding, head, HEADS_CUE),
    odds,
    odds / Math.max(1, words),
    least,
    saidOf(encoding, first - 1, IN_CONTENT),
    saidOf(encoding, last, IN_CONTENT),
    saidOf(encoding, first, FIRST_OF_CONTENT),
    saidOf(encoding, last - 1, LAST_OF_CONTENT),
    (sums.likely.at(-1) as number) - inside(sums.likely),
    oddsOfCue,
    oddsOfCue / Math.max(1, words),
    leastOfCue,
    sums.chances[first - 1 - base] ?? 0,
    sums.chances[last - base] ?? 0,
    (sums.mass.at(-1) as number) - mass,
    mass / Math.max(1, words),
  ];
}

/** What the encoder says of a candidate for the source: the nodes `[first, last)` around its head. */
export function sourceEncodingFacts({ encoding, head }: Proposal, node: number, [first, last]: Run): number[] {
  let sum = 0;
  let most = 0;
  for (let each = first; each < last; each++) {
    sum += saidOf(encoding, each, IN_SOURCE);
    most = Math.max(most, chancesOf(encoding, head, each)[0]);
  }
  return [
    saidOf(encoding, node, IN_SOURCE),
    sum / Math.max(1, last - first),
    saidOf(encoding, node, IN_CONTENT),
    chancesOf(encoding, head, node)[0],
    most,
  ];
}
