import type { Context, LiveBlock } from '../../../src/article/blocks.ts';
import { readerOf } from '../../../src/article/dom.ts';
import { PageFacts } from '../../../src/article/features/page.ts';
import { featureRows } from '../../../src/article/features/rows.ts';
import { type Metadata, readMetadata } from '../../../src/article/metadata.ts';
import { propose } from '../../../src/article/propose.ts';
import { walk } from '../../../src/article/walk.ts';
import type { Rows } from './boost.ts';
import { readCorpus } from './corpus.ts';
import { labelBlocks, wordsOf } from './label.ts';

/** What a body holds that was not annotated block by block differs from corpus to corpus: how much each is believed. */
const BELIEF: readonly (readonly [file: RegExp, belief: number])[] = [
  [/^readability/, 0.15],
  [/^isarticle/, 0.5],
  [/./, 1],
];
/** How much a page counts whose proposal was damaged on purpose. */
const DAMAGED = 0.06;
/** Rows in a page's far parts are alike: one in so many stands for the others. */
const FAR_STEP = 4;

interface Collected {
  readonly rows: Float64Array[];
  readonly labels: boolean[];
  readonly weights: number[];
}

/** The rows of all blocks of the pages in a folder of which an article's text is known; see `readCorpus`. */
export async function readPages(folder: string): Promise<Rows> {
  const all: Collected = { rows: [], labels: [], weights: [] };
  for await (const { file, document, body } of readCorpus(folder)) {
    const belief = BELIEF.find(([pattern]) => pattern.test(file))?.[1] ?? 1;
    if (body) addPage(all, document, body, belief);
  }
  return all;
}

function addPage(all: Collected, document: Document, body: string, belief: number): void {
  const dom = readerOf(document);
  const page = walk(dom, null);
  if (!page) return;
  const metadata = readMetadata(dom);
  propose(page, metadata);
  const { blocks } = page;
  const labels = labelBlocks(
    blocks.map(({ text }) => text),
    body,
  );
  const words = wordsOf(body).length;
  const isFar = blocks.map((block, i) => block.proposed === 0 && !labels[i]);
  add(all, blocks, metadata, labels, isFar, words, belief);
  const middle = blocks.filter((block, i) => labels[i] && block.text.length > 60);
  if (middle.length > 3) {
    damage(blocks, middle, words);
    add(all, blocks, metadata, labels, isFar, words, belief * DAMAGED, true);
  }
}

/** Takes the proposal away from all but one part of the page, as where the proposer takes a part for the whole. */
function damage(blocks: readonly LiveBlock[], article: readonly LiveBlock[], seed: number): void {
  const kept = article[(seed * 7919) % article.length] as LiveBlock;
  const part = kept.context.parent;
  const isInside = (block: LiveBlock) => {
    for (let at: Context | null = block.context; at; at = at.parent) if (at === part) return true;
    return false;
  };
  const isWhole = article.filter(isInside).length > 0.7 * article.length;
  const from = blocks.indexOf(kept);
  blocks.forEach((block, i) => {
    if (isWhole ? i > from : !isInside(block)) block.proposed = 0;
  });
}

function add(
  all: Collected,
  blocks: readonly LiveBlock[],
  metadata: Metadata,
  labels: readonly boolean[],
  isFar: readonly boolean[],
  bodyWords: number,
  belief: number,
  isDamaged = false,
): void {
  featureRows(new PageFacts(blocks, metadata), [...blocks.keys()]).forEach((row, i) => {
    const block = blocks[i] as LiveBlock;
    if (isFar[i] && (isDamaged || i % FAR_STEP !== 0)) return;
    // Some corpora hold captions and embedded posts; a reader does not take them for the article.
    if (labels[i] && belief < 1 && /caption|tweet/.test(`${block.context.label} ${block.context.parent?.label}`))
      return;
    const words = Math.min(wordsOf(block.text).length + 1, 100);
    all.rows.push(row);
    all.labels.push(labels[i] as boolean);
    all.weights.push((belief * (isFar[i] ? FAR_STEP : 1) * 100 * words) / (bodyWords + 100));
  });
}
