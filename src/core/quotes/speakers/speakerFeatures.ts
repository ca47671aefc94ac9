import type { Surroundings } from '../attributions/surroundings.ts';
import { besideCode, posCode, relationCode } from '../reading/codes.ts';
import { stretchOf } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark } from '../reading/runs.ts';
import { SOURCE_FACTS, sourceFacts } from '../reading/sourceFacts.ts';
import { isSaying } from '../reading/subjects.ts';
import { type Candidate, holdsQuotation } from './speakerCandidates.ts';

/** How many features a candidate has. */
export const SPEAKER_WIDTH = 47 + SOURCE_FACTS;

const FAR = 40;
const DEEPEST = 24;

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The features by which the candidates for the speaker of the quotation `[first, last)` are judged, one row each. */
export function speakerFeatures(
  reading: Reading,
  first: number,
  last: number,
  candidates: readonly Candidate[],
  around: Surroundings,
): Float64Array[] {
  const quotation = quotationFacts(reading, first, last);
  const content = candidates.map(({ proposal }) =>
    proposal ? (proposal.content[first - (proposal.nodes[0] as number)] ?? -1) : -2,
  );
  const claim = candidates.map(({ proposal }, index) =>
    proposal ? Math.max(0, content[index] as number) * proposal.cueProbability : 0,
  );
  const gap = candidates.map((candidate) => gapOf(candidate, first, last));
  const mostContent = Math.max(...content);
  const mostClaim = Math.max(...claim);
  return candidates.map((candidate, index) => {
    const rivals = candidates.filter((other) => other !== candidate && other.proposal === candidate.proposal);
    const surest = rivals.reduce((most, other) => Math.max(most, other.sourceProbability), 0);
    return Float64Array.from([
      ...quotation,
      content[index] as number,
      (content[index] as number) - mostContent,
      claim[index] as number,
      (claim[index] as number) - mostClaim,
      gap.filter((other) => other < (gap[index] as number)).length,
      candidate.sourceProbability - surest,
      candidates.length,
      ...cueFacts(reading, candidate, around),
      ...wayFacts(reading, candidate, first, last, around),
      ...whoFacts(reading, candidate, first, around),
    ]);
  });
}

/** The node of the cue, or where there is none that of the source. */
function headOf({ proposal, node }: Candidate): number {
  return proposal?.head ?? node;
}

/** How many nodes stand between a quotation and a candidate's cue. */
function gapOf(candidate: Candidate, first: number, last: number): number {
  const head = headOf(candidate);
  return head < first ? first - head - 1 : Math.max(0, head - last);
}

/** What holds for all candidates: the quotation and its place. */
function quotationFacts(reading: Reading, first: number, last: number): number[] {
  const { nodes, passages, passageOf, stretches, words } = reading;
  const here = passageOf[first] as number;
  const passage = passages[here];
  const block = passage?.block ?? 0;
  const number = stretchOf(nodes[first]);
  const earlier = stretches[number - 1];
  const end = nodes[last - 1]?.end ?? 0;
  const ending = reading.text.slice(Math.max(0, end - 3), end);
  return [
    first > (passage?.first ?? 0) ? besideCode(words[first - 1]?.toLowerCase()) : -1,
    last < (passage?.last ?? 0) ? besideCode(words[last]?.toLowerCase()) : -1,
    nodes[first]?.stretch === number ? 1 : 0,
    Math.min(FAR, (nodes[last - 1]?.last ?? 0) - (nodes[first]?.first ?? 0)),
    passages[here - 1]?.block === block ? 0 : 1,
    passages[here + 1]?.block === block ? 0 : 1,
    earlier?.closed === false && earlier.block === block - 1 ? 1 : 0,
    passage?.quoted ? 1 : 0,
    passage?.first === first ? 1 : 0,
    passage?.last === last ? 1 : 0,
    stretches[number]?.closed === false ? 1 : 0,
    /[.!?]/u.test(ending) ? 2 : ending.includes(',') ? 1 : 0,
    relationCode(reading.relation[first]),
    block === 0 ? 1 : 0,
  ];
}

/** The cue: how surely it is one, and of what kind. */
function cueFacts(reading: Reading, candidate: Candidate, around: Surroundings): number[] {
  const { proposal, attribution, way } = candidate;
  const head = headOf(candidate);
  const passage = reading.passages[reading.passageOf[head] as number];
  return [
    way,
    proposal?.cueProbability ?? -1,
    proposal && isSaying(reading, head) ? 1 : 0,
    posCode(reading.pos[head]),
    relationCode(reading.relation[head]),
    reading.words[head] === ':' ? 1 : 0,
    (reading.words[head] as string).endsWith('ing') ? 1 : 0,
    isMark(reading, head + 1) ? 1 : 0,
    proposal ? around.held(head, proposal) : -1,
    Math.min(FAR, (passage?.last ?? head) - head),
    attribution?.probability ?? -1,
    attribution && holdsQuotation(reading, attribution) ? 1 : 0,
  ];
}

/** The way from the quotation to the cue: how far, past what, and how they stand in the tree. */
function wayFacts(
  reading: Reading,
  candidate: Candidate,
  first: number,
  last: number,
  { cues }: Surroundings,
): number[] {
  const { passages, passageOf, quotedBefore, words } = reading;
  const head = headOf(candidate);
  const here = passageOf[first] as number;
  const there = passageOf[head] as number;
  const gap = gapOf(candidate, first, last);
  const [from, to] = head < first ? [head + 1, first] : [last, head];
  let ends = 0;
  let otherCues = 0;
  for (let node = from; node < to && node < from + FAR; node++) {
    if (/^[.;!?]$/u.test(words[node] as string)) ends += 1;
    otherCues += cues[node] as number;
  }
  return [
    clip(there - here, 4),
    clip((passages[there]?.block ?? 0) - (passages[here]?.block ?? 0), 4),
    head < first ? -Math.min(FAR, gap) : Math.min(FAR, gap),
    from < to ? Math.min(5, (quotedBefore[to] as number) - (quotedBefore[from] as number)) : 0,
    Math.min(4, ends),
    Math.min(4, otherCues),
    isBelow(reading, first, head) ? 1 : 0,
    isBelow(reading, head, first) ? 1 : 0,
    reading.head[first] === head ? 1 : 0,
    candidate.attribution?.content.at(-1)?.[1] === first ? 1 : 0,
  ];
}

/** The words that would name the speaker, and where they stand. */
function whoFacts(reading: Reading, candidate: Candidate, first: number, around: Surroundings): number[] {
  const { node, source, proposal, sourceProbability } = candidate;
  return [
    sourceProbability,
    proposal ? proposal.source.reduce((most, chance) => Math.max(most, chance), 0) : -1,
    clip(node - first, FAR),
    proposal ? around.held(node, proposal) : -1,
    ...sourceFacts(reading, source, node, headOf(candidate)),
  ];
}

/** Whether a node lies below another in the tree. */
function isBelow(reading: Reading, below: number, above: number): boolean {
  let node = reading.head[below] as number;
  for (let step = 0; node >= 0 && step < DEEPEST; step++) {
    if (node === above) return true;
    node = reading.head[node] as number;
  }
  return false;
}
