import type { Span } from '../../model/span.ts';
import type { Shown } from '../shown.ts';
import type { HoverTarget } from './hit.ts';
import { offsetAt, rectIndexAt, rectsOf } from './point.ts';
import type { Target } from './state.ts';

/** A target, and where on it the pointer came to rest, so that the card stands beside that line. */
export interface Pointed extends Target {
  readonly target: HoverTarget;
  /** The number of the target's rectangle under the pointer. */
  readonly line: number;
  /** How far from that rectangle's left edge the pointer is, in CSS pixels. */
  readonly x: number;
}

/** A line of a quotation is as wide as its column: the card stands within this of the pointer, in CSS pixels. */
const REACH = 14;

/** What the pointer is on, or null. `find` says what stands at an offset in the article. */
export function pointedAt(
  document: Document,
  { map }: Shown,
  find: (offset: number) => HoverTarget | null,
  { clientX: x, clientY: y }: MouseEvent,
  path: readonly EventTarget[],
): Pointed | null {
  const offset = offsetAt(document, map, x, y, path);
  const target = offset === null ? null : find(offset);
  if (!target) return null;
  const line = Math.max(0, rectIndexAt(map, target.span, x, y));
  const left = rectsOf(map, target.span)[line]?.left ?? x;
  return { key: target.key, target, line, x: x - left };
}

/** Where a card on what the pointer was on stands now, in viewport coordinates; null where that text is gone. */
export function anchorRect({ map }: Shown, { target, line, x }: Pointed): DOMRect | null {
  const rects = rectsOf(map, target.span);
  const rect = rects[line] ?? rects[0];
  if (!rect) return null;
  if (target.what.type === 'actor') return rect;
  return new DOMRect(rect.left + Math.max(0, x - REACH), rect.top, Math.min(rect.width, 2 * REACH), rect.height);
}

/** The live element that holds the beginning of a span, or null where its text is gone. */
export function elementAt({ map }: Shown, span: Span): Element | null {
  return map.toPieces(span)?.[0]?.node.parentElement ?? null;
}
