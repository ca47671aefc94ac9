import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedClusters, shippedSyntax, shippedWeights } from '../../../scripts/train/shipped.ts';
import { findActors } from '../../../src/core/actors/actors.ts';
import { findCountries } from '../../../src/core/countries/countries.ts';
import { extend } from '../../../src/core/document.ts';
import { decodeNameModel, nameRecogniser } from '../../../src/core/names/recogniseNames.ts';
import { decodeQuoteModel } from '../../../src/core/quotes/model.ts';
import { createQuotes } from '../../../src/core/quotes/quotes.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import type { Quote } from '../../../src/model/annotation.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { ATTRIBUTION_CASES, NO_SPEECH, UNATTRIBUTED } from './cases/attributions.ts';
import { SECOND_HAND_CASES } from './cases/secondHand.ts';

const clusters = shippedClusters();
const syntax = shippedSyntax(clusters);
const names = nameRecogniser(decodeNameModel(shippedWeights('names')), clusters);
const findQuotes = createQuotes(decodeQuoteModel(shippedWeights('quotes')), clusters);

function analyse(text: string): { quotes: readonly Quote[]; nameOf: (actor: string | null) => string | null } {
  const tokens = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
  const document = extend(extend(extend(tokens, names), findCountries), findActors);
  const { quotes } = findQuotes(document);
  return { quotes, nameOf: (actor) => document.cast.find(({ id }) => id === actor)?.name ?? null };
}

describe('who said what', () => {
  it.each(ATTRIBUTION_CASES)('$name', ({ text, quotes: expected }) => {
    const { quotes, nameOf } = analyse(text);
    const found = quotes.map(({ start, end, kind, speaker, source }) => ({
      content: text.slice(start, end),
      kind,
      speaker: nameOf(speaker),
      source: source ? text.slice(source.start, source.end) : null,
    }));
    for (const quote of expected) expect(found).toContainEqual(expect.objectContaining(quote));
    expect(new Set(found.map(({ content }) => content)).size).toBe(found.length);
  });

  it.each(NO_SPEECH)('hears nobody: $name', ({ text }) => {
    expect(analyse(text).quotes.filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });

  it.each(UNATTRIBUTED)('guesses nobody: $name', ({ text, content }) => {
    const quote = analyse(text).quotes.find(({ start, end }) => text.slice(start, end) === content);
    expect(quote).toMatchObject({ speaker: null, source: null, basis: 'none', sure: false });
  });
});

describe('speech at second hand', () => {
  it.each(SECOND_HAND_CASES)('$name', ({ text, quotes: expected }) => {
    const { quotes, nameOf } = analyse(text);
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), nameOf(speaker)])).toEqual(expected);
  });
});

describe('the stage', () => {
  it('yields ordered quotations within any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      ' Anna Berg',
      ' said',
      ' that',
      ' she',
      ', ',
      '. ',
      ':',
      '\n',
      ' go',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let start = 0;
        for (const quote of analyse(text).quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(start);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          start = quote.start;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['“', '"a ', "'x said "])('reads a long text of %j', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(analyse(text).quotes.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('refuses weights that are none', () => {
    expect(() => decodeQuoteModel(new Uint8Array([1, 2, 3]))).toThrow(RangeError);
  });
});
