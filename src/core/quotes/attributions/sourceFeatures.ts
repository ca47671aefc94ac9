import type { Span } from '../../../model/span.ts';
import type { Proposal } from '../candidates/proposals.ts';
import type { SourceCandidate } from '../candidates/sources.ts';
import { posCode, relationCode } from '../reading/codes.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark, type Run } from '../reading/runs.ts';
import { SOURCE_FACTS, sourceFacts } from '../reading/sourceFacts.ts';
import { isSaying } from '../reading/subjects.ts';
import { SOURCE_ENCODING_FACTS, sourceEncodingFacts } from './encodingFacts.ts';
import type { Surroundings } from './surroundings.ts';

/** How many features a candidate has. */
export const SOURCE_WIDTH = 21 + SOURCE_FACTS + SOURCE_ENCODING_FACTS;

/** More cues or marks than this between a source and its cue are all alike. */
const MANY = 5;

/** The features by which the candidates for a proposal's source are judged, one row each. */
export function sourceFeatures(
  reading: Reading,
  proposal: Proposal,
  candidates: readonly SourceCandidate[],
  around: Surroundings,
): Float64Array[] {
  const { head, nodes, content } = proposal;
  const cue = cueFacts(reading, proposal, around);
  const base = nodes[0] as number;
  const most = candidates.reduce((a, { probability }) => Math.max(a, probability), 0);
  return candidates.map(({ span, node, way, probability }, index) => {
    const [from, to] = node < head ? [node + 1, head] : [head + 1, node];
    let [cues, marks, quoted, inContent] = [0, 0, 0, 0];
    for (let between = from; between < to; between++) {
      cues += around.cues[between] as number;
      if (isMark(reading, between)) marks += 1;
      if ((reading.nodes[between]?.stretch ?? -1) >= 0) quoted = 1;
      inContent = Math.max(inContent, content[between - base] ?? 0);
    }
    const sameWay = candidates.filter((other, at) => at !== index && other.way === way).length;
    return Float64Array.from([
      ...cue,
      way,
      index,
      sameWay,
      probability,
      probability - most,
      content[node - base] ?? -1,
      around.held(node, proposal),
      Math.min(MANY, cues),
      Math.min(MANY, marks),
      quoted,
      inContent,
      ...sourceFacts(reading, span, node, head),
      ...sourceEncodingFacts(proposal, node, nodesIn(reading, span, node)),
    ]);
  });
}

/** The nodes of a span around one of them. */
function nodesIn({ nodes }: Reading, { start, end }: Span, node: number): Run {
  let [first, last] = [node, node];
  while ((nodes[first - 1]?.start ?? -1) >= start) first -= 1;
  while ((nodes[last]?.start ?? end) < end) last += 1;
  return [first, last];
}

/** What holds for all candidates of a proposal: the cue. */
function cueFacts(reading: Reading, proposal: Proposal, around: Surroundings): number[] {
  const { head, cueProbability } = proposal;
  return [
    cueProbability,
    posCode(reading.pos[head]),
    relationCode(reading.relation[head]),
    isSaying(reading, head) ? 1 : 0,
    reading.words[head] === ':' ? 1 : 0,
    (reading.words[head] as string).endsWith('ing') ? 1 : 0,
    (reading.words[head] as string).endsWith('ed') ? 1 : 0,
    reading.words[head - 1]?.toLowerCase() === 'to' ? 1 : 0,
    posCode(reading.pos[head - 1]),
    around.held(head, proposal),
  ];
}
