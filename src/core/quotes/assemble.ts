import type { QuoteBasis, QuoteKind } from '../../model/annotation.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Attribution } from './attributions/attributions.ts';
import type { SecondHand } from './attributions/secondHand.ts';
import type { Reading } from './reading/reading.ts';
import { isMark, type Run, spanOf } from './reading/runs.ts';
import type { FreeQuote } from './speakers/quotations.ts';
import { isNameInMarks, isTitle } from './speakers/scare.ts';
import { insideOf } from './speakers/stretchNodes.ts';

/** A quotation before its speaker is known as an actor. */
export interface Draft extends Span {
  readonly kind: QuoteKind;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: QuoteBasis;
  readonly sure: boolean;
  /** Who tells that the other said so, where it is speech at second hand. */
  readonly teller: Span | null;
}

const SURE = 0.6;
const SURE_FREE = 0.75;
/** Content that says nothing to who reads it alone. */
const EMPTY = /^(?:which|that|this|it|so|what|who|whom|them|these|those)$/iu;
const MARKER = /^(?::|(?:as )?according to|per|via)$/iu;

/** Makes one draft of each piece of content, in reading order. */
export function assemble(
  reading: Reading,
  attributions: readonly Attribution[],
  free: readonly FreeQuote[],
  secondHand: readonly SecondHand[],
): Draft[] {
  const drafts = attributions.flatMap((attribution) => draftsOf(reading, attribution, null));
  for (const { first, last, source, cue, basis, probability } of free)
    drafts.push({
      ...spanOf(reading, [first, last]),
      kind: 'direct',
      source,
      cue,
      basis,
      sure: probability >= SURE_FREE,
      teller: null,
    });
  for (const { inner, outer } of secondHand) drafts.push(...draftsOf(reading, inner, outer.source));
  return distinct(drafts.filter(({ start, end }) => !EMPTY.test(reading.text.slice(start, end))));
}

function draftsOf(reading: Reading, attribution: Attribution, teller: Span | null): Draft[] {
  const { cue, source, content, probability, sourceProbability } = attribution;
  const marker = MARKER.test(reading.text.slice(cue.start, cue.end));
  const sure = probability >= SURE && (source === null || sourceProbability >= SURE);
  return content.map((run, index) => {
    const piece = widened(reading, run);
    const basis: QuoteBasis = source === null ? 'none' : index > 0 ? 'continued' : marker ? 'marker' : 'cue';
    return { ...spanOf(reading, piece), kind: kindOf(reading, piece), source, cue, basis, sure, teller };
  });
}

/** In reading order, each stretch once: where two cues claim the same words, the earlier cue has them. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(bySpan);
  return sorted.filter(({ start, end }, index) => {
    const before = sorted[index - 1];
    return before?.start !== start || before.end !== end;
  });
}

/** The run with the whole of each short stretch that it begins or ends in. */
function widened(reading: Reading, [first, last]: Run): Run {
  const within = (node: number): number => reading.nodes[node]?.within ?? -1;
  let [from, to] = [first, last];
  while (within(from) >= 0 && within(from - 1) === within(from)) from -= 1;
  while (within(to - 1) >= 0 && within(to) === within(to - 1)) to += 1;
  return [from, to];
}

/** By where its words lie: all, some or none within quotation marks that are about what somebody said. */
function kindOf(reading: Reading, [first, last]: Run): QuoteKind {
  let words = 0;
  let quoted = 0;
  for (let node = first; node < last; ) {
    const { stretch = -1, within = -1 } = reading.nodes[node] ?? {};
    let end = node + 1;
    while (within >= 0 && end < last && reading.nodes[end]?.within === within) end += 1;
    let count = 0;
    for (let each = node; each < end; each++) if (!isMark(reading, each)) count += 1;
    const inside = insideOf(reading, { stretch: Math.max(stretch, within) });
    const isQuoted =
      within >= 0 ? !isNameInMarks(reading, node, end, inside) : stretch >= 0 && !isTitle(reading, node, inside);
    words += count;
    if (isQuoted) quoted += count;
    node = end;
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
