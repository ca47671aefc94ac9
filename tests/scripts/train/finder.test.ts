import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../../scripts/train/blocks/corpus.ts';
import { train as trainBlocks } from '../../../scripts/train/blocks.ts';
import { train as trainPages } from '../../../scripts/train/pages.ts';
import { PAGE_FEATURE_NAMES } from '../../../src/article/features/pageRow.ts';
import { FEATURE_NAMES } from '../../../src/article/features/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = (n: number) =>
  `On day ${n} the council of the harbour town closed another pier to heavy lorries, as it had said.`;
const story = (n: number) => [0, 1, 2, 3, 4].map((i) => sentence(10 * n + i).repeat(2));
const article = (n: number) =>
  `<title>Pier ${n}</title><nav><a href="/">Home</a></nav><article><h1>Pier ${n}</h1>${story(n)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article><footer>All rights reserved, ${n} harbour street</footer>`;
const front = (n: number) => `<title>Front ${n}</title>${`<h2><a href="/a">Another pier closes</a></h2>`.repeat(20)}`;

const LINES = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [
  {
    html: article(n),
    url: `https://courier.example/news/pier-${n}`,
    isArticle: true,
    articleBody: story(n).join('\n'),
  },
  { html: front(n), url: `https://courier${n}.example/section`, isArticle: false },
]);
writeFileSync(join(folder, 'isarticle-ours.jsonl.gz'), gzipSync(LINES.map((line) => JSON.stringify(line)).join('\n')));
writeFileSync(
  join(folder, 'ours.jsonl.gz'),
  gzipSync(`${JSON.stringify({ html: article(9), readerable: true, expectedText: story(9).join('\n') })}\n`),
);
const SNIPPETS = { html: article(10), with: ['On day 102'], without: ['All rights reserved'] };
writeFileSync(join(folder, 'snippets.jsonl.gz'), gzipSync(JSON.stringify(SNIPPETS)));
writeFileSync(join(folder, 'notes.txt'), 'no corpus');

test('a corpus is read from all its files, whatever its fields are called', async () => {
  const pages = [];
  for await (const { file, url, body, isArticle, document } of readCorpus(folder)) {
    pages.push([file, url !== null, body !== null, isArticle, document.title.split(' ')[0]]);
  }
  expect(pages.slice(0, 2)).toEqual([
    ['isarticle-ours.jsonl.gz', true, true, true, 'Pier'],
    ['isarticle-ours.jsonl.gz', true, false, false, 'Front'],
  ]);
  expect(pages.slice(LINES.length)).toEqual([
    ['ours.jsonl.gz', false, true, true, 'Pier'],
    ['snippets.jsonl.gz', false, false, null, 'Pier'],
  ]);
});

test.each([
  ['blocks', trainBlocks, FEATURE_NAMES],
  ['pages', trainPages, PAGE_FEATURE_NAMES],
] as const)('the trainer of %s writes trees over the features that the finder reads', async (_, train, names) => {
  const stored = JSON.parse(new TextDecoder().decode(await train(folder)));
  expect(stored.trees.length).toBeGreaterThan(0);
  expect(stored.features.length).toBeGreaterThan(0);
  expect(stored.features.filter((name: string) => !names.includes(name))).toEqual([]);
});
