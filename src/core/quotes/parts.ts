import type { Span } from '../../model/span.ts';
import { FeatureBuffer } from '../learning/hash.ts';
import { emissionScores, type Tagging, tag } from '../learning/tagger.ts';
import { argumentFeatures } from './argumentFeatures.ts';
import { certainContent, invertedSource } from './certain.ts';
import { BEGIN, CONTENT, CUE, PARTS, type PartsModel, SOURCE } from './model.ts';
import type { Reading } from './reading.ts';
import { hasWord, isMark, type Run, runs, spanOf } from './runs.ts';
import { nominalAfter, nominalBefore, subjectOf, subjectSpan } from './subjects.ts';
import { windowAround, windowNodes } from './windows.ts';

/** What stands around a cue. */
export interface Parts {
  readonly cue: Span;
  readonly source: Span | null;
  /** The runs of nodes that are the content, in order; never empty. */
  readonly content: readonly Run[];
  /** 0 to 1: how probable the content is. */
  readonly probability: number;
  /** 0 to 1: how sure the source is. */
  readonly sourceProbability: number;
}

/** Enough to outweigh any score that the tagger gives. */
const FORCED = 1e4;
/** A subject that the tagger did not take for the source is this sure. */
const SUBJECT = 0.5;

/** Finds the parts around a cue's head; null where no word can be the content. */
export function readParts(reading: Reading, text: string, model: PartsModel, head: number): Parts | null {
  const window = windowAround(reading, head, text);
  const nodes = windowNodes(window);
  const hashes = new FeatureBuffer();
  const starts = [0];
  argumentFeatures(reading, window, new FeatureBuffer(), (features) => {
    for (let index = 0; index < features.length; index++) hashes.add(features.hashes[index] as number);
    starts.push(hashes.length);
  });
  const scores = emissionScores(model.parts, hashes.hashes, starts);
  force(scores, nodes, certainContent(reading, head, window), [CONTENT, BEGIN]);
  force(scores, nodes, invertedSource(reading, head, window), [SOURCE]);
  let tagging = tag(model.parts, scores);
  let content = contentRuns(reading, nodes, tagging);
  if (content.length === 0) {
    const likeliest = likeliestContent(reading, nodes, tagging);
    if (likeliest < 0) return null;
    const node = nodes[likeliest] as number;
    force(scores, nodes, [node, node + 1], [CONTENT, BEGIN]);
    tagging = { ...tagging, labels: tag(model.parts, scores).labels };
    content = contentRuns(reading, nodes, tagging);
    if (content.length === 0) return null;
  }
  const { source, sourceProbability } = sourceAmong(reading, nodes, tagging, head);
  const cue = runs(reading, nodes, tagging.labels, [CUE]).find(([first, last]) => first <= head && head < last);
  return {
    cue: spanOf(reading, cue ?? [head, head + 1]),
    source,
    content,
    probability: meanProbability(nodes, tagging, content, [CONTENT, BEGIN]),
    sourceProbability,
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

function contentRuns(reading: Reading, nodes: readonly number[], { labels }: Tagging): Run[] {
  return runs(reading, nodes, labels, [CONTENT, BEGIN]).filter(([first, last]) => hasWord(reading, first, last));
}

/** The position of the word that is most probably content; -1 where there is none. */
function likeliestContent(reading: Reading, nodes: readonly number[], { marginals }: Tagging): number {
  let best = -1;
  let highest = 0;
  nodes.forEach((node, position) => {
    const row = position * PARTS.length;
    const probability = (marginals[row + CONTENT] as number) + (marginals[row + BEGIN] as number);
    if (isMark(reading, node) || probability <= highest) return;
    best = position;
    highest = probability;
  });
  return best;
}

/** The run that is most surely the source; where there is none, the subject of the cue. */
function sourceAmong(
  reading: Reading,
  nodes: readonly number[],
  tagging: Tagging,
  head: number,
): Pick<Parts, 'source' | 'sourceProbability'> {
  let best: Run | null = null;
  let highest = 0;
  for (const run of runs(reading, nodes, tagging.labels, [SOURCE])) {
    const weight = meanProbability(nodes, tagging, [run], [SOURCE]) * (run[1] - run[0]);
    if (weight <= highest) continue;
    best = run;
    highest = weight;
  }
  if (best) return { source: spanOf(reading, best), sourceProbability: highest / (best[1] - best[0]) };
  const subject = subjectOf(reading, head);
  const start = Math.min(nodes[0] ?? head, head);
  const beside = nominalBefore(reading, head, start) ?? nominalAfterQuotation(reading, head, start);
  const anchor = subject >= 0 ? subject : (beside?.[0] ?? -1);
  const position = nodes.indexOf(anchor);
  const free = position >= 0 && tagging.labels[position] !== CONTENT && tagging.labels[position] !== BEGIN;
  if (!free) return { source: null, sourceProbability: 0 };
  const source = subject >= 0 ? subjectSpan(reading, subject) : beside ? spanOf(reading, beside) : null;
  return { source, sourceProbability: SUBJECT };
}

/** The words directly after the quotation that stands before a cue in its sentence, where an apposition parts them. */
function nominalAfterQuotation(reading: Reading, head: number, start: number): Run | null {
  let node = head - 1;
  while (node >= start && (reading.nodes[node]?.stretch ?? -1) < 0) node -= 1;
  if (node < start) return null;
  return nominalAfter(reading, isMark(reading, node + 1) ? node + 1 : node, head);
}

/** How probable these labels are for the nodes of some runs, on average. */
function meanProbability(
  nodes: readonly number[],
  { marginals }: Tagging,
  among: readonly Run[],
  labels: readonly number[],
): number {
  let sum = 0;
  let count = 0;
  nodes.forEach((node, position) => {
    if (!among.some(([first, last]) => node >= first && node < last)) return;
    for (const label of labels) sum += marginals[position * PARTS.length + label] ?? 0;
    count += 1;
  });
  return count > 0 ? sum / count : 0;
}
