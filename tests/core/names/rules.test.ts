import { describe, expect, test } from 'vitest';
import { encodeHashedSet } from '../../../scripts/train/learning/hashedSets.ts';
import type { Name, NameKind } from '../../../src/core/document.ts';
import { HashedSet } from '../../../src/core/learning/hashedSet.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { beforeOffice, officerWithin } from '../../../src/core/names/boundaries.ts';
import { nameContext } from '../../../src/core/names/features.ts';
import { withIntroductions } from '../../../src/core/names/introduced.ts';
import { withNeighbours } from '../../../src/core/names/neighbours.ts';
import { type TokenName, withSurnames } from '../../../src/core/names/surnames.ts';
import { isAddressed, verdict } from '../../../src/core/names/verdict.ts';
import { Words } from '../../../src/core/names/words.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const lexicon = (words: string) => new HashedSet(encodeHashedSet(words.split(' ').filter(Boolean)));
const vocabulary = new Words(
  {
    givenNames: lexicon('ana denise'),
    surnames: lexicon('paz'),
    places: lexicon('paris'),
    bodies: lexicon(''),
    organizations: lexicon(''),
    demonyms: lexicon(''),
    common: lexicon('trade works'),
  },
  new WordClusters(Uint8Array.of(0, 0, 0)),
);
const read = (text: string) => {
  const { tokens, sentences } = tokenise({ article: plainArticle(text), text });
  return { tokens, context: nameContext(tokens, sentences, vocabulary) };
};

describe("an organization's name that runs on into its officer's", () => {
  const cases: readonly [string, readonly [string, string] | null][] = [
    ['UN Special Envoy Ana Paz', ['UN', 'Ana Paz']],
    ['Army Lt. Gen. Ana M. Paz', ['Army', 'Ana M. Paz']],
    ['High Representative Ana Quill', ['', 'Ana Quill']],
    ['Harlow Trade Commission', null],
    ['General Trade Works', null],
    ['Governor Quill House', null],
    ['Ana Paz', null],
  ];
  for (const [text, expected] of cases)
    test(text, () => {
      const { tokens, context } = read(text);
      const found = officerWithin(context.words, 0, tokens.length, 'organization');
      const ends =
        found &&
        ([
          found.end > 0 ? text.slice(0, tokens[found.end - 1]?.end) : '',
          text.slice(tokens[found.person]?.start),
        ] as const);
      expect(ends).toEqual(expected);
    });
});

test('a person’s name that begins with a body and an office', () => {
  const { tokens, context } = read('Harlow CEO Ana Paz');
  expect(officerWithin(context.words, 0, tokens.length, 'person')).toEqual({ end: 1, person: 2 });
  for (const name of ['Denise King Paz', 'Denise Sheikh Paz']) {
    const { tokens, context } = read(name);
    expect(officerWithin(context.words, 0, tokens.length, 'person')).toBeNull();
  }
});

test('a body’s name before its officer', () => {
  const { context } = read('Harlow Press Secretary Ana Paz');
  expect(beforeOffice(context.words, 0, 2)).toBe(1);
  const { context: news } = read('Harlow Press news');
  expect(beforeOffice(news.words, 0, 2)).toBe(2);
});

describe("a body's name that runs on into an office", () => {
  const cases: readonly [string, string][] = [
    ['Harlow Department Inspector General', 'Harlow Department'],
    ['HD Deputy Leader', 'HD'],
    ['Harlow District Judge', ''],
    ['Gov.', ''],
    ['Harlow General', 'Harlow General'],
    ['Department of Justice', 'Department of Justice'],
  ];
  for (const [text, expected] of cases)
    test(text, () => {
      const { tokens, context } = read(text);
      const end = beforeOffice(context.words, 0, tokens.length);
      expect(end > 0 ? text.slice(0, tokens[end - 1]?.end) : '').toBe(expected);
    });
});

describe('what makes the next word a name', () => {
  const cases: readonly [string, string, boolean][] = [
    ['Then Mr. Quill left.', 'Quill', true],
    ['Then Mr. President left.', 'President', false],
    ['Dear Quill, come soon.', 'Quill', true],
    ['Many thanks, Quill', 'Quill', true],
    ['Image: Quillfan.', 'Quillfan', true],
    ['Image: ANB.', 'ANB', false],
    ['Photo: Trade fair.', 'Trade', false],
    ['The result: Quill left.', 'Quill', false],
  ];
  for (const [text, word, expected] of cases)
    test(text, () => {
      const { tokens, context } = read(text);
      expect(
        isAddressed(
          context.words,
          tokens.findIndex((token) => token.text === word),
        ),
      ).toBe(expected);
    });
});

