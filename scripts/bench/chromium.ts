import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { articleOfPage } from '../../src/cli/page.ts';
import { findBrowsers } from '../browsers/find.ts';
import type { SavedPage } from './pages.ts';
import { printTimings, summary } from './timing.ts';

const ADDRESS = 'http://page.localhost/saved';
const ROUNDS = 9;
const FLAGS = [
  '--disable-background-networking',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

interface Measured {
  readonly readability: number;
  readonly finder: number;
  readonly isEqual: boolean;
}

/**
 * Measures the finder against Readability in a real Chromium, both on the live document and Readability with the clone that it
 * cannot do without, in turn; each page counts with the median of its runs. Says too on how many pages the text is the one that
 * the command line finds. Prints a line where no Chromium is on this machine.
 */
export async function benchChromium(pages: readonly SavedPage[]): Promise<void> {
  const [found] = findBrowsers('chromium');
  if (!found) return console.log('\nNo Chromium is on this machine: its pages are not measured.');
  const script = await bundle();
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: FLAGS });
  const measured: Measured[] = [];
  try {
    for (const page of pages) measured.push(await measure(browser, script, page));
  } finally {
    await browser.close();
  }
  printTimings(`${found.name}: ${pages.length} pages (median, 95th percentile over the pages)`, {
    readability: summary(
      'Readability on a clone',
      measured.map(({ readability }) => readability),
    ),
    finder: summary(
      'the finder, on the live document',
      measured.map(({ finder }) => finder),
    ),
  });
  const ratios = summary(
    '',
    measured.map(({ readability, finder }) => finder / readability),
  );
  console.log(
    `  times Readability, page by page: ${ratios.median.toFixed(2)} (median), ${ratios.slow.toFixed(2)} (95th percentile)`,
  );
  console.log(
    `  same text as the command line: ${measured.filter(({ isEqual }) => isEqual).length} of ${pages.length}`,
  );
}

async function measure(browser: Browser, script: string, { html, url }: SavedPage): Promise<Measured> {
  const tab = await browser.newPage();
  try {
    // A saved page's own scripts would write another page.
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url() !== ADDRESS) return void request.abort();
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await tab.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(script);
    const times = await tab.evaluate((at, rounds) => pageBench.time(at, rounds), url, ROUNDS);
    const text = await tab.evaluate((at) => pageBench.text(at), url);
    const { article } = await articleOfPage(html, url);
    return {
      readability: summary('', times.readability).median,
      finder: summary('', times.finder).median,
      isEqual: article.text === text,
    };
  } finally {
    await tab.close();
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('inPage.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the page script was not built');
  return chunk.code;
}
