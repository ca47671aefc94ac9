import { describe, expect, test } from 'vitest';
import type { PartOfSpeech, SyntaxLayer, Token, TokenLayer } from '../../../src/core/document.ts';
import { agents, isNegated, patients } from '../../../src/core/syntax/clause.ts';
import { createSyntaxTree, nounPhrase, rangeSpan, type SyntaxTree } from '../../../src/core/syntax/tree.ts';
import { CLAUSES, PHRASES } from './cases/clauses.ts';

/** Makes a document of a tree in the cases' notation. */
function document(notation: string): TokenLayer & SyntaxLayer {
  const tokens: Token[] = [];
  const pos: PartOfSpeech[] = [];
  const head: number[] = [];
  const relation: string[] = [];
  for (const piece of notation.split(' ')) {
    const [text = '', part = '', above = '', label = ''] = piece.split('/');
    const start = (tokens.at(-1)?.end ?? -1) + 1;
    tokens.push({ text, start, end: start + text.length });
    pos.push(part as PartOfSpeech);
    head.push(Number(above) - 1);
    relation.push(label);
  }
  const end = tokens.at(-1)?.end ?? 0;
  return {
    tokens,
    sentences: [{ start: 0, end, first: 0, last: tokens.length, block: 0 }],
    syntax: { pos, head, relation },
  };
}

const find = (tree: SyntaxTree, word: string) => tree.tokens.findIndex(({ text }) => text === word);
const texts = (tree: SyntaxTree, tokens: readonly number[]) =>
  tokens.map((token) => tree.tokens[token]?.text).join(' ');

describe('clauses', () => {
  for (const { name, tree: notation, verb, ...expected } of CLAUSES)
    test(name, () => {
      const tree = createSyntaxTree(document(notation));
      const at = find(tree, verb);
      expect({
        agents: texts(tree, agents(tree, at)),
        patients: texts(tree, patients(tree, at)),
        negated: isNegated(tree, at),
      }).toEqual(expected);
    });
});

describe('noun phrases', () => {
  for (const { name, tree: notation, head, phrase } of PHRASES)
    test(name, () => {
      const tree = createSyntaxTree(document(notation));
      const { start, end } = rangeSpan(tree, nounPhrase(tree, find(tree, head)));
      expect(texts(tree, [...tree.tokens.keys()]).slice(start, end)).toBe(phrase);
    });
});

test('a subtree is the token with all that depends on it', () => {
  const tree = createSyntaxTree(
    document('the/DET/2/det man/NOUN/5/nsubj in/ADP/4/case Rome/PROPN/2/nmod left/VERB/0/root'),
  );
  expect(tree.subtree(1)).toEqual({ first: 0, last: 4 });
  expect(tree.subtree(4)).toEqual({ first: 0, last: 5 });
  expect(tree.children(1)).toEqual([0, 3]);
});
