import { expect, test } from 'vitest';
import { readerOf } from '../../src/article/dom.ts';
import { candidates } from '../../src/article/features/candidates.ts';
import { countCharacters } from '../../src/article/features/characters.ts';
import { createClassifier } from '../../src/article/trees.ts';
import { isVetoed } from '../../src/article/veto.ts';
import { walk } from '../../src/article/walk.ts';
import { parsePage } from './page.ts';

const blocksOf = (html: string) => walk(readerOf(parsePage(html)), null)?.blocks ?? [];

test('trees are read from their preorder', () => {
  // a <= 1 ? (b <= 5 ? 2 : -2) : 0
  const stored = { features: ['b', 'a'], trees: [[1, 1, 7, 0, 5, 2, -1, 2, -1, -2, -1, 0]] };
  const classify = createClassifier(stored, ['a', 'b']);
  const odds = (a: number, b: number) => {
    const p = classify(Float64Array.of(a, b));
    return Math.round(Math.log(p / (1 - p)));
  };
  expect([odds(1, 5), odds(1, 6), odds(2, 5)]).toEqual([2, -2, 0]);
  expect(() => createClassifier(stored, ['a'])).toThrow(RangeError);
});

test.each([
  ['a caption', '<figure><figcaption>x</figcaption></figure>', true],
  ['a caption by its class', '<div class="wp-caption"><p class="wp-caption-text">x</p></div>', true],
  ['a comment', '<ol class="comment-list"><li class="comment"><div><p>x</p></div></li></ol>', true],
  ['a comment under other names', '<div id="comments"><p>x</p></div>', true],
  ['a newsletter box', '<div class="newsletter-signup"><p>x</p></div>', true],
  ['a link to more', '<p class="read-more">x</p>', true],
  ['what a class hides', '<div class="col d-none"><p>x</p></div>', true],
  ['a paywalled paragraph', '<div class="paywall subscription-content"><p>x</p></div>', false],
  ['a class that only begins so', '<p class="hidden-gems relatedness">x</p>', false],
  ['a paragraph', '<div class="entry-content"><p>x</p></div>', false],
  ['a commentary', '<article class="commentary comments-open"><p>x</p></article>', false],
  ['text far below a caption', '<div class="caption-free"><div><div><p>x</p></div></div></div>', false],
])('veto on %s', (_, html, expected) => {
  expect(blocksOf(html).map(({ context }) => isVetoed(context, null))).toEqual([expected]);
});

test('what a page calls the element of its mass says nothing of the parts', () => {
  const [block] = blocksOf('<div class="comments"><p>x</p></div>');
  expect(block && isVetoed(block.context, block.context.parent)).toBe(false);
});

test('only what is near a paragraph is judged, and no lists of links', () => {
  const paragraph = `<p>${'The council voted on the old pier. '.repeat(4)}</p>`;
  const blocks = blocksOf(`<p>far</p><p>a</p><p><a href="#">link</a></p>${paragraph}<h2>b</h2><p>c</p><p>far</p>`);
  expect(candidates(blocks).map((i) => blocks[i]?.text.slice(0, 3))).toEqual(['a', 'The', 'b', 'c']);
});

test('characters are counted by kind', () => {
  expect(countCharacters('“Éva Ek, 42, left. 東京')).toEqual({
    capitals: 2,
    digits: 2,
    letters: 11,
    commas: 2,
    stops: 1,
    quotes: 1,
    capitalised: 1,
    words: 5,
    firstIsLower: false,
    firstLetterIsCapital: true,
  });
});
