import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { readerOf } from '../../src/article/dom.ts';
import { PAGE_FEATURE_NAMES, pageRow } from '../../src/article/features/pageRow.ts';
import { judge } from '../../src/article/judge.ts';
import { readMetadata } from '../../src/article/metadata.ts';
import { propose } from '../../src/article/propose.ts';
import { walk } from '../../src/article/walk.ts';
import { boost, type Rows } from './blocks/boost.ts';
import { storeTrees } from './blocks/store.ts';

const OPTIONS = { trees: 60, leaves: 5, rate: 0.1, minWeight: 1, lambda: 1, columns: 0.5, seed: 7 };
/** Of corpora of articles only, one page in so many is read: they say little of what is none. */
const ARTICLES_STEP = 4;
const WITHOUT_ADDRESS = 0.5;

/** Trains the page classifier (article or not) on pages that say `isArticle`; the block classifier must be trained before. */
export function train(folder: string): Uint8Array {
  const rows = readRows(folder);
  return new TextEncoder().encode(`${JSON.stringify(storeTrees(boost(rows, OPTIONS), PAGE_FEATURE_NAMES))}\n`);
}

/** The rows of all pages in a folder of gzipped JSON lines that are said to be articles or not. */
function readRows(folder: string): Rows {
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  const parser = new new JSDOM('').window.DOMParser();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'))) {
    const step = file.startsWith('isarticle') ? 1 : ARTICLES_STEP;
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
    for (const line of lines.filter((_, i) => i % step === 0)) {
      if (!line) continue;
      const { html, url = null, isArticle: said, readerable } = JSON.parse(line);
      const isArticle = said ?? readerable;
      if (typeof isArticle !== 'boolean') continue;
      const dom = readerOf(parser.parseFromString(html, 'text/html'));
      const page = walk(dom, null);
      if (!page) continue;
      const metadata = readMetadata(dom);
      propose(page, metadata);
      const reading = { metadata, blocks: page.blocks, counts: page.counts, kept: judge(page.blocks, metadata) };
      // Once more without its address, which is not always known.
      for (const address of url === null ? [null] : [url, null]) {
        rows.push(pageRow({ ...reading, url: address }));
        labels.push(isArticle);
        weights.push(address === null ? WITHOUT_ADDRESS : 1);
      }
    }
  }
  return { rows, labels, weights };
}
