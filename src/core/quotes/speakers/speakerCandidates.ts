import type { Span } from '../../../model/span.ts';
import type { Attribution } from '../attributions/attributions.ts';
import { firstFrom } from '../attributions/surroundings.ts';
import type { Proposal } from '../candidates/proposals.ts';
import { sourceCandidates } from '../candidates/sources.ts';
import { stretchOf } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { spanOf } from '../reading/runs.ts';
import { subjectRun } from '../reading/subjects.ts';

/** Who may have said a quotation. */
export interface Candidate {
  readonly source: Span;
  /** The first node of the source. */
  readonly node: number;
  /** The cue, where there is one. */
  readonly proposal: Proposal | null;
  /** The attribution that it would go on from. */
  readonly attribution: Attribution | null;
  /** Which way it was come by, for the features. */
  readonly way: number;
  /** How probable the tagger holds the source. */
  readonly sourceProbability: number;
}

/** Ways from here on, after those of `sourceCandidates`. */
const BEFORE = 6;
const BEFORE_QUOTING = 7;
const AFTER = 8;
const SUBJECT_BEFORE = 9;
const SUBJECT_AFTER = 10;
const SUBJECT_OF_PREVIOUS = 11;
/** Attributions farther away than this many passages or attributions are not considered. */
const FARTHEST = 8;
const MOST_CUES = 10;

/** Finds candidates for quotations; attributions and proposals are in reading order. */
export function candidateFinder(
  reading: Reading,
  proposals: readonly Proposal[],
  attributions: readonly Attribution[],
): (first: number, last: number) => Candidate[] {
  const { passages, passageOf } = reading;
  const sources = new Map<Proposal, ReturnType<typeof sourceCandidates>>();
  const sourcesOf = (proposal: Proposal): ReturnType<typeof sourceCandidates> => {
    let known = sources.get(proposal);
    if (!known) {
      known = sourceCandidates(reading, proposal);
      sources.set(proposal, known);
    }
    return known;
  };
  const byHead = new Map(proposals.map((proposal) => [proposal.head, proposal]));
  return (first, last) => {
    const here = passageOf[first] as number;
    const found: Candidate[] = [];
    const near = firstFrom(proposals, first + 1);
    const cues: Proposal[] = [];
    for (let index = near - 1; index >= 0 && near - index <= MOST_CUES; index--)
      cues.push(proposals[index] as Proposal);
    for (let index = near; index < proposals.length && index - near < MOST_CUES; index++)
      cues.push(proposals[index] as Proposal);
    for (const proposal of cues) {
      const there = passageOf[proposal.head] as number;
      if (Math.abs(there - here) > 1) continue;
      for (const { span, node, way, probability } of sourcesOf(proposal))
        found.push({
          source: span,
          node,
          proposal,
          attribution: null,
          way,
          sourceProbability: probability,
        });
    }
    const addAttribution = (attribution: Attribution | undefined, way: number): void => {
      if (!attribution?.source || Math.abs((passageOf[attribution.head] as number) - here) > FARTHEST) return;
      if (
        found.some(
          ({ proposal, source }) => proposal?.head === attribution.head && source.start === attribution.source?.start,
        )
      )
        return;
      found.push({
        source: attribution.source,
        node: attribution.sourceNode,
        proposal: byHead.get(attribution.head) ?? null,
        attribution,
        way,
        sourceProbability: attribution.sourceProbability,
      });
    };
    const next = firstFrom(attributions, first + 1);
    const previous = attributions[next - 1];
    addAttribution(previous, BEFORE);
    addAttribution(attributions[next], AFTER);
    for (let index = next - 1; index >= Math.max(0, next - FARTHEST); index--) {
      const attribution = attributions[index] as Attribution;
      if (!holdsQuotation(reading, attribution)) continue;
      if (attribution !== previous) addAttribution(attribution, BEFORE_QUOTING);
      break;
    }
    const passage = passages[here];
    const earlier = passages[here - 1];
    const addSubject = (from: number, to: number, backwards: boolean, way: number): void => {
      const node = subjectAmong(reading, from, to, backwards);
      if (node >= 0)
        found.push({
          source: spanOf(reading, subjectRun(reading, node)),
          node,
          proposal: null,
          attribution: null,
          way,
          sourceProbability: 0,
        });
    };
    if (!passage) return found;
    addSubject(Math.max(passage.first, first - 40), first, true, SUBJECT_BEFORE);
    addSubject(last, Math.min(passage.last, last + 40), false, SUBJECT_AFTER);
    if (earlier) addSubject(Math.max(earlier.first, earlier.last - 80), earlier.last, false, SUBJECT_OF_PREVIOUS);
    return found;
  };
}

/** Whether the content of an attribution holds a quotation. */
export function holdsQuotation(reading: Reading, { content }: Attribution): boolean {
  return content.some(([first, last]) => {
    for (let node = first; node < last; node++) if (stretchOf(reading.nodes[node]) >= 0) return true;
    return false;
  });
}

/** The first or last subject among the nodes that is a name, a pronoun for a person, or a noun; -1 where there is none. */
function subjectAmong(reading: Reading, from: number, to: number, backwards: boolean): number {
  for (let step = 0; step < to - from; step++) {
    const node = backwards ? to - 1 - step : from + step;
    const relation = reading.relation[node];
    if (reading.nodes[node]?.stretch !== -1 || (relation !== 'nsubj' && relation !== 'nsubj:pass')) continue;
    if (reading.pos[node] === 'PRON' && !/^(?:he|she|they)$/iu.test(reading.words[node] as string)) continue;
    return node;
  }
  return -1;
}
