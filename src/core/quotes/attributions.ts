import type { Span } from '../../model/span.ts';
import { FeatureBuffer } from '../learning/hash.ts';
import { probabilities } from '../learning/linear.ts';
import { emissionScores, tag } from '../learning/tagger.ts';
import { argumentFeatures, type Window, windowAround, windowNodes } from './argumentFeatures.ts';
import { cueFeatures } from './cueFeatures.ts';
import { CONTENT, CUE, PARTS, type PartsModel, SOURCE } from './model.ts';
import type { Reading } from './reading.ts';

/** Who said what by which words, as the models find it. Nodes are indices into the reading's. */
export interface Attribution {
  /** The node that the cue was recognised by. */
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  /** The runs of nodes `[first, last)` that are the content, in order. */
  readonly content: readonly (readonly [number, number])[];
  /** 0 to 1: how probable it is that there is an attribution here. */
  readonly probability: number;
  /** 0 to 1: how sure the source is. */
  readonly sourceProbability: number;
}

/** Cues less probable than this are not looked at. */
const LEAST_CUE = 0.25;
const LEAST_SCORE = 0.25;
const MARK = 4;

/** The article's attributions, those that contradict a more probable one left out, in reading order. */
export function findAttributions(reading: Reading, text: string, model: PartsModel): Attribution[] {
  const found: Attribution[] = [];
  const features = new FeatureBuffer();
  for (const passage of reading.passages) {
    if (passage.quoted) continue;
    for (let node = passage.first; node < passage.last; node++) {
      if (!canBeCue(reading, node)) continue;
      cueFeatures(reading, passage, node, features);
      const probability = probabilities(model.cues, features)[0] as number;
      if (probability < LEAST_CUE) continue;
      const attribution = readParts(reading, text, model, node, probability);
      if (attribution) found.push(attribution);
    }
  }
  return withoutConflicts(found);
}

/** Whether a node can be the head of a cue at all: a word outside long quotations, or a colon. */
export function canBeCue(reading: Reading, node: number): boolean {
  return reading.nodes[node]?.stretch === -1 && (reading.forms[node]?.shape !== MARK || reading.words[node] === ':');
}

function readParts(
  reading: Reading,
  text: string,
  model: PartsModel,
  head: number,
  probability: number,
): Attribution | null {
  const window = windowAround(reading, head, text);
  const nodes = windowNodes(window);
  const { labels, marginals } = tagWindow(reading, window, model);
  const content = runs(nodes, labels, CONTENT, reading).filter(([first, last]) => hasWord(reading, first, last));
  if (content.length === 0) return null;
  const marginal = (position: number, label: number): number => marginals[position * PARTS.length + label] ?? 0;
  let sum = 0;
  let count = 0;
  nodes.forEach((_, position) => {
    if (labels[position] !== CONTENT) return;
    sum += marginal(position, CONTENT);
    count += 1;
  });
  const sources = runs(nodes, labels, SOURCE, reading);
  const weightOf = ([first, last]: readonly [number, number]): number =>
    nodes.reduce((total, node, position) => total + (node >= first && node < last ? marginal(position, SOURCE) : 0), 0);
  const source = sources.sort((a, b) => weightOf(b) - weightOf(a))[0];
  const cue = runs(nodes, labels, CUE, reading).find(([first, last]) => first <= head && head < last);
  return {
    head,
    cue: spanOf(reading, cue ?? [head, head + 1]),
    source: source ? spanOf(reading, source) : null,
    content,
    probability: probability * (sum / count),
    sourceProbability: source ? weightOf(source) / (source[1] - source[0]) : 0,
  };
}

/** Labels the nodes of a window. */
function tagWindow(reading: Reading, window: Window, model: PartsModel): ReturnType<typeof tag> {
  const all = new FeatureBuffer();
  const starts = [0];
  argumentFeatures(reading, window, new FeatureBuffer(), (features) => {
    for (let index = 0; index < features.length; index++) all.add(features.hashes[index] as number);
    starts.push(all.length);
  });
  return tag(model.parts, emissionScores(model.parts, all.hashes, starts));
}

/** The runs of adjoining nodes with a label; a single mark between two runs joins them, and marks at the ends fall off. */
function runs(nodes: readonly number[], labels: Uint8Array, label: number, reading: Reading): [number, number][] {
  const found: [number, number][] = [];
  nodes.forEach((node, position) => {
    if (labels[position] !== label) return;
    const previous = found.at(-1);
    const gap = previous ? node - previous[1] : Infinity;
    if (previous && (gap === 0 || (gap === 1 && isMark(reading, previous[1])))) previous[1] = node + 1;
    else found.push([node, node + 1]);
  });
  return found;
}

function isMark(reading: Reading, node: number): boolean {
  return reading.forms[node]?.shape === MARK;
}

function hasWord(reading: Reading, first: number, last: number): boolean {
  for (let node = first; node < last; node++) if (!isMark(reading, node)) return true;
  return false;
}

function spanOf(reading: Reading, [first, last]: readonly [number, number]): Span {
  let [from, to] = [first, last];
  while (from + 1 < to && isMark(reading, from) && reading.nodes[from]?.within === -1) from += 1;
  while (to - 1 > from && isMark(reading, to - 1) && reading.nodes[to - 1]?.within === -1) to -= 1;
  return { start: reading.nodes[from]?.start ?? 0, end: reading.nodes[to - 1]?.end ?? 0 };
}

/** Leaves out what lies within or overlaps something more probable: an attribution within another's content is part of it. */
function withoutConflicts(found: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  const kept = found
    .sort((a, b) => b.probability - a.probability || a.head - b.head)
    .filter(({ probability, head, content }) => {
      if (probability < LEAST_SCORE || taken.has(head)) return false;
      let size = 0;
      let shared = 0;
      for (const [first, last] of content)
        for (let node = first; node < last; node++) {
          size += 1;
          if (taken.has(node)) shared += 1;
        }
      if (4 * shared > size) return false;
      for (const [first, last] of content) for (let node = first; node < last; node++) taken.add(node);
      return true;
    });
  return kept.sort((a, b) => a.head - b.head);
}
