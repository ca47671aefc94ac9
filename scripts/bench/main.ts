import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise/three';
import { JSDOM } from 'jsdom';
import { findArticle } from '../../src/article/find.ts';
import { loadModels } from '../../src/cli/models.ts';
import { findActors } from '../../src/core/actors/actors.ts';
import { createAnalyse } from '../../src/core/analyse.ts';
import { findCountries } from '../../src/core/countries/countries.ts';
import { extend } from '../../src/core/document.ts';
import { nameRecogniser } from '../../src/core/names/recogniseNames.ts';
import { createSyntax } from '../../src/core/syntax/syntax.ts';
import { tokenise } from '../../src/core/tokens/tokenise.ts';
import type { Article } from '../../src/model/article.ts';
import { ROOT } from '../build.ts';
import { benchChromium } from './chromium.ts';
import { readSavedPages } from './pages.ts';
import { printTimings, timeEach } from './timing.ts';

/*
 * `npm run bench -- PAGE...`: how fast the analysis and the finder are, against compromise and Readability over the same pages
 * in the same run, the finder in Chromium too; without pages, over the demo article. `npm run bench -- --chromium PAGE...`: the
 * finder in Chromium alone. A page is an HTML file, or a line of a `.jsonl.gz`. Figures to compare with each other, not to quote.
 */

const ROUNDS = 20;

async function benchText(articles: readonly Article[]): Promise<void> {
  const models = await loadModels();
  const recogniseNames = nameRecogniser(models.names, models.words);
  // The stage remembers sentences: only a new one has to read them.
  const parse = (article: Article) =>
    extend(extend({ article, text: article.text }, tokenise), createSyntax(models.syntax));
  const parsed = articles.map(parse);
  const each = (run: (article: Article, index: number) => unknown) => () => articles.map(run);
  const timings = await timeEach(
    {
      'compromise/three, tagging': each(({ text }) => nlp(text)),
      'names, countries and coreference': () =>
        parsed.map((document) => extend(extend(extend(document, recogniseNames), findCountries), findActors)),
      'sentences, tokens and syntax': each(parse),
      'the whole analysis': each((article) => createAnalyse(models)(article)),
    },
    ROUNDS,
  );
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  printTimings(`Text: ${articles.length} articles, ${characters} characters (median, 95th percentile)`, timings);
  for (const { name, median } of Object.values(timings)) {
    console.log(
      `  ${name.padEnd(46)} ${Math.round((characters / median) * 1_000).toLocaleString('en')} characters a second`,
    );
  }
}

async function benchFinder(documents: readonly Document[]): Promise<void> {
  const timings = await timeEach(
    {
      // Readability rewrites the document that it reads, so that it always needs a clone.
      'Readability on a clone': () =>
        documents.map((document) => new Readability(document.cloneNode(true) as Document).parse()),
      'the finder, on the live document': () => documents.map((document) => findArticle(document, null)),
    },
    ROUNDS,
  );
  printTimings(`Pages: ${documents.length} (median, 95th percentile)`, timings);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { chromium: { type: 'boolean' } } });
const pages = await readSavedPages(
  positionals.length > 0 ? positionals : [join(ROOT, 'demo', 'finland-sweden-nato-applications.html')],
);
if (!values.chromium) {
  const documents = pages.map(({ html }) => new JSDOM(html).window.document);
  await benchText(documents.flatMap((document) => findArticle(document, null)?.article ?? []));
  await benchFinder(documents);
}
await benchChromium(pages);
