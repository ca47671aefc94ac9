import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/cli/models.ts';
import { createAnalyse } from '../../src/core/analyse.ts';
import { MOST_CHARACTERS } from '../../src/core/bounds.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

const analyse = createAnalyse(await loadModels());

/** Pieces of news prose and of what pages hold besides, put together in any order. */
const PIECES = [
  'Anna Petrova',
  'President Petrova',
  'Mr Okafor',
  'she',
  'he',
  'they',
  'Norway',
  'Norwegian',
  'Oslo',
  'the Kremlin',
  'the World Bank',
  'WHO',
  'O’Brien',
  'said',
  'told reporters',
  'told',
  'you',
  'I',
  'who',
  'whose',
  'which',
  'her',
  'the minister',
  'accused',
  'praised',
  'according to',
  'that',
  'not',
  'of',
  '“',
  '”',
  '"',
  "'",
  '«',
  '(',
  ')',
  ',',
  '.',
  '. ',
  '!',
  '?',
  '\n',
  '\n\n',
  ' ',
  '—',
  '…',
  '\u00ad',
  '\u200b',
  '\u202e',
  '👩🏽‍🚀',
  '\ud800',
  'İstanbul',
  'ﬁnance',
  '中国',
  '3.5',
  'U.S.',
  'https://example.org/a',
  '-',
  'A',
];
const prose = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })),
  { maxLength: 120 },
);
const articles = fc.oneof(
  prose.map((pieces) => pieces.join(' ')),
  prose.map((pieces) => pieces.join('')),
);

function spansOf({ mentions, quotes, stances, summary, actors }: Annotation): Span[] {
  return [
    ...mentions,
    ...quotes,
    ...quotes.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== null)),
    ...stances.flatMap(({ evidence }) => evidence),
    ...summary,
    ...actors.flatMap((actor) => [...actor.summary, ...(actor.portrayal?.evidence ?? [])]),
  ];
}

describe('whatever the text', () => {
  test('every span lies in it, every id is an actor’s, every claim has its sentence', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const annotation = analyse(plainArticle(text));
        expect(annotation.text).toBe(text);
        for (const { start, end } of spansOf(annotation)) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        const ids = new Set(annotation.actors.map(({ id }) => id));
        expect(ids.size).toBe(annotation.actors.length);
        for (const { actor } of annotation.mentions) expect(ids).toContain(actor);
        for (const { speaker } of annotation.quotes) if (speaker !== null) expect(ids).toContain(speaker);
        for (const { actor, target, topic, score, evidence } of annotation.stances) {
          expect(ids).toContain(actor);
          if (target !== null) expect(ids).toContain(target);
          expect(target !== null || topic !== null).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
        }
        for (const actor of annotation.actors) {
          expect(actor.mentions).toBe(annotation.mentions.filter((mention) => mention.actor === actor.id).length);
          expect(actor.quotes).toBe(annotation.quotes.filter(({ speaker }) => speaker === actor.id).length);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('the same article gives the same annotation', () => {
    fc.assert(
      fc.property(articles, (text) => {
        expect(analyse(plainArticle(text))).toEqual(analyse(plainArticle(text)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

test('a text beyond the bound is read up to it, and says so', () => {
  const { limits, mentions } = analyse(plainArticle('Anna Petrova spoke in Oslo on Monday.\n'.repeat(9000)));
  expect(limits).toEqual(['Only the first 300,000 characters were read.']);
  expect(Math.max(...mentions.map(({ end }) => end))).toBeLessThanOrEqual(MOST_CHARACTERS);
}, 120_000);

const LONG = 400_000;
test.each(['“', '." ', 'A', 'Anna said ', '(', "'", 'he '])(
  'a very long run of %j comes to an end',
  (piece) => {
    const text = piece.repeat(LONG / piece.length);
    expect(analyse(plainArticle(text)).text).toBe(text);
  },
  120_000,
);
