import type { TextMap } from '../article/textmap.ts';
import type { Span } from '../model/span.ts';
import type { Painter } from './highlights/painter.ts';

/** Long enough to find the sentence again after the page has scrolled. */
const FLASH_MS = 2_600;

let flashing: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to a span of the article and flashes it. False where its text is no longer on the page. */
export function revealSpan(map: TextMap, span: Span, painter: Painter): boolean {
  const range = map.toRange(span);
  if (!range) return false;
  scrollTo(range);
  painter.paint('flash', map, [span]);
  clearTimeout(flashing);
  flashing = setTimeout(() => painter.paint('flash', map, []), FLASH_MS);
  return true;
}

/** Brings a range to the middle of what shows it, the nearest scroller and the page alike. */
function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const page = document.scrollingElement ?? document.documentElement;
  const scroller = scrollerOf(range.startContainer.parentElement, page);
  if (scroller) {
    const box = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: middle(range.getBoundingClientRect()) - middle(box), behavior: 'instant' });
  }
  const top = middle(range.getBoundingClientRect()) - innerHeight / 2;
  page.scrollBy({ top, behavior });
}

function middle({ top, height }: DOMRect): number {
  return top + height / 2;
}

function scrollerOf(start: Element | null, page: Element): Element | null {
  for (let element = start; element && element !== page && element !== document.body; element = element.parentElement) {
    const scrolls = element.scrollHeight > element.clientHeight + 1;
    if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return null;
}
