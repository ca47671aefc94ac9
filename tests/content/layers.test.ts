import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disjoint, type NamedSpan, paintedSpans, shownMentions } from '../../src/content/highlights/layers.ts';
import { ANNOTATION, at, TEXT } from '../fixtures/harbour.ts';

const ALL = { person: true, country: true, organization: true, quote: true };

const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

test('a country within a name is painted as a country, the rest of the name as a person', () => {
  const { person, country } = paintedSpans(ANNOTATION, ALL);
  expect(words(country).slice(0, 2)).toEqual(['Icelandic', 'Norway']);
  expect(words(person)).toContain(' Fisheries Minister Hanna Bjarkadottir');
});

test('pronouns and indirect quotations are not painted', () => {
  const { person, quote } = paintedSpans(ANNOTATION, ALL);
  expect(words(person)).not.toContain('She');
  expect(quote).toHaveLength(4);
});

test('what is switched off is not painted, and a name is painted whole where the country in it is not', () => {
  const { person, country, quote } = paintedSpans(ANNOTATION, { ...ALL, country: false, quote: false });
  expect([country, quote]).toEqual([[], []]);
  expect(words(person)).toContain('Icelandic Fisheries Minister Hanna Bjarkadottir');
});

test('a mention of nobody in the cast is not painted', () => {
  const mentions = [{ ...at('Norway'), actor: 'gone', form: 'name' as const }];
  expect(shownMentions({ ...ANNOTATION, mentions }, ALL)).toEqual([]);
});

test('stretches never overlap, and cover just what the mentions cover', () => {
  const mention = fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) })
    .map(({ start, length }): NamedSpan => ({ start, end: start + length, actor: `${start}`, layer: 'person' }));
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 12 }), (mentions) => {
      const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
      const stretches = disjoint(sorted);
      stretches.reduce((end, stretch) => {
        expect(stretch.start).toBeGreaterThanOrEqual(end);
        return stretch.end;
      }, 0);
      const covered = (spans: readonly NamedSpan[]) =>
        Array.from({ length: 80 }, (_, i) => spans.some(({ start, end }) => start <= i && i < end));
      expect(covered(stretches)).toEqual(covered(mentions));
    }),
  );
});
