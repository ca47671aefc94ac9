import type { QuoteBasis } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { FeatureBuffer } from '../learning/hash.ts';
import { probabilities } from '../learning/linear.ts';
import type { Attribution } from './attributions.ts';
import { cueBeside } from './beside.ts';
import { type Candidate, candidateFeatures, candidatesFor } from './candidates.ts';
import type { QuoteModel } from './model.ts';
import type { Reading } from './reading.ts';
import { isNameInMarks } from './scare.ts';
import { speechFeatures } from './speech.ts';

/** A stretch that no attribution holds, as nodes `[first, last)`. */
export interface FreeStretch {
  readonly stretch: number;
  readonly first: number;
  readonly last: number;
}

/** A free stretch that is somebody's words, with who probably said it; no source where nobody is likely enough. */
export interface FreeQuote extends FreeStretch {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: QuoteBasis;
  readonly probability: number;
}

const LEAST_SPEECH = 0.5;
const LEAST_CANDIDATE = 0.35;
/** How sure a speaker is whose cue stands beside the quotation. */
const BESIDE = 0.8;

/** The stretches that lie in no attribution's content, in order. */
export function freeStretches(reading: Reading, attributions: readonly Attribution[]): FreeStretch[] {
  const held = new Uint8Array(reading.nodes.length);
  for (const { content } of attributions) for (const [first, last] of content) held.fill(1, first, last);
  const free: FreeStretch[] = [];
  for (let first = 0; first < reading.nodes.length; ) {
    const node = reading.nodes[first];
    const stretch = Math.max(node?.stretch ?? -1, node?.within ?? -1);
    let last = first + 1;
    let isHeld = held[first] === 1;
    while (stretch >= 0 && reading.nodes[last]?.within === stretch) {
      if (held[last] === 1) isHeld = true;
      last += 1;
    }
    if (stretch >= 0 && !isHeld) free.push({ stretch, first, last });
    first = last;
  }
  return free;
}

/** Judges free stretches: which are somebody's words, and whose. */
export function judgeFree(
  reading: Reading,
  text: string,
  attributions: readonly Attribution[],
  model: QuoteModel,
): FreeQuote[] {
  const features = new FeatureBuffer();
  const speaking = new Set(attributions.map(({ head }) => reading.passageOf[head]));
  const byHead = new Map(attributions.map((attribution) => [attribution.head, attribution]));
  return freeStretches(reading, attributions).flatMap((free): FreeQuote[] => {
    const inside = insideOf(reading, text, free);
    if (isNameInMarks(reading, free.first, free.last, inside)) return [];
    const beside = cueBeside(reading, free.first, free.last);
    const known = beside ? byHead.get(beside.head) : undefined;
    if (known?.source)
      return [{ ...free, source: known.source, cue: known.cue, basis: 'continued', probability: BESIDE }];
    if (beside) return [{ ...free, source: beside.source, cue: beside.cue, basis: 'cue', probability: BESIDE }];
    const attributed = speaking.has(reading.passageOf[free.first]);
    speechFeatures(reading, free.first, free.last, inside, attributed, features);
    if ((probabilities(model.speech, features)[0] as number) < LEAST_SPEECH) return [];
    return [{ ...free, ...likeliest(reading, free.first, attributions, model) }];
  });
}

/** The likeliest candidate for the quotation that begins at a node. */
function likeliest(
  reading: Reading,
  node: number,
  attributions: readonly Attribution[],
  model: QuoteModel,
): Omit<FreeQuote, keyof FreeStretch> {
  const features = new FeatureBuffer();
  let best: Candidate | null = null;
  let highest = LEAST_CANDIDATE;
  for (const candidate of candidatesFor(reading, node, attributions)) {
    candidateFeatures(reading, node, candidate, features);
    const probability = probabilities(model.speakers, features)[0] as number;
    if (probability > highest) {
      best = candidate;
      highest = probability;
    }
  }
  if (!best) return { source: null, cue: null, basis: 'none', probability: 0 };
  const { source, attribution } = best;
  return attribution
    ? { source, cue: attribution.cue, basis: 'continued', probability: highest }
    : { source, cue: null, basis: 'context', probability: highest };
}

/** The words between a stretch's marks. */
export function insideOf(reading: Reading, text: string, { stretch }: Pick<FreeStretch, 'stretch'>): string {
  const span = reading.stretches[stretch];
  return span
    ? text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/^[“"‘'«„`]+|[”"’'»]+$/gu, '')
    : '';
}
