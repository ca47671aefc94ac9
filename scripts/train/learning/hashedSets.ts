import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { hashText } from '../../../src/core/learning/hash.ts';
import { keyOf } from '../../../src/core/learning/linear.ts';

/** Encodes a set of words, hashed as they are written, as `HashedSet` reads it. */
export function encodeHashedSet(words: Iterable<string>): Uint8Array {
  const keys = [...new Set(Array.from(words, (word) => keyOf(hashText(word))))].sort((a, b) => a - b);
  const writer = new ByteWriter();
  writer.varint(keys.length);
  let last = -1;
  for (const key of keys) {
    writer.varint(key - last - 1);
    last = key;
  }
  return writer.finish();
}
