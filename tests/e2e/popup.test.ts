import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlightedTexts } from '../../scripts/browsers/words.ts';
import { violations } from './accessible.ts';
import { inBothBrowsers } from './browsers.ts';
import { ARTICLE } from './pages.ts';
import { clickOn, highlightKinds, htmlOf, htmlOfSource, popupText, waitForHighlights } from './reading.ts';

inBothBrowsers((stage) => {
  test('the popup shows the summary, the cast and where each one stands, and leads to the evidence', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    const popup = await stage().driver.openPopup();
    await popupText(popup, 'Jens Stoltenberg');

    const stances = await popup.evaluate(() =>
      [...document.querySelectorAll('.row')].flatMap((row) => {
        const holder = row.querySelector('.name')?.textContent;
        return [...row.querySelectorAll('.stance')].map((stance) => {
          const [position, toward, evidence] = ['.position', '.toward', '.sentence'].map(
            (part) => stance.querySelector(part)?.textContent,
          );
          return { holder, position, toward, evidence };
        });
      }),
    );
    const article = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    for (const { evidence } of stances) expect(article).toContain(evidence);
    const said = stances.map(({ holder, position, toward }) => `${holder} ${position} ${toward}`);
    expect(said).toContain('Jens Stoltenberg Supports Finland');
    expect(said).toContain('Mevlüt Çavuşoğlu Opposes Sweden');

    await page.evaluate(() => scrollTo(0, 0));
    await clickOn(popup, '.row summary', 'Mevlüt Çavuşoğlu');
    await clickOn(popup, '.stance .sentence', 'provocative');
    await until('the evidence to flash', async () => {
      const flashing = await highlightedTexts(page, 'dramatis-flash');
      return flashing.join('').includes('Çavuşoğlu criticized Sweden’s foreign minister');
    });
    const isInSight = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('dramatis-flash') ?? [])] as Range[];
        const box = range?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await until('the evidence to be in sight', isInSight);
    await popup.close();
    await page.close();
  });

  test('the popup is accessible, light and dark, with an article and without', async () => {
    const page = await stage().openDemo();
    await waitForHighlights(page, 'person', 'Jens Stoltenberg');
    const popup = await stage().driver.openPopup();
    await popupText(popup, 'Jens Stoltenberg');
    await popup.evaluate(() => {
      for (const row of document.querySelectorAll('details')) row.open = true;
    });
    for (const scheme of ['light', 'dark'] as const) {
      await popup.prefer(scheme);
      expect(await violations(popup), scheme).toEqual([]);
    }
    await popup.prefer('light');
    await popup.close();
    await page.close();

    const front = await stage().open('/');
    const empty = await stage().driver.openPopup();
    await popupText(empty, 'No article here');
    expect(await violations(empty)).toEqual([]);
    await empty.close();
    await front.close();
  });

  test('a kind of highlight is switched off and on', async () => {
    const page = await stage().open('/city/old-bridge-to-close');
    await waitForHighlights(page, 'country', 'Germany', 'France');
    const popup = await stage().driver.openPopup();
    await popupText(popup, 'Clara Whitfield');
    await clickOn(popup, 'label.country');
    await until('no country', async () => (await highlightedTexts(page, 'dramatis-country')).length === 0);
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    await clickOn(popup, 'label.country');
    await waitForHighlights(page, 'country', 'Germany', 'France');
    await popup.close();
    await page.close();
  });

  test('a site is switched off: its pages are as they were, and stay so until it is switched on', async () => {
    const page = await stage().open('/city/old-bridge-to-close');
    await waitForHighlights(page, 'person', 'Clara Whitfield');
    const popup = await stage().driver.openPopup();
    await popupText(popup, 'Clara Whitfield');
    await clickOn(popup, 'label.setting .switch');
    await until('no highlight', async () => (await highlightKinds(page)) === 0);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).toBe(await htmlOfSource(page, ARTICLE));
    await popupText(popup, 'Switched off here');
    await popup.close();

    const again = await stage().open('/city/old-bridge-to-close');
    const offPopup = await stage().driver.openPopup();
    await popupText(offPopup, 'Switched off here');
    expect(await highlightKinds(again)).toBe(0);

    await clickOn(offPopup, 'label.setting .switch');
    await waitForHighlights(again, 'person', 'Clara Whitfield');
    expect(await htmlOf(again)).toBe(html);
    await offPopup.close();
    await again.close();
    await page.close();
  });
});
