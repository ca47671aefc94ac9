import { expect, test } from 'vitest';
import { blame, HEADS, type Taught } from '../../../scripts/train/quotes/encoder.ts';
import { CONTEXT, chancesOf } from '../../../src/core/quotes/reading/encoding.ts';
import { furthestOff } from '../../core/learning/slopes.ts';

/** How much it counts to be a cue, another word, and a part of a cue. */
const WEIGHTS = { cue: 1, word: 0.125, part: 0.3 };

/** "Berg says it rains": a source, a cue, a content of two words; nothing is taught of whether the first can be a cue. */
const TAUGHT: Taught = {
  words: new Int32Array(4),
  marks: [],
  truth: Int8Array.of(-1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 1),
  cues: [{ place: 1, parts: Uint8Array.of(1, 0, 2, 2) }],
};
const SIZE = TAUGHT.words.length * CONTEXT;

/** What is lost by the truth's being held for so little probable. */
function loss(values: Float32Array): number {
  let sum = 0;
  for (let node = 0; node < TAUGHT.words.length; node++) {
    for (let head = 0; head < HEADS; head++) {
      const wanted = TAUGHT.truth[node * HEADS + head] as number;
      if (wanted < 0) continue;
      const chance = 1 / (1 + Math.exp(-(values[node * CONTEXT + head] as number)));
      sum -= (head === 0 ? WEIGHTS.cue : WEIGHTS.word) * Math.log(wanted === 1 ? chance : 1 - chance);
    }
    for (const { place, parts } of TAUGHT.cues) {
      const [source, content] = chancesOf({ first: 0, values }, place, node);
      sum -= WEIGHTS.part * Math.log([1 - source - content, source, content][parts[node] as number] as number);
    }
  }
  return sum;
}

test('all that is said of the words is taught what nudging it shows', () => {
  const memory = Float32Array.from({ length: 2 * SIZE }, (_, at) => 0.3 * Math.sin(7 * at + 1));
  const values = memory.subarray(0, SIZE);
  blame(TAUGHT, memory, 0, SIZE);
  const taught = memory.slice(SIZE);
  expect(furthestOff(taught, values, () => loss(values))).toBeLessThan(1e-3);
});
