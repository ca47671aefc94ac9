import type { Span } from '../../model/span.ts';
import type { SyntaxLayer, TokenLayer } from '../document.ts';

/** A run of tokens: the indices `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A document's dependency trees, ready to be asked. Making one takes time linear in the tokens; all its tokens are indices
 * into `tokens`. The trees are projective, so that what depends on a token is one run of tokens.
 */
export interface SyntaxTree {
  readonly tokens: TokenLayer['tokens'];
  readonly pos: SyntaxLayer['syntax']['pos'];
  readonly head: SyntaxLayer['syntax']['head'];
  readonly relation: SyntaxLayer['syntax']['relation'];
  /** The token's dependants in reading order. */
  children(token: number): readonly number[];
  /** The token and everything that depends on it. */
  subtree(token: number): TokenRange;
}

/** Prepares a document's dependency trees for the questions that the stages ask. */
export function createSyntaxTree({ tokens, syntax }: TokenLayer & SyntaxLayer): SyntaxTree {
  const { head, pos, relation } = syntax;
  const children: number[][] = tokens.map(() => []);
  head.forEach((above, token) => {
    children[above]?.push(token);
  });
  const first = Int32Array.from(tokens, (_, token) => token);
  const last = first.map((token) => token + 1);
  const open = Int32Array.from(children, (below) => below.length);
  const leaves: number[] = [];
  open.forEach((count, token) => {
    if (count === 0) leaves.push(token);
  });
  for (let token = leaves.pop(); token !== undefined; token = leaves.pop()) {
    const above = head[token] ?? -1;
    if (above < 0) continue;
    first[above] = Math.min(first[above] as number, first[token] as number);
    last[above] = Math.max(last[above] as number, last[token] as number);
    open[above] = (open[above] as number) - 1;
    if (open[above] === 0) leaves.push(above);
  }
  return {
    tokens,
    pos,
    head,
    relation,
    children: (token) => children[token] ?? [],
    subtree: (token) => ({ first: first[token] ?? token, last: last[token] ?? token + 1 }),
  };
}

/** The stretch of text that a run of at least one token covers. */
export function rangeSpan({ tokens }: SyntaxTree, { first, last }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The token's dependants that stand in one of these relations to it. */
export function dependants(tree: SyntaxTree, token: number, ...relations: readonly string[]): number[] {
  return tree.children(token).filter((child) => relations.includes(tree.relation[child] as string));
}

/** The token and all that are coordinated with it ("A, B and C" from A), in reading order. */
export function conjuncts(tree: SyntaxTree, token: number): number[] {
  return [token, ...dependants(tree, token, 'conj')];
}

const NOT_OF_THE_PHRASE = new Set([
  'acl:relcl',
  'advcl',
  'appos',
  'case',
  'cc',
  'ccomp',
  'conj',
  'cop',
  'csubj',
  'discourse',
  'dislocated',
  'list',
  'mark',
  'nsubj',
  'nsubj:pass',
  'parataxis',
  'punct',
  'vocative',
]);

/**
 * The noun phrase of which the token is the head: with determiners, adjectives, compounds, possessors and "of" phrases;
 * without its preposition, relative clauses, appositions and what is coordinated with it.
 */
export function nounPhrase(tree: SyntaxTree, token: number): TokenRange {
  let first = token;
  let last = token + 1;
  const children = tree.children(token);
  const belongs = (child: number): boolean => !NOT_OF_THE_PHRASE.has(tree.relation[child] as string);
  for (const child of children.filter((other) => other < token).reverse()) {
    if (belongs(child)) first = tree.subtree(child).first;
    else if (tree.relation[child] !== 'punct') break;
  }
  for (const child of children.filter((other) => other > token)) {
    // "Xi 's visit": the possessive ending is a case mark after its noun, and no part of the name.
    if (belongs(child)) last = tree.subtree(child).last;
    else if (tree.relation[child] !== 'punct') break;
  }
  return { first, last };
}
