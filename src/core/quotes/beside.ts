import type { Span } from '../../model/span.ts';
import type { Reading } from './reading.ts';
import { isMark, spanOf } from './runs.ts';
import { isSaying, nominalAfter, nominalBefore, subjectOf, subjectSpan } from './subjects.ts';

/** A cue and a source that stand directly beside a quotation. */
export interface Beside {
  readonly cue: Span;
  /** The node of the cue's head. */
  readonly head: number;
  readonly source: Span;
}

/** How many nodes from a quotation its cue may stand. */
const REACH = 20;
const MOST_MARKS = 2;

/**
 * What the marks make certain: `"...," said X`, `"...," X said`, `X said: "..."`, `X asked, "..."` and `X: "..."`, for the
 * quotation that is the nodes `[first, last)`. Null where it stands in no such place.
 */
export function cueBeside(reading: Reading, first: number, last: number): Beside | null {
  const passage = reading.passages[reading.passageOf[first] as number];
  if (!passage) return null;
  return cueBefore(reading, first, passage.first) ?? cueAfter(reading, last, passage.last);
}

function cueAfter(reading: Reading, last: number, end: number): Beside | null {
  let from = last;
  while (from < end && from - last < MOST_MARKS && isMark(reading, from)) from += 1;
  if (isSaying(reading, from)) {
    const subject = subjectOf(reading, from);
    const named = nominalAfter(reading, from, end);
    if (subject > from) return beside(reading, from, subjectSpan(reading, subject));
    return named ? beside(reading, from, spanOf(reading, named)) : null;
  }
  for (let node = from; node < Math.min(end, from + REACH) && !isBarrier(reading, node); node++) {
    if (!isSaying(reading, node)) continue;
    const subject = subjectOf(reading, node);
    if (subject >= from && subject < node) return beside(reading, node, subjectSpan(reading, subject));
    const named = nominalAfter(reading, from - 1, node);
    return named ? beside(reading, node, spanOf(reading, named)) : null;
  }
  return null;
}

function cueBefore(reading: Reading, first: number, start: number): Beside | null {
  const lead = reading.words[first - 1];
  const colon = lead === ':';
  if (first <= start || !(colon || lead === ',' || isSaying(reading, first - 1))) return null;
  const named = colon ? nominalBefore(reading, first - 1, start) : null;
  // A name before a colon speaks, whatever the words before it say.
  const isName = named !== null && (reading.name[first - 2] as number) > 0;
  for (let node = first - 1; node >= Math.max(start, first - REACH); node--) {
    if (isBarrier(reading, node)) break;
    if (reading.pos[node] !== 'VERB' || !((colon && !isName) || isSaying(reading, node))) continue;
    const subject = subjectOf(reading, node);
    if (subject >= start && subject < node) return beside(reading, node, subjectSpan(reading, subject));
    const before = nominalBefore(reading, node, start);
    if (before) return beside(reading, node, spanOf(reading, before));
    if (!colon) return null;
  }
  return named ? beside(reading, first - 1, spanOf(reading, named)) : null;
}

function beside(reading: Reading, head: number, source: Span): Beside {
  return { head, cue: spanOf(reading, [head, head + 1]), source };
}

/** Whether the way from a quotation to its cue ends here: at another quotation or at the end of a sentence. */
function isBarrier(reading: Reading, node: number): boolean {
  return (reading.nodes[node]?.stretch ?? -1) >= 0 || /^[.;!?]$/u.test(reading.words[node] as string);
}
