import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/model/article.ts';
import { bySpan, contains, firstEndingAfter, indexAt, overlap } from '../../src/model/span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it.each([
    { name: 'apart', a: span(0, 2), b: span(5, 9), shared: 0, within: false },
    { name: 'touching', a: span(0, 2), b: span(2, 4), shared: 0, within: false },
    { name: 'meeting', a: span(0, 5), b: span(3, 8), shared: 2, within: false },
    { name: 'one within the other', a: span(0, 9), b: span(3, 5), shared: 2, within: true },
    { name: 'the same', a: span(3, 5), b: span(3, 5), shared: 2, within: true },
  ])('$name', ({ a, b, shared, within }) => {
    expect(overlap(a, b)).toBe(shared);
    expect(overlap(b, a)).toBe(shared);
    expect(contains(a, b)).toBe(within);
  });

  it('are ordered by start, the longer first', () => {
    expect([span(4, 5), span(0, 3), span(0, 7)].sort(bySpan)).toEqual([span(0, 7), span(0, 3), span(4, 5)]);
  });

  it('are found by offset as a walk over the list finds them', () => {
    const lists = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }).map((gaps) => {
      let at = 0;
      return gaps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return span(start, at);
      });
    });
    fc.assert(
      fc.property(lists, fc.nat(200), (items, offset) => {
        expect(indexAt(items, offset)).toBe(items.findIndex(({ start, end }) => start <= offset && offset < end));
        const after = items.findIndex(({ end }) => end > offset);
        expect(firstEndingAfter(items, offset)).toBe(after < 0 ? items.length : after);
      }),
    );
  });
});

describe('an article of plain text', () => {
  it.each([
    { name: 'nothing', text: '', blocks: [] },
    { name: 'blank lines', text: '\n \n\r\n', blocks: [] },
    { name: 'paragraphs', text: 'One.\n\nTwo.', blocks: ['One.', 'Two.'] },
    { name: 'other line ends', text: 'One.\r\nTwo.\u2028Three.', blocks: ['One.', 'Two.', 'Three.'] },
  ])('$name', ({ text, blocks }) => {
    const article = plainArticle(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
  });
});
