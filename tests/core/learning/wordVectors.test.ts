import { expect, test } from 'vitest';
import { encodeLinear } from '../../../scripts/train/learning/rows.ts';
import { hashText } from '../../../src/core/learning/hash.ts';
import { keyOf } from '../../../src/core/learning/linear.ts';
import { copyVector, decodeWordVectors, findVector } from '../../../src/core/learning/wordVectors.ts';

const VECTORS: Readonly<Record<string, readonly [number, number]>> = {
  praise: [1, -0.5],
  blame: [-1, 0.5],
  mr: [0.25, 0.25],
};

const entries = Object.entries(VECTORS)
  .map(([word, vector]) => ({ key: keyOf(hashText(word)), vector }))
  .sort((a, b) => a.key - b.key);
const keys = Int32Array.from(entries, ({ key }) => key);
const values = entries.flatMap(({ vector }) => vector);
const table = decodeWordVectors(encodeLinear(['0', '1'], { keys }, values, 0.25));

test.each([
  { word: 'praise', as: 'praise' },
  { word: 'mr.', as: 'mr' },
  { word: 'self-praise', as: 'praise' },
  { word: 'praise-free', as: null },
  { word: 'unheard', as: null },
  { word: '.', as: null },
  { word: '-', as: null },
  { word: '', as: null },
])('“$word” is looked up as $as', ({ word, as }) => {
  const row = findVector(table, word);
  if (as === null) expect(row).toBe(-1);
  else {
    const out = new Float32Array(4);
    copyVector(table, row, out, 1);
    expect([...out]).toEqual([0, ...(VECTORS[as] as readonly number[]), 0]);
  }
});
