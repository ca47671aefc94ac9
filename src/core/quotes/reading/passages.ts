import type { Span } from '../../../model/span.ts';
import type { SyntaxLayer, TokenLayer } from '../../document.ts';
import type { Stretch } from '../stretches/stretches.ts';

/** What the models read as one word: a token, or a whole quoted stretch of four words or more. */
export interface Node extends Span {
  /** The indices of its tokens, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The index of the long stretch that it stands for; -1 for a token. */
  readonly stretch: number;
  /** The index of the short stretch that it lies in; -1 for none. */
  readonly within: number;
}

/** A sentence as nodes `[first, last)`; sentences that a long stretch runs across are one passage. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  /** Whether it is nothing but one long stretch. */
  readonly quoted: boolean;
}

/** The article as nodes and passages, with the dependency tree between the nodes. */
export interface Passages {
  readonly nodes: readonly Node[];
  readonly passages: readonly Passage[];
  /** By node: the index of its passage. */
  readonly passageOf: Int32Array;
  /** By node: the node that its head lies in; -1 for none. */
  readonly head: Int32Array;
  /** By node: the relation to the head. */
  readonly relation: readonly string[];
  /** By node: the part of speech; "QUOTE" for a long stretch. */
  readonly pos: readonly string[];
}

/** The stretch that a node stands for or lies in; -1 for none, and where there is no node. */
export function stretchOf(node: Node | undefined): number {
  return Math.max(node?.stretch ?? -1, node?.within ?? -1);
}

/** From this many words on, a stretch is read as one node: it is somebody's words, whatever they are. */
const LONG_STRETCH = 4;
const WORD = /[\p{L}\p{N}]/u;

/** How many words the tokens `[first, last)` hold. */
function countWords(tokens: TokenLayer['tokens'], first: number, last: number): number {
  let count = 0;
  for (let index = first; index < last; index++) if (WORD.test(tokens[index]?.text ?? '')) count += 1;
  return count;
}

/** Joins tokens into nodes and sentences into passages. Time: linear in the tokens. */
export function readPassages(document: TokenLayer & SyntaxLayer, stretches: readonly Stretch[]): Passages {
  const { tokens, sentences, syntax } = document;
  const nodes: Node[] = [];
  const passages: Passage[] = [];
  const nodeOfToken = new Int32Array(tokens.length);
  const passageOf: number[] = [];
  const long = longStretches(document, stretches);
  let stretch = 0;
  let opened = 0;
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index] as Span;
      while ((stretches[stretch]?.end ?? Infinity) <= token.start) stretch += 1;
      const inside = (stretches[stretch]?.start ?? Infinity) <= token.start;
      const previous = nodes.at(-1);
      if (inside && long[stretch] && previous?.stretch === stretch) {
        nodes[nodes.length - 1] = {
          ...previous,
          last: index + 1,
          end: token.end,
        };
      } else {
        const whole = inside && long[stretch] === 1;
        nodes.push({
          start: token.start,
          end: token.end,
          first: index,
          last: index + 1,
          stretch: whole ? stretch : -1,
          within: inside && !whole ? stretch : -1,
        });
        passageOf.push(passages.length);
      }
      nodeOfToken[index] = nodes.length - 1;
    }
    const current = nodes.at(-1);
    const runsOn = current && current.stretch >= 0 && (stretches[current.stretch]?.end ?? 0) > sentence.end;
    if (runsOn || nodes.length === opened) continue;
    const quoted = nodes.length === opened + 1 && (nodes[opened]?.stretch ?? -1) >= 0;
    passages.push({
      first: opened,
      last: nodes.length,
      block: sentence.block,
      quoted,
    });
    opened = nodes.length;
  }
  return {
    nodes,
    passages,
    passageOf: Int32Array.from(passageOf),
    ...tree(nodes, nodeOfToken, syntax),
  };
}

/** By stretch: 1 where it has `LONG_STRETCH` words or more. */
function longStretches({ tokens }: TokenLayer, stretches: readonly Stretch[]): Uint8Array {
  const long = new Uint8Array(stretches.length);
  let token = 0;
  stretches.forEach((stretch, index) => {
    while ((tokens[token]?.end ?? Infinity) <= stretch.start) token += 1;
    const first = token;
    while ((tokens[token]?.start ?? Infinity) < stretch.end) token += 1;
    if (countWords(tokens, first, token) >= LONG_STRETCH) long[index] = 1;
  });
  return long;
}

/** The dependency tree between nodes: a node's head is that of its last token whose head lies outside the node. */
function tree(
  nodes: readonly Node[],
  nodeOfToken: Int32Array,
  { head, relation, pos }: SyntaxLayer['syntax'],
): Pick<Passages, 'head' | 'relation' | 'pos'> {
  const heads = new Int32Array(nodes.length).fill(-1);
  const relations: string[] = [];
  const parts: string[] = [];
  nodes.forEach((node, index) => {
    let outward = node.first;
    for (let token = node.last - 1; token >= node.first; token--) {
      const above = head[token] ?? -1;
      if (above >= 0 && nodeOfToken[above] !== index) {
        outward = token;
        heads[index] = nodeOfToken[above] as number;
        break;
      }
    }
    relations.push(relation[outward] ?? 'root');
    parts.push(node.stretch >= 0 ? 'QUOTE' : (pos[node.first] ?? 'X'));
  });
  return { head: heads, relation: relations, pos: parts };
}
