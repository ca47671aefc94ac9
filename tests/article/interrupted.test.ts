import { expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import { brokenOffsets, parsePage } from './page.ts';

const PARAGRAPHS = [
  'The canal will be drained from Monday, the waterways board said, so that divers can look for the ring that the bride of Saturday’s wedding threw from the middle of the old bridge.',
  'Nobody knows why she threw it. Guests who stood beside her said that she had laughed, and the groom, who is a diver himself, has not been asked to help with the search.',
  'The board expects to find bicycles. When the canal was last empty, eleven years ago, there were two hundred of them, a safe without a door and the sign of a shop that had moved.',
];

/** What stands in the first paragraph after “Monday,”, and whether the paragraph is read as one. */
const CASES: readonly { name: string; insert: (document: Document) => Node[]; isOne: boolean }[] = [
  {
    name: 'an advert that has words',
    insert: (document) => {
      const advert = document.createElement('div');
      advert.className = 'advert';
      advert.innerHTML = '<a href="/shop">Rings and watches, half price</a>';
      return [advert];
    },
    isOne: true,
  },
  { name: 'an empty box', insert: (document) => [document.createElement('div')], isOne: true },
  {
    name: 'two boxes and a line break',
    insert: (document) => ['aside', 'br', 'div'].map((name) => document.createElement(name)),
    isOne: true,
  },
  { name: 'an inline element', insert: (document) => [document.createElement('span')], isOne: true },
  {
    name: 'two line breaks',
    insert: (document) => ['br', 'br'].map((name) => document.createElement(name)),
    isOne: false,
  },
];

for (const { name, insert, isOne } of CASES) {
  test(`${name} within a paragraph ${isOne ? 'leaves it one' : 'makes it two'}`, () => {
    const document = parsePage(
      `<title>Canal drained for a ring</title><body><main><h1>Canal drained for a ring</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main></body>`,
    );
    const text = document.querySelector('p')?.firstChild as Text;
    text.splitText('The canal will be drained from Monday,'.length).before(...insert(document));
    const found = findArticle(document, 'https://news.example/2031/canal');
    const [first = '', ...rest] = PARAGRAPHS;
    const parts = isOne ? [first] : [first.slice(0, 38), first.slice(39)];
    expect(found?.article.text.split('\n\n')).toEqual([...parts, ...rest]);
    expect(found && brokenOffsets(found)).toEqual([]);
  });
}
