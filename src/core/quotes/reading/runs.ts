import type { Span } from '../../../model/span.ts';
import { MARK } from './forms.ts';
import type { Reading } from './reading.ts';

/** A run of nodes `[first, last)`. */
export type Run = readonly [number, number];

/** The runs of adjoining nodes with one of these labels; a single mark between two runs joins them. */
export function runs(reading: Reading, nodes: readonly number[], labels: Uint8Array, wanted: readonly number[]): Run[] {
  const found: [number, number][] = [];
  nodes.forEach((node, position) => {
    if (!wanted.includes(labels[position] as number)) return;
    const previous = found.at(-1);
    const gap = previous ? node - previous[1] : Infinity;
    if (previous && (gap === 0 || (gap === 1 && isMark(reading, previous[1])))) previous[1] = node + 1;
    else found.push([node, node + 1]);
  });
  return found;
}

/** Whether a node is a mark. */
export function isMark(reading: Reading, node: number): boolean {
  return reading.forms[node]?.shape === MARK;
}

/** Whether one of the nodes `[first, last)` is a word. */
export function hasWord(reading: Reading, first: number, last: number): boolean {
  for (let node = first; node < last; node++) if (!isMark(reading, node)) return true;
  return false;
}

/** The text of a run without the marks at its ends that belong to no quotation. */
export function spanOf(reading: Reading, [first, last]: Run): Span {
  let [from, to] = [first, last];
  const loose = (node: number): boolean => isMark(reading, node) && reading.nodes[node]?.within === -1;
  while (from + 1 < to && loose(from)) from += 1;
  while (to - 1 > from && loose(to - 1)) to -= 1;
  return {
    start: reading.nodes[from]?.start ?? 0,
    end: reading.nodes[to - 1]?.end ?? 0,
  };
}
