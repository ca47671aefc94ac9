import { seeded, shuffled } from './random.ts';
import { alphabetOf, encodeLinear, encodeTransitions, type HashedItems, numbered } from './rows.ts';

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The strength of the L1 penalty, an epoch and feature; it also makes the file small, rare features going first. */
  readonly penalty: number;
  /** Features seen less often get no weight. */
  readonly minimum: number;
  /** What an int8 weight's unit is worth in the file. */
  readonly step: number;
  /** Features whose weights all stay below so many units are left out of the file; 1 where not given. */
  readonly least?: number;
  readonly seed?: number;
  /** Whether label `to` may follow `from`; `from` is -1 at a sequence's start. */
  readonly allows: (from: number, to: number) => boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** What a tagger is trained on: the items of all sequences, sequence s being the items `[sequences[s], sequences[s + 1])`. */
export interface LabelledSequences {
  readonly items: HashedItems;
  readonly sequences: ArrayLike<number>;
  /** One bit for each label that the item may have: a single one where it is known, all where nothing is. */
  readonly allowed: Int32Array;
  /** How much each sequence counts; 1 where left out. */
  readonly importance?: Float32Array;
}

/** Smaller gradients are passed over: most labels of most items are soon learned, and skipping them halves the time. */
const NEGLIGIBLE = 0.003;

/** The weights are the mean of those at the ends of this many last epochs, which steadies them. */
const AVERAGED = 3;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad with a truncated L1 penalty, and
 * encodes it as the two sections of `decodeTagger`. Items whose label is not known are summed over (Tsuboi et al. 2008).
 */
export function trainCrf(labels: readonly string[], data: LabelledSequences, options: CrfOptions) {
  const alphabet = alphabetOf(data.items, options.minimum);
  const { hashes: features, starts } = numbered(data.items, alphabet);
  const width = labels.length;
  const weights = new Float32Array(alphabet.keys.length * width);
  const squares = new Float32Array(weights.length).fill(0.01);
  const transitions = new Float32Array((width + 1) * width);
  const transitionSquares = new Float32Array(transitions.length).fill(0.01);
  for (let from = 0; from <= width; from++)
    for (let to = 0; to < width; to++)
      if (!options.allows(from === width ? -1 : from, to)) transitions[from * width + to] = -Infinity;
  const averaged = new Float32Array(weights.length);
  const random = seeded(options.seed ?? 1);
  const { rate, penalty } = options;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const sequence of shuffled(data.sequences.length - 1, random)) {
      const first = data.sequences[sequence] as number;
      const length = (data.sequences[sequence + 1] as number) - first;
      if (length === 0) continue;
      const importance = data.importance?.[sequence] ?? 1;
      const scores = new Float64Array(length * width);
      for (let item = 0; item < length; item++) {
        const to = starts[first + item + 1] as number;
        for (let at = starts[first + item] as number; at < to; at++) {
          const row = (features[at] as number) * width;
          for (let label = 0; label < width; label++)
            scores[item * width + label] = (scores[item * width + label] as number) + (weights[row + label] as number);
        }
      }
      const free = expectations(scores, transitions, width, null, 0);
      const held = expectations(scores, transitions, width, data.allowed, first);
      loss += importance * (free.logSum - held.logSum);
      for (let item = 0; item < length; item++) {
        for (let label = 0; label < width; label++) {
          const gradient =
            importance *
            ((free.labels[item * width + label] as number) - (held.labels[item * width + label] as number));
          if (Math.abs(gradient) < NEGLIGIBLE) continue;
          const square = gradient * gradient;
          const to = starts[first + item + 1] as number;
          for (let at = starts[first + item] as number; at < to; at++) {
            const index = (features[at] as number) * width + label;
            squares[index] = (squares[index] as number) + square;
            const pace = rate / Math.sqrt(squares[index] as number);
            const moved = (weights[index] as number) - pace * gradient;
            weights[index] =
              Math.sign(moved) *
              Math.max(0, Math.abs(moved) - (pace * penalty) / (alphabet.counts[features[at] as number] as number));
          }
        }
      }
      for (let index = 0; index < transitions.length; index++) {
        const gradient = importance * ((free.steps[index] as number) - (held.steps[index] as number));
        if (gradient === 0 || transitions[index] === -Infinity) continue;
        transitionSquares[index] = (transitionSquares[index] as number) + gradient * gradient;
        transitions[index] =
          (transitions[index] as number) - (rate * gradient) / Math.sqrt(transitionSquares[index] as number);
      }
    }
    if (epoch >= options.epochs - AVERAGED)
      for (let index = 0; index < weights.length; index++)
        averaged[index] = (averaged[index] as number) + (weights[index] as number) / Math.min(AVERAGED, options.epochs);
    options.onEpoch?.(epoch, loss);
  }
  // What the penalty held at nothing in the end stays nothing: the mean alone would not be sparse.
  for (let index = 0; index < weights.length; index++) if (weights[index] === 0) averaged[index] = 0;
  return {
    emissions: encodeLinear(labels, alphabet, averaged, options.step, options.least),
    transitions: encodeTransitions(transitions),
  };
}

