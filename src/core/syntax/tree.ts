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
