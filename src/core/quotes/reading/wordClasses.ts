import { ByteReader, ByteWriter } from '../../learning/bytes.ts';
import { keyOf } from '../../learning/linear.ts';

/**
 * The field of meaning of verbs and nouns by the hash of their stem: WordNet's lexicographer file of the commonest sense
 * ("verb.communication", "noun.cognition"), and whether another common sense is one of saying or thinking. It lets the
 * models know a cue that they have never seen.
 */
export interface WordClasses {
  readonly verbs: ReadonlyMap<number, number>;
  readonly nouns: ReadonlyMap<number, number>;
}

const SAYS = 2;
const THINKS = 1;
/** "verb.communication" among the verbs' files. */
const COMMUNICATION = 3;

/** Encodes a table from stem hashes to classes (1 to 255) as `decodeClasses` reads it. */
export function encodeClasses(classes: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...classes].map(([stem, value]) => [keyOf(stem), value] as const).sort((a, b) => a[0] - b[0]);
  const unique = entries.filter(([key], index) => index === 0 || entries[index - 1]?.[0] !== key);
  const writer = new ByteWriter();
  writer.varint(unique.length);
  let last = -1;
  for (const [key] of unique) {
    writer.varint(key - last - 1);
    last = key;
  }
  for (const [, value] of unique) writer.byte(value);
  return writer.finish();
}

/** Decodes a table: its keys are `keyOf` of the stems' hashes. Throws a `RangeError` where the bytes are malformed. */
export function decodeClasses(bytes: Uint8Array): ReadonlyMap<number, number> {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  if (count > reader.left) throw new RangeError('The weight file ends too early.');
  const keys: number[] = [];
  let key = -1;
  for (let index = 0; index < count; index++) {
    key += reader.varint() + 1;
    keys.push(key);
  }
  const classes = new Map(keys.map((each) => [each, reader.byte()]));
  reader.end();
  return classes;
}

/** The class of a word with this stem's hash and part of speech; 0 for none. */
export function classOf(classes: WordClasses, stem: number, pos: string): number {
  if (pos === 'VERB') return classes.verbs.get(keyOf(stem)) ?? 0;
  return pos === 'NOUN' ? (classes.nouns.get(keyOf(stem)) ?? 0) : 0;
}

/** Whether a common sense of a word of this class is one of saying. */
export function meansSaying(value: number): boolean {
  return value > 0 && ((value - 1) & SAYS) !== 0;
}

/** Whether a common sense of a word of this class is one of thinking. */
export function meansThinking(value: number): boolean {
  return value > 0 && ((value - 1) & THINKS) !== 0;
}

/** Whether the commonest sense of a verb of this class is one of saying. */
export function isCommunication(value: number): boolean {
  return value > 0 && (value - 1) >> 2 === COMMUNICATION;
}

/** The class of a word whose commonest sense is in a lexicographer file (counted from 0 for its part of speech). */
export function classNumber(file: number, says: boolean, thinks: boolean): number {
  return 1 + file * 4 + (says ? SAYS : 0) + (thinks ? THINKS : 0);
}
