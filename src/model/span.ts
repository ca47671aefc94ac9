/** A half-open range `[start, end)` of UTF-16 code units into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 when they do not meet. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, the longer one first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the first item for which something holds, by bisection: it must hold for all items after it too.
 * `items.length` if it holds for none.
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first item whose `end` lies after `offset`, in a list sorted by end; `items.length` if none does. */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  return firstWhere(items, ({ end }) => end > offset);
}

/** The index of the span that holds `offset`, in a sorted list of spans that do not overlap; -1 if none does. */
export function indexAt(items: readonly Span[], offset: number): number {
  const index = firstEndingAfter(items, offset);
  const item = items[index];
  return item && item.start <= offset ? index : -1;
}
