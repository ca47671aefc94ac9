import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainCrf } from '../../../scripts/train/learning/crf.ts';
import { trainLogistic } from '../../../scripts/train/learning/logistic.ts';
import { HashedCorpus } from '../../../scripts/train/learning/rows.ts';
import { FeatureBuffer, hashText, mix } from '../../../src/core/learning/hash.ts';
import { decodeLinear, probabilities } from '../../../src/core/learning/linear.ts';
import { decodeSections, encodeSections, section } from '../../../src/core/learning/sections.ts';
import { decodeTagger, emissionScores, tag } from '../../../src/core/learning/tagger.ts';

const WORDS = ['the', 'a', 'dog', 'cat', 'runs', 'sleeps', 'old', 'young'];
const featuresOf = (...words: readonly string[]) => {
  const buffer = new FeatureBuffer();
  for (const word of words) buffer.add(mix(hashText(word), 1));
  return buffer;
};
const corpusOf = (items: readonly (readonly string[])[]) => {
  const corpus = new HashedCorpus();
  for (const words of items) {
    const { hashes, length } = featuresOf(...words);
    corpus.add(hashes, length);
  }
  return corpus.finish();
};
const LOGISTIC = { epochs: 30, rate: 0.2, penalty: 0, minimum: 1, step: 0.05 };

describe('logistic regression', () => {
  const items = WORDS.flatMap((word) => [[word], [word, 'not']]);
  test('learns a yes-or-no question with a sigmoid', () => {
    const targets = items.map((words) => (words.includes('not') ? 0 : 1));
    const model = decodeLinear(trainLogistic(['yes'], corpusOf(items), targets, LOGISTIC));
    expect(probabilities(model, featuresOf('dog'))[0]).toBeGreaterThan(0.7);
    expect(probabilities(model, featuresOf('dog', 'not'))[0]).toBeLessThan(0.3);
  });
  test('learns labels with a softmax whose probabilities add up to 1', () => {
    const labels = ['animal', 'deed', 'other'];
    const label = (word: string) => (/dog|cat/.test(word) ? 0 : /runs|sleeps/.test(word) ? 1 : 2);
    const model = decodeLinear(trainLogistic(labels, corpusOf(WORDS.map((w) => [w])), WORDS.map(label), LOGISTIC));
    for (const word of WORDS) {
      const given = [...probabilities(model, featuresOf(word))];
      expect(given.indexOf(Math.max(...given)), word).toBe(label(word));
      expect(given.reduce((a, b) => a + b)).toBeCloseTo(1);
    }
  });
});

describe('tagger', () => {
  const sentences = [
    ['the', 'dog', 'runs'],
    ['a', 'cat', 'sleeps'],
    ['the', 'old', 'cat', 'runs'],
    ['a', 'young', 'dog', 'sleeps'],
  ];
  const labels = ['rest', 'animal'];
  const labelOf = (word: string) => (/dog|cat/.test(word) ? 1 : 0);
  const words = sentences.flat();
  const sequences = [0];
  for (const sentence of sentences) sequences.push((sequences.at(-1) as number) + sentence.length);
  const train = (allowed: Int32Array, allows = (_from: number, _to: number) => true) => {
    const data = { items: corpusOf(words.map((word) => [word])), sequences, allowed };
    const options = { epochs: 20, rate: 0.2, penalty: 0, minimum: 1, step: 0.02, allows };
    const { emissions, transitions } = trainCrf(labels, data, options);
    return decodeTagger(emissions, transitions);
  };
  const tagged = (model: ReturnType<typeof train>, sentence: readonly string[]) => {
    const { hashes, starts } = corpusOf(sentence.map((word) => [word]));
    return tag(model, emissionScores(model, hashes, starts));
  };
  test('learns labels, and marginals add up to 1', () => {
    const model = train(Int32Array.from(words, (word) => 1 << labelOf(word)));
    for (const sentence of sentences) {
      const { labels: given, marginals } = tagged(model, sentence);
      expect([...given]).toEqual(sentence.map(labelOf));
      sentence.forEach((_, item) => {
        expect((marginals[item * 2] as number) + (marginals[item * 2 + 1] as number)).toBeCloseTo(1);
      });
    }
  });
  test('learns from sequences of which only some labels are known', () => {
    const model = train(Int32Array.from(words, (word) => (/cat|young|a|the/.test(word) ? 1 << labelOf(word) : 3)));
    expect(tagged(model, ['the', 'cat']).labels[1]).toBe(1);
  });
  test('never takes a forbidden step', () => {
    const allowed = Int32Array.from(words, (word) => 1 << labelOf(word));
    const model = train(allowed, (from, to) => !(from === 1 && to === 1));
    expect([...tagged(model, ['dog', 'cat', 'dog', 'cat']).labels].join('')).not.toContain('11');
  });
  test('an empty sequence has no labels', () => {
    const model = train(Int32Array.from(words, (word) => 1 << labelOf(word)));
    expect(tagged(model, []).labels).toHaveLength(0);
  });
});

describe('weight files', () => {
  const model = trainLogistic(
    ['yes'],
    corpusOf(WORDS.map((word) => [word])),
    WORDS.map((_, i) => i % 2),
    LOGISTIC,
  );
  const file = encodeSections({ one: model, two: Uint8Array.of(1, 2, 3) });
  test('give back their sections', () => {
    const sections = decodeSections(file);
    expect([...section(sections, 'two')]).toEqual([1, 2, 3]);
    expect(section(sections, 'one')).toEqual(model);
    expect(() => section(sections, 'three')).toThrow(RangeError);
  });
  test('cut short anywhere are refused', () => {
    for (let length = 0; length < file.length; length++)
      expect(() => decodeSections(file.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
    for (let length = 0; length < model.length; length++)
      expect(() => decodeLinear(model.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });
  test('of random bytes are refused or read, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const decode of [decodeSections, decodeLinear, (b: Uint8Array) => decodeTagger(b, b)]) {
          try {
            decode(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
      }),
    );
  });
});