describe('names in the light of one another', () => {
  const cases: readonly [string, string, string][] = [
    [
      'a surname that is also a city',
      '[Denise Paris|person] spoke. [Paris|place] was calm.',
      '[Denise Paris|person] spoke. [Paris|person] was calm.',
    ],
    [
      'a city that somebody goes to stays one',
      '[Denise Paris|person] lives in [Paris|place]. [Paris|place] is calm.',
      '[Denise Paris|person] lives in [Paris|place]. [Paris|place] is calm.',
    ],
    [
      'a thing after a name',
      'All [Quill Ferrotypes|person] sold. [Ferrotypes|other] last. His [Ferrotypes|other] fade.',
      'All [Quill|person] Ferrotypes sold. [Ferrotypes|other] last. His [Ferrotypes|other] fade.',
    ],
    [
      'what comes in plurals',
      'She took a [Ferrotype|person] among many Ferrotypes there.',
      'She took a [Ferrotype|other] among many Ferrotypes there.',
    ],
    [
      'a family in the plural',
      '[Ana Quill|person] came. [Quill|person] thanked the other Quills.',
      '[Ana Quill|person] came. [Quill|person] thanked the other Quills.',
    ],
    [
      'a full name beside the surname alone',
      'The coach, [Denise Paris|other], came. [Paris|person] spoke.',
      'The coach, [Denise Paris|person], came. [Paris|person] spoke.',
    ],
  ];
  for (const [phenomenon, given, expected] of cases)
    test(phenomenon, () =>
      expect(reread(given, ({ context, tokens, found }) => withSurnames(context, tokens, found))).toBe(expected),
    );
});

describe('names that the words before them explain', () => {
  const cases: readonly [string, string, string][] = [
    ['a newspaper', 'So says the newspaper [Dagens Paz|person].', 'So says the newspaper [Dagens Paz|organization].'],
    [
      'two schools',
      'The schools [Quill|person] and [Paz|person] closed.',
      'The schools [Quill|organization] and [Paz|organization] closed.',
    ],
    [
      'its name in full elsewhere',
      'The newspaper [Dagens Paz|person] asked. So [Dagens Paz|person] wrote.',
      'The newspaper [Dagens Paz|organization] asked. So [Dagens Paz|organization] wrote.',
    ],
    ['a novel', 'He reads the novel [Quill|person].', 'He reads the novel [Quill|other].'],
    ['what lies next to it', 'They live next to [Quill|person].', 'They live next to [Quill|place].'],
    [
      'a band',
      '[Ana Paz|person] of [Quill Quill|person] sang.',
      '[Ana Paz|person] of [Quill Quill|organization] sang.',
    ],
    ['who founded it', 'The company [Ana Paz|person] founded grew.', 'The company [Ana Paz|person] founded grew.'],
    ['a title', 'Company President [Quill|person] sang.', 'Company President [Quill|person] sang.'],
    ['a person beside a person', '[Ana|person] of [Paz|person] sang.', '[Ana|person] of [Paz|person] sang.'],
  ];
  for (const [phenomenon, given, expected] of cases)
    test(phenomenon, () =>
      expect(reread(given, ({ context, found }) => withIntroductions(context, found).map(({ name }) => name))).toBe(
        expected,
      ),
    );
});

