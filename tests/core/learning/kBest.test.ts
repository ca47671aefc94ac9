import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kBest } from '../../../src/core/learning/kBest.ts';
import { type Tagger, taggerOf, viterbi } from '../../../src/core/learning/tagger.ts';

const LABELS = ['a', 'b', 'c'];
const WIDTH = LABELS.length;

/** A tagger with these transition scores, where "b" may not follow "a". */
function taggerWith(steps: readonly number[]): Tagger {
  const transitions = Float64Array.from(steps);
  transitions[1] = -Infinity;
  return taggerOf({ labels: LABELS, step: 1, slots: new Int32Array(2), weights: new Int8Array(0) }, transitions);
}

function scoreOf({ transitions }: Tagger, scores: Float64Array, labels: Uint8Array): number {
  let score = 0;
  labels.forEach((label, item) => {
    const from = item === 0 ? WIDTH : (labels[item - 1] as number);
    score += (transitions[from * WIDTH + label] as number) + (scores[item * WIDTH + label] as number);
  });
  return score;
}

/** All label sequences of a length. */
function sequences(length: number): Uint8Array[] {
  return Array.from({ length: WIDTH ** length }, (_, code) =>
    Uint8Array.from({ length }, (_item, place) => Math.floor(code / WIDTH ** place) % WIDTH),
  );
}

test('the best label sequences are the best of all there are', () => {
  const score = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(score, {
        minLength: (WIDTH + 1) * WIDTH,
        maxLength: (WIDTH + 1) * WIDTH,
      }),
      fc.integer({ min: 1, max: 5 }).chain((length) =>
        fc.array(score, {
          minLength: length * WIDTH,
          maxLength: length * WIDTH,
        }),
      ),
      fc.integer({ min: 1, max: 6 }),
      (steps, emitted, most) => {
        const tagger = taggerWith(steps);
        const scores = Float64Array.from(emitted);
        const all = sequences(scores.length / WIDTH)
          .map((labels) => scoreOf(tagger, scores, labels))
          .filter(Number.isFinite)
          .sort((a, b) => b - a);
        const found = kBest(tagger, scores, most);
        expect(found.length).toBe(Math.min(most, all.length));
        found.forEach((labels, rank) => {
          expect(scoreOf(tagger, scores, labels)).toBeCloseTo(all[rank] as number, 6);
        });
        expect(new Set(found.map(String)).size).toBe(found.length);
        expect(scoreOf(tagger, scores, viterbi(tagger, scores))).toBeCloseTo(all[0] as number, 6);
      },
    ),
  );
});

test('nothing has no labels', () => {
  expect(kBest(taggerWith(new Array(12).fill(0)), new Float64Array(0), 3)).toEqual([]);
});
