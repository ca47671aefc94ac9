import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedClusters, shippedSyntax } from '../../../scripts/train/shipped.ts';
import { extend } from '../../../src/core/document.ts';
import { isFurniture } from '../../../src/core/summary/furniture.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { FURNITURE, NO_FURNITURE, SUMMARY_CASES } from './cases/texts.ts';

const syntax = shippedSyntax(shippedClusters());

/** A document whose cast are the words given, each named by every one of its occurrences. */
function documentOf(text: string, title: string | null, words: readonly string[] = []) {
  const article = { ...plainArticle(text), title };
  const tokens = extend(extend({ article, text }, tokenise), syntax);
  const cast = words.map((name) => ({ id: name, name, kind: 'person' as const, role: null, country: null }));
  const mentions = tokens.tokens.flatMap(({ start, end, text: actor }) =>
    words.includes(actor) ? [{ start, end, actor, form: 'name' as const }] : [],
  );
  return { ...tokens, cast, mentions, quotes: [] };
}

describe('the article in three sentences', () => {
  it.each(SUMMARY_CASES)('$name', ({ text, title, summary: expected }) => {
    const found = summarise(documentOf(text, title)).summary.map(({ start, end }) => text.slice(start, end));
    expect(found).toHaveLength(expected.length);
    for (const [index, opening] of expected.entries()) expect(found[index]).toMatch(new RegExp(`^${opening}`, 'u'));
  });

  it('gives whole sentences in reading order', () => {
    const sentence = fc.constantFrom('Ann met Bob.', 'He left.', 'Then it rained for a week in Bergen.', '“Why?”');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const document = documentOf(sentences.join(' '), null, ['Ann', 'Bob']);
        const { summary, actorSummaries } = summarise(document);
        expect(summary.length).toBeLessThanOrEqual(3);
        for (const spans of [summary, ...actorSummaries.values()]) {
          expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
          for (const { start, end } of spans)
            expect(document.sentences.some((other) => other.start === start && other.end === end)).toBe(true);
        }
      }),
    );
  });
});

describe('an actor in two sentences', () => {
  const text =
    'Ann founded the firm in 1990. Bob joined it later. Ann sold the firm to a rival last week. The weather was fine. Ann sang.';
  it('names the actor in each', () => {
    const { actorSummaries } = summarise(documentOf(text, null, ['Ann', 'Bob']));
    const sentences = (name: string) => actorSummaries.get(name)?.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(sentences('Ann')).toHaveLength(2);
    for (const sentence of sentences('Ann')) expect(sentence).toContain('Ann');
    expect(sentences('Bob')).toEqual(['Bob joined it later.']);
  });
});

describe('what belongs to the page', () => {
  it.each(FURNITURE)('%s', (sentence) => expect(isFurniture(sentence)).toBe(true));
  it.each(NO_FURNITURE)('not: %s', (sentence) => expect(isFurniture(sentence)).toBe(false));
});
