import { type Page, until } from '../../scripts/browsers/driver.ts';
import { findWords, highlightedTexts, type Point } from '../../scripts/browsers/words.ts';

/** The name of the card's element; see src/content/card/host.ts. */
export const CARD = 'dramatis-card';

/** Waits until these words are highlighted as this kind, one range each. */
export async function waitForHighlights(page: Page, kind: string, ...words: string[]): Promise<void> {
  await until(`${words.join(', ')} to be highlighted`, async () => {
    const texts = await highlightedTexts(page, `dramatis-${kind}`);
    return words.every((word) => texts.includes(word));
  });
}

/** How many kinds of highlights the page has: 0 where it is not annotated. */
export function highlightKinds(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}

/** The page's HTML without the one element that the extension may add to it. */
export function htmlOf(page: Page): Promise<string> {
  return page.evaluate((card) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(`:scope > ${card}`)) host.remove();
    return copy.outerHTML;
  }, CARD);
}

/** What the browser makes of a page's source, as HTML. */
export function htmlOfSource(page: Page, source: string): Promise<string> {
  return page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, source);
}

/** The middle of some words on the page, scrolled to; fails where they are not there. */
export async function placeOf(page: Page, words: string): Promise<Point> {
  const point = await findWords(page, words);
  if (!point) throw new Error(`the page does not hold “${words}”`);
  return point;
}

/** The text of the open card, or null where none is open. */
export function cardText(page: Page): Promise<string | null> {
  return page.inShadow(CARD, (root) => root.querySelector<HTMLElement>(':popover-open')?.innerText ?? null);
}

/** Where the open card stands in the viewport, or null where none is open. */
export function cardBox(page: Page): Promise<{ left: number; top: number; width: number; height: number } | null> {
  return page.inShadow(CARD, (root) => {
    const box = root.querySelector(':popover-open')?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
  });
}

/** Moves the pointer onto words, in two steps as a hand does, and waits for the card that holds `expected`, in capitals or not. */
export async function hover(page: Page, words: string, expected: string): Promise<string> {
  const { x, y } = await placeOf(page, words);
  await page.move(x - 3, y - 1);
  await page.move(x, y);
  return until(`the card of “${words}”`, async () => {
    const text = await cardText(page);
    return text?.toLowerCase().includes(expected.toLowerCase()) && text;
  });
}

/** The middle of the first element that `selector` and, where given, `text` choose; scrolled to. */
async function elementPoint(page: Page, selector: string, text = ''): Promise<Point> {
  return until(`${selector} ${text}`, () =>
    page.evaluate(
      (wanted, words) => {
        const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
        const element = elements.find((one) => one.checkVisibility() && one.innerText.includes(words));
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      selector,
      text,
    ),
  );
}

/** Clicks the first element that `selector` and `text` choose with the pointer. */
export async function clickOn(page: Page, selector: string, text = ''): Promise<void> {
  const { x, y } = await elementPoint(page, selector, text);
  await page.click(x, y);
}

/** Waits until the popup's text holds these words, and yields it. */
export function popupText(popup: Page, words: string): Promise<string> {
  return until(`“${words}” in the popup`, async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    return text.includes(words) && text;
  });
}
