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

/** Reads a document's tokens and sentences for the tagger; `vocabulary` describes the words. */
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
  const word = words[index] as Word;
  const before = within(words, sentence, index - 1);
  const after = within(words, sentence, index + 1);
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

  features.put(1, 0);
  features.put(2, word.exactHash);
  features.put(3, lower);
  features.put(4, lowerBefore);
  features.put(5, lowerAfter);
  features.put(6, within(words, sentence, index - 2)?.lowerHash ?? OUTSIDE);
  features.put(7, within(words, sentence, index + 2)?.lowerHash ?? OUTSIDE);
  features.put(8, mix(lowerBefore, lower));
  features.put(9, mix(lower, lowerAfter));
  features.put(10, mix(lowerBefore, lowerAfter));
  features.put(11, shape);
  features.put(12, mix(shapeBefore, shape));
  features.put(13, mix(shape, shapeAfter));
  features.put(14, mix(mix(shapeBefore, shape), shapeAfter));
  const { affixes } = word;
  for (let affix = 0; affix < affixes.length; affix++) features.put(15, affixes[affix] as number);
  features.put(16, before?.suffix3 ?? OUTSIDE);
  features.put(17, after?.suffix3 ?? OUTSIDE);
  features.put(18, mix(known, shape));
  features.put(19, mix(knownBefore, known));
  features.put(20, mix(known, knownAfter));
  features.put(21, mix(mix(knownBefore, known), knownAfter));
  features.put(22, mix(known, told));
  features.put(23, mix(lowerBefore, known));
  features.put(24, mix(lowerAfter, known));

  const position = mix(writing * 4 + opens * 2, place);
  features.put(25, mix(position, shape));
  features.put(26, mix(mix(position, told), known));
  features.put(27, mix(told, writing * 2 + opens));
  features.put(28, mix(lower, writing * 2 + opens));

  const left = within(words, sentence, run.first - 1);
  const right = within(words, sentence, run.last);
  const leftHash = left?.lowerHash ?? OUTSIDE;
  const rightHash = right?.lowerHash ?? OUTSIDE;
  const length = Math.min(6, run.last - run.first);
  features.put(29, mix(leftHash, place));
  features.put(30, mix(rightHash, place));
  features.put(31, mix(mix(leftHash, place), length));
  features.put(32, mix(mix(rightHash, place), length));
  features.put(33, mix(within(words, sentence, run.last + 1)?.lowerHash ?? OUTSIDE, rightHash));
  features.put(34, mix(within(words, sentence, run.first - 2)?.lowerHash ?? OUTSIDE, leftHash));
  features.put(35, mix((words[run.last - 1] as Word).lowerHash, place));
  features.put(36, mix((words[run.first] as Word).lowerHash, place));
  features.put(37, mix(mix(length, place), shape));
  features.put(38, mix(known, mix(rightHash, place)));
  features.put(39, mix(known, mix(leftHash, place)));

  const { clusters } = context;
  const fine = word.cluster;
  const fineBefore = before ? before.cluster : NONE;
  const fineAfter = after ? after.cluster : NONE;
  const middle = clusters.middle(fine);
  const middleBefore = before ? clusters.middle(fineBefore) : NONE;
  const middleAfter = after ? clusters.middle(fineAfter) : NONE;
  features.put(40, mix(fine, shape));
  features.put(41, mix(middle, known));
  features.put(42, fineBefore);
  features.put(43, fineAfter);
  features.put(44, mix(middleBefore, middle));
  features.put(45, mix(middle, middleAfter));
  features.put(46, mix(middleBefore, known));
  features.put(47, mix(middleAfter, known));
  features.put(48, mix(left ? left.cluster : NONE, place));
  features.put(49, mix(right ? right.cluster : NONE, place));
  features.put(50, mix(within(words, sentence, index - 2)?.cluster ?? NONE, 0));
  features.put(51, mix(within(words, sentence, index + 2)?.cluster ?? NONE, 0));
}

/** The word at a place of the sentence; none outside it. */
function within(words: readonly Word[], { first, last }: Sentence, place: number): Word | undefined {
  return place >= first && place < last ? words[place] : undefined;
}
