import { expect, test } from 'vitest';
import { readerOf } from '../../src/article/dom.ts';
import { languageOf } from '../../src/article/language.ts';
import { type Metadata, readMetadata } from '../../src/article/metadata.ts';
import { parsePage } from './page.ts';

const structured = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const CASES: readonly (readonly [name: string, html: string, expected: Partial<Metadata>])[] = [
  ['nothing said', '<p>x</p>', { title: null, byline: null, published: null, lang: null, ogType: null }],
  [
    'title without the site',
    '<title>Ferry pier closes to lorries | Courier</title>',
    { title: 'Ferry pier closes to lorries' },
  ],
  ['a short title keeps its dash', '<title>Pier - again</title>', { title: 'Pier - again' }],
  [
    'the heading that the head repeats',
    '<title>Courier: Ferry pier closes</title><h1>Courier</h1><h1> Ferry  pier <b>closes</b></h1>',
    { title: 'Ferry pier closes' },
  ],
  [
    'JSON-LD in a graph',
    structured({
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['NewsArticle'],
          headline: 'A vote',
          author: [{ name: 'By Ann Lee' }, 'Bo Ek'],
          datePublished: '2025-01-02',
          inLanguage: 'en-GB',
        },
      ],
    }),
    { title: 'A vote', byline: 'Ann Lee, Bo Ek', published: '2025-01-02', lang: 'en' },
  ],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type":</script><meta name="author" content="By Cy Day">',
    { byline: 'Cy Day' },
  ],
  [
    'an author that is an address',
    '<meta property="article:author" content="https://social.example/ann">',
    { byline: null },
  ],
  [
    'the first of two types',
    '<meta property="og:type" content="Article"><meta property="og:type" content="website">',
    { ogType: 'article' },
  ],
  ['the language of the root', '<html lang="PT-br"><meta property="og:locale" content="es_ES">', { lang: 'pt' }],
  ['a language that is none', '<html lang="x"><meta property="og:locale" content="es_ES">', { lang: 'es' }],
];

test.each(CASES)('reads %s', (_, html, expected) => {
  expect(readMetadata(readerOf(parsePage(html)))).toMatchObject(expected);
});

const GERMAN =
  'Der Rat hat am Dienstag beschlossen, die Brücke zu sperren. Das ist nicht neu, und die Händler sind mit dem Plan auch nach der Sitzung nicht zufrieden.';
const ENGLISH =
  'The council has voted to close the bridge. This is not new, and the shop owners were still unhappy with the plan when they left the meeting.';

test.each([
  ['English that says so', ENGLISH, 'en', 'en'],
  ['English that says nothing', ENGLISH, null, 'en'],
  ['German on a page that says English', GERMAN, 'en', 'de'],
  ['a few words', 'Nicht der Rat.', 'en', 'en'],
  ['no words', '', null, null],
  [
    'a language that is not counted',
    'Bæjarráð samþykkti á þriðjudag að loka gömlu brúnni fyrir vörubílum. '.repeat(5),
    'is',
    'is',
  ],
  [
    'a language that is not counted, on a page that says English',
    'Bæjarráð samþykkti á þriðjudag að loka gömlu brúnni fyrir vörubílum. '.repeat(8),
    'en',
    'und',
  ],
  [
    'another script on a page that says nothing',
    'Совет закрыл старый мост для грузовиков во вторник. '.repeat(4),
    null,
    'und',
  ],
  ['a script without spaces', '市議会は火曜日に古い橋をトラックに対して閉鎖することを決めた。'.repeat(4), 'en', 'und'],
])('language of %s', (_, text, declared, expected) => {
  expect(languageOf(text, declared)).toBe(expected);
});
