import type { Surroundings } from '../../../src/core/quotes/attributions/surroundings.ts';
import type { Proposal } from '../../../src/core/quotes/candidates/proposals.ts';
import type { Encoding } from '../../../src/core/quotes/reading/encoding.ts';
import type { Reading } from '../../../src/core/quotes/reading/reading.ts';
import { isMark } from '../../../src/core/quotes/reading/runs.ts';
import { wordSet } from '../../../src/core/tokens/wordLists.ts';
import { firstEndingAfter } from '../../../src/model/span.ts';

type Pair = readonly [number, number];

/** One attribution as PolNeAR marks it, spans as `[start, end)` code units. */
interface GoldAttribution {
  readonly source: readonly Pair[] | null;
  readonly cue: readonly Pair[] | null;
  readonly content: readonly Pair[];
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** An attribution on the nodes of a reading. */
export interface NodeAttribution {
  /** The node that stands for its cue: the head of it in the tree. */
  readonly cue: number;
  readonly cueNodes: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** An annotated article as the stage reads it. */
export interface Example {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly attributions: readonly NodeAttribution[];
}

/** An article with what an encoder that was not trained on it says of each of its passages. */
export interface Encoded extends Example {
  readonly encodings: readonly Encoding[];
}

/** An article with the cues proposed for it by models that were not trained on it. */
export interface Proposed {
  readonly example: Example;
  readonly proposals: readonly Proposal[];
  readonly around: Surroundings;
}

/** Parts of a weight file by name. */
export type Sections = Record<string, Uint8Array>;

/** Puts an article's attributions on nodes; those without a cue are left out. */
export function project(article: GoldArticle, reading: Reading): NodeAttribution[] {
  return article.attributions.flatMap(({ source, cue, content }) => {
    const cueNodes = nodesIn(reading, cue);
    const head = headOf(
      reading,
      [...cueNodes].sort((a, b) => a - b),
    );
    if (head < 0) return [];
    return [
      {
        cue: head,
        cueNodes,
        source: nodesIn(reading, source),
        content: nodesIn(reading, content),
      },
    ];
  });
}

/** The attribution of whose cue a proposed one is part. */
export function attributionOf({ attributions }: Example, { head }: Proposal): NodeAttribution | undefined {
  return attributions.find(({ cueNodes }) => cueNodes.has(head));
}

function nodesIn(reading: Reading, spans: readonly Pair[] | null): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans ?? []) {
    for (let index = firstEndingAfter(reading.nodes, start); index < reading.nodes.length; index++) {
      const node = reading.nodes[index];
      if (!node || node.start >= end) break;
      if (2 * (Math.min(end, node.end) - Math.max(start, node.start)) >= node.end - node.start) found.add(index);
    }
  }
  return found;
}

/** Auxiliaries and other words that no cue is recognised by, besides adverbs. */
const LIGHT = wordSet(`
  has have had is are was were be been being will would can could may might must shall should do does did to not n't n’t
  also a an the his her its their 's ’s 'd ’d 've ’ve 'll ’ll never
`);

function isLight(word: string): boolean {
  return LIGHT.has(word.toLowerCase()) || /^\p{L}+ly$/iu.test(word);
}

/** The node of a cue whose head lies outside it; of several the first that is no auxiliary. */
function headOf(reading: Reading, nodes: readonly number[]): number {
  const inside = new Set(nodes);
  const outward = nodes.filter((node) => !inside.has(reading.head[node] as number));
  const heavy = (list: readonly number[]): number | undefined =>
    list.find((node) => !isLight(reading.words[node] ?? '') && !isMark(reading, node));
  return heavy(outward) ?? heavy(nodes) ?? nodes[0] ?? -1;
}