describe('names in the light of those beside them', () => {
  const cases: readonly [string, string, string][] = [
    [
      'two bodies of several words',
      'The [Harlow News and Quill Bank|organization] agreed.',
      'The [Harlow News|organization] and [Quill Bank|organization] agreed.',
    ],
    [
      'a body, and one with an article',
      'The [Harlow Commission and the Fourth Harlow Quill|organization] agreed.',
      'The [Harlow Commission|organization] and the [Fourth Harlow Quill|organization] agreed.',
    ],
    [
      'three bodies',
      '[Quill Inc. and Paz Inc. and Harlow Bank|organization] agreed.',
      '[Quill Inc.|organization] and [Paz Inc.|organization] and [Harlow Bank|organization] agreed.',
    ],
    [
      'a body and one that stands alone elsewhere',
      '[Harlow United and Real Quill|organization] played. [Real Quill|organization] won.',
      '[Harlow United|organization] and [Real Quill|organization] played. [Real Quill|organization] won.',
    ],
    [
      'a body and a person',
      'He wrote to the [Department of Trade and Ana Paz|organization].',
      'He wrote to the [Department of Trade|organization] and [Ana Paz|person].',
    ],
    [
      'the matters of one body',
      'The [Department of Trade and Works|organization] agreed.',
      'The [Department of Trade and Works|organization] agreed.',
    ],
    [
      'one body of two nouns',
      'The [Harlow and Quill Railway|organization] grew.',
      'The [Harlow and Quill Railway|organization] grew.',
    ],
    ['a country and a family name', 'Then [Chad|country] [Paz|person] left.', 'Then [Chad Paz|person] left.'],
    [
      'a country and a full name',
      'Then [Chad|country] [Ana Paz|person] left.',
      'Then [Chad|country] [Ana Paz|person] left.',
    ],
  ];
  for (const [phenomenon, given, expected] of cases)
    test(phenomenon, () =>
      expect(
        reread(given, ({ context, tokens, found }) => withNeighbours(context, tokens, found).map(({ name }) => name)),
      ).toBe(expected),
    );
});

describe('what a name is in the end', () => {
  const cases: readonly [string, string, NameKind, NameKind | null][] = [
    ['a firm called like persons', 'Then Goldman Sachs fell.', 'person', 'organization'],
    ['a firm that a text does not explain', 'Then Audi fell.', 'place', 'organization'],
    ['somebody called after a country', 'Then Chad Paz left.', 'country', 'person'],
    ['a country of two words', 'Then Chad Basin fell.', 'country', 'country'],
    ['an index', 'Then Quill Industrial Average fell.', 'person', 'other'],
    ['a cup', 'Then Quill Cup fell.', 'person', 'other'],
    ['a thing that is known by a name', 'Then Brexit came.', 'person', 'other'],
    ['a letter', 'Then Z came.', 'person', 'other'],
    ['a law taken for a body', 'Then Quill Harbour Act fell.', 'organization', 'other'],
    ['a prize of a body', 'Then Quill Press Awards fell.', 'organization', 'other'],
    ['a land', 'Then Quill Strip fell.', 'organization', 'place'],
    ['a land by its name', 'Then West Bank fell.', 'organization', 'place'],
    ['a bank', 'Then East Bank fell.', 'organization', 'organization'],
    ['a faith', 'Then Christian fell.', 'organization', 'other'],
    ['people of a part of the world', 'Then Native American fell.', 'organization', 'other'],
    ['a body with a faith in its name', 'Then Christian Quill Union fell.', 'organization', 'organization'],
    ['a firm with a part of the world in its name', 'Then Quill American fell.', 'organization', 'organization'],
    ['a person of several words', 'Then Ana Quill left.', 'person', 'person'],
  ];
  for (const [phenomenon, text, kind, expected] of cases)
    test(phenomenon, () => {
      const { tokens, context } = read(text);
      expect(verdict(context, 1, tokens.length - 2, kind)).toBe(expected);
    });

  test('whom a member sits for', () => {
    const { tokens, context } = read('Then Ana Paz (D-Quill) left.');
    const at = tokens.findIndex((token) => token.text === 'Quill');
    expect(verdict(context, at, at + 1, 'person')).toBe('place');
  });
});

/** Marks the names of a marked text anew by a rule. */
function reread(
  given: string,
  rule: (reading: ReturnType<typeof read> & { readonly found: readonly TokenName[] }) => readonly Name[],
): string {
  const text = given.replace(/\[([^|\]]*)\|\w+\]/gu, '$1');
  const { tokens, context } = read(text);
  let removed = 0;
  const found = [...given.matchAll(/\[([^|\]]*)\|(\w+)\]/gu)].map((match) => {
    const start = match.index - removed;
    const end = start + (match[1] as string).length;
    removed += match[0].length - (end - start);
    return {
      name: { start, end, kind: match[2] as NameKind, confidence: 0.9 },
      first: tokens.findIndex((token) => token.start === start),
      last: tokens.findIndex((token) => token.end === end) + 1,
    };
  });
  let written = '';
  let from = 0;
  for (const { start, end, kind } of rule({ tokens, context, found })) {
    written += `${text.slice(from, start)}[${text.slice(start, end)}|${kind}]`;
    from = end;
  }
  return written + text.slice(from);
}
