import type { ByteReader } from '../learning/bytes.ts';
import { KEY_BITS, keyOf } from '../learning/linear.ts';

/**
 * The words or pieces of words that have a row of their own in a table, kept as 24 bits of their hash: an unknown one is
 * taken for a known one in less than one case of a thousand.
 */
export class Vocabulary {
  /** Open addressing: a key plus one, or 0 where the slot is free. */
  readonly #slots: Int32Array;
  /** Parallel to `#slots`. */
  readonly #rows: Uint16Array;
  /** How many rows its table has, with row 0 for what is unknown. */
  readonly size: number;

  /** `keys` ascend, no two alike; the first of them has row 1. */
  constructor(keys: ArrayLike<number>) {
    this.size = keys.length + 1;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
    this.#rows = new Uint16Array(this.#slots.length);
    for (let index = 0; index < keys.length; index++) {
      const slot = this.#find((keys[index] as number) + 1);
      this.#slots[slot] = (keys[index] as number) + 1;
      this.#rows[slot] = index + 1;
    }
  }

  /** The row of what has this hash; 0 where it is unknown. */
  row(hash: number): number {
    return this.#rows[this.#find(keyOf(hash) + 1)] as number;
  }

  /** The key's slot, or the free one where it would be. */
  #find(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Reads the number of keys and the keys' gaps. Throws a `RangeError` where they are malformed. */
export function readVocabulary(reader: ByteReader): Vocabulary {
  const count = reader.varint();
  if (count > reader.left || count >= 2 ** 16) throw new RangeError('The file holds too large a vocabulary.');
  let key = -1;
  const keys = Int32Array.from({ length: count }, () => {
    key += reader.varint() + 1;
    if (key >= 2 ** KEY_BITS) throw new RangeError('The file holds a key that is too large.');
    return key;
  });
  return new Vocabulary(keys);
}
