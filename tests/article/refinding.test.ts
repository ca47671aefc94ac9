import { Readability } from '@mozilla/readability';
import { expect, test, vi } from 'vitest';
import { createFinder } from '../../src/article/find.ts';
import { brokenOffsets, parsePage } from './page.ts';

const PARAGRAPHS = [
  'The lighthouse on the northern cape will be lit again in June, the coast guard said on Tuesday, forty years after its keeper switched off the lamp and took the last boat home.',
  'Volunteers have mended the stairs and the glass. The lamp itself was found in the cellar of a school, where generations of children had taken it for the boiler of a steam engine.',
  'Fishermen had asked for the light for years. Their boats have maps that know every rock, they said, but a map does not help a man who looks up and sees nothing at all.',
];
const LATE =
  'The council will pay for the lamp’s current out of what the harbour earns from visitors, which has doubled since the new pier was opened two summers ago by the governor.';
const CORRECTED = (PARAGRAPHS[0] ?? '').replace('forty', 'thirty-eight');

const PAGE = `<title>Lighthouse to be lit again - News</title><body><main><h1>Lighthouse to be lit again</h1>
<div class="views">12 readers</div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main>
<footer>All rights reserved by the Northern Cape Gazette</footer></body>`;

/** What happens to the page, whether it is judged anew then, and the paragraphs that are found. */
const CASES: readonly {
  name: string;
  change: (main: Element, document: Document) => void;
  judged: boolean;
  found: readonly string[];
}[] = [
  { name: 'nothing', change: () => {}, judged: false, found: PARAGRAPHS },
  {
    name: 'a counter counts',
    change: (main) => main.querySelector('.views')?.replaceChildren('13 readers'),
    judged: false,
    found: PARAGRAPHS,
  },
  {
    name: 'an empty box and a short label come',
    change: (main, document) => {
      const label = document.createElement('div');
      label.append('Advertisement');
      main.children[3]?.after(document.createElement('div'), label);
    },
    judged: false,
    found: PARAGRAPHS,
  },
  {
    name: 'a paragraph gets another text node of the same words',
    change: (main) => main.querySelector('p')?.replaceChildren(PARAGRAPHS[0] ?? ''),
    judged: false,
    found: PARAGRAPHS,
  },
  {
    name: 'a word of a paragraph changes',
    change: (main) => main.querySelector('p')?.replaceChildren(CORRECTED),
    judged: false,
    found: [CORRECTED, ...PARAGRAPHS.slice(1)],
  },
  {
    name: 'a word of what is beside the article changes',
    change: (_main, document) => document.querySelector('footer')?.append(' and Sons'),
    judged: false,
    found: PARAGRAPHS,
  },
  {
    name: 'a paragraph gives way to a notice',
    change: (main) => main.querySelector('p')?.replaceChildren('Subscribe to read on.'),
    judged: true,
    found: PARAGRAPHS.slice(1),
  },
  {
    name: 'a paragraph is put in another’s place',
    change: (main) => main.append(main.querySelector('p') as Element),
    judged: false,
    found: PARAGRAPHS,
  },
  {
    name: 'a paragraph is replaced by an equal one',
    change: (main) => main.querySelector('p')?.replaceWith(main.querySelector('p')?.cloneNode(true) as Node),
    judged: true,
    found: PARAGRAPHS,
  },
  {
    name: 'a paragraph arrives',
    change: (main, document) => {
      const paragraph = document.createElement('p');
      paragraph.append(LATE);
      main.append(paragraph);
    },
    judged: true,
    found: [...PARAGRAPHS, LATE],
  },
  {
    name: 'a paragraph goes',
    change: (main) => main.querySelector('p')?.remove(),
    judged: true,
    found: PARAGRAPHS.slice(1),
  },
  {
    name: 'the window is called otherwise',
    change: (_main, document) => document.querySelector('title')?.replaceChildren('News'),
    judged: true,
    found: PARAGRAPHS,
  },
];

for (const { name, change, judged, found } of CASES) {
  test(`${name}: ${judged ? 'judged anew' : 'found as before'}`, () => {
    const parse = vi.spyOn(Readability.prototype, 'parse');
    const document = parsePage(PAGE);
    const find = createFinder(document);
    find('https://news.example/2031/lighthouse');
    parse.mockClear();
    change(document.querySelector('main') as Element, document);
    const article = find('https://news.example/2031/lighthouse');
    expect(parse).toHaveBeenCalledTimes(judged ? 1 : 0);
    parse.mockRestore();
    expect([CORRECTED, ...PARAGRAPHS, LATE].filter((text) => article?.article.text.includes(text))).toEqual(found);
    expect(article && brokenOffsets(article)).toEqual([]);
  });
}
