import { ByteReader } from './bytes.ts';
import type { FeatureBuffer } from './hash.ts';

/**
 * A linear model over hashed features: each known feature has one int8 weight a label, all others weigh nothing.
 * Only the kept features are stored, under 24 bits of their hash in ascending order (about a byte each once gzipped),
 * so an unknown feature is taken for a known one in well under one case of a hundred, where a plain hashed table of the
 * same size would mix them all.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** What one unit of an int8 weight is worth. */
  readonly step: number;
  /**
   * Open addressing, two places a slot, side by side since both are read: a key plus one (0 where the slot is free), and
   * where the key's weights begin in `weights`. Its length is a power of two.
   */
  readonly slots: Int32Array;
  /** One row of `labels.length` weights a feature. */
  readonly weights: Int8Array;
}

export const KEY_BITS = 24;
const MOST_LABELS = 1024;

/** The key under which a feature's hash is stored. */
export function keyOf(hash: number): number {
  let key = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  key ^= key >>> 13;
  return key >>> (32 - KEY_BITS);
}

/** Adds the weights of the features `[from, to)` to `scores` from `at` on, one a label, in units of `model.step`. */
export function addScores(
  model: LinearModel,
  hashes: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  at = 0,
): void {
  const { weights } = model;
  const width = model.labels.length;
  for (let index = from; index < to; index++) {
    const row = rowOf(model, hashes[index] as number);
    if (row < 0) continue;
    for (let label = 0; label < width; label++)
      scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
  }
}

/** Where the feature's weights begin in `model.weights`; -1 where it has none. */
export function rowOf({ slots }: LinearModel, hash: number): number {
  const key = keyOf(hash) + 1;
  const mask = slots.length - 1;
  let slot = (2 * key) & mask;
  let found = slots[slot] as number;
  while (found !== key && found !== 0) {
    slot = (slot + 2) & mask;
    found = slots[slot] as number;
  }
  return found === 0 ? -1 : (slots[slot + 1] as number);
}

/** The label's score for all features of the buffer, as real numbers. */
export function scoresOf(model: LinearModel, features: FeatureBuffer): Float64Array {
  const scores = new Float64Array(model.labels.length);
  addScores(model, features.hashes, 0, features.length, scores);
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) * model.step;
  return scores;
}

/**
 * The probabilities that a logistic regression gives: for one label that of "yes" (a sigmoid), for more than one those
 * of the labels (a softmax).
 */
export function probabilities(model: LinearModel, features: FeatureBuffer): Float64Array {
  const scores = scoresOf(model, features);
  if (scores.length === 1) return scores.map((score) => 1 / (1 + Math.exp(-score)));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Decodes what `encodeLinear` in scripts/train/learning wrote. Throws a `RangeError` where the bytes are malformed. */
export function decodeLinear(bytes: Uint8Array): LinearModel {
  const reader = new ByteReader(bytes);
  const width = reader.varint();
  if (width < 1 || width > MOST_LABELS) throw new RangeError('A linear model has between 1 and 1024 labels.');
  const labels = Array.from({ length: width }, () => reader.text());
  const step = reader.float();
  const count = reader.varint();
  if (count > reader.left) throw new RangeError('The weight file ends too early.');
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(5 * count + 4)));
  let key = -1;
  for (let index = 0; index < count; index++) {
    key += reader.varint() + 1;
    if (key >= 2 ** KEY_BITS) throw new RangeError('The weight file holds a key that is too large.');
    let slot = (2 * (key + 1)) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key + 1;
    slots[slot + 1] = index * width;
  }
  // Stored label by label, which gzips better; used feature by feature.
  const planes = reader.take(count * width);
  const weights = new Int8Array(count * width);
  for (let label = 0; label < width; label++)
    for (let index = 0; index < count; index++)
      weights[index * width + label] = planes[label * count + index] as number;
  reader.end();
  return { labels, step, slots, weights };
}
