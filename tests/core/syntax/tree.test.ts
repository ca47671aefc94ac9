import { describe, expect, test } from 'vitest';
import type { PartOfSpeech, Sentence, SyntaxLayer, Token, TokenLayer } from '../../../src/core/document.ts';
import { agentsOf, patientsOf } from '../../../src/core/syntax/clause.ts';
import { isNegated } from '../../../src/core/syntax/modality.ts';
import { sentenceTree } from '../../../src/core/syntax/sentenceTree.ts';
import { createSyntaxTree, type SyntaxTree } from '../../../src/core/syntax/tree.ts';
import { CLAUSES } from './cases/clauses.ts';

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
      const read = document(notation);
      const whole = createSyntaxTree(read);
      const tree = sentenceTree(whole, read.sentences[0] as Sentence);
      const at = find(whole, verb);
      expect({
        agents: texts(whole, agentsOf(tree, at)),
        patients: texts(whole, patientsOf(tree, at)),
        negated: isNegated(tree, at),
      }).toEqual(expected);
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
