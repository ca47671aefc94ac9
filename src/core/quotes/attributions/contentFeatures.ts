import { logOdds } from '../../learning/activations.ts';
import { type ContentCandidate, wordsIn } from '../candidates/contents.ts';
import type { Proposal } from '../candidates/proposals.ts';
import { closerCode, openerCode, posCode, relationCode } from '../reading/codes.ts';
import { stretchOf } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark, type Run } from '../reading/runs.ts';
import { CUE_FACTS, cueFacts } from './cueFacts.ts';
import { CONTENT_ENCODING_FACTS, contentEncodingFacts, encodingSums, LEAST } from './encodingFacts.ts';
import type { Surroundings } from './surroundings.ts';

/** How many features a candidate has. */
export const CONTENT_WIDTH = 42 + CUE_FACTS + CONTENT_ENCODING_FACTS;

const FAR = 30;
/** At this many places of its longest run a content is compared with those of other cues. */
const SAMPLES = 4;

/** The features by which the candidates for a proposal's content are judged, one row each. */
export function contentFeatures(
  reading: Reading,
  proposal: Proposal,
  candidates: readonly ContentCandidate[],
  around: Surroundings,
): Float64Array[] {
  const cue = cueFacts(reading, proposal, around);
  const sums = runningSums(reading, proposal);
  const encoded = encodingSums(reading, proposal);
  const inside = candidates.map((candidate) => insideFacts(reading, proposal, candidate, around, sums));
  const highest = Math.max(...inside.map(({ odds }) => odds));
  return candidates.map((candidate, index) => {
    const { odds, facts } = inside[index] as InsideFacts;
    return Float64Array.from([
      ...cue,
      odds,
      odds - highest,
      ...facts,
      ...boundaryFacts(reading, proposal, candidate.main),
      ...treeFacts(reading, proposal, candidate.main),
      ...contentEncodingFacts(reading, proposal, candidate, encoded),
    ]);
  });
}

interface Sums {
  /** By position in the window: the sum, over the words before, of the log-odds of being content. */
  readonly odds: Float64Array;
  /** Likewise of the probabilities. */
  readonly mass: Float64Array;
}

function runningSums(reading: Reading, { nodes, content }: Proposal): Sums {
  const odds = new Float64Array(nodes.length + 1);
  const mass = new Float64Array(nodes.length + 1);
  nodes.forEach((node, position) => {
    const isWord = wordsIn(reading, node) > 0;
    const chance = isWord ? (content[position] as number) : 0;
    odds[position + 1] = (odds[position] as number) + (isWord ? logOdds(chance, LEAST) : 0);
    mass[position + 1] = (mass[position] as number) + chance;
  });
  return { odds, mass };
}

interface InsideFacts {
  readonly odds: number;
  readonly facts: number[];
}

/** What a candidate holds: how much of what the tagger takes for content, quotations, other cues. */
function insideFacts(
  reading: Reading,
  proposal: Proposal,
  { content: runs, main: [first, last], rank }: ContentCandidate,
  around: Surroundings,
  sums: Sums,
): InsideFacts {
  const { nodes, content, head } = proposal;
  const base = nodes[0] as number;
  const between = (values: Float64Array, [from, to]: Run): number =>
    (values[to - base] as number) - (values[from - base] as number);
  let [words, quoted, mass, odds, otherCues] = [0, 0, 0, 0, 0];
  let least = 1;
  let size = 0;
  for (const run of runs) {
    mass += between(sums.mass, run);
    odds += between(sums.odds, run);
    size += run[1] - run[0];
    for (let node = run[0]; node < run[1]; node++) {
      const count = wordsIn(reading, node);
      if (count === 0) continue;
      words += count;
      least = Math.min(least, content[node - base] as number);
      if (stretchOf(reading.nodes[node]) >= 0) quoted += count;
      otherCues = Math.max(otherCues, around.cues[node] as number);
    }
  }
  let held = 0;
  for (let node = first; node < last; node += Math.max(1, Math.floor((last - first) / SAMPLES)))
    held = Math.max(held, around.held(node, proposal));
  const facts = [
    runs.length,
    words,
    last - first,
    least,
    mass / Math.max(1, size),
    (sums.mass.at(-1) as number) - mass,
    quoted / Math.max(1, words),
    otherCues,
    otherCues * (last - first),
    held,
    rank,
    Math.max(-FAR, Math.min(FAR, first - head)),
    Math.max(-FAR, Math.min(FAR, last - head)),
    last <= head ? head - last : first - head - 1,
  ];
  return { odds, facts };
}

/** What stands at the beginning and the end of a candidate's longest run. */
function boundaryFacts(reading: Reading, { nodes, content, begin, end, head }: Proposal, [first, last]: Run): number[] {
  const base = nodes[0] as number;
  const passage = reading.passages[reading.passageOf[head] as number];
  const stop = passage?.last ?? last;
  const at = (probability: Float64Array, node: number): number => probability[node - base] ?? 0;
  const lower = (node: number): string | undefined =>
    node >= (passage?.first ?? 0) && node < stop ? reading.words[node]?.toLowerCase() : undefined;
  const among = (list: readonly string[], node: number): string | undefined => (node < stop ? list[node] : undefined);
  const within = (node: number): number => reading.nodes[node]?.within ?? -1;
  const cuts = (node: number): boolean => within(node) >= 0 && within(node) === within(node - 1);
  return [
    at(begin, first),
    at(content, first - 1),
    openerCode(lower(first)),
    posCode(reading.pos[first]),
    closerCode(lower(first - 1)),
    first <= (passage?.first ?? 0) ? 1 : 0,
    at(end, last),
    at(content, last),
    at(content, last + 1),
    at(begin, last + 1),
    closerCode(lower(last)),
    closerCode(lower(last + 1)),
    posCode(reading.pos[last - 1]),
    posCode(among(reading.pos, last)),
    posCode(among(reading.pos, last + 1)),
    relationCode(among(reading.relation, last)),
    relationCode(among(reading.relation, last + 1)),
    cuts(first) || cuts(last) ? 1 : 0,
  ];
}

/** How a candidate's longest run fits the tree: a clause or phrase of its own, or a part of one. */
function treeFacts(reading: Reading, { head }: Proposal, [first, last]: Run): number[] {
  const passage = reading.passages[reading.passageOf[head] as number];
  const [start, stop] = [passage?.first ?? first, passage?.last ?? last];
  const holds = (node: number): boolean => node >= first && node < last;
  let outward = 0;
  let root = -1;
  let governed = 0;
  for (let node = first; node < last; node++) {
    const above = reading.head[node] as number;
    if (holds(above) || isMark(reading, node)) continue;
    outward += 1;
    if (above === head) governed = 1;
    if (root < 0 || above === head) root = node;
  }
  const attached = (from: number, to: number): number => {
    let count = 0;
    for (let node = from; node < to; node++)
      if (node !== head && holds(reading.head[node] as number) && !isMark(reading, node)) count += 1;
    return count;
  };
  let rest = stop;
  while (rest > last && isMark(reading, rest - 1)) rest -= 1;
  return [
    outward,
    attached(last, Math.min(stop, last + FAR)),
    attached(Math.max(start, first - FAR), first),
    governed,
    root >= 0 ? relationCode(reading.relation[root]) : -1,
    root >= 0 ? posCode(reading.pos[root]) : -1,
    Math.min(FAR, rest - last),
    last < stop ? 1 : 0,
  ];
}
