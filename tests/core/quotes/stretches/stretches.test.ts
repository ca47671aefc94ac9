import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStretches } from '../../../../src/core/quotes/stretches/stretches.ts';
import { plainArticle } from '../../../../src/model/article.ts';
import { STRETCH_CASES } from './cases/stretches.ts';

function stretchesOf(text: string): ReturnType<typeof findStretches> {
  return findStretches(text, plainArticle(text).blocks);
}

describe('findStretches', () => {
  it.each(STRETCH_CASES)('$name', ({ text, found }) => {
    expect(stretchesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('takes a block quotation without marks as one stretch', () => {
    const text = 'We will rebuild, all of it.';
    const blocks = [{ start: 0, end: text.length, kind: 'blockquote' as const }];
    expect(findStretches(text, blocks)).toEqual([{ start: 0, end: text.length, closed: true, block: 0 }]);
  });

  it('says which stretches are unclosed', () => {
    expect(stretchesOf('“One.\n“Two.”').map(({ closed }) => closed)).toEqual([false, true]);
  });

  it('yields ordered stretches that do not overlap, for any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      "''",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      ' ',
      'a',
      's',
      '.',
      '\n',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const stretch of stretchesOf(text)) {
          expect(stretch.start).toBeGreaterThanOrEqual(end);
          expect(stretch.end).toBeGreaterThan(stretch.start);
          expect(text.slice(stretch.start, stretch.end)).not.toContain('\n');
          end = stretch.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['“', '"', "'", "''a ", '‘a ', "s' ", '“a ', '"a '])('reads a megabyte of %j', (mark) => {
    const text = mark.repeat(Math.ceil(1_000_000 / mark.length));
    expect(stretchesOf(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
