import { describe, expect, test } from 'vitest';
import { clusterTopDown, unit } from '../../../scripts/train/words/cluster.ts';
import { encodeWordClusters } from '../../../scripts/train/words/encode.ts';
import { hashText } from '../../../src/core/learning/hash.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';

/** Four kinds of words, two on each side of the origin. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  cat: [1, 0.2],
  dog: [1, 0.21],
  oak: [1, -0.2],
  elm: [1, -0.21],
  run: [-1, 0.2],
  walk: [-1, 0.21],
  sing: [-1, -0.2],
  hum: [-1, -0.21],
};
const words = Object.keys(PLACES);
const vectors = Object.values(PLACES).map((place) => unit(Float32Array.from(place)));
const encoded = () => encodeWordClusters(words, clusterTopDown(vectors, [2, 4, 4], 3));

describe('word clusters', () => {
  const clusters = new WordClusters(encoded());
  const fine = (word: string) => clusters.fine(hashText(word));

  test('neighbours share a cluster of every grain in which they are alike', () => {
    expect(fine('cat')).toBe(fine('dog'));
    expect(clusters.coarse(fine('cat'))).toBe(clusters.coarse(fine('elm')));
    expect(clusters.coarse(fine('cat'))).not.toBe(clusters.coarse(fine('hum')));
  });

  test('every known word has a cluster of each grain', () => {
    for (const word of words) {
      expect(fine(word), word).toBeGreaterThan(0);
      expect(clusters.middle(fine(word)), word).toBeGreaterThan(0);
      expect(clusters.coarse(fine(word)), word).toBeGreaterThan(0);
    }
  });

  test('an unknown word has none', () => {
    expect(fine('perhaps')).toBe(0);
    expect(clusters.middle(0)).toBe(0);
    expect(clusters.coarse(0)).toBe(0);
  });

  test('the same vectors and seed give the same bytes', () => {
    expect(encoded()).toEqual(encoded());
  });

  test('every cut of the file is refused', () => {
    const bytes = encoded();
    for (let length = 0; length < bytes.length; length++)
      expect(() => new WordClusters(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
  });
});
