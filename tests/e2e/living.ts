import { newsPage, paragraphs, type SitePage } from './pages.ts';

/** A page that changes under its annotation, or holds its article in an uncommon way. */
export interface LivingCase {
  readonly name: string;
  readonly path: string;
  readonly page: SitePage;
  /** What is highlighted before anything changes. */
  readonly before: readonly string[];
  /** What happens to the page then; it runs there and closes over nothing. */
  readonly change: () => void;
  /** What is highlighted afterwards. */
  readonly after: readonly string[];
  /** What is no longer highlighted then, or never was. */
  readonly never: readonly string[];
}

const PEOPLE = ['Clara Whitfield', 'Whitfield', 'Marcus Oduya'];
const LATE =
  '“The ferry will be free,” said Ingrid Solberg, who leads the harbour authority. Solberg said that two boats had been hired from Norway.';
const OTHER =
  'The museum of Eastport bought a painting by an unknown hand on Friday. Its director, Tomas Lindqvist, said that it had hung in a school for sixty years before anybody looked at it twice. ';

const nothing = (): void => {};

export const LIVING: readonly LivingCase[] = [
  {
    name: 'paragraphs are replaced by equal ones, as hydration does',
    path: '/living/hydrated-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    },
    after: PEOPLE,
    never: [],
  },
  {
    name: 'a paragraph arrives late',
    path: '/living/late-old-bridge',
    page: { html: newsPage(`${paragraphs()}<p id="late" hidden>${LATE}</p>`) },
    before: PEOPLE,
    change: () => {
      const late = document.querySelector('#late');
      const paragraph = document.createElement('p');
      paragraph.textContent = late?.textContent ?? '';
      late?.replaceWith(paragraph);
    },
    after: [...PEOPLE, 'Ingrid Solberg', 'Solberg'],
    never: [],
  },
  {
    name: 'words change under their highlight',
    path: '/living/changed-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        (node as Text).data = (node as Text).data.replace('Clara Whitfield', 'Henrietta Featherstone');
      }
    },
    after: ['Henrietta Featherstone', 'Marcus Oduya'],
    never: ['Clara Whitfield', 'Henrietta Feath'],
  },
  {
    name: 'another article takes its place without a load',
    path: '/living/one-page-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template id="next"><p>${OTHER.repeat(3)}</p></template>`) },
    before: PEOPLE,
    change: () => {
      const next = document.querySelector<HTMLTemplateElement>('#next')?.content.textContent ?? '';
      history.pushState(null, '', '/living/one-page-new-painting');
      for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
      for (const text of [next, next]) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article')?.append(paragraph);
      }
    },
    after: ['Tomas Lindqvist'],
    never: PEOPLE,
  },
  {
    name: 'the article is taken away',
    path: '/living/removed-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => document.querySelector('main')?.remove(),
    after: [],
    never: PEOPLE,
  },
  {
    name: 'a thousand changes beside the article',
    path: '/living/busy-old-bridge',
    page: { html: newsPage(`${paragraphs()}<div id="ticker"></div>`) },
    before: PEOPLE,
    change: () => {
      const ticker = document.querySelector('#ticker');
      for (let count = 0; count < 1_000; count += 1) {
        const tick = document.createElement('span');
        tick.textContent = `${count} `;
        ticker?.append(tick);
      }
    },
    after: PEOPLE,
    never: [],
  },
  {
    name: 'hidden text stays unread',
    path: '/living/hidden-old-bridge',
    page: { html: newsPage(`${paragraphs()}<p style="display: none">${LATE}</p>`) },
    before: PEOPLE,
    change: nothing,
    after: PEOPLE,
    never: ['Ingrid Solberg', 'Solberg'],
  },
  {
    name: 'links, emphasis, soft hyphens and drop caps within the words',
    path: '/living/inline-old-bridge',
    page: {
      html: newsPage(
        paragraphs((text, index) =>
          index === 0
            ? `<p><span class="drop">T</span>${text.slice(1).replace('Clara Whitfield', 'Clara <em>Whit\u00adfield</em>')}</p>`
            : `<p>${text.replace('Marcus Oduya', '<a href="#">Marcus</a>\u00a0Oduya')}</p>`,
        ),
      ),
    },
    before: ['Clara ', 'Whit\u00adfield', 'Marcus'],
    change: nothing,
    after: ['Clara ', 'Whit\u00adfield', 'Marcus', '\u00a0Oduya'],
    never: [],
  },
  {
    name: 'paragraphs that only line breaks part',
    path: '/living/breaks-old-bridge',
    page: { html: newsPage(`<div>${paragraphs((text) => `${text}<br><br>`)}</div>`) },
    before: PEOPLE,
    change: nothing,
    after: PEOPLE,
    never: [],
  },
];
