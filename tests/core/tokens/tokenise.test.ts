import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { SENTENCE_CASES } from './cases/sentences.ts';

const read = (text: string) => tokenise({ article: plainArticle(text), text });

describe('sentences and tokens', () => {
  it.each(SENTENCE_CASES)('$name', ({ text, sentences: expected }) => {
    const { tokens, sentences } = read(text);
    const found = sentences.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text));
    expect(found.map((words) => words.join(' '))).toEqual(expected);
  });

  it('cover whatever is to be seen, in order, each once', () => {
    const piece = fc.oneof(
      fc.constantFrom('\u2060', 'Dr.', 'U.S.', '“', '.”', '. ', '…', 'n’t', '\n', 'A', '’', '&'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { tokens, sentences } = read(text);
        const seen = (from: number, to: number) =>
          text
            .slice(from, to)
            .replace(/\p{Cf}/gu, '')
            .trim();
        let end = 0;
        for (const token of tokens) {
          expect(seen(end, token.start)).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(seen(end, text.length)).toBe('');
        expect(sentences.map(({ first }) => first)).toEqual(
          [0, ...sentences.map(({ last }) => last)].slice(0, sentences.length),
        );
        expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
      }),
    );
  });

  it('a sentence without an end is cut', () => {
    const { sentences } = read('word '.repeat(1000));
    expect(sentences.map(({ first, last }) => last - first)).toEqual([300, 300, 300, 100]);
  });
});
