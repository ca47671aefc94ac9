import type { TextMap } from '../../article/textmap.ts';
import type { Span } from '../../model/span.ts';

/** How far beside a letter, in CSS pixels, the pointer still is on it: lines have gaps between them. */
const TOLERANCE = 2;

/** The offset in the article's text of the letter under a point of the viewport, or null where there is none. */
export function offsetAt(
  document: Document,
  map: TextMap,
  x: number,
  y: number,
  path: readonly EventTarget[],
): number | null {
  const shadowRoots = path.filter((target) => target instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  // A caret stands between two letters: the one under the point is the one before or the one after.
  for (const letter of [caret.offset, caret.offset - 1]) {
    const offset = letter < 0 ? null : map.toOffset(caret.offsetNode, letter);
    if (offset !== null && rectIndexAt(map, { start: offset, end: offset + 1 }, x, y) >= 0) return offset;
  }
  return null;
}

/** The number, among the rectangles that a span has on the page, of the one that a point lies in; -1 where none does. */
export function rectIndexAt(map: TextMap, span: Span, x: number, y: number): number {
  return rectsOf(map, span).findIndex(
    ({ left, right, top, bottom }) =>
      left - TOLERANCE <= x && x <= right + TOLERANCE && top - TOLERANCE <= y && y <= bottom + TOLERANCE,
  );
}

/** The rectangles of a span on the page, in reading order; none where its text is no longer there. */
export function rectsOf(map: TextMap, span: Span): DOMRect[] {
  const range = map.toRange(span);
  return range ? Array.from(range.getClientRects()) : [];
}
