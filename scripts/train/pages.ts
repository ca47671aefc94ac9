import { readerOf } from '../../src/article/dom.ts';
import { PAGE_FEATURE_NAMES, pageRow } from '../../src/article/features/pageRow.ts';
import { judge } from '../../src/article/judge.ts';
import { readMetadata } from '../../src/article/metadata.ts';
import { propose } from '../../src/article/propose.ts';
import { walk } from '../../src/article/walk.ts';
import { readCorpus } from './blocks/corpus.ts';
import { encodeTrees, growForest, type Rows } from './blocks/forest.ts';

const SEEDS = [7, 38, 69];
/** Few pages and many features: shallow trees on large leaves. */
const OPTIONS = { trees: 120, leaves: 4, rate: 0.1, least: 2, penalty: 1, share: 0.1 };
/** How much a page counts by the file it stands in: corpora of one kind of page only, or of none to be read, say less. */
const WEIGHTS: readonly (readonly [file: RegExp, weight: number])[] = [
  [/^isarticle/, 1],
  [/^autopager|^products/, 0.2],
  [/^formasaurus/, 0.1],
  [/^trafilatura/, 0.05],
  [/./, 0.4],
];
/** An article of which less than this was found looks like none. */
const MIN_FOUND = 600;
/** Each page is seen once more without its address, which is not always known. */
const WITHOUT_ADDRESS = 0.1;

/** Trains the page classifier (article or not) on pages that say `isArticle`; the block classifier must be trained before. */
export async function train(folder: string): Promise<Uint8Array> {
  const rows = await readRows(folder);
  console.error(`${rows.rows.length} rows`);
  return encodeTrees(growForest(rows, OPTIONS, SEEDS, PAGE_FEATURE_NAMES));
}

async function readRows(folder: string): Promise<Rows> {
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  const add = (row: Float64Array, label: boolean, weight: number) => {
    rows.push(row);
    labels.push(label);
    weights.push(weight);
  };
  for await (const { file, document, url, isArticle } of readCorpus(folder)) {
    if (isArticle === null) continue;
    const dom = readerOf(document);
    const page = walk(dom, null);
    if (!page) continue;
    const metadata = readMetadata(dom);
    propose(page, metadata);
    const { blocks, counts } = page;
    const kept = judge(blocks, metadata);
    if (isArticle && kept.reduce((sum, { text }) => sum + text.length, 0) < MIN_FOUND) continue;
    const reading = { metadata, blocks, counts, kept };
    const weight = WEIGHTS.find(([pattern]) => pattern.test(file))?.[1] ?? 1;
    if (url !== null) add(pageRow({ ...reading, url }), isArticle, weight);
    add(pageRow({ ...reading, url: null }), isArticle, weight * (url === null ? 1 : WITHOUT_ADDRESS));
  }
  return { rows, labels, weights };
}
