import type { Reading } from '../reading/reading.ts';
import { isMark, type Run } from '../reading/runs.ts';
import { isSaying, nominalAfter } from '../reading/subjects.ts';
import type { Window } from '../reading/windows.ts';

/** The quotation directly before or after a verb of saying, with nothing but a mark between: its content for certain. */
export function certainContent(reading: Reading, head: number, { first, last }: Window): Run | null {
  if (!isSaying(reading, head)) return null;
  for (const step of [-1, 1]) {
    let node = head + step;
    if (node >= first && node < last && isMark(reading, node)) node += step;
    if (node >= first && node < last && (reading.nodes[node]?.stretch ?? -1) >= 0) return [node, node + 1];
  }
  return null;
}

/** The words that name the speaker in `"...," said X`: those directly after the verb. */
export function invertedSource(reading: Reading, head: number, window: Window): Run | null {
  const content = certainContent(reading, head, window);
  return content && content[0] < head ? nominalAfter(reading, head, window.last) : null;
}
