import { newsPage, paragraphs } from '../pages.ts';
import { LATE, LATE_MORE, LATE_PEOPLE, type LivingCase, OTHER, OTHER_PERSON, OTHER_TITLE, PEOPLE } from './case.ts';

const other = OTHER.map((text) => `<p>${text}</p>`).join('');

/** Pages whose words come, go and change after they were annotated. */
export const CHANGES: readonly LivingCase[] = [
  {
    name: 'paragraphs are replaced by equal ones, as hydration does',
    path: '/living/hydrated-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template id="late"><p>${LATE}</p></template>`) },
    before: PEOPLE,
    change: () => {
      const article = document.querySelector('article');
      const late = document.querySelector<HTMLTemplateElement>('#late');
      article?.replaceWith(article.cloneNode(true));
      if (late) document.querySelector('article')?.append(late.content);
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
  },
  {
    name: 'the article is taken away and comes back, as a second rendering does',
    path: '/living/rendered-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => {
      const article = document.querySelector('article');
      const parts = [...(article?.cloneNode(true).childNodes ?? [])];
      article?.replaceChildren('Loading');
      const render = () => {
        if (CSS.highlights.size === 0) article?.replaceChildren(...parts);
        else requestAnimationFrame(render);
      };
      render();
    },
    after: PEOPLE,
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
    after: [...PEOPLE, ...LATE_PEOPLE],
  },
  {
    name: 'the second half arrives in a box that was empty, and a third in one that was hidden',
    path: '/living/halved-old-bridge',
    page: {
      html: newsPage(
        `<div>${paragraphs((text, index) => (index < 4 ? `<p>${text}</p>` : ''))}</div><div id="half"></div>
        <template>${paragraphs((text, index) => (index < 4 ? '' : `<p>${text}</p>`))}</template>
        <div id="third" style="display: none"><p>${LATE}</p><p>${LATE_MORE}</p></div>`,
      ),
    },
    before: PEOPLE,
    change: () => {
      const half = document.querySelector('template')?.content;
      if (half) document.querySelector('#half')?.append(half);
      document.querySelector('#third')?.removeAttribute('style');
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
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
    page: { html: newsPage(`${paragraphs()}<p id="late" hidden>${LATE}</p><div id="ticker"></div>`) },
    before: PEOPLE,
    change: () => {
      const ticker = document.querySelector('#ticker');
      for (let count = 0; count < 1_000; count += 1) {
        const tick = document.createElement('span');
        tick.textContent = `${count} `;
        ticker?.append(tick);
      }
      document.querySelector('#late')?.removeAttribute('hidden');
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
  },
  {
    name: 'the rest of the article is behind a “read more”',
    path: '/living/unfolded-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<div class="rest"><p>${LATE}</p></div><button type="button">Read more</button>
        <script>document.querySelector('button').onclick = () => document.querySelector('.rest').classList.add('open');</script>`,
        '<style>.rest:not(.open) { display: none }</style>',
      ),
    },
    before: PEOPLE,
    change: () => document.querySelector('button')?.click(),
    after: [...PEOPLE, ...LATE_PEOPLE],
  },
  {
    name: 'hidden paragraphs are shown without anybody clicking, and others are hidden',
    path: '/living/shown-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs((text, index) => `<p class="part-${index}">${text}</p>`)}<p class="later">${LATE}</p>`,
        '<style>.later:not(.seen), .gone { visibility: hidden }</style>',
      ),
    },
    before: PEOPLE,
    change: () => {
      document.querySelector('.later')?.classList.add('seen');
      document.querySelector('.part-2')?.classList.add('gone');
    },
    after: ['Clara Whitfield', 'Whitfield', ...LATE_PEOPLE],
    never: ['Marcus Oduya'],
  },
  {
    name: 'a paywall leaves a teaser: what it sells and what it hides stays unread, until it goes',
    path: '/living/teaser-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs((text, index) => (index < 3 ? `<p>${text}</p>` : ''))}
        <aside class="paywall" role="region" aria-label="Subscribe"><h2>Keep reading for 1 a month</h2>
        <p>“No other paper tells me more,” says our reader Hanna Brandt. <a href="/buy">Subscribe now</a></p></aside>
        <div class="locked"><p>${LATE}</p></div>`,
        '<style>.paywall ~ .locked { display: none }</style>',
      ),
    },
    before: PEOPLE,
    change: () => document.querySelector('.paywall')?.remove(),
    after: [...PEOPLE, ...LATE_PEOPLE],
    never: ['Hanna Brandt'],
  },
  {
    name: 'a part that is streamed, and one for subscribers, stay unread until scripts show them',
    path: '/living/streamed-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<template id="B:0"></template><div class="paywall" hidden><p>${OTHER[0]}</p></div>
        <div hidden id="S:0"><p>${LATE}</p></div>`,
      ),
    },
    before: PEOPLE,
    change: () => {
      const streamed = document.getElementById('S:0');
      document.getElementById('B:0')?.replaceWith(...(streamed?.childNodes ?? []));
      streamed?.remove();
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
    never: [OTHER_PERSON],
  },
  {
    name: 'a live blog gets an entry at its top',
    path: '/living/live-old-bridge',
    page: {
      html: newsPage(
        `<p>Follow the council’s debate on the old bridge as it happens.</p>
        <div class="entries">${paragraphs((text, index) => `<section class="entry"><h2>${10 + index}:15</h2><p>${text}</p></section>`)}</div>
        <template><section class="entry"><h2>18:40</h2><p>${LATE}</p></section></template>`,
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"City to close old bridge for two years"}</script>`,
      ),
    },
    before: PEOPLE,
    change: () => {
      const entry = document.querySelector('template')?.content;
      if (entry) document.querySelector('.entries')?.prepend(entry);
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
  },
  {
    name: 'an infinite scroll adds a second article, which is kept apart',
    path: '/living/scrolled-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<p id="late" hidden>${LATE}</p>
        <template><article><h1>${OTHER_TITLE}</h1>${other}</article></template>`,
      ),
    },
    before: PEOPLE,
    change: () => {
      const next = document.querySelector('template')?.content;
      if (next) document.querySelector('main')?.append(next);
      document.querySelector('#late')?.removeAttribute('hidden');
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
    never: [OTHER_PERSON],
  },
];
