import type { Page } from './driver.ts';

/** A place on a page, in CSS pixels of its viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls to the `nth` occurrence of some words within one text node of the page and yields their middle; null where there is none. */
export function findWords(page: Page, words: string, nth = 0): Promise<Point | null> {
  return page.evaluate(
    (wanted, skip) => {
      let left = skip;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start < 0 || !node.parentElement?.checkVisibility()) continue;
        left -= 1;
        if (left >= 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }
      return null;
    },
    words,
    nth,
  );
}

/** The first words in sight that a highlight lies under, as the middle of a line of it; null where there are none. */
export function findHighlighted(page: Page): Promise<Point | null> {
  return page.evaluate(() => {
    // The DOM's types do not know the method yet.
    const highlights = CSS.highlights as HighlightRegistry & { highlightsFromPoint(x: number, y: number): unknown[] };
    for (const y of Array.from({ length: Math.floor(innerHeight / 8) }, (_, index) => index * 8)) {
      for (const x of Array.from({ length: Math.floor(innerWidth / 8) }, (_, index) => index * 8)) {
        if (highlights.highlightsFromPoint(x, y).length > 0) return { x, y };
      }
    }
    return null;
  });
}
