import type { PartOfSpeech, Sentence, SyntaxLayer, TokenLayer } from '../document.ts';

/** One sentence's dependency tree, read by token index into the document. */
export interface Graph {
  readonly sentence: Sentence;
  /** The token's text in lower case, with straight apostrophes. */
  word(token: number): string;
  pos(token: number): PartOfSpeech;
  relation(token: number): string;
  /** -1 for the root. */
  head(token: number): number;
  children(token: number): readonly number[];
  /** The children with one of these relations. */
  dependents(token: number, ...relations: string[]): number[];
  /** The words of the token's `case` children, joined by a space; '' for none. */
  preposition(token: number): string;
  /** The verb's particle ("out" in "spoke out"), or null. */
  particle(token: number): string | null;
  /** The token and all that hangs under it, in order, as `[first, last]`. */
  reach(token: number): readonly [number, number];
}

const NONE: readonly number[] = [];

/** Reads one sentence's tree. Linear in its tokens. */
export function graphOf({ tokens, syntax }: TokenLayer & SyntaxLayer, sentence: Sentence): Graph {
  const { first, last } = sentence;
  const children = new Map<number, number[]>();
  for (let token = first; token < last; token++) {
    const head = syntax.head[token] ?? -1;
    if (head < first || head >= last) continue;
    const siblings = children.get(head);
    if (siblings) siblings.push(token);
    else children.set(head, [token]);
  }
  const graph: Graph = {
    sentence,
    word: (token) => (tokens[token]?.text ?? '').toLowerCase().replace('’', "'"),
    pos: (token) => syntax.pos[token] ?? 'X',
    relation: (token) => syntax.relation[token] ?? 'dep',
    head: (token) => syntax.head[token] ?? -1,
    children: (token) => children.get(token) ?? NONE,
    dependents: (token, ...relations) =>
      (children.get(token) ?? NONE).filter((child) => relations.includes(syntax.relation[child] ?? '')),
    preposition: (token) =>
      graph
        .dependents(token, 'case')
        .map((child) => graph.word(child))
        .join(' '),
    particle: (token) => {
      const [particle] = graph.dependents(token, 'compound:prt');
      return particle === undefined ? null : graph.word(particle);
    },
    reach: (token) => {
      let low = token;
      let high = token;
      const open = [token];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        low = Math.min(low, at);
        high = Math.max(high, at);
        open.push(...graph.children(at));
      }
      return [low, high];
    },
  };
  return graph;
}
