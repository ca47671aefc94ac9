import { keyOf } from '../../../src/core/learning/linear.ts';
import { fillRows, propertyHashes, TABLES, VOCABULARIES, type Vocabularies } from '../../../src/core/syntax/model.ts';
import { Vocabulary } from '../../../src/core/syntax/vocabulary.ts';
import { capitalStyle } from '../../../src/core/syntax/words.ts';
import type { Example } from './align.ts';
import { childrenOf } from './oracle.ts';

/** How often a form, a prefix, a suffix of two or three characters and a shape must be seen to have a row of its own. */
const LEAST_SEEN = [10, 30, 20, 15, 10];

/** A sentence as the network learns from it. */
export interface Lesson {
  readonly size: number;
  /** The words' rows in the tables of word vectors. */
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly children: readonly (readonly number[])[];
}

/** The vocabularies' keys, ascending: what the examples' words have often enough. */
export function vocabularyKeys(examples: readonly Example[]): Int32Array[] {
  const counts = Array.from({ length: VOCABULARIES }, () => new Map<number, number>());
  for (const { words } of examples) {
    const style = capitalStyle(words);
    words.forEach((word, token) => {
      propertyHashes(word, token === 0, style).forEach((hash, table) => {
        const seen = counts[table] as Map<number, number>;
        seen.set(keyOf(hash), (seen.get(keyOf(hash)) ?? 0) + 1);
      });
    });
  }
  return counts.map((seen, table) => {
    const often = [...seen].filter(([, count]) => count >= (LEAST_SEEN[table] as number));
    return Int32Array.from(often, ([key]) => key).sort();
  });
}

/** Turns the keys into vocabularies. */
export function vocabulariesOf(keys: readonly Int32Array[]): Vocabularies {
  return keys.map((list) => new Vocabulary(list));
}

/** Turns examples into lessons. */
export function prepare(examples: readonly Example[], vocabularies: Vocabularies): Lesson[] {
  return examples.map(({ words, tags, heads, relations }) => {
    const style = capitalStyle(words);
    const rows = new Int32Array(words.length * TABLES);
    words.forEach((word, token) => {
      fillRows(rows, token * TABLES, propertyHashes(word, token === 0, style), word, vocabularies);
    });
    return { size: words.length, rows, tags, heads, relations, children: childrenOf(heads) };
  });
}
