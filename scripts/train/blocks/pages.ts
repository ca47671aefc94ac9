import type { Context, LiveBlock } from '../../../src/article/blocks.ts';
import { readerOf } from '../../../src/article/dom.ts';
import { PageFacts } from '../../../src/article/features/page.ts';
import { featureRows } from '../../../src/article/features/rows.ts';
import { type Metadata, readMetadata } from '../../../src/article/metadata.ts';
import { propose } from '../../../src/article/propose.ts';
import { walk } from '../../../src/article/walk.ts';
import { readCorpus } from './corpus.ts';
import type { Rows } from './forest.ts';
import { labelBlocks, wordsOf } from './label.ts';
import { labelSnippets } from './snippets.ts';

/** What a body holds that was not annotated block by block differs from corpus to corpus: how much each is believed. */
const BELIEF: readonly (readonly [file: RegExp, belief: number])[] = [
  [/^readability/, 0.15],
  [/^isarticle/, 0.5],
  [/./, 1],
];
/** How much a page counts whose proposal was damaged on purpose. */
const DAMAGED = 0.1;
/** How much a page is believed of which only snippets are known, and how many words are taken to be in its body. */
const SNIPPETS = 0.3;
const SNIPPETS_WORDS = 100;
/** Rows in a page's far parts are alike: one in so many stands for the others. */
const FAR_STEP = 4;

interface Collected {
  readonly rows: Float64Array[];
  readonly labels: boolean[];
  readonly weights: number[];
}

/** The rows of all blocks of the pages in a folder of which an article's text is known, or snippets of it; see `readCorpus`. */
export async function readPages(folder: string): Promise<Rows> {
  const all: Collected = { rows: [], labels: [], weights: [] };
  for await (const { file, document, body, within, without } of readCorpus(folder)) {
    const belief = BELIEF.find(([pattern]) => pattern.test(file))?.[1] ?? 1;
    if (body) addPage(all, document, body, belief);
    else if (within.length > 0) addSnippets(all, document, within, without);
  }
  return all;
}

/** A page's blocks, of which each knows what the proposer keeps, and what the page says of itself; null where it is too large. */
function read(document: Document): { blocks: readonly LiveBlock[]; metadata: Metadata } | null {
  const dom = readerOf(document);
  const page = walk(dom, null);
  if (!page) return null;
  const metadata = readMetadata(dom);
  propose(page, metadata);
  return { blocks: page.blocks, metadata };
}

function addPage(all: Collected, document: Document, body: string, belief: number): void {
  const page = read(document);
  if (!page) return;
  const { blocks, metadata } = page;
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

function addSnippets(all: Collected, document: Document, within: readonly string[], without: readonly string[]): void {
  const page = read(document);
  if (!page) return;
  const { blocks, metadata } = page;
  const labels = labelSnippets(
    blocks.map(({ text }) => text),
    within,
    without,
  );
  const known = [...blocks.keys()].filter((i) => labels[i] !== null);
  featureRows(new PageFacts(blocks, metadata), known).forEach((row, i) => {
    const index = known[i] as number;
    all.rows.push(row);
    all.labels.push(labels[index] as boolean);
    all.weights.push(SNIPPETS * weightOf((blocks[index] as LiveBlock).text, SNIPPETS_WORDS));
  });
}

/** A block's weight: that of its words in a body of so many; a long one's no more than a hundred words'. */
function weightOf(text: string, bodyWords: number): number {
  return (100 * Math.min(wordsOf(text).length + 1, 100)) / (bodyWords + 100);
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
    all.rows.push(row);
    all.labels.push(labels[i] as boolean);
    all.weights.push(belief * (isFar[i] ? FAR_STEP : 1) * weightOf(block.text, bodyWords));
  });
}
