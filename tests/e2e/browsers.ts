import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Page } from '../../scripts/browsers/driver.ts';
import { findBrowsers } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { ROOT } from '../../scripts/build.ts';
import type { Server } from '../../scripts/loopback.ts';
import { serve } from '../../scripts/serve.ts';
import { LIVING } from './living.ts';
import { PAGES } from './pages.ts';
import { serveSite } from './site.ts';

/** What a test has at hand: a browser with the extension in it, and pages to open there. */
interface Stage {
  readonly driver: Driver;
  /** Opens a page of the tests' site by its path. */
  open(path: string): Promise<Page>;
  /** Opens the demo article. */
  openDemo(): Promise<Page>;
}

const SITE = { ...PAGES, ...Object.fromEntries(LIVING.map(({ path, page }) => [path, page])) };

export const DEMO = 'finland-sweden-nato-applications.html';

/** Defines the same tests for both browsers; each browser is started once for them. A missing one is a failure. */
export function inBothBrowsers(define: (stage: () => Stage) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
    let stage: Stage | null = null;
    let site: Server | null = null;
    let demo: Server | null = null;

    beforeAll(async () => {
      const [found] = findBrowsers(kind);
      if (!found) throw new Error(`${kind} is not installed`);
      const [driver, pages, article] = await Promise.all([
        launch(found, ROOT, true),
        serveSite(SITE),
        serve(join(ROOT, 'demo')),
      ]);
      site = pages;
      demo = article;
      stage = {
        driver,
        open: (path) => driver.open(pages.origin + path),
        openDemo: () => driver.open(`${article.origin}/${DEMO}`),
      };
    });
    afterAll(async () => {
      await stage?.driver.close();
      await Promise.all([site?.close(), demo?.close()]);
    });

    define(() => {
      if (!stage) throw new Error('the browser has not started');
      return stage;
    });
  });
}
