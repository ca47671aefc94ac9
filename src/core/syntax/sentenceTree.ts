import type { PartOfSpeech, Sentence } from '../document.ts';
import type { SyntaxTree, TokenRange } from './tree.ts';

/** One sentence's dependency tree, asked by token index into the document. */
export interface SentenceTree {
  readonly sentence: Sentence;
  /** The token's text in lower case, with straight apostrophes. */
  word(token: number): string;
  pos(token: number): PartOfSpeech;
  relation(token: number): string;
  /** -1 for the root. */
  head(token: number): number;
  /** The token's dependants in reading order. */
  children(token: number): readonly number[];
  /** The children with one of these relations. */
  dependents(token: number, ...relations: string[]): number[];
  /** The token and everything that depends on it. */
  subtree(token: number): TokenRange;
  /** The words of the token's `case` children, joined by a space; '' for none. */
  preposition(token: number): string;
  /** The verb's particle ("out" in "spoke out"), or null. */
  particle(token: number): string | null;
}

/** The part of a document's trees that is one sentence's. */
export function sentenceTree(document: SyntaxTree, sentence: Sentence): SentenceTree {
  const tree: SentenceTree = {
    sentence,
    word: (token) => (document.tokens[token]?.text ?? '').toLowerCase().replace('’', "'"),
    pos: (token) => document.pos[token] ?? 'X',
    relation: (token) => document.relation[token] ?? 'dep',
    head: (token) => document.head[token] ?? -1,
    children: document.children,
    subtree: document.subtree,
    dependents: (token, ...relations) =>
      document.children(token).filter((child) => relations.includes(document.relation[child] ?? '')),
    preposition: (token) =>
      tree
        .dependents(token, 'case')
        .map((child) => tree.word(child))
        .join(' '),
    particle: (token) => {
      const [particle] = tree.dependents(token, 'compound:prt');
      if (particle === undefined) return null;
      // "Sent up to 300": the first word of a bound.
      const isBound =
        tree.word(particle) === 'up' && tree.word(particle + 1) === 'to' && tree.pos(particle + 2) === 'NUM';
      return isBound ? null : tree.word(particle);
    },
  };
  return tree;
}
