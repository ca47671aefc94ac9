import { expect, test } from 'vitest';
import { shippedWeights } from '../../../scripts/train/shipped.ts';
import { loadModels } from '../../../src/cli/models.ts';
import type { CastMember } from '../../../src/core/document.ts';
import { MOST_TOKENS } from '../../../src/core/learning/recurrent.ts';
import { inputWidth, writeInputs } from '../../../src/core/learning/wordKnowledge.ts';
import { readPairModel } from '../../../src/core/stance/pairs/model.ts';
import { pairSentence, readPair } from '../../../src/core/stance/pairs/reading.ts';
import { readingsOf } from '../../../src/core/stance/rules.ts';
import { analysed } from '../syntax/analysed.ts';

const { known } = (await loadModels()).portrayal;

/** Reads the only sentence of the text for the pair of the first two of these names, each of one token. */
function read(text: string, names: readonly string[]) {
  const cast = names.map((name): CastMember => ({ id: name, name, kind: 'person', role: null, country: null }));
  const mentions = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    actor: name,
    form: 'name' as const,
  }));
  const document = { ...analysed(text), cast, mentions, quotes: [] };
  const [reading] = readingsOf(document);
  const [holder = '', target = ''] = names;
  const tokenOf = (name: string) => document.tokens.findIndex((token) => token.text === name);
  if (!reading) throw new Error('There is no sentence.');
  const sentence = pairSentence(reading, known);
  const pair = { holder, target, holderToken: tokenOf(holder), targetToken: tokenOf(target) };
  return { sentence, asked: readPair(reading, sentence, [], pair) };
}

test('of a name a network is told who it is in the pair, and neither its word nor its context', () => {
  const { sentence, asked } = read('Lopez told Brown that Castell had won.', ['Lopez', 'Brown', 'Castell']);
  expect([...asked.tokens]).toEqual([-1, 1, -1, 3, -1, 5, 6, 7]);
  expect([asked.tags[0], asked.tags[2], asked.tags[4]]).toEqual([0, 1, 2]);
  const width = inputWidth(known);
  const inputs = new Float32Array(asked.length * width);
  writeInputs(known, sentence.contexts, asked, inputs, 0);
  const inputsAt = (token: number) => [...inputs.subarray(token * width, (token + 1) * width)];
  expect(inputsAt(2)).toEqual(inputsAt(0));
  expect(inputsAt(4)).toEqual(inputsAt(0));
  expect(inputsAt(1)).not.toEqual(inputsAt(0));
});

test('of a long sentence the part around the pair is read', () => {
  const text = `Many people ${'and others '.repeat(40)}heard that Lopez had told Brown of it.`;
  const { asked } = read(text, ['Lopez', 'Brown']);
  expect(asked.length).toBeLessThanOrEqual(MOST_TOKENS);
  expect(asked.tags[asked.target]).toBe(1);
  expect([...asked.tags]).toContain(0);
});

test('weights made for other knowledge of words are refused', () => {
  const { vectors, encoder } = known;
  const fewer = { encoder, vectors: { ...vectors, labels: vectors.labels.slice(1) } };
  expect(() => readPairModel(shippedWeights('stance'), fewer)).toThrow(RangeError);
});
