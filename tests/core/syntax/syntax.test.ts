import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readSyntaxModel } from '../../../src/core/syntax/model.ts';
import { Parser } from '../../../src/core/syntax/parser.ts';
import { analysed, clusters, freshSyntax } from './analysed.ts';
import { SENTENCES } from './cases/sentences.ts';

describe('trees of clear sentences', () => {
  for (const { name, text, arcs } of SENTENCES)
    test(name, () => {
      const { tokens, syntax } = analysed(text);
      const at = (word: string) => tokens.findIndex((token) => token.text === word);
      const found = arcs.map(([word]) => {
        const head = syntax.head[at(word)] ?? Number.NaN;
        return [word, syntax.relation[at(word)], head < 0 ? '' : tokens[head]?.text];
      });
      expect(found).toEqual(arcs);
    });
});

test('a word with a subject is a verb', () => {
  const { tokens, syntax } = analysed('“I warmly welcome the requests by Finland.”');
  expect(syntax.pos[tokens.findIndex(({ text }) => text === 'welcome')]).toBe('VERB');
});

/** How many tokens lie between a token and its root; -1 where no root is reached. */
function depth(head: readonly number[], token: number): number {
  let at = token;
  for (let steps = 0; steps <= head.length; steps++) {
    const above = head[at] ?? Number.NaN;
    if (above === -1) return steps;
    at = above;
  }
  return -1;
}

const PIECES = [
  'the',
  'Kremlin',
  'said',
  '“',
  '”',
  '"',
  "'",
  '.',
  ',',
  'not',
  'who',
  '-',
  '\n',
  '…',
  '1,000',
  "don't",
  '😀',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join('')),
);

describe('any text', () => {
  test('gets one tree a sentence, whose arcs stay in the sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, syntax } = analysed(text);
        expect(syntax.pos).toHaveLength(tokens.length);
        expect(syntax.relation).toHaveLength(tokens.length);
        for (const { first, last } of sentences) {
          const heads = syntax.head.slice(first, last);
          expect(heads.filter((head) => head === -1)).toHaveLength(1);
          expect(heads.every((head) => head === -1 || (head >= first && head < last))).toBe(true);
          for (let token = first; token < last; token++) {
            expect(depth(syntax.head, token)).toBeGreaterThanOrEqual(0);
            expect(syntax.relation[token] === 'root').toBe(syntax.head[token] === -1);
          }
        }
      }),
    );
  });

  test('twenty thousand words without a full stop are parsed', () => {
    const { tokens, sentences, syntax } = analysed('the old men of '.repeat(5_000));
    expect(tokens).toHaveLength(20_000);
    expect(syntax.head.filter((head) => head === -1)).toHaveLength(sentences.length);
  });
});

test('an article that has grown is parsed only where it is new, and read as if all of it were', () => {
  const [first = '', second = '', late = ''] = SENTENCES.map(({ text }) => text);
  const { sentences } = analysed(late);
  const parse = vi.spyOn(Parser.prototype, 'parse');
  const syntax = freshSyntax();
  analysed(`${first}\n\n${second}`, syntax);
  parse.mockClear();
  const grown = analysed(`${late}\n\n${first}\n\n${second}`, syntax);
  expect(parse).toHaveBeenCalledTimes(sentences.length);
  parse.mockRestore();
  expect(grown).toEqual(analysed(`${late}\n\n${first}\n\n${second}`, freshSyntax()));
});

test('the same words set otherwise are another sentence', () => {
  const syntax = freshSyntax();
  analysed('She said "no" twice.', syntax);
  const other = analysed('She said" no "twice.', syntax);
  expect(other).toEqual(analysed('She said" no "twice.', freshSyntax()));
});

test('weights that are none are refused', () => {
  expect(() => readSyntaxModel(new Uint8Array(40), clusters)).toThrow(RangeError);
});
