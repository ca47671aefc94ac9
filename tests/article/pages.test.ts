import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import { mayBeArticle } from '../../src/article/gate.ts';
import type { Span } from '../../src/model/span.ts';
import { brokenOffsets, liveText, parsePage } from './page.ts';

const PAGES = join(import.meta.dirname, 'pages');

interface Expected {
  readonly url: string;
  readonly isArticle: boolean;
  readonly title?: string;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
}

const CASES = readdirSync(PAGES).map((slug) => {
  const read = (file: string) => readFileSync(join(PAGES, slug, file), 'utf8');
  return { slug, read, ...(JSON.parse(read('expected.json')) as Expected) };
});

describe.each(CASES)('$slug', ({ read, url, isArticle }) => {
  const document = parsePage(read('source.html'));

  test('is told from other pages', () => {
    expect(findArticle(document, url)?.isArticle ?? false).toBe(isArticle);
    if (isArticle) expect(mayBeArticle(document, url)).toBe(true);
  });

  test('leaves the page as it was', () => {
    const before = outerHtml(document);
    findArticle(document, url);
    expect(outerHtml(document)).toBe(before);
  });
});

describe.each(CASES.filter(({ isArticle }) => isArticle))('the article of $slug', (page) => {
  const { slug: _slug, read, url, isArticle: _isArticle, ...expected } = page;
  const document = parsePage(read('source.html'));

  test('gives exactly the article', () => {
    const found = findArticle(document, url);
    expect(`${found?.article.text}\n`).toBe(read('expected.txt'));
    expect(found?.article).toMatchObject(expected);
  });

  test('has the live headline, too, where that is asked for', () => {
    const found = findArticle(document, url, { withHeadline: true });
    if (!found) throw new Error('nothing found');
    const { article, map } = found;
    const [first] = article.blocks;
    const opening = first && article.text.slice(first.start, first.end);
    expect(brokenOffsets(found)).toEqual([]);
    expect(liveText(map.toPieces(first as Span) ?? [])).toBe(opening);
    const body = article.blocks.filter(({ start, end }) => article.text.slice(start, end) !== article.title);
    const words = body.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
    expect(`${words}\n`).toBe(read('expected.txt'));
  });

  test('leads to the live text and back', () => {
    const found = findArticle(document, url);
    if (!found) throw new Error('nothing found');
    const { article, map } = found;
    expect(brokenOffsets(found)).toEqual([]);
    for (const block of article.blocks) {
      expect(liveText(map.toPieces(block) ?? [])).toBe(article.text.slice(block.start, block.end));
    }
  });
});

function outerHtml(document: Document): string {
  return document.querySelector('html')?.outerHTML ?? '';
}
