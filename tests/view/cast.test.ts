import { expect, test } from 'vitest';
import { castOf } from '../../src/view/cast.ts';
import { ANNOTATION } from '../fixtures/harbour.ts';

test('the popup’s content: summary, cast in the annotation’s order, counts', () => {
  const cast = castOf(ANNOTATION);
  expect(cast.title).toBe('Iceland turns down plan to halve herring quota');
  expect(cast.summary.map(({ text }) => text.slice(0, 20))).toEqual([
    'Icelandic Fisheries ',
    'The plan was put for',
    'According to Tveit, ',
  ]);
  expect(cast.rows.map(({ actor, counts }) => `${actor.name}: ${counts}`)).toEqual([
    'Hanna Bjarkadottir: 5 mentions · 2 quotes',
    'North Sea Council: 3 mentions',
    'Norway: 4 mentions',
    'Odd Tveit: 2 mentions · 3 quotes',
    'Iceland: 1 mention',
  ]);
  expect(cast.counts).toEqual({ person: 2, country: 2, organization: 1, quote: 4 });
});

test('the stance panel of an actor, with every sentence of its evidence', () => {
  const norway = castOf(ANNOTATION).rows.find(({ actor }) => actor.name === 'Norway');
  expect(norway?.stances).toHaveLength(1);
  expect(norway?.stances[0]).toMatchObject({
    position: 'supports',
    toward: 'North Sea Council',
    basis: 'by what they did',
  });
  expect(norway?.stances[0]?.evidence.map(({ text }) => text)).toEqual([
    'Norway welcomed it within hours.',
    'Norway has lent the council two ships for the new count.',
  ]);
});

test('a stance that the article leaves open is shown as unclear', () => {
  const council = castOf(ANNOTATION).rows.find(({ actor }) => actor.name === 'North Sea Council');
  expect(council?.stances[0]).toMatchObject({ position: 'unclear', label: 'Unclear on', toward: 'talks until spring' });
});
