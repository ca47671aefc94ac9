import { ByteReader } from './bytes.ts';
import { KEY_BITS, keyOf } from './linear.ts';

/**
 * Which words are used alike: each of the most frequent words of English belongs to one fine cluster of its vector's
 * neighbours, which lies in a middle one, which lies in a coarse one. As features of a linear model they say of a word that
 * the training texts lack what they say of its likes (Koo, Carreras and Collins 2008; Turian et al. 2010). Words are
 * kept as 24 bits of their hash, so one unknown word in some hundreds is taken for a known one.
 */
export class WordClusters {
  /** Open addressing: a key plus one, or 0 where the slot is free. */
  readonly #slots: Int32Array;
  /** Parallel to `#slots`: the fine cluster. */
  readonly #fine: Uint16Array;
  readonly #middle: Uint16Array;
  readonly #coarse: Uint16Array;

  /** Decodes what `encodeWordClusters` in scripts/train wrote. Throws a `RangeError` where it is malformed. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const words = reader.varint();
    if (words > reader.left) throw new RangeError('The file of word clusters ends too early.');
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words + 2)));
    const places = Int32Array.from({ length: words }, () => 0);
    let key = -1;
    for (let word = 0; word < words; word++) {
      key += reader.varint() + 1;
      if (key >= 2 ** KEY_BITS) throw new RangeError('The file of word clusters holds a key that is too large.');
      places[word] = put(slots, key + 1);
    }
    this.#middle = parents(reader);
    this.#coarse = parents(reader);
    const low = reader.take(words);
    const high = reader.take(words);
    this.#slots = slots;
    this.#fine = new Uint16Array(slots.length);
    for (let word = 0; word < words; word++) {
      const fine = (low[word] as number) | ((high[word] as number) << 8);
      if (fine === 0 || fine >= this.#middle.length) throw new RangeError(`There is no cluster ${fine}.`);
      this.#fine[places[word] as number] = fine;
    }
    if (this.#middle.some((middle) => middle >= this.#coarse.length))
      throw new RangeError('A cluster lies in one that is not there.');
    reader.end();
  }

  /** The fine cluster, counted from 1, of the word whose lower-case form has this hash; 0 where it is unknown. */
  fine(hash: number): number {
    const key = keyOf(hash) + 1;
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    let found = this.#slots[slot] as number;
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask;
      found = this.#slots[slot] as number;
    }
    return this.#fine[slot] as number;
  }

  /** How many clusters each grain has, the fine one first, counting 0 for what is unknown. */
  get sizes(): readonly number[] {
    return [this.#middle.length, this.#coarse.length, 1 + Math.max(...this.#coarse)];
  }

  /** The middle cluster around a fine one; 0 of 0. */
  middle(fine: number): number {
    return this.#middle[fine] as number;
  }

  /** The coarse cluster around a fine one; 0 of 0. */
  coarse(fine: number): number {
    return this.#coarse[this.#middle[fine] as number] as number;
  }
}

/** Puts a key that is not there yet and says where. */
function put(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = key;
  return slot;
}

/** Reads how many children each cluster has, one after the other; returns each child's parent, that of 0 being 0. */
function parents(reader: ByteReader): Uint16Array {
  const found = [0];
  const clusters = reader.varint();
  for (let cluster = 1; cluster <= clusters; cluster++) {
    const children = reader.varint();
    if (found.length + children > 2 ** 16) throw new RangeError('The file holds too many word clusters.');
    for (let child = 0; child < children; child++) found.push(cluster);
  }
  return Uint16Array.from(found);
}
