import type { Attribution } from '../attributions/attributions.ts';
import { stretchOf } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';

/** A quoted stretch as nodes `[first, last)`: one node where it is long. */
export interface StretchNodes {
  readonly stretch: number;
  readonly first: number;
  readonly last: number;
}

/** The quoted stretches on nodes, in order. */
export function stretchNodes(reading: Reading): StretchNodes[] {
  const found: StretchNodes[] = [];
  for (let first = 0; first < reading.nodes.length; ) {
    const stretch = stretchOf(reading.nodes[first]);
    let last = first + 1;
    while (stretch >= 0 && reading.nodes[last]?.within === stretch) last += 1;
    if (stretch >= 0) found.push({ stretch, first, last });
    first = last;
  }
  return found;
}

/** The attribution whose content meets each stretch; null for none. */
export function holders(
  stretches: readonly StretchNodes[],
  attributions: readonly Attribution[],
): (Attribution | null)[] {
  const holder = new Map<number, Attribution>();
  for (const attribution of attributions)
    for (const [first, last] of attribution.content)
      for (let node = first; node < last; node++) holder.set(node, attribution);
  return stretches.map(({ first, last }) => {
    for (let node = first; node < last; node++) {
      const found = holder.get(node);
      if (found) return found;
    }
    return null;
  });
}

/** The words between a stretch's marks, as far as its first 400 code units go. */
export function insideOf(reading: Reading, { stretch }: Pick<StretchNodes, 'stretch'>): string {
  const span = reading.stretches[stretch];
  return span
    ? reading.text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/^[“"‘'«„`]+|[”"’'»]+$/gu, '')
    : '';
}
