import { describe, expect, test } from 'vitest';
import type { NameKind } from '../../../src/core/document.ts';
import { HashedSet } from '../../../src/core/learning/hashedSet.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { trimName } from '../../../src/core/names/boundaries.ts';
import { writingOf } from '../../../src/core/names/evidence.ts';
import { nameContext } from '../../../src/core/names/features.ts';
import { runsOf } from '../../../src/core/names/runs.ts';
import { verdict } from '../../../src/core/names/verdict.ts';
import { Words } from '../../../src/core/names/words.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const empty = new HashedSet(Uint8Array.of(0));
const noClusters = new WordClusters(Uint8Array.of(0, 0, 0));
const vocabulary = new Words(
  {
    givenNames: empty,
    surnames: empty,
    places: empty,
    bodies: empty,
    organizations: empty,
    demonyms: empty,
    common: empty,
  },
  noClusters,
);
const read = (text: string) => {
  const { tokens, sentences } = tokenise({ article: plainArticle(text), text });
  return { tokens, sentences, words: tokens.map((token) => vocabulary.of(token.text)) };
};

describe('what is no part of a name is cut off', () => {
  const cases: readonly [string, NameKind, string][] = [
    ['President Ana Paz', 'person', 'Ana Paz'],
    ['Deputy Prime Minister Ana Paz', 'person', 'Ana Paz'],
    ["Ana Paz's", 'person', 'Ana Paz'],
    ['the Red Cross', 'organization', 'Red Cross'],
    ['King George', 'person', 'King George'],
    ['King George Windsor', 'person', 'George Windsor'],
    ['“Ana Paz', 'person', 'Ana Paz'],
    ['Deputy Works Ltd', 'organization', 'Deputy Works Ltd'],
    ['the', 'organization', ''],
    ['President', 'person', 'President'],
  ];
  for (const [text, kind, expected] of cases)
    test(`${text} (${kind})`, () => {
      const { words, tokens } = read(text);
      const { first, last } = trimName(words, 0, words.length, kind);
      expect(
        text.slice(tokens[first]?.start ?? 0, first < last ? tokens[last - 1]?.end : (tokens[first]?.start ?? 0)),
      ).toBe(expected);
    });
});

describe('one word that the tagger takes for a person', () => {
  const cases: readonly [string, string, NameKind | null][] = [
    ['Whitcombe left.', 'Whitcombe', 'person'],
    ['The Senator left.', 'Senator', null],
    ['We fear Hamas now.', 'Hamas', 'organization'],
    ['We fear Gaianism now.', 'Gaianism', 'other'],
    ['We saw a Ferrotype among old Ferrotypes there.', 'Ferrotypes', 'other'],
  ];
  for (const [text, name, expected] of cases)
    test(text, () => {
      const { tokens, sentences } = tokenise({ article: plainArticle(text), text });
      const index = tokens.findIndex((token) => token.text === name);
      expect(verdict(nameContext(tokens, sentences, vocabulary), index, index + 1, 'person')).toBe(expected);
    });
});

describe('runs hold whatever may be a name', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['we saw nothing at all', []],
    ['we met Ana Paz there', ['Ana Paz']],
    ['the Bank of England and the weather', ['Bank of England']],
    ['she called van den Berg, who left', ['van den Berg']],
    ['they met al-Hadi', ['al-Hadi']],
    ['she saw Ji-hoon again', ['Ji-hoon']],
    ['Ana saw Paz', ['Ana', 'Paz']],
  ];
  for (const [text, expected] of cases)
    test(text, () => {
      const { words, sentences, tokens } = read(text);
      const found = runsOf(tokens, words, sentences).map(({ first, last }) =>
        text.slice(tokens[first]?.start, tokens[last - 1]?.end),
      );
      expect(found).toEqual(expected);
    });
});

test('a stretch of capitals without end is read in pieces', () => {
  const { words, sentences, tokens } = read('Ana '.repeat(1000));
  const runs = runsOf(tokens, words, sentences);
  expect(Math.max(...runs.map(({ first, last }) => last - first))).toBeLessThanOrEqual(200);
  expect(runs.at(-1)?.last).toBe(1000);
});

describe('how a line is written', () => {
  const cases = {
    plain: ['Ana Paz came home.', 'The Bank of England did nothing on Monday.'],
    headline: ['Five Ways To Keep Your Garden Green'],
    capitals: ['PRICES RISE AGAIN', 'NOTHING IS NEW IN THE U.S.'],
  };
  for (const [writing, lines] of Object.entries(cases))
    for (const line of lines)
      test(line, () => {
        const { words, sentences } = read(line);
        expect(sentences.map((sentence) => writingOf(words, sentence))).toEqual([writing]);
      });
});