interface Expectations {
  /** The logarithm of the sum over all label sequences considered. */
  readonly logSum: number;
  readonly labels: Float64Array;
  readonly steps: Float64Array;
}

/** Forward-backward over all label sequences, or over those that `allowed` leaves. */
function expectations(
  scores: Float64Array,
  transitions: Float32Array,
  width: number,
  allowed: Int32Array | null,
  first: number,
): Expectations {
  const length = scores.length / width;
  const powers = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const jumps = Float64Array.from(transitions, Math.exp);
  const sums = new Float64Array(length);
  let logSum = 0;
  for (let item = 0; item < length; item++) {
    const at = item * width;
    const mask = allowed ? (allowed[first + item] as number) : -1;
    let highest = -Infinity;
    for (let label = 0; label < width; label++) highest = Math.max(highest, scores[at + label] as number);
    let sum = 0;
    for (let to = 0; to < width; to++) {
      if (!(mask & (1 << to))) continue;
      powers[at + to] = Math.exp((scores[at + to] as number) - highest);
      let reach = 0;
      if (item === 0) reach = jumps[width * width + to] as number;
      else
        for (let from = 0; from < width; from++)
          reach += (forward[at - width + from] as number) * (jumps[from * width + to] as number);
      forward[at + to] = reach * (powers[at + to] as number);
      sum += forward[at + to] as number;
    }
    sum = Math.max(sum, 1e-300);
    for (let to = 0; to < width; to++) forward[at + to] = (forward[at + to] as number) / sum;
    sums[item] = sum;
    logSum += Math.log(sum) + highest;
  }
  const labels = new Float64Array(scores.length);
  const steps = new Float64Array(transitions.length);
  let backward = new Float64Array(width).fill(1);
  for (let item = length - 1; item >= 0; item--) {
    const at = item * width;
    for (let label = 0; label < width; label++)
      labels[at + label] = (forward[at + label] as number) * (backward[label] as number);
    const before = new Float64Array(width);
    for (let to = 0; to < width; to++) {
      const tail = ((powers[at + to] as number) * (backward[to] as number)) / (sums[item] as number);
      if (tail === 0) continue;
      if (item === 0) {
        steps[width * width + to] =
          (steps[width * width + to] as number) + (jumps[width * width + to] as number) * tail;
        continue;
      }
      for (let from = 0; from < width; from++) {
        const step = (jumps[from * width + to] as number) * tail;
        before[from] = (before[from] as number) + step;
        steps[from * width + to] = (steps[from * width + to] as number) + (forward[at - width + from] as number) * step;
      }
    }
    backward = before;
  }
  return { logSum, labels, steps };
}
