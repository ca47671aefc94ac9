import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { ARTICLE, FRAMED } from './pages.ts';
import { CARD, clickOn, highlightKinds, hover, htmlOf, htmlOfSource, popupText, waitForHighlights } from './reading.ts';

const LEFT_ALONE = [
  { name: 'a front page', path: '/' },
  { name: 'a mail that is being written', path: '/mail/inbox' },
];

inBothBrowsers((stage) => {
  test('a page whose policy forbids everything is annotated all the same', async () => {
    const page = await stage().open('/forbidding/old-bridge-to-close');
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    await hover(page, 'Clara Whitfield', 'mayor of Northbridge');
    const isStyled = await page.inShadow(CARD, (root) => {
      const card = root.querySelector(':popover-open');
      return card !== null && getComputedStyle(card).display !== 'inline' && card.getBoundingClientRect().width > 150;
    });
    expect(isStyled).toBe(true);
    expect(await htmlOf(page)).toBe(await htmlOfSource(page, ARTICLE));
    await page.close();
  });

  for (const { name, path } of LEFT_ALONE) {
    test(`${name} is left alone`, async () => {
      const page = await stage().open(path);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      // An article that is opened later and annotated shows that there was time for this page too.
      const control = await stage().open('/city/old-bridge-to-close');
      await waitForHighlights(control, 'person', 'Clara Whitfield');
      await control.close();
      expect(await highlightKinds(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await page.close();
    });
  }

  test('frames are left alone, the page’s own and foreign ones, and the page around them is annotated', async () => {
    const page = await stage().open('/framing/old-bridge-to-close');
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    const frames = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('iframe')].map(
          (frame) =>
            new Promise<{ kinds: number; html: string }>((resolve) => {
              addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data));
              frame.contentWindow?.postMessage(null, '*');
            }),
        ),
      ),
    );
    const html = await htmlOfSource(page, FRAMED);
    expect(frames).toEqual([
      { kinds: 0, html },
      { kinds: 0, html },
    ]);
    await page.close();
  });

  test('a page without an article offers to try anyway, and does', async () => {
    const page = await stage().open('/note');
    const popup = await stage().driver.openPopup();
    await popupText(popup, 'No article here');
    expect(await highlightKinds(page)).toBe(0);
    await clickOn(popup, 'button', 'Try anyway');
    await popupText(popup, 'Clara Whitfield');
    await waitForHighlights(page, 'person', 'Clara Whitfield', 'Marcus Oduya');
    await popup.close();
    await page.close();
  });

  test('a stopped worker is woken by the next article and by the popup', async () => {
    const { driver } = stage();
    const first = await stage().open('/city/old-bridge-to-close');
    await waitForHighlights(first, 'person', 'Clara Whitfield');
    await driver.stopWorker();
    expect(await driver.isWorkerRunning()).toBe(false);

    const second = await stage().openDemo();
    await waitForHighlights(second, 'person', 'Jens Stoltenberg');
    expect(await driver.isWorkerRunning()).toBe(true);

    await driver.stopWorker();
    await hover(second, 'Jens Stoltenberg', 'NATO Secretary General');
    const popup = await driver.openPopup();
    await popupText(popup, 'Jens Stoltenberg');
    await popup.close();
    await second.close();
    await first.close();
  });
});
