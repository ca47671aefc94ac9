import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/annotation.ts';
import { identity } from '../../src/view/actor.ts';
import { countryName } from '../../src/view/country.ts';
import { excerpt } from '../../src/view/excerpt.ts';
import { isRead, languageName } from '../../src/view/language.ts';
import { noticeOf } from '../../src/view/notice.ts';

const NOBODY: Actor = {
  id: 'x',
  name: 'Nobody',
  kind: 'person',
  role: null,
  country: null,
  mentions: 1,
  quotes: 0,
  summary: [],
  portrayal: null,
};

const IDENTITIES: readonly { actor: Partial<Actor>; initials: string; description: string }[] = [
  { actor: { name: 'Ana de la Cruz' }, initials: 'AC', description: 'Person' },
  { actor: { name: 'Pelé', role: 'former footballer' }, initials: 'P', description: 'Former footballer' },
  { actor: { name: 'World Health Organization', kind: 'organization' }, initials: 'WO', description: 'Organization' },
  { actor: { name: 'France', kind: 'country', country: 'FR' }, initials: 'F', description: 'Country' },
  {
    actor: { name: 'The Hague Council', kind: 'organization', country: 'NL' },
    initials: 'HC',
    description: 'Netherlands',
  },
  { actor: { name: '习近平', country: 'CN' }, initials: '习', description: 'China' },
  { actor: { name: '…', country: 'XX' }, initials: '?', description: 'Person' },
];

for (const { actor, initials, description } of IDENTITIES) {
  test(`who ${actor.name} is`, () => {
    expect(identity({ ...NOBODY, ...actor })).toMatchObject({ initials, description });
  });
}

const COUNTRIES: readonly [code: string, name: string | null][] = [
  ['DE', 'Germany'],
  ['XK', 'Kosovo'],
  ['GB-SCT', 'Scotland'],
  ['GB-NIR', 'Northern Ireland'],
  ['QZ', null],
  ['', null],
  ['toString', null],
];

for (const [code, name] of COUNTRIES) {
  test(`the country with the code ${code || '(none)'}`, () => {
    expect(countryName(code)).toBe(name);
  });
}

const EXCERPTS: readonly { text: string; max: number; is: string }[] = [
  { text: 'Short.', max: 10, is: 'Short.' },
  { text: 'One\n  two\tthree', max: 20, is: 'One two three' },
  { text: 'The ministers of both countries, meeting', max: 34, is: 'The ministers of both countries…' },
  { text: 'Donaudampfschifffahrt', max: 8, is: 'Donaudam…' },
  { text: 'abc😀def', max: 4, is: 'abc…' },
];

for (const { text, max, is } of EXCERPTS) {
  test(`“${text}” in ${max}`, () => {
    expect(excerpt(text, { start: 0, end: text.length }, max)).toBe(is);
  });
}

test('an excerpt is never longer than asked for, but for its ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const shown = excerpt(text, { start: 0, end: text.length }, max);
      expect(shown.length).toBeLessThanOrEqual(max + 1);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('languages', () => {
  expect([isRead('en'), isRead(null), isRead('de')]).toEqual([true, true, false]);
  expect([languageName('de'), languageName('no such tag')]).toEqual(['German', 'no such tag']);
});

const PAGE = { host: 'news.example', onlyAsked: false, never: false } as const;

const NOTICES: readonly { name: string; page: Parameters<typeof noticeOf>[0]; title: string; action: string | null }[] =
  [
    {
      name: 'a browser’s own page',
      page: { ...PAGE, host: null, status: 'closed' },
      title: 'Out of reach',
      action: null,
    },
    { name: 'no article', page: { ...PAGE, status: 'none' }, title: 'No article here', action: 'Try anyway' },
    {
      name: 'German',
      page: { ...PAGE, status: 'language', lang: 'de' },
      title: 'This article is in German',
      action: null,
    },
    {
      name: 'a fault',
      page: { ...PAGE, status: 'failed', reason: 'x' },
      title: 'This article could not be read',
      action: 'Try again',
    },
    {
      name: 'only when asked',
      page: { ...PAGE, onlyAsked: true, status: 'off' },
      title: 'Ready when you are',
      action: 'Annotate this page',
    },
    {
      name: 'never here',
      page: { ...PAGE, never: true, status: 'off' },
      title: 'Switched off here',
      action: 'Annotate this page',
    },
    {
      name: 'taken off by hand',
      page: { ...PAGE, status: 'off' },
      title: 'Not annotated',
      action: 'Annotate this page',
    },
    { name: 'reading', page: { ...PAGE, status: 'reading' }, title: 'Reading the article…', action: null },
  ];

for (const { name, page, title, action } of NOTICES) {
  test(`what the popup says of ${name}`, () => {
    expect(noticeOf(page)).toMatchObject({ title, action });
  });
}
