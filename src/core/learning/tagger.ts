import { ByteReader } from './bytes.ts';
import { addScores, decodeLinear, type LinearModel } from './linear.ts';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001): a linear model scores each label of each item, and a
 * table scores each step from one label to the next.
 */
export interface Tagger {
  readonly emissions: LinearModel;
  /** `[from * labels + to]`; the row after the last label holds the scores of beginning with a label. `-Infinity` forbids. */
  readonly transitions: Float64Array;
  /** The exponentials of `transitions`. */
  readonly steps: Float64Array;
  /** For each label, those that it may follow. */
  readonly sources: readonly Uint8Array[];
  /** For each label, those that may follow it. */
  readonly targets: readonly Uint8Array[];
}

/** A tagged sequence: the best label of each item and the probability that the model gives it there. */
export interface Tagging {
  /** Indices into the labels. */
  readonly labels: Uint8Array;
  /** `[item * labels + label]`: how probable each label is, all sequences considered. */
  readonly marginals: Float64Array;
}

/** Decodes a tagger from its two sections. Throws a `RangeError` where they are malformed. */
export function decodeTagger(emissionBytes: Uint8Array, transitionBytes: Uint8Array): Tagger {
  const emissions = decodeLinear(emissionBytes);
  const width = emissions.labels.length;
  if (width > 255) throw new RangeError('A tagger has at most 255 labels.');
  const reader = new ByteReader(transitionBytes);
  const step = reader.float();
  const transitions = Float64Array.from({ length: (width + 1) * width }, () => {
    const value = (reader.byte() << 24) >> 24;
    return value === -128 ? -Infinity : value * step;
  });
  reader.end();
  return taggerOf(emissions, transitions);
}

/** Joins a tagger's two parts, and works out what all sequences share. */
export function taggerOf(emissions: LinearModel, transitions: Float64Array): Tagger {
  const width = emissions.labels.length;
  const labels = Uint8Array.from(emissions.labels.keys());
  const isAllowed = (from: number, to: number) => transitions[from * width + to] !== -Infinity;
  return {
    emissions,
    transitions,
    steps: transitions.map((score) => Math.exp(score)),
    sources: emissions.labels.map((_, to) => labels.filter((from) => isAllowed(from, to))),
    targets: emissions.labels.map((_, from) => labels.filter((to) => isAllowed(from, to))),
  };
}

/**
 * The scores of each label of each item. `hashes` holds the features of all items one after the other; those of item i
 * are `[starts[i], starts[i + 1])`.
 */
export function emissionScores(tagger: Tagger, hashes: Int32Array, starts: ArrayLike<number>): Float64Array {
  const { emissions } = tagger;
  const width = emissions.labels.length;
  const length = starts.length - 1;
  const scores = new Float64Array(length * width);
  for (let item = 0; item < length; item++) {
    addScores(emissions, hashes, starts[item] as number, starts[item + 1] as number, scores, item * width);
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * emissions.step;
  return scores;
}

/** The most probable labels of a sequence (Viterbi), given its emission scores. Time: items times labels squared. */
export function viterbi(tagger: Tagger, scores: Float64Array): Uint8Array {
  const { transitions } = tagger;
  const width = tagger.emissions.labels.length;
  const length = scores.length / width;
  const back = new Uint8Array(length * width);
  let best = new Float64Array(width);
  let next = new Float64Array(width);
  for (let item = 0; item < length; item++) {
    for (let to = 0; to < width; to++) {
      let highest = item === 0 ? (transitions[width * width + to] as number) : -Infinity;
      let from = 0;
      const sources = tagger.sources[to] as Uint8Array;
      for (let index = 0; item > 0 && index < sources.length; index++) {
        const candidate = sources[index] as number;
        const score = (best[candidate] as number) + (transitions[candidate * width + to] as number);
        if (score > highest) {
          highest = score;
          from = candidate;
        }
      }
      next[to] = highest + (scores[item * width + to] as number);
      back[item * width + to] = from;
    }
    [best, next] = [next, best];
  }
  const labels = new Uint8Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let item = length - 1; item >= 0; item--) {
    labels[item] = Math.max(0, label);
    label = back[item * width + Math.max(0, label)] as number;
  }
  return labels;
}

/** The best labels of a sequence and every label's probability at every item (forward-backward). */
export function tag(tagger: Tagger, scores: Float64Array): Tagging {
  return {
    labels: viterbi(tagger, scores),
    marginals: marginals(tagger, scores),
  };
}

/** Every label's probability at every item of a sequence, all sequences considered (forward-backward). */
export function marginals(tagger: Tagger, scores: Float64Array): Float64Array {
  const width = tagger.emissions.labels.length;
  const length = scores.length / width;
  const { steps, targets } = tagger;
  const powers = powersOf(scores, width);
  const result = new Float64Array(scores.length);
  // Forward sums, kept in the result and then multiplied by the backward ones.
  for (let item = 0; item < length; item++) {
    const at = item * width;
    for (let to = 0; to < width; to++) {
      let reach = item === 0 ? (steps[width * width + to] as number) : 0;
      const sources = tagger.sources[to] as Uint8Array;
      for (let index = 0; item > 0 && index < sources.length; index++) {
        const from = sources[index] as number;
        reach += (result[at - width + from] as number) * (steps[from * width + to] as number);
      }
      result[at + to] = reach * (powers[at + to] as number);
    }
    normalise(result, at, width);
  }
  let backward = new Float64Array(width).fill(1);
  let before = new Float64Array(width);
  for (let item = length - 1; item >= 0; item--) {
    const at = item * width;
    for (let label = 0; label < width; label++) {
      result[at + label] = (result[at + label] as number) * (backward[label] as number);
      backward[label] = (backward[label] as number) * (powers[at + label] as number);
    }
    normalise(result, at, width);
    for (let from = 0; from < width; from++) {
      let reach = 0;
      const next = targets[from] as Uint8Array;
      for (let index = 0; index < next.length; index++) {
        const to = next[index] as number;
        reach += (steps[from * width + to] as number) * (backward[to] as number);
      }
      before[from] = reach;
    }
    normalise(before, 0, width);
    [backward, before] = [before, backward];
  }
  return result;
}

/** The exponentials of the scores, each item's highest being 1. */
function powersOf(scores: Float64Array, width: number): Float64Array {
  const powers = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += width) {
    let highest = -Infinity;
    for (let index = at; index < at + width; index++) highest = Math.max(highest, scores[index] as number);
    for (let index = at; index < at + width; index++) powers[index] = Math.exp((scores[index] as number) - highest);
  }
  return powers;
}

function normalise(values: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let index = at; index < at + width; index++) sum += values[index] as number;
  for (let index = at; index < at + width; index++) values[index] = sum > 0 ? (values[index] as number) / sum : 0;
}
