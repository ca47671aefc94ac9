import { describe, expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import { mayBeArticle } from '../../src/article/gate.ts';
import { parsePage } from './page.ts';

const URL = 'https://courier.example/news/a-long-address-of-an-article';
const SENTENCE = 'The council of the harbour town voted on Tuesday to close the old ferry pier to heavy lorries. ';

const GIVEN_UP: readonly (readonly [name: string, html: string])[] = [
  ['an empty page', ''],
  ['frames', '<frameset><frame src="a.html"></frameset>'],
  ['nesting that no browser keeps', `${'<div>'.repeat(400)}${SENTENCE.repeat(20)}`],
  ['more nodes than any article has', `<p>${SENTENCE}</p>${'<!---->'.repeat(80_000)}`],
];

describe('a page that cannot be read', () => {
  test.each(GIVEN_UP)('%s is given up', (_, html) => {
    expect(findArticle(parsePage(html), URL)).toBeNull();
  });
});

const READ: readonly (readonly [name: string, html: string])[] = [
  ['names that no element may have', `<a"b><x:y>${`<p>${SENTENCE}</p>`.repeat(8)}</x:y>`],
  [
    'JSON-LD nested past any use',
    `<script type="application/ld+json">${'['.repeat(20_000)}</script>${`<p>${SENTENCE}</p>`.repeat(8)}`,
  ],
  ['one word without end', `<p>${'x'.repeat(200_000)}</p>${`<p>${SENTENCE}</p>`.repeat(8)}`],
  ['a text of nothing but soft hyphens', `<p>${'&shy;'.repeat(50_000)}</p>${`<p>${SENTENCE}</p>`.repeat(8)}`],
  ['attributes without end', `<div class="${'related '.repeat(20_000)}">x</div>${`<p>${SENTENCE}</p>`.repeat(8)}`],
];

test.each(READ)('%s do not keep the article from being found', (_, html) => {
  expect(findArticle(parsePage(html), URL)?.article.text).toContain('The council');
});

test('an open shadow root is read in place of its host’s children', () => {
  const document = parsePage(`<main><article><h1>Pier closes</h1><story-body>fallback</story-body></article></main>`);
  const shadow = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
  for (let i = 0; i < 8; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${i} ${SENTENCE}`;
    shadow?.append(paragraph);
  }
  expect(mayBeArticle(document, URL)).toBe(true);
  const found = findArticle(document, URL);
  expect(found?.article.text).toContain('7 The council');
  expect(found?.map.toPieces({ start: 0, end: 5 })?.[0]?.node.getRootNode()).toBe(shadow);
});

test.each([
  ['an article', URL, `<p>${SENTENCE.repeat(5)}</p>`, true],
  ['paragraphs cut up by links', URL, `<p>${`${SENTENCE}<a href="#">x</a>`.repeat(5)}</p>`, true],
  [
    'an article that its address names in the query',
    'https://courier.example/?p=12',
    `<p>${SENTENCE.repeat(5)}</p>`,
    true,
  ],
  ['a front page', 'https://courier.example/', `<p>${SENTENCE.repeat(5)}</p>`, false],
  ['a front page in a language', 'https://courier.example/en-gb/', `<p>${SENTENCE.repeat(5)}</p>`, false],
  ['a search', 'https://courier.example/search/?q=pier', `<p>${SENTENCE.repeat(5)}</p>`, false],
  ['links only', URL, `<a href="#">${SENTENCE}</a>`.repeat(9), false],
  ['code only', URL, `<script>${SENTENCE.repeat(9)}</script>`, false],
  ['a page of the browser', 'about:preferences', `<p>${SENTENCE.repeat(5)}</p>`, false],
  [
    'more nodes than are looked at before the text',
    URL,
    `${'<i></i>'.repeat(31_000)}<p>${SENTENCE.repeat(5)}</p>`,
    false,
  ],
])('the gate on %s', (_, url, html, expected) => {
  expect(mayBeArticle(parsePage(html), url)).toBe(expected);
});
