import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlightedTexts } from '../../scripts/browsers/words.ts';
import { inBothBrowsers } from './browsers.ts';
import { LIVING } from './living.ts';
import { waitForHighlights } from './reading.ts';

inBothBrowsers((stage) => {
  for (const { name, path, before, change, after, never } of LIVING) {
    test(name, async () => {
      const page = await stage().open(path);
      await waitForHighlights(page, 'person', ...before);
      await page.evaluate(change);
      await until(`${after.join(', ')} alone`, async () => {
        const texts = await highlightedTexts(page, 'dramatis-person');
        return after.every((words) => texts.includes(words)) && !never.some((words) => texts.includes(words));
      });
      const isConnected = await page.evaluate(() =>
        [...CSS.highlights].every(([, ranges]) => [...ranges].every((range) => range.startContainer.isConnected)),
      );
      expect(isConnected).toBe(true);
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
