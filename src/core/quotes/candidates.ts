import type { Span } from '../../model/span.ts';
import { type FeatureBuffer, mix } from '../learning/hash.ts';
import type { Attribution } from './attributions.ts';
import type { Reading } from './reading.ts';
import { subjectSpan } from './subjects.ts';

/** Who may have said a quotation that no attribution holds. */
export interface Candidate {
  readonly source: Span;
  /** The attribution that it would go on from, or null where the candidate is only the subject of a sentence nearby. */
  readonly attribution: Attribution | null;
  /** Which way it was come by, for the features. */
  readonly way: number;
  /** The node that it is found at. */
  readonly node: number;
}

const BEFORE = 1;
const AFTER = 2;
const BEFORE_QUOTING = 3;
const SUBJECT_BEFORE = 4;
const SUBJECT_AFTER = 5;
const SUBJECT_OF_PREVIOUS = 6;
/** Candidates farther away than this many passages or attributions are not considered. */
const FARTHEST = 8;

/** The candidates for the quotation that begins at a node. `attributions` are in reading order. */
export function candidatesFor(reading: Reading, node: number, attributions: readonly Attribution[]): Candidate[] {
  const { passages, passageOf } = reading;
  const here = passageOf[node] as number;
  const found: Candidate[] = [];
  const add = (source: Span | null, attribution: Attribution | null, way: number, at: number): void => {
    if (source) found.push({ source, attribution, way, node: at });
  };
  const near = (attribution: Attribution): boolean =>
    Math.abs((passageOf[attribution.head] as number) - here) <= FARTHEST;
  const next = firstAfter(attributions, node);
  const previous = attributions[next - 1];
  const following = attributions[next];
  if (previous && near(previous)) add(previous.source, previous, BEFORE, previous.head);
  if (following && near(following)) add(following.source, following, AFTER, following.head);
  for (let index = next - 1; index >= Math.max(0, next - FARTHEST); index--) {
    const attribution = attributions[index] as Attribution;
    if (!near(attribution)) break;
    if (!quotes(reading, attribution)) continue;
    if (attribution !== previous) add(attribution.source, attribution, BEFORE_QUOTING, attribution.head);
    break;
  }
  const passage = passages[here];
  const earlier = passages[here - 1];
  if (!passage) return found;
  const bounded = Math.max(passage.first, node - 40);
  addSubject(reading, bounded, node, true, SUBJECT_BEFORE, add);
  addSubject(reading, node + 1, Math.min(passage.last, node + 40), false, SUBJECT_AFTER, add);
  if (earlier)
    addSubject(reading, Math.max(earlier.first, earlier.last - 80), earlier.last, false, SUBJECT_OF_PREVIOUS, add);
  return found;
}

/** Whether the content of an attribution holds a quotation. */
function quotes(reading: Reading, { content }: Attribution): boolean {
  return content.some(([first, last]) => {
    for (let node = first; node < last; node++)
      if ((reading.nodes[node]?.stretch ?? -1) >= 0 || (reading.nodes[node]?.within ?? -1) >= 0) return true;
    return false;
  });
}

function firstAfter(attributions: readonly Attribution[], node: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle] as Attribution).head > node) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Add = (source: Span | null, attribution: null, way: number, at: number) => void;

/** Adds the first or last subject among the nodes that is a name, a pronoun for a person, or a noun. */
function addSubject(reading: Reading, from: number, to: number, last: boolean, way: number, add: Add): void {
  for (let step = 0; step < to - from; step++) {
    const node = last ? to - 1 - step : from + step;
    const relation = reading.relation[node];
    if (reading.nodes[node]?.stretch !== -1 || (relation !== 'nsubj' && relation !== 'nsubj:pass')) continue;
    if (reading.pos[node] === 'PRON' && !/^(?:he|she|they)$/iu.test(reading.words[node] as string)) continue;
    add(subjectSpan(reading, node), null, way, node);
    return;
  }
}

/** Fills `into` with the features by which a candidate for the quotation at a node is judged. */
export function candidateFeatures(reading: Reading, node: number, candidate: Candidate, into: FeatureBuffer): void {
  const { passages, passageOf, nodes, stretches, forms, words } = reading;
  const { way, attribution } = candidate;
  into.clear();
  const add = (template: number, a = 0, b = 0): void => into.add(mix(mix(mix(template, way), a), b));
  const here = passageOf[node] as number;
  const there = passageOf[candidate.node] as number;
  const passage = passages[here];
  const distance = Math.min(4, Math.abs(here - there));
  const blocks = Math.min(3, Math.abs((passage?.block ?? 0) - (passages[there]?.block ?? 0)));
  const quoted = passage?.quoted ? 1 : 0;
  const opensBlock = passages[here - 1]?.block === passage?.block ? 0 : 1;
  const opensPassage = passage?.first === node ? 1 : 0;
  const before = nodes[node - 1];
  const leadsOn = before && words[node - 1] === ':' ? 2 : before && words[node - 1] === ',' ? 1 : 0;
  const stretch = nodes[node]?.stretch ?? -1;
  const runsOn =
    stretches[stretch - 1]?.closed === false && stretches[stretch - 1]?.block === (passage?.block ?? 0) - 1;
  const quotes_ = attribution && quotes(reading, attribution) ? 1 : 0;
  const touches = attribution?.content.at(-1)?.[1] === node ? 1 : 0;
  add(1);
  add(2, distance, blocks);
  add(3, distance * 4 + blocks, quoted);
  add(4, quotes_, distance * 4 + blocks);
  add(5, opensBlock, quoted);
  add(6, opensPassage, leadsOn);
  add(7, runsOn ? 1 : 0, blocks);
  add(8, touches, quotes_);
  add(9, quoted * 4 + opensBlock * 2 + quotes_, distance * 4 + blocks);
  add(10, forms[candidate.node]?.stem);
  add(11, forms[node - 1]?.lower, distance);
  add(12, stretches[stretch]?.closed === false ? 1 : 0, blocks);
}
