import { FeatureBuffer } from '../../learning/hash.ts';
import { kBest } from '../../learning/kBest.ts';
import { probabilities } from '../../learning/linear.ts';
import { emissionScores, marginals } from '../../learning/tagger.ts';
import { type Encoding, encodePassage } from '../reading/encoding.ts';
import { MARK } from '../reading/forms.ts';
import type { Passage } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { hasWord, type Run, runs } from '../reading/runs.ts';
import { windowAround, windowNodes } from '../reading/windows.ts';
import { argumentFeatures } from './argumentFeatures.ts';
import { certainContent, invertedSource } from './certain.ts';
import { cueFeatures } from './cueFeatures.ts';
import { BEGIN, CONTENT, CUE, END, PARTS, type PartsModel, SOURCE } from './partsModel.ts';

/** A word that may head a cue, and what the tagger holds of each node around it. */
export interface Proposal {
  /** The node that the cue was recognised by. */
  readonly head: number;
  /** 0 to 1: how probable it is that it heads a cue. */
  readonly cueProbability: number;
  /** What the encoder says of the passage. */
  readonly encoding: Encoding;
  /** The nodes of the window, in order. */
  readonly nodes: readonly number[];
  /** Parallel to `nodes`: how probable it is that the node is content, the first of it, the first after it, or source. */
  readonly content: Float64Array;
  readonly begin: Float64Array;
  readonly end: Float64Array;
  readonly source: Float64Array;
  /** The tagger's labels. */
  readonly labels: Uint8Array;
  /** The contents of the tagger's likeliest readings, the best first; those without a word left out. */
  readonly contents: readonly (readonly Run[])[];
}

/** Cues less probable than this are not looked at. */
const LEAST_CUE = 0.07;
/** How many of the tagger's readings are kept. */
const READINGS = 6;
/** The work around a cue is large: hostile text gets no more cues than this, or one for so many nodes. */
const FEW_CUES = 8;
const NODES_A_CUE = 8;
/** Enough to outweigh any score that the tagger gives. */
const FORCED = 1e4;

/** The words that may head a cue, of those that `asks` admits, with the tagger's view of what is around each, in reading order. */
export function propose(reading: Reading, model: PartsModel, asks: (node: number) => boolean = () => true): Proposal[] {
  return reading.passages.flatMap((passage, index) => {
    const words = possibleCues(reading, passage).filter(asks);
    if (words.length === 0) return [];
    const encoding = encodePassage(reading, index, model.known);
    return cuesAmong(reading, passage, words, encoding, model).map(({ head, probability }) =>
      readAround(reading, model, encoding, head, probability),
    );
  });
}

/** The nodes of a passage that can head a cue at all. */
export function possibleCues(reading: Reading, passage: Passage): number[] {
  const nodes: number[] = [];
  if (passage.quoted) return nodes;
  for (let node = passage.first; node < passage.last; node++) if (canBeCue(reading, node)) nodes.push(node);
  return nodes;
}

/** The words of a passage that may well head a cue, in order, no more than a sane sentence holds. */
function cuesAmong(
  reading: Reading,
  passage: Passage,
  words: readonly number[],
  encoding: Encoding,
  model: PartsModel,
): { head: number; probability: number }[] {
  const features = new FeatureBuffer();
  const cues: { head: number; probability: number }[] = [];
  for (const head of words) {
    cueFeatures(reading, passage, encoding, head, features);
    const probability = probabilities(model.cues, features)[0] as number;
    if (probability >= LEAST_CUE) cues.push({ head, probability });
  }
  const most = Math.max(FEW_CUES, Math.ceil((passage.last - passage.first) / NODES_A_CUE));
  return cues
    .sort((a, b) => b.probability - a.probability || a.head - b.head)
    .slice(0, most)
    .sort((a, b) => a.head - b.head);
}

/** Whether a node can be the head of a cue at all: a word outside long quotations, or a colon. */
function canBeCue(reading: Reading, node: number): boolean {
  return reading.nodes[node]?.stretch === -1 && (reading.forms[node]?.shape !== MARK || reading.words[node] === ':');
}

/** Tags the nodes around the head of a cue. */
function readAround(
  reading: Reading,
  model: PartsModel,
  encoding: Encoding,
  head: number,
  cueProbability: number,
): Proposal {
  const window = windowAround(reading, head);
  const nodes = windowNodes(window);
  const hashes = new FeatureBuffer();
  const starts = [0];
  argumentFeatures(reading, window, encoding, new FeatureBuffer(), (features) => {
    for (let index = 0; index < features.length; index++) hashes.add(features.hashes[index] as number);
    starts.push(hashes.length);
  });
  const scores = emissionScores(model.parts, hashes.hashes, starts);
  force(scores, nodes, certainContent(reading, head, window), [CONTENT, BEGIN]);
  force(scores, nodes, invertedSource(reading, head, window), [SOURCE]);
  const readings = kBest(model.parts, scores, READINGS);
  const chances = marginals(model.parts, scores);
  const column = (...wanted: number[]): Float64Array =>
    Float64Array.from(nodes, (_, position) =>
      wanted.reduce((sum, label) => sum + (chances[position * PARTS.length + label] as number), 0),
    );
  const contents = readings.map((each) => contentRuns(reading, nodes, each)).filter((content) => content.length > 0);
  return {
    head,
    cueProbability,
    encoding,
    nodes,
    content: column(CONTENT, BEGIN),
    begin: column(BEGIN),
    end: column(END),
    source: column(SOURCE),
    labels: readings[0] ?? new Uint8Array(nodes.length),
    contents,
  };
}

/** Leaves the nodes of a run only these labels. */
function force(scores: Float64Array, nodes: readonly number[], run: Run | null, labels: readonly number[]): void {
  if (!run) return;
  nodes.forEach((node, position) => {
    if (node < run[0] || node >= run[1]) return;
    for (const label of labels) {
      const index = position * PARTS.length + label;
      scores[index] = (scores[index] as number) + FORCED;
    }
  });
}

function contentRuns(reading: Reading, nodes: readonly number[], labels: Uint8Array): Run[] {
  return runs(reading, nodes, labels, [CONTENT, BEGIN]).filter(([first, last]) => hasWord(reading, first, last));
}

/** The words of the cue around its head. */
export function cueRun(reading: Reading, { nodes, labels, head }: Proposal): Run {
  return runs(reading, nodes, labels, [CUE]).find(([first, last]) => first <= head && head < last) ?? [head, head + 1];
}
