import { expect, test } from 'vitest';
import { readerOf } from '../../src/article/dom.ts';
import { withoutPullQuotes } from '../../src/article/pullQuotes.ts';
import { walk } from '../../src/article/walk.ts';
import { parsePage } from './page.ts';

const PARAGRAPH = '<p>The mayor was calm. “Nobody wants to wait for an accident,” she told reporters on the pier.</p>';

test.each([
  ['that repeats the text', '<aside class="note"><p>“Nobody wants to wait for an accident”</p></aside>', true],
  ['set in other marks', '<blockquote>Nobody wants to wait for an accident!</blockquote>', true],
  ['told by its class only', '<div class="c-pullquote">Nobody wants to wait for an accident</div>', true],
  ['with words of its own', '<blockquote>“Nobody likes to wait for an accident”</blockquote>', false],
  ['that is no box', '<p>Nobody wants to wait for an accident</p>', false],
  ['of a word or two', '<blockquote>Nobody</blockquote>', false],
  ['with part of a word', '<blockquote>body wants to wait for an accident</blockquote>', false],
])('a box %s', (_, html, isLeftOut) => {
  const blocks = walk(readerOf(parsePage(`${html}${PARAGRAPH}`)), null)?.blocks ?? [];
  expect(withoutPullQuotes(blocks)).toEqual(isLeftOut ? blocks.slice(1) : blocks);
});

test('boxes that only repeat each other stay', () => {
  const quote = '<blockquote>Nobody wants to wait for an accident</blockquote>';
  const blocks = walk(readerOf(parsePage(quote + quote)), null)?.blocks ?? [];
  expect(withoutPullQuotes(blocks)).toEqual(blocks);
});
