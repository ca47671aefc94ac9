import type { NameLayer, Source, SyntaxLayer, TokenLayer } from '../../document.ts';
import { hashText } from '../../learning/hash.ts';
import type { WordClusters } from '../../learning/wordClusters.ts';
import type { Stretch } from '../stretches/stretches.ts';
import { createFormReader, type Form, OUTSIDE, QUOTED } from './forms.ts';
import { type Passages, readPassages, stretchOf } from './passages.ts';
import { classOf, type WordClasses } from './wordClasses.ts';

/** The article as the models read it: passages with what they see of each node. Arrays run parallel to the nodes. */
export interface Reading extends Passages {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** By node: how many quoted stretches begin before it. */
  readonly quotedBefore: Int32Array;
  readonly words: readonly string[];
  readonly forms: readonly Form[];
  /** The field of meaning; 0 where unknown. */
  readonly wordClass: Uint8Array;
  /** The cluster of like words, fine and middling; 0 where unknown. */
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  /** Part of speech and relation as hashes. */
  readonly posHash: Int32Array;
  readonly relationHash: Int32Array;
  /** 0 for no name, else which kind of name the node lies in. */
  readonly name: Uint8Array;
  /** The node's dependents in order, as linked lists: the first one and the next one of the same head, or -1. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The last node of the subtree that each node heads. */
  readonly rightmost: Int32Array;
}

/** Trees deeper than this are no English; it bounds the work. */
const DEEPEST = 40;
const NAME_KINDS = ['none', 'person', 'organization', 'country', 'place', 'other'];

/** Reads a document for the models. */
export function read(
  document: Source & TokenLayer & SyntaxLayer & NameLayer,
  stretches: readonly Stretch[],
  classes: WordClasses,
  clusters: WordClusters,
): Reading {
  const passages = readPassages(document, stretches);
  const { nodes, head } = passages;
  const formOf = createFormReader();
  const words = nodes.map((node) => (node.stretch >= 0 ? '' : (document.tokens[node.first]?.text ?? '')));
  const forms = nodes.map((node, index) => (node.stretch >= 0 ? QUOTED : formOf(words[index] as string)));
  const fine = Uint16Array.from(forms, ({ lower }) => clusters.fine(lower));
  const hashes = new Map<string, number>();
  const hashed = (text: string): number => {
    let hash = hashes.get(text);
    if (hash === undefined) {
      hash = hashText(text);
      hashes.set(text, hash);
    }
    return hash;
  };
  const name = new Uint8Array(nodes.length);
  let next = 0;
  nodes.forEach((node, index) => {
    while ((document.names[next]?.end ?? Infinity) <= node.start) next += 1;
    const found = document.names[next];
    if (node.stretch < 0 && found && found.start < node.end) name[index] = NAME_KINDS.indexOf(found.kind);
  });
  const firstChild = new Int32Array(nodes.length).fill(-1);
  const nextSibling = new Int32Array(nodes.length).fill(-1);
  for (let index = nodes.length - 1; index >= 0; index--) {
    const above = head[index] as number;
    if (above < 0) continue;
    nextSibling[index] = firstChild[above] as number;
    firstChild[above] = index;
  }
  const rightmost = Int32Array.from(nodes.keys());
  for (let index = 0; index < nodes.length; index++)
    for (let above = head[index] as number, step = 0; above >= 0 && step < DEEPEST; step++) {
      if ((rightmost[above] as number) < index) rightmost[above] = index;
      above = head[above] as number;
    }
  const quotedBefore = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => {
    const [here, before] = [stretchOf(node), stretchOf(nodes[index - 1])];
    quotedBefore[index + 1] = (quotedBefore[index] as number) + (here !== -1 && here !== before ? 1 : 0);
  });
  return {
    ...passages,
    text: document.text,
    rightmost,
    quotedBefore,
    stretches,
    words,
    forms,
    wordClass: Uint8Array.from(forms, (form, index) => classOf(classes, form.stem, passages.pos[index] ?? 'X')),
    fine,
    middle: fine.map((cluster) => clusters.middle(cluster)),
    posHash: Int32Array.from(passages.pos, hashed),
    relationHash: Int32Array.from(passages.relation, hashed),
    name,
    firstChild,
    nextSibling,
  };
}

/** The form of the node `index` if it lies in `[first, last)`. */
export function formAt(reading: Reading, index: number, first: number, last: number): Form {
  return index >= first && index < last ? (reading.forms[index] as Form) : OUTSIDE;
}
