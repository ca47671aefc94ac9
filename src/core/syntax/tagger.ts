import { FeatureBuffer } from '../learning/hash.ts';
import type { LinearModel } from '../learning/linear.ts';
import { add, choose } from './choice.ts';
import { FINE_TAGS } from './tagset.ts';
import type { Word } from './words.ts';

/** What stands before a sentence and after it. */
const EDGE: Word = {
  form: 1,
  cased: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1, 1],
  letters: false,
  capital: false,
};
const NO_TAG = FINE_TAGS.length;

/**
 * Tags a sentence from left to right, each word by itself, its neighbours and the two tags before it (a greedy perceptron
 * tagger after Collins 2002). Returns an index into FINE_TAGS for each word.
 */
export function tagSentence(words: readonly Word[], model: LinearModel): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new FeatureBuffer();
  const scores = new Float64Array(FINE_TAGS.length);
  const style = capitalStyle(words);
  for (let i = 0; i < words.length; i++) {
    fillTaggerFeatures(features, words, tags, i, style);
    tags[i] = choose(model, features, scores);
  }
  return tags;
}

/** 0 to 3: the share of words with a capital, since in headlines a capital says little. */
export function capitalStyle(words: readonly Word[]): number {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.letters) letters++;
    if (word.letters && word.capital) capitals++;
  }
  return letters < 3 ? 3 : capitals > 0.9 * letters ? 2 : capitals > 0.6 * letters ? 1 : 0;
}

/** Lists what tells the tag of word `i`, whose predecessors' tags are known. */
export function fillTaggerFeatures(
  features: FeatureBuffer,
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  style: number,
): void {
  const word = words[i] as Word;
  const before = words[i - 1] ?? EDGE;
  const before2 = words[i - 2] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  const after2 = words[i + 2] ?? EDGE;
  const tag1 = i > 0 ? (tags[i - 1] as number) : NO_TAG;
  const tag2 = i > 1 ? (tags[i - 2] as number) : NO_TAG;
  const position = (i === 0 ? 4 : 0) + style;
  features.clear();
  add(features, 0, 0);
  add(features, 1, word.form);
  add(features, 2, word.cased);
  add(features, 3, word.shape, position);
  add(features, 4, word.prefixes[0]);
  add(features, 5, word.prefixes[1]);
  add(features, 6, word.prefixes[2]);
  add(features, 7, word.suffixes[0], word.shape);
  add(features, 8, word.suffixes[1]);
  add(features, 9, word.suffixes[2]);
  add(features, 10, word.suffixes[3]);
  add(features, 11, tag1);
  add(features, 12, tag1, tag2);
  add(features, 13, tag1, word.form);
  add(features, 14, before.form);
  add(features, 15, before2.form);
  add(features, 16, after.form);
  add(features, 17, after2.form);
  add(features, 18, before.form, word.form);
  add(features, 19, word.form, after.form);
  add(features, 20, before.suffixes[2], tag1);
  add(features, 21, after.suffixes[2]);
  add(features, 22, after.suffixes[1], word.suffixes[1]);
  add(features, 23, word.suffixes[2], tag1);
  add(features, 24, word.shape, after.shape, position);
  add(features, 25, word.shape, before.shape, style);
  add(features, 26, tag1, tag2, word.form);
  add(features, 27, tag1, after.form);
  add(features, 28, tag1, after.suffixes[1]);
  add(features, 29, word.suffixes[2], after.form);
  add(features, 30, after.form, after2.form);
  add(features, 31, before2.form, before.form);
}
