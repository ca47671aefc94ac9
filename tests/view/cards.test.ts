import { expect, test } from 'vitest';
import { actorCard, quoteCard } from '../../src/view/cards.ts';
import { ANNOTATION, at, TEXT } from '../fixtures/harbour.ts';

test('an actor’s card says who it is, how often it is named, what it says and where it stands', () => {
  const card = actorCard(ANNOTATION, 'p1');
  expect(card?.actor).toEqual({
    id: 'p1',
    name: 'Hanna Bjarkadottir',
    kind: 'person',
    initials: 'HB',
    description: 'Icelandic Fisheries Minister · Iceland',
  });
  expect(card?.mentions.label).toBe('Mentioned 5 times');
  expect(card?.says.items.map(({ text }) => text)).toEqual([
    '“no harbour in my country survives a winter like that”',
    '“in the wrong month and in the wrong fjord”',
  ]);
  expect(card?.stands.items.map(({ label, toward, basis }) => `${label} ${toward}, ${basis}`)).toEqual([
    'Opposes plan to halve the herring quota, in their own words',
    'Opposes North Sea Council, in their own words',
    'Mixed on Norway, in their own words',
  ]);
});

test('what is sure and word for word comes first, and the rest is counted', () => {
  const says = actorCard(ANNOTATION, 'p2')?.says;
  expect(says?.items.map(({ kind, sure }) => [kind, sure])).toEqual([
    ['direct', true],
    ['indirect', true],
  ]);
  expect(says?.more).toBe(1);
});

test('speech that is neither in marks nor sure is left out', () => {
  const indirect = ANNOTATION.quotes.filter(({ speaker, kind }) => speaker === 'p2' && kind === 'indirect');
  const saysWhen = (sure: boolean) =>
    actorCard({ ...ANNOTATION, quotes: indirect.map((quote) => ({ ...quote, sure })) }, 'p2')?.says.items;
  expect(saysWhen(true)).toHaveLength(1);
  expect(saysWhen(false)).toEqual([]);
});

test('every line leads to words of the article', () => {
  for (const { id } of ANNOTATION.actors) {
    const card = actorCard(ANNOTATION, id);
    const lines = [...(card?.says.items ?? []), ...(card?.stands.items ?? []).flatMap(({ evidence }) => evidence)];
    for (const { text, evidence } of lines) {
      expect(TEXT.slice(evidence.start, evidence.end).startsWith(text.replace(/…$/, ''))).toBe(true);
    }
  }
});

test('an actor who says nothing and stands nowhere has the sentence that tells of it', () => {
  const { quotes: _quotes, stances: _stances, ...rest } = ANNOTATION;
  const about = (id: string, annotation = ANNOTATION) => actorCard(annotation, id)?.about?.text ?? null;
  expect(about('c2', { ...rest, quotes: [], stances: [] })).toBe('Norway welcomed it within hours.');
  expect(about('c2')).toBeNull();
  expect(about('c1')).toBeNull();
});

test('a portrayal is told only where it is not neutral', () => {
  expect(actorCard(ANNOTATION, 'o1')?.portrayal?.text).toBe('The article’s own words show them favourably');
  expect(actorCard(ANNOTATION, 'p1')?.portrayal).toBeNull();
});

test('a stance toward nobody known, or without evidence, is left out', () => {
  const [stance] = ANNOTATION.stances;
  if (!stance) throw new Error('the fixture has stances');
  const stances = [
    { ...stance, target: 'gone', topic: null },
    { ...stance, evidence: [] },
  ];
  expect(actorCard({ ...ANNOTATION, stances }, 'p1')?.stands.items).toEqual([]);
});

/** A quotation’s number in the fixture, and what its card says. */
const QUOTES: readonly {
  index: number;
  speaker: string;
  kind: string;
  sure: boolean;
  how: string;
  source: string | null;
}[] = [
  {
    index: 0,
    speaker: 'Hanna Bjarkadottir',
    kind: 'Quoted in part',
    sure: true,
    how: 'The sentence names the speaker beside “saying”.',
    source: 'Icelandic Fisheries Minister Hanna Bjarkadottir',
  },
  {
    index: 2,
    speaker: 'Odd Tveit',
    kind: 'Quoted word for word',
    sure: false,
    how: 'It goes on from the quotation before.',
    source: null,
  },
  {
    index: 4,
    speaker: 'Odd Tveit',
    kind: 'Reported, not quoted',
    sure: true,
    how: 'Marked as theirs by “According to”.',
    source: 'Tveit',
  },
  {
    index: 5,
    speaker: 'A senior official at the council',
    kind: 'Reported, not quoted',
    sure: true,
    how: 'The sentence names the speaker beside “said the talks”.',
    source: 'A senior official at the council',
  },
];

for (const { index, source, ...said } of QUOTES) {
  test(`quotation ${index}: ${said.speaker}`, () => {
    const card = quoteCard(ANNOTATION, index);
    expect(card).toMatchObject(said);
    expect(card?.source?.text ?? null).toBe(source);
  });
}

test('speech at second hand says who tells of it', () => {
  const text = 'Tveit said that the minister had called the plan “a joke”.';
  const within = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const cue = { basis: 'cue', sure: true, kind: 'mixed' } as const;
  const outer = {
    ...within('that the minister had called the plan “a joke”'),
    ...cue,
    speaker: 'p2',
    source: within('Tveit'),
    cue: within('said'),
  };
  const inner = {
    ...within('the plan “a joke”'),
    ...cue,
    speaker: 'p1',
    source: within('the minister'),
    cue: within('had called'),
  };
  const annotation = { ...ANNOTATION, text, quotes: [outer, inner] };
  expect(quoteCard(annotation, 0)?.how).toBe('The sentence names the speaker beside “said”.');
  expect(quoteCard(annotation, 1)?.how).toBe(
    'The sentence names the speaker beside “had called”. As told by Odd Tveit.',
  );
  expect(actorCard(annotation, 'p1')?.says.items).toMatchObject([{ text: 'the plan “a joke”', toldBy: 'Odd Tveit' }]);
  expect(actorCard(annotation, 'p2')?.says.items).toMatchObject([{ toldBy: null }]);
});

test('a quotation of nobody says so', () => {
  const quote = {
    ...at('the talks could'),
    kind: 'direct',
    speaker: null,
    source: null,
    cue: null,
    basis: 'none',
    sure: false,
  } as const;
  expect(quoteCard({ ...ANNOTATION, quotes: [quote] }, 0)).toMatchObject({
    actor: null,
    speaker: 'Nobody named',
    how: 'The article does not say whose words these are.',
  });
});

test('there is no card of what is not there', () => {
  expect(actorCard(ANNOTATION, 'gone')).toBeNull();
  expect(quoteCard(ANNOTATION, 99)).toBeNull();
});
