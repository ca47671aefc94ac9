import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/core/actors/actors.ts';
import { findCountries } from '../../../src/core/countries/countries.ts';
import { extend } from '../../../src/core/document.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { decodeNameModel, nameRecogniser } from '../../../src/core/names/recogniseNames.ts';
import { decodePortrayalModel } from '../../../src/core/portrayal/model.ts';
import { decodeQuoteModel } from '../../../src/core/quotes/model.ts';
import { createQuotes } from '../../../src/core/quotes/quotes.ts';
import { aggregate } from '../../../src/core/stance/aggregate.ts';
import type { Finding } from '../../../src/core/stance/finding.ts';
import { lemmas } from '../../../src/core/stance/lexicon/lemma.ts';
import { relationVerb, verbClasses } from '../../../src/core/stance/lexicon/lookup.ts';
import { readPairModel } from '../../../src/core/stance/pairs/model.ts';
import { createStances } from '../../../src/core/stance/stance.ts';
import { readSyntaxModel } from '../../../src/core/syntax/model.ts';
import { createSyntax } from '../../../src/core/syntax/syntax.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { MORE_STANCE_CASES, NO_STANCE_CASES, NO_TOPICS, SILENT_CASES, STANCE_CASES } from './cases/stances.ts';
import { STATE_CASES, STATE_SILENT_CASES } from './cases/states.ts';

const weights = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/models/${name}.bin`));
const clusters = new WordClusters(weights('words'));
const syntax = createSyntax(readSyntaxModel(weights('syntax'), clusters));
const names = nameRecogniser(decodeNameModel(weights('names')), new WordClusters(weights('words')));
const findQuotes = createQuotes(decodeQuoteModel(weights('quotes')), clusters);
const { known } = decodePortrayalModel(weights('portrayal'));
const findStances = createStances(readPairModel(weights('stance'), known));

function analyse(text: string) {
  const tokens = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
  const cast = extend(extend(extend(tokens, names), findCountries), findActors);
  const document = extend(extend(cast, findQuotes), findStances);
  const nameOf = (id: string | null) => document.cast.find((member) => member.id === id)?.name ?? null;
  const stances = document.stances.map((stance) => ({
    ...stance,
    holder: nameOf(stance.actor),
    target: nameOf(stance.target),
  }));
  return { document, stances };
}

describe('where actors stand', () => {
  it.each([...STANCE_CASES, ...MORE_STANCE_CASES])('$name', ({ text, stances: expected }) => {
    const { stances } = analyse(text);
    for (const { topic, ...stance } of expected) {
      const wanted = topic === undefined ? stance : { ...stance, topic: expect.stringContaining(topic) };
      expect(stances).toContainEqual(expect.objectContaining(wanted));
    }
  });

  it.each(SILENT_CASES)('says nothing: $name', ({ text }) => {
    expect(analyse(text).stances.filter(({ target }) => target !== null)).toEqual([]);
  });

  it.each(NO_TOPICS)('shows no topic: $name', ({ text }) => {
    expect(analyse(text).stances).toEqual([]);
  });

  it.each(STATE_CASES)('between states: $name', ({ text, position }) => {
    const { stances } = analyse(text);
    expect(stances).toContainEqual(expect.objectContaining({ holder: 'Peru', target: 'Chile', position }));
  });

  it.each(STATE_SILENT_CASES)('says nothing between states: $name', ({ text }) => {
    expect(analyse(text).stances.filter(({ target }) => target !== null)).toEqual([]);
  });

  it.each(NO_STANCE_CASES)('shows no stance: $name', ({ text }) => {
    expect(analyse(text).stances).toEqual([]);
  });

  it('shows whole sentences as evidence, for actors of the cast', () => {
    const pieces = fc.constantFrom(...STANCE_CASES.map(({ text }) => text), ...SILENT_CASES.map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (texts) => {
        const { document, stances } = analyse(texts.join('\n'));
        for (const { actor, target, score, holder, evidence } of stances) {
          expect(holder).not.toBeNull();
          expect(actor).not.toBe(target);
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end } of evidence)
            expect(document.sentences.some((sentence) => sentence.start === start && sentence.end === end)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(analyse(text).stances)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('adding up', () => {
  const text = 'One sentence. Two sentences. Three.';
  const document = extend({ article: plainArticle(text), text }, tokenise);
  const finding = (sign: 1 | -1, weight: number, sentence: number): Finding => ({
    holder: 'a',
    target: 'b',
    topic: null,
    sign,
    weight,
    isLoose: false,
    basis: 'said',
    sentence,
    cue: 0,
  });
  it.each([
    { name: 'weak evidence is not shown', findings: [finding(1, 0.3, 0)], position: undefined },
    { name: 'repeated weak evidence is', findings: [finding(1, 0.3, 0), finding(1, 0.3, 1)], position: 'supports' },
    { name: 'twice in one sentence is once', findings: [finding(1, 0.3, 0), finding(1, 0.3, 0)], position: undefined },
    { name: 'clear evidence', findings: [finding(-1, 0.9, 0)], position: 'opposes' },
    { name: 'both sides', findings: [finding(-1, 0.9, 0), finding(1, 0.9, 2)], position: 'mixed' },
    { name: 'a strong side and a weak one', findings: [finding(-1, 1, 0), finding(1, 0.6, 2)], position: 'opposes' },
    { name: 'two weak sides', findings: [finding(-1, 0.7, 0), finding(1, 0.6, 2)], position: undefined },
    { name: 'one side far stronger', findings: [finding(-1, 0.9, 0), finding(1, 0.2, 2)], position: 'opposes' },
  ])('$name', ({ findings, position }) => {
    expect(aggregate(document, findings)[0]?.position).toBe(position);
  });
});

describe('the lexicon', () => {
  it.each([
    ['condemned', 'condemn'],
    ['slammed', 'slam'],
    ['denies', 'deny'],
    ['withdrew', 'withdraw'],
    ['praising', 'praise'],
    ['allies', 'ally'],
  ])('%s may come from %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  it.each([
    ['condemned', null, -1],
    ['backs', null, 1],
    ['lashed', 'out', -1],
    ['walked', null, undefined],
  ] as const)('%s %s', (word, particle, sign) => {
    expect(relationVerb(word, particle)[0]?.sign).toBe(sign);
  });

  it('knows what verbs do to what they govern', () => {
    expect([...verbClasses('refused', null)]).toEqual(['stop', 'refuse']);
    expect([...verbClasses('lifted', null)]).toEqual(['stop']);
    expect([...verbClasses('slept', null)]).toEqual([]);
  });
});

describe('the weights', () => {
  it('refuse bytes that are not theirs', () => {
    expect(() => readPairModel(new Uint8Array([1, 2, 3]), known)).toThrow(RangeError);
  });
});
