import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlightedTexts } from '../../scripts/browsers/words.ts';
import { ROOT } from '../../scripts/build.ts';
import { violations } from './accessible.ts';
import { DEMO, inBothBrowsers } from './browsers.ts';
import { CARD, cardBox, cardText, hover, htmlOf, htmlOfSource, placeOf, waitForHighlights } from './reading.ts';

/** Words of the demo article, and what the card over them says. */
const CARDS = [
  ['Jens Stoltenberg', 'NATO Secretary General'],
  ['Mevlüt Çavuşoğlu', 'Foreign Minister'],
  ['for the security of Sweden', 'Magdalena Andersson'],
] as const;

const CARD_STYLES = ['src/ui/tokens.css', 'src/ui/parts.css', 'src/content/card/card.css']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

/** Shows a card's HTML in a page; runs there. */
function showCard(html: string, css: string, scheme: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.body.innerHTML = html;
  const card = document.querySelector<HTMLElement>('.card');
  if (!card) throw new Error('there is no card');
  card.style.colorScheme = scheme;
  card.showPopover();
}

inBothBrowsers((stage) => {
  test('the demo article is annotated, and its HTML is as it was', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg', 'Sauli Niinistö', 'Recep Tayyip Erdoğan');
    await waitForHighlights(page, 'country', 'Finland', 'Swedish', 'Turkish');
    await waitForHighlights(page, 'organization', 'NATO');
    const inHeadline = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('dramatis-country') ?? [])] as Range[];
      return ranges.filter((range) => range.startContainer.parentElement?.closest('h1')).map(String);
    });
    expect(inHeadline).toEqual(['Finland', 'Sweden', 'Turkey']);
    expect(await highlightedTexts(page, 'dramatis-quote')).toContain('“You are our closest partners.”');
    const source = readFileSync(join(ROOT, 'demo', DEMO), 'utf8');
    expect(await htmlOf(page)).toBe(await htmlOfSource(page, source));
    await page.close();
  });

  test('a name under the pointer opens its card, which stays, can be entered, and goes', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    const text = await hover(page, 'Jens Stoltenberg', 'NATO Secretary General');
    expect(text).toContain('Jens Stoltenberg');

    const { left, top, width } = await until('the card', () => cardBox(page));
    await page.move(left + width / 2, top + 12);
    const isHovered = () =>
      page.inShadow('dramatis-card', (root) => root.querySelector(':popover-open:hover') !== null);
    await until('the pointer to be in the card', isHovered);

    await page.move(4, 4);
    await until('the card to go', async () => (await cardText(page)) === null);

    await hover(page, 'Recep Tayyip Erdoğan', 'Turkish President');
    await page.press('Escape');
    await until('the card to close', async () => (await cardText(page)) === null);
    await page.close();
  });

  test('a quotation under the pointer says who spoke it', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'quote', '“You are our closest partners.”');
    await hover(page, 'are our closest', 'Jens Stoltenberg');
    await page.move(4, 4);
    await hover(page, 'for the security of Sweden', 'Magdalena Andersson');
    await page.close();
  });

  test('a quotation at second hand says whose it is and who tells of it', async () => {
    const page = await stage().open('/city/second-hand-old-bridge');
    await waitForHighlights(page, 'person', 'Marcus Oduya');
    const text = await hover(page, 'gift to the lorries', 'As told by Clara Whitfield.');
    expect(text).toContain('Marcus Oduya');
    await page.close();
  });

  test('a tap on a name opens its card, which stays when it is touched, and goes with a tap elsewhere', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    const name = await placeOf(page, 'Jens Stoltenberg');
    await page.tap(name.x, name.y);
    const card = await until('the card', () => cardBox(page));
    await page.tap(card.left + card.width / 2, card.top + 10);
    const other = await placeOf(page, 'Recep Tayyip Erdoğan');
    expect(await cardText(page)).toContain('Jens Stoltenberg');
    await page.tap(other.x, other.y);
    await until('the other card', async () => (await cardText(page))?.includes('Turkish President'));
    await page.tap(4, 4);
    await until('the card to go', async () => (await cardText(page)) === null);
    await page.close();
  });

  test('the card is accessible, of a name and of a quotation, light and dark', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    for (const [words, expected] of CARDS) {
      await hover(page, words, expected);
      const card = await page.inShadow(CARD, (root) => root.querySelector(':popover-open')?.outerHTML ?? '');
      await page.press('Escape');
      for (const scheme of ['light', 'dark'] as const) {
        // No tool sees into a closed root: the same elements are shown in a plain page, under the same style sheets.
        const plain = await stage().open('/plain');
        await plain.evaluate(showCard, card ?? '', CARD_STYLES, scheme);
        expect(await violations(plain, '.card'), `${words}, ${scheme}`).toEqual([]);
        await plain.close();
      }
    }
    await page.close();
  });

  test('neither highlights nor the card are printed', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    await hover(page, 'Jens Stoltenberg', 'NATO Secretary General');
    const seen = async (medium: 'print' | 'screen') => {
      await page.showAs(medium);
      return Buffer.from(await page.screenshot()).toString('base64');
    };
    const annotated = { print: await seen('print'), screen: await seen('screen') };
    await page.press('Escape');
    await until('the card to close', async () => (await cardText(page)) === null);
    await page.evaluate(() => CSS.highlights.clear());
    expect((await seen('print')) === annotated.print).toBe(true);
    expect((await seen('screen')) === annotated.screen).toBe(false);
    await page.close();
  });

  test('words that are no name open nothing', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    const before = await placeOf(page, 'ratify an accession');
    await page.move(before.x, before.y);
    await hover(page, 'Klaus Korhonen', 'Finnish ambassador');
    // The page has been scrolled meanwhile: what was there may be a name now.
    const after = await placeOf(page, 'ratify an accession');
    await page.move(after.x, after.y);
    await until('no card over plain words', async () => (await cardText(page)) === null);
    await page.close();
  });
});
