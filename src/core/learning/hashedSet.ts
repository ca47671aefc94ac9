import { ByteReader } from './bytes.ts';
import { KEY_BITS, keyOf } from './linear.ts';

/**
 * A set of words kept as 24 bits of each word's hash, so that a large lexicon takes about a byte a word once gzipped. One
 * word in some hundreds that is not in it is taken to be.
 */
export class HashedSet {
  readonly #bits = new Uint32Array(2 ** (KEY_BITS - 5));

  /** Decodes what `encodeHashedSet` in scripts/train/learning wrote. Throws a `RangeError` where it is malformed. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    let key = -1;
    for (let left = reader.varint(); left > 0; left--) {
      key += reader.varint() + 1;
      if (key >= 2 ** KEY_BITS) throw new RangeError('The weight file holds a key that is too large.');
      this.#bits[key >>> 5] = (this.#bits[key >>> 5] as number) | (1 << (key & 31));
    }
    reader.end();
  }

  /** Whether the word with this hash is (very likely) in the set. */
  has(hash: number): boolean {
    const key = keyOf(hash);
    return (((this.#bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1;
  }
}
