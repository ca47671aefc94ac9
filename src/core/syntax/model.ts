import { ByteReader } from '../learning/bytes.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { readTensors } from '../learning/tensors.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { type Layout, layoutOf } from './layout.ts';
import { FINE_TAGS, RELATIONS } from './tagset.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The vocabularies of the tables of word vectors: forms, prefixes, suffixes of two and of three characters, shapes. */
export type Vocabularies = readonly Vocabulary[];

/** The weights of the syntax stage, with the vocabularies and clusters that turn words into rows of its tables. */
export interface SyntaxModel {
  readonly clusters: WordClusters;
  readonly vocabularies: Vocabularies;
  readonly layout: Layout;
  readonly weights: Float32Array;
}

/** How many of a word's properties have a vocabulary, and how many tables of vectors there are, with those of its clusters. */
export const VOCABULARIES = 5;
export const TABLES = VOCABULARIES + 3;
const WIDEST = 512;

/** The hashes of a word's properties that have a vocabulary; `style` is that of the sentence's capitals. */
export function propertyHashes(word: Word, first: boolean, style: number): number[] {
  return [
    word.form,
    word.prefix,
    word.suffix2,
    word.suffix3,
    (Math.imul(word.shape, 31) + (first ? 7 : 0) + style) | 0,
  ];
}

/** The rows of the word in the tables of word vectors, written to `rows` from `at` on. */
export function fillRows(
  rows: Int32Array,
  at: number,
  hashes: readonly number[],
  word: Word,
  vocabularies: Vocabularies,
): void {
  for (let table = 0; table < VOCABULARIES; table++)
    rows[at + table] = (vocabularies[table] as Vocabulary).row(hashes[table] as number);
  rows[at + VOCABULARIES] = word.fine;
  rows[at + VOCABULARIES + 1] = word.middle;
  rows[at + VOCABULARIES + 2] = word.coarse;
}

/**
 * Decodes `assets/models/syntax.bin`, made with these word clusters. Throws a `RangeError` where it is malformed or made for
 * other labels or clusters.
 */
export function readSyntaxModel(bytes: Uint8Array, clusters: WordClusters): SyntaxModel {
  const sections = decodeSections(bytes);
  const reader = new ByteReader(section(sections, 'vocabularies'));
  const vocabularies = Array.from({ length: VOCABULARIES }, () => readVocabulary(reader));
  reader.end();
  const numbers = new ByteReader(section(sections, 'weights'));
  if (numbers.text() !== labels()) throw new RangeError('The syntax weights are for other tags or relations.');
  const [width, hidden] = [numbers.varint(), numbers.varint()];
  if (width < 8 || width > WIDEST || width % 8 !== 0 || hidden < 4 || hidden > WIDEST || hidden % 4 !== 0)
    throw new RangeError('The syntax weights have an impossible shape.');
  const rows = [...vocabularies.map(({ size }) => size), ...clusters.sizes];
  const layout = layoutOf({ width, hidden, rows });
  const weights = new Float32Array(layout.size);
  readTensors(numbers, layout.tensors, weights);
  numbers.end();
  return { clusters, vocabularies, layout, weights };
}

/** What the labels are, in short. */
export function labels(): string {
  return `${FINE_TAGS.join(' ')} ${RELATIONS.join(' ')}`;
}
