import { PARTS_OF_SPEECH, type Sentence } from '../document.ts';
import { hashText } from '../learning/hash.ts';
import { rowOf } from '../learning/linear.ts';
import { MOST_TOKENS } from '../learning/recurrent.ts';
import type { TableSizes } from '../learning/recurrentLayout.ts';
import { type KnownReading, MASKS, rowOfToken, tagOf } from '../learning/wordKnowledge.ts';
import type { WordVectors } from '../learning/wordVectors.ts';
import type { SyntaxTree, TokenRange } from '../syntax/tree.ts';
import { wordList } from '../tokens/wordLists.ts';

/** A sentence as a network sees it: the tokens around a target, which itself is one token without a word of its own. */
export interface Reading extends KnownReading {
  /** Where the target stands. */
  readonly target: number;
  /** Which tokens of the document these are; of the target its last. */
  readonly tokens: Int32Array;
  /** Where each word's vector begins in the table. */
  readonly words: Int32Array;
  /** Parts of speech; of the target its relation to the rest. */
  readonly tags: Uint8Array;
  /** How far before or after the target, in steps that widen. */
  readonly distances: Uint8Array;
  /** The way to the target in the tree. */
  readonly ways: Uint8Array;
}

const TARGET = hashText(MASKS.target);
const OTHER = hashText(MASKS.actor);

const RELATION_NAMES = wordList(`
  nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss compound flat appos conj root vocative parataxis amod advcl
  ccomp xcomp acl acl:relcl dep
`);
const RELATION_NUMBERS = new Map(RELATION_NAMES.map((name, index) => [name, PARTS_OF_SPEECH.length + 2 + index]));
/** A relation that is none of those named. */
const OTHER_RELATION = PARTS_OF_SPEECH.length + 1;

const WAYS = 13;
/** The distances are the target's, and eight steps on either side. */
export const TABLES: TableSizes = {
  tags: PARTS_OF_SPEECH.length + 2 + RELATION_NAMES.length,
  distances: 17,
  ways: WAYS,
};

/** Reads a sentence around the target; `others` are the further targets asked about. */
export function readAround(
  tree: SyntaxTree,
  sentence: Sentence,
  target: TokenRange,
  others: readonly TokenRange[],
  vectors: WordVectors,
): Reading {
  const ending = Math.max(sentence.last, target.last);
  const from =
    ending - sentence.first <= MOST_TOKENS ? sentence.first : Math.max(sentence.first, target.first - MOST_TOKENS / 2);
  const tokens: number[] = [];
  for (let token = from; token < ending && tokens.length < MOST_TOKENS; token++)
    if (token <= target.first || token >= target.last) tokens.push(token);
  const top = headOf(tree, target);
  const way = waysTo(tree, target, top);
  return {
    length: tokens.length,
    target: target.first - from,
    tokens: Int32Array.from(tokens, (token) => (token === target.first ? target.last - 1 : token)),
    words: Int32Array.from(tokens, (token) => {
      if (token === target.first) return rowOf(vectors, TARGET);
      if (others.some((other) => token >= other.first && token < other.last)) return rowOf(vectors, OTHER);
      return rowOfToken(tree, token, vectors);
    }),
    tags: Uint8Array.from(tokens, (token) =>
      token === target.first
        ? (RELATION_NUMBERS.get(tree.relation[top] as string) ?? OTHER_RELATION)
        : tagOf(tree, token),
    ),
    distances: Uint8Array.from(tokens, (token) => {
      if (token === target.first) return 0;
      return token < target.first ? 8 + step(target.first - token) : step(token - target.last + 1);
    }),
    ways: Uint8Array.from(tokens, (token) => (token === target.first ? 0 : way(token))),
  };
}

/** The distance in steps that widen: 1 to 4, up to 6, up to 9, up to 14, farther. */
function step(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  return distance <= 14 ? 7 : 8;
}

const UP = 60;
const DOWN = 6;

/** The way from a token to the target: 1 to 4 heads above it, 5 to 7 below it, 8 to 11 over a common head, or 12, far away. */
function waysTo(tree: SyntaxTree, target: TokenRange, top: number): (token: number) => number {
  const above = new Map<number, number>();
  for (let token = top, steps = 0; token >= 0 && steps < UP; token = tree.head[token] as number, steps++)
    above.set(token, steps);
  return (token) => {
    let at = token;
    for (let steps = 0; steps < DOWN && at >= 0; steps++) {
      if (at >= target.first && at < target.last) return 4 + Math.min(steps, 3);
      const common = above.get(at);
      if (common !== undefined) return steps === 0 ? Math.min(common, 4) : 8 + Math.min(common + steps - 2, 3);
      at = tree.head[at] as number;
    }
    return WAYS - 1;
  };
}

/** The token of the range whose head lies outside it. */
export function headOf(tree: SyntaxTree, { first, last }: TokenRange): number {
  for (let token = last - 1; token >= first; token--) {
    const above = tree.head[token] as number;
    if (above < first || above >= last) return token;
  }
  return last - 1;
}
