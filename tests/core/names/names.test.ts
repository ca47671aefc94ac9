import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedClusters, shippedWeights } from '../../../scripts/train/shipped.ts';
import { extend } from '../../../src/core/document.ts';
import { decodeNameModel, nameRecogniser } from '../../../src/core/names/recogniseNames.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { BODIES } from './cases/organizations.ts';
import { PEOPLE } from './cases/people.ts';
import { SILENCE } from './cases/silence.ts';
import { mark, unmarked } from './marked.ts';

const bytes = shippedWeights('names');
const recognise = nameRecogniser(decodeNameModel(bytes), shippedClusters());
const namesIn = (text: string) => recognise(extend({ article: plainArticle(text), text }, tokenise)).names;

for (const [room, table] of Object.entries({ people: PEOPLE, bodies: BODIES })) {
  describe(room, () => {
    for (const [phenomenon, texts] of Object.entries(table))
      for (const markup of texts)
        test(`${phenomenon}: ${markup}`, () => {
          const text = unmarked(markup);
          expect(mark(text, namesIn(text))).toBe(markup);
        });
  });
}

describe('no person and no organization', () => {
  for (const [phenomenon, texts] of Object.entries(SILENCE))
    for (const text of texts)
      test(`${phenomenon}: ${JSON.stringify(text)}`, () => {
        const actors = namesIn(text).filter(({ kind }) => kind === 'person' || kind === 'organization');
        expect(actors.map(({ start, end }) => text.slice(start, end))).toEqual([]);
      });
});

describe('always', () => {
  test('names are in order, do not overlap, lie within the text and are unsure at most wholly', () => {
    const word = fc.constantFrom(
      'Ana',
      'Paz',
      'of',
      'the',
      'Bank',
      "'s",
      'said',
      '.',
      '“',
      'al',
      '-',
      'U.S.',
      '\n',
      '🙂',
      'ÅSA',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let end = 0;
          for (const name of namesIn(text)) {
            expect(name.start).toBeGreaterThanOrEqual(end);
            expect(name.end).toBeGreaterThan(name.start);
            expect(name.confidence).toBeGreaterThan(0);
            expect(name.confidence).toBeLessThanOrEqual(1);
            end = name.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
  test('a very long run of capitals is read to its end', () => {
    const text = `${'Anna '.repeat(30_000)}left.`;
    for (const { end } of namesIn(text)) expect(end).toBeLessThan(text.length);
  });
  test('a file cut short is refused', () => {
    for (const length of [0, 1, 20, 1000, bytes.length >> 1, bytes.length - 1])
      expect(() => decodeNameModel(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });
});
