import { seeded, shuffled } from './random.ts';
import { alphabetOf, encodeLinear, type HashedItems, numbered } from './rows.ts';

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The strength of the L1 penalty, an epoch and feature; it also makes the file small, rare features going first. */
  readonly penalty: number;
  /** Features seen less often get no weight. */
  readonly minimum: number;
  /** What an int8 weight's unit is worth in the file. */
  readonly step: number;
  readonly seed?: number;
}

/**
 * Trains a logistic regression by AdaGrad (Duchi et al. 2011) with a truncated L1 penalty and encodes it. With one label a
 * target is a probability of "yes" (0 or 1); with more it is the label's index. `importance` weighs items (default 1).
 */
export function trainLogistic(
  labels: readonly string[],
  corpus: HashedItems,
  targets: ArrayLike<number>,
  options: LogisticOptions,
  importance?: ArrayLike<number>,
): Uint8Array {
  const alphabet = alphabetOf(corpus, options.minimum);
  const { hashes: features, starts } = numbered(corpus, alphabet);
  const width = labels.length;
  const weights = new Float32Array(alphabet.keys.length * width);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const random = seeded(options.seed ?? 1);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const item of shuffled(starts.length - 1, random)) {
      const from = starts[item] as number;
      const to = starts[item + 1] as number;
      scores.fill(0);
      for (let at = from; at < to; at++)
        for (let label = 0; label < width; label++)
          scores[label] = (scores[label] as number) + (weights[(features[at] as number) * width + label] as number);
      errorsOf(scores, targets[item] as number);
      const weight = importance ? (importance[item] as number) : 1;
      for (let at = from; at < to; at++) {
        for (let label = 0; label < width; label++) {
          const gradient = (scores[label] as number) * weight;
          if (Math.abs(gradient) < 1e-6) continue;
          const index = (features[at] as number) * width + label;
          squares[index] = (squares[index] as number) + gradient * gradient;
          const rate = options.rate / Math.sqrt(squares[index] as number);
          const moved = (weights[index] as number) - rate * gradient;
          weights[index] =
            Math.sign(moved) *
            Math.max(
              0,
              Math.abs(moved) - (rate * options.penalty) / (alphabet.counts[features[at] as number] as number),
            );
        }
      }
    }
  }
  return encodeLinear(labels, alphabet, weights, options.step);
}

/** Turns scores into the loss's gradient by them, in place. */
function errorsOf(scores: Float64Array, target: number): void {
  if (scores.length === 1) {
    scores[0] = 1 / (1 + Math.exp(-(scores[0] as number))) - target;
    return;
  }
  const highest = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp((scores[label] as number) - highest);
    sum += scores[label] as number;
  }
  for (let label = 0; label < scores.length; label++)
    scores[label] = (scores[label] as number) / sum - (label === target ? 1 : 0);
}
