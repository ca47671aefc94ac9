import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { KEY_BITS, keyOf } from '../../../src/core/learning/linear.ts';

/** Items' features as hashes, one after the other: those of item i are `[starts[i], starts[i + 1])`. */
export interface HashedItems {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
}

/** Collects the features of a corpus. */
export class HashedCorpus {
  #hashes = new Int32Array(1 << 20);
  #length = 0;
  readonly #starts: number[] = [0];

  /** Adds one item with the first `length` of these features. */
  add(features: Int32Array, length: number): void {
    while (this.#length + length > this.#hashes.length) {
      const grown = new Int32Array(2 * this.#hashes.length);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes.set(features.subarray(0, length), this.#length);
    this.#length += length;
    this.#starts.push(this.#length);
  }

  /** How many items there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The items added so far. */
  finish(): HashedItems {
    return { hashes: this.#hashes.subarray(0, this.#length), starts: Int32Array.from(this.#starts) };
  }
}

/** The features worth weights: those seen at least `minimum` times, numbered densely in the order of their keys. */
export interface Alphabet {
  /** Ascending. */
  readonly keys: Int32Array;
  /** By key: its number plus one, or 0. */
  readonly numbers: Int32Array;
  /** How often each was seen, parallel to `keys`. */
  readonly counts: Int32Array;
}

/** Numbers the features of a corpus that are seen at least `minimum` times. */
export function alphabetOf(items: HashedItems, minimum: number): Alphabet {
  const numbers = new Int32Array(2 ** KEY_BITS);
  for (const hash of items.hashes) {
    const key = keyOf(hash);
    numbers[key] = (numbers[key] as number) + 1;
  }
  const keys: number[] = [];
  const counts: number[] = [];
  for (let key = 0; key < numbers.length; key++) {
    const count = numbers[key] as number;
    if (count < minimum) numbers[key] = 0;
    else {
      counts.push(count);
      numbers[key] = keys.push(key);
    }
  }
  return { keys: Int32Array.from(keys), numbers, counts: Int32Array.from(counts) };
}

/** The items with each known feature's number in place of its hash, unknown ones left out. */
export function numbered(items: HashedItems, alphabet: Alphabet): HashedItems {
  const hashes = new Int32Array(items.hashes.length);
  const starts = new Int32Array(items.starts.length);
  let length = 0;
  for (let item = 0; item + 1 < items.starts.length; item++) {
    for (let index = items.starts[item] as number; index < (items.starts[item + 1] as number); index++) {
      const number = alphabet.numbers[keyOf(items.hashes[index] as number)] as number;
      if (number > 0) hashes[length++] = number - 1;
    }
    starts[item + 1] = length;
  }
  return { hashes: hashes.subarray(0, length), starts };
}

/**
 * Encodes trained weights (`[feature * labels + label]`, features in the alphabet's order) as `decodeLinear` reads them.
 * Weights are rounded to multiples of `step` and cut at 127 of them; features whose weights all stay below `least` of them
 * are dropped, so that a coarser step and a higher `least` make a smaller file.
 */
export function encodeLinear(
  labels: readonly string[],
  alphabet: Pick<Alphabet, 'keys'>,
  weights: ArrayLike<number>,
  step: number,
  least = 1,
): Uint8Array {
  const width = labels.length;
  const kept: number[] = [];
  const units = new Int8Array(alphabet.keys.length * width);
  for (let feature = 0; feature < alphabet.keys.length; feature++) {
    let largest = 0;
    for (let index = feature * width; index < (feature + 1) * width; index++) {
      const unit = Math.max(-127, Math.min(127, Math.round((weights[index] as number) / step)));
      units[index] = unit;
      largest = Math.max(largest, Math.abs(unit));
    }
    if (largest >= least) kept.push(feature);
  }
  const writer = new ByteWriter();
  writer.varint(width);
  for (const label of labels) writer.text(label);
  writer.float(step);
  writer.varint(kept.length);
  let last = -1;
  for (const feature of kept) {
    const key = alphabet.keys[feature] as number;
    writer.varint(key - last - 1);
    last = key;
  }
  for (let label = 0; label < width; label++)
    for (const feature of kept) writer.byte(units[feature * width + label] as number);
  return writer.finish();
}

/** Encodes a tagger's transition scores as `decodeTagger` reads them; `-Infinity` stays forbidden. */
export function encodeTransitions(transitions: ArrayLike<number>): Uint8Array {
  const finite = Array.from(transitions).filter(Number.isFinite);
  const step = Math.max(1e-6, ...finite.map(Math.abs)) / 127;
  const writer = new ByteWriter();
  writer.float(step);
  for (const score of Array.from(transitions)) writer.byte(Number.isFinite(score) ? Math.round(score / step) : -128);
  return writer.finish();
}
