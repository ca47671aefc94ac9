import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, type Page, until } from './browsers/driver.ts';
import { type FoundBrowser, findBrowsers } from './browsers/find.ts';
import { BUILDS, launch } from './browsers/launch.ts';
import { findHighlighted, findWords } from './browsers/words.ts';
import { buildBoth, ROOT } from './build.ts';
import { serve } from './serve.ts';

/*
 * `npm start`: builds the extension, starts a browser with it on the demo article and says what to try.
 */

const DEMO = 'finland-sweden-nato-applications.html';
/** A name of the demo article that has much to show. */
const DEMO_NAME = 'Stoltenberg said';
const SCREENSHOTS = 'screenshots';
/** The name of the card's element; see src/content/card/host.ts. */
const CARD = 'dramatis-card';

const USAGE = `npm start                 the demo article, in the first browser that is found
npm start -- firefox      in Firefox; "chromium" for Chromium, Chrome or Edge
npm start -- URL          that page instead`;

const TRY = `What to try:
  - Rest the pointer on a highlighted name: who that is, what they say here and where they stand.
  - Rest it on a quotation: who spoke it, and how that is known.
  - Open the popup (the puzzle piece in the toolbar, then Dramatis): the summary, the cast, the stance panel.
    Each line there leads to its sentence on the page.
  - Go to any news article.

Close the browser or press Ctrl-C to end.`;

interface Wishes {
  readonly kind: Driver['browser'] | undefined;
  readonly url: string | undefined;
}

function readArguments(args: readonly string[]): Wishes | null {
  let wishes: Wishes = { kind: undefined, url: undefined };
  for (const arg of args) {
    if (arg === 'firefox') wishes = { ...wishes, kind: 'firefox' };
    else if (['chromium', 'chrome', 'edge'].includes(arg)) wishes = { ...wishes, kind: 'chromium' };
    else if (/^https?:\/\//u.test(arg) && URL.canParse(arg)) wishes = { ...wishes, url: arg };
    else return null;
  }
  return wishes;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function howToLoad(): string {
  return `To load the extension by hand:
  Chrome, Edge, Chromium  open chrome://extensions, switch on "Developer mode", choose "Load unpacked",
                          and pick ${join(ROOT, BUILDS.chromium)}
  Firefox                 open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on",
                          and pick ${join(ROOT, BUILDS.firefox, 'manifest.json')}`;
}

/** Starts the first browser that can be driven; null where none can. */
async function startBrowser(found: readonly FoundBrowser[]): Promise<Driver | null> {
  for (const browser of found) {
    console.log(`Starting ${browser.name} (${browser.path}) ...`);
    try {
      return await launch(browser, ROOT, !hasDisplay());
    } catch (error) {
      console.error(`${browser.name} cannot be driven: ${error instanceof Error ? error.message : error}`);
    }
  }
  return null;
}

/** Without a display: waits until the page is annotated, and leaves pictures of it with a card open, and of the popup. */
async function takePictures(driver: Driver, page: Page, isDemo: boolean): Promise<void> {
  const folder = join(ROOT, SCREENSHOTS);
  await mkdir(folder, { recursive: true });
  const save = async (name: string, shot: Page) => {
    const file = join(folder, `${name}-${driver.browser}.png`);
    await writeFile(file, await shot.screenshot());
    console.log(`  ${file}`);
  };
  const point = await until(
    'the page to be annotated; is it an article?',
    async () => (await findHighlighted(page)) && (isDemo ? findWords(page, DEMO_NAME) : findHighlighted(page)),
  );
  await page.move(point.x - 20, point.y);
  const isOpen = () =>
    page.inShadow(CARD, (root) => {
      const isStill = root.getAnimations().every(({ playState }) => playState === 'finished');
      return isStill && root.querySelector(':popover-open') !== null;
    });
  await until('the card to open', isOpen);
  await save('article', page);
  const popup = await driver.openPopup();
  await until('the popup to fill', () => popup.evaluate(() => document.body.innerText.length > 200));
  await save('popup', popup);
}

async function main(): Promise<number> {
  const wishes = readArguments(process.argv.slice(2));
  if (!wishes) {
    console.error(USAGE);
    return 2;
  }
  console.log('Building the extension for Chrome and Firefox ...');
  await buildBoth();
  const found = findBrowsers(wishes.kind);
  const driver = await startBrowser(found);
  if (!driver) {
    console.log(`${found.length === 0 ? 'No browser was found here. ' : ''}${howToLoad()}`);
    return 1;
  }
  const server = await serve(join(ROOT, 'demo'));
  try {
    process.once('SIGINT', () => driver.close());
    const page = await driver.open(wishes.url ?? `${server.origin}/${DEMO}`);
    if (hasDisplay()) {
      console.log(`\n${TRY}`);
      await driver.closed;
    } else {
      console.log('There is no display here, so the browser runs without a window. Pictures:');
      await takePictures(driver, page, wishes.url === undefined);
      await driver.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await driver.close();
    return 1;
  } finally {
    await server.close();
  }
}

process.exit(await main());
