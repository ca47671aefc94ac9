import type { Sentence, Token } from '../document.ts';
import { type FeatureBuffer, mix } from '../learning/hash.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { evidenceOf, type Writing, writingOf } from './evidence.ts';
import { type Run, runsOf } from './runs.ts';
import type { Word, Words } from './words.ts';

/** A document as the name tagger sees it. */
export interface NameContext {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly writings: readonly Writing[];
  readonly evidence: ReadonlyMap<string, number>;
  readonly runs: readonly Run[];
  readonly clusters: WordClusters;
}

export function nameContext(tokens: readonly Token[], sentences: readonly Sentence[], vocabulary: Words): NameContext {
  const words = tokens.map((token) => vocabulary.of(token.text));
  const writings = sentences.map((sentence) => writingOf(words, sentence));
  const evidence = evidenceOf(words, sentences, writings);
  return {
    words,
    sentences,
    writings,
    evidence,
    runs: runsOf(tokens, words, sentences),
    clusters: vocabulary.clusters,
  };
}

const OUTSIDE = 0x5eed;
const NONE = 0xffff;
const WRITINGS: readonly Writing[] = ['plain', 'headline', 'capitals'];

/**
 * Adds the features of one token of a run: the words around it and their affixes, shapes and lexicons, what stands before
 * and after the whole run, how the sentence is written and how the document writes the word elsewhere. Every template
 * mixes ready hashes with its own number.
 */
export function addFeatures(context: NameContext, run: Run, index: number, features: FeatureBuffer): void {
  const { words, evidence } = context;
  const sentence = context.sentences[run.sentence] as Sentence;
  const at = (place: number) => (place >= sentence.first && place < sentence.last ? words[place] : undefined);
  const word = words[index] as Word;
  const before = at(index - 1);
  const after = at(index + 1);
  const lower = word.lowerHash;
  const lowerBefore = before?.lowerHash ?? OUTSIDE;
  const lowerAfter = after?.lowerHash ?? OUTSIDE;
  const shape = word.shapeHash;
  const shapeBefore = before?.shapeHash ?? OUTSIDE;
  const shapeAfter = after?.shapeHash ?? OUTSIDE;
  const known = word.lexicons;
  const knownBefore = before ? before.lexicons : OUTSIDE;
  const knownAfter = after ? after.lexicons : OUTSIDE;
  const writing = WRITINGS.indexOf(context.writings[run.sentence] as Writing);
  const opens = index === sentence.first || (index === sentence.first + 1 && !before?.wordLike) ? 1 : 0;
  const place = (index === run.first ? 1 : 0) + (index === run.last - 1 ? 2 : 0);
  const told = evidence.get(word.lower) ?? 0;
  const add = (template: number, hash: number) => features.add(mix(hash, template));

  add(1, 0);
  add(2, word.exactHash);
  add(3, lower);
  add(4, lowerBefore);
  add(5, lowerAfter);
  add(6, at(index - 2)?.lowerHash ?? OUTSIDE);
  add(7, at(index + 2)?.lowerHash ?? OUTSIDE);
  add(8, mix(lowerBefore, lower));
  add(9, mix(lower, lowerAfter));
  add(10, mix(lowerBefore, lowerAfter));
  add(11, shape);
  add(12, mix(shapeBefore, shape));
  add(13, mix(shape, shapeAfter));
  add(14, mix(mix(shapeBefore, shape), shapeAfter));
  const { affixes } = word;
  for (let affix = 0; affix < affixes.length; affix++) add(15, affixes[affix] as number);
  add(16, before?.suffix3 ?? OUTSIDE);
  add(17, after?.suffix3 ?? OUTSIDE);
  add(18, mix(known, shape));
  add(19, mix(knownBefore, known));
  add(20, mix(known, knownAfter));
  add(21, mix(mix(knownBefore, known), knownAfter));
  add(22, mix(known, told));
  add(23, mix(lowerBefore, known));
  add(24, mix(lowerAfter, known));

  const position = mix(writing * 4 + opens * 2, place);
  add(25, mix(position, shape));
  add(26, mix(mix(position, told), known));
  add(27, mix(told, writing * 2 + opens));
  add(28, mix(lower, writing * 2 + opens));

  const left = at(run.first - 1);
  const right = at(run.last);
  const leftHash = left?.lowerHash ?? OUTSIDE;
  const rightHash = right?.lowerHash ?? OUTSIDE;
  const length = Math.min(6, run.last - run.first);
  add(29, mix(leftHash, place));
  add(30, mix(rightHash, place));
  add(31, mix(mix(leftHash, place), length));
  add(32, mix(mix(rightHash, place), length));
  add(33, mix(at(run.last + 1)?.lowerHash ?? OUTSIDE, rightHash));
  add(34, mix(at(run.first - 2)?.lowerHash ?? OUTSIDE, leftHash));
  add(35, mix((words[run.last - 1] as Word).lowerHash, place));
  add(36, mix((words[run.first] as Word).lowerHash, place));
  add(37, mix(mix(length, place), shape));
  add(38, mix(known, mix(rightHash, place)));
  add(39, mix(known, mix(leftHash, place)));

  const { clusters } = context;
  const fine = word.cluster;
  const fineBefore = before ? before.cluster : NONE;
  const fineAfter = after ? after.cluster : NONE;
  const middle = clusters.middle(fine);
  const middleBefore = before ? clusters.middle(fineBefore) : NONE;
  const middleAfter = after ? clusters.middle(fineAfter) : NONE;
  add(40, mix(fine, shape));
  add(41, mix(middle, known));
  add(42, fineBefore);
  add(43, fineAfter);
  add(44, mix(middleBefore, middle));
  add(45, mix(middle, middleAfter));
  add(46, mix(middleBefore, known));
  add(47, mix(middleAfter, known));
  add(48, mix(left ? left.cluster : NONE, place));
  add(49, mix(right ? right.cluster : NONE, place));
  add(50, mix(at(index - 2)?.cluster ?? NONE, 0));
  add(51, mix(at(index + 2)?.cluster ?? NONE, 0));
}
