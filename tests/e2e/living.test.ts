import { expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver.ts';
import { highlightedTexts } from '../../scripts/browsers/words.ts';
import { inBothBrowsers } from './browsers.ts';
import { LIVING } from './living.ts';
import { waitForHighlights } from './reading.ts';

/** Words that are highlighted within what `selector` selects, whatever their kind. */
function highlightedIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
    return ranges.filter((range) => range.startContainer.parentElement?.closest(wanted)).map(String);
  }, selector);
}

inBothBrowsers((stage) => {
  for (const { name, path, kind = 'person', before, change, after = before, never = [], bare } of LIVING) {
    test(name, async () => {
      const page = await stage().open(path);
      await waitForHighlights(page, kind, ...before);
      if (change) await page.evaluate(change);
      await until(`${after.join(', ')} alone`, async () => {
        const texts = await highlightedTexts(page, `dramatis-${kind}`);
        return after.every((words) => texts.includes(words)) && !never.some((words) => texts.includes(words));
      });
      const isConnected = await page.evaluate(() =>
        [...CSS.highlights].every(([, ranges]) => [...ranges].every((range) => range.startContainer.isConnected)),
      );
      expect(isConnected).toBe(true);
      if (bare) expect(await highlightedIn(page, bare)).toEqual([]);
      await page.close();
    });
  }

  test('going back to an article annotates it again', async () => {
    const page = await stage().open('/city/old-bridge-to-close');
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    await page.navigate(await page.evaluate(() => `${location.origin}/`));
    await page.goBack();
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    await page.close();
  });
});
