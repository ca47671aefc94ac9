import { expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import { parsePage } from './page.ts';

const FERRY = [
  'The ferry line will stop sailing between the two islands in May, its owners said on Monday, after a year in which fuel grew dearer by a half and the number of passengers fell.',
  'Passengers who have booked will be paid back, the company wrote in a letter. It hopes to return when new ships have been built, which takes three years at the very least.',
  'The mayor called the news a blow for the islands and wants the state to buy a ship of its own, which the ministry of transport has refused twice in the last ten years.',
];
const BRIDGE = [
  'The old bridge over the river will be closed for all of the summer while its arches are mended, the town council decided on Friday after a debate that went on until midnight.',
  'Drivers will have to go round by the motorway, which takes twenty minutes longer. Shopkeepers on the north side fear that their customers will stay away until the autumn.',
  'The bridge was built a hundred and forty years ago and was last repaired after the great flood. Engineers found cracks in two of its five arches in the spring of this year.',
];

const article = (headline: string, paragraphs: readonly string[]) =>
  `<article>${headline}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

const box = (headline: string, paragraphs: readonly string[]) =>
  `<div class="story">${headline}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`;

const FERRY_ARTICLE = article('<h1>Ferry line stops in May</h1>', FERRY);
const BRIDGE_ARTICLE = article('<h1>Old bridge closes</h1>', BRIDGE);

/** The window's title, the page's main part, and the first words of the paragraphs that are the article's. */
const CASES: readonly { name: string; title: string; main: string; body: readonly string[] }[] = [
  { name: 'the first of two articles', title: 'News', main: FERRY_ARTICLE + BRIDGE_ARTICLE, body: FERRY },
  {
    name: 'the one that the window is called by',
    title: 'Old bridge closes - News',
    main: FERRY_ARTICLE + BRIDGE_ARTICLE,
    body: BRIDGE,
  },
  {
    name: 'plain boxes, of which the window is called by the second',
    title: 'Old bridge closes - News',
    main: box('<h1>Ferry line stops in May</h1>', FERRY) + box('<h1>Old bridge closes</h1>', BRIDGE),
    body: BRIDGE,
  },
  {
    name: 'plain boxes, the second under a smaller heading of the same class',
    title: 'Ferry line stops in May - News',
    main:
      box('<h1 class="headline">Ferry line stops in May</h1>', FERRY) +
      box('<h2 class="headline">Old bridge closes</h2>', BRIDGE),
    body: FERRY,
  },
  {
    name: 'the chapters of one article, each under a large heading',
    title: 'Spring on the islands - News',
    main: `<h1>Spring on the islands</h1>${box('<h1>Ferry line</h1>', FERRY)}${box('<h1>Old bridge</h1>', BRIDGE)}`,
    body: [...FERRY, ...BRIDGE],
  },
  {
    name: 'one article in parts that have no headline of their own',
    title: 'News',
    main: FERRY_ARTICLE + article('', BRIDGE),
    body: [...FERRY, ...BRIDGE],
  },
  {
    name: 'one article around another element of the kind',
    title: 'News',
    main: `<article><h1>Both</h1>${article('', FERRY)}${article('', BRIDGE)}</article>`,
    body: [...FERRY, ...BRIDGE],
  },
];

for (const { name, title, main, body } of CASES) {
  test(name, () => {
    const page = `<title>${title}</title><body><main>${main}</main></body>`;
    const text = findArticle(parsePage(page), 'https://news.example/2031/islands')?.article.text ?? '';
    const found = [...FERRY, ...BRIDGE].filter((paragraph) => text.includes(paragraph));
    expect(found).toEqual(body);
  });
}
