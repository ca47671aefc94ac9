import { newsPage, paragraphs } from '../pages.ts';
import { LATE, LATE_PEOPLE, type LivingCase, OTHER, OTHER_PERSON, OTHER_TITLE, PEOPLE } from './case.ts';

const other = OTHER.map((text) => `<p>${text}</p>`).join('');

/** Both articles as a page of plain boxes holds them, the second one in a template. */
const BOXES = newsPage(
  `<p class="byline">By Pia Berger</p>${paragraphs()}<p id="late" hidden>${LATE}</p>
  <template><div class="story"><h1 class="headline">${OTHER_TITLE}</h1><p class="byline">By Jonas Aldo</p>${other}</div></template>`,
)
  .replace('<article>', '<div class="story">')
  .replace('</article>', '</div>')
  .replace('<h1>', '<h1 class="headline">');

/** Translates each paragraph as Chrome does: its words in two `font` elements, and the page named after its new language. */
const GERMAN = [
  'Die Bürgermeisterin von Northbridge, Clara Whitfield, sagte dem Stadtrat am Montag, dass die alte Brücke über den Fluss für zwei Jahre geschlossen wird und dass an ihrer Stelle eine Fähre fahren soll.',
  'Die Ladenbesitzer am linken Ufer sind mit dem Plan nicht einverstanden. Marcus Oduya, der dort eine Bäckerei führt, sagte, dass die Umleitung ihm die Kunden nehmen werde und dass ihn niemand gefragt habe.',
  'Die Brücke wurde im Jahr 1891 eröffnet und ist seitdem elf Mal repariert worden. Im Winter des letzten Jahres brach ein Lastwagen durch eine der Bohlen, und drei Wochen lang durften nur Fußgänger hinüber.',
];

/** Pages that become another article, or the same one in another language. */
export const TURNS: readonly LivingCase[] = [
  {
    name: 'an infinite scroll of plain boxes adds a second article, which is kept apart',
    path: '/living/boxes-old-bridge',
    page: { html: BOXES },
    before: PEOPLE,
    change: () => {
      const next = document.querySelector('template')?.content;
      if (next) document.querySelector('main')?.append(next);
      document.querySelector('#late')?.removeAttribute('hidden');
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
    never: [OTHER_PERSON],
  },
  {
    name: 'the second article of a scroll is the one that is read once the window is called after it',
    path: '/living/onward-old-bridge',
    page: { html: BOXES },
    before: PEOPLE,
    change: () => {
      const next = document.querySelector('template')?.content;
      const title = next?.querySelector('h1')?.textContent ?? '';
      if (next) document.querySelector('main')?.append(next);
      document.title = title;
      history.replaceState(null, '', '/living/onward-painting-from-a-school');
    },
    after: [OTHER_PERSON],
    never: PEOPLE,
  },
  {
    name: 'another article takes its place without a load',
    path: '/living/one-page-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template>${other}</template>`) },
    before: PEOPLE,
    change: () => {
      const next = document.querySelector('template')?.content;
      history.pushState(null, '', '/living/one-page-painting');
      for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
      if (next) document.querySelector('article')?.append(next);
    },
    after: [OTHER_PERSON],
    never: PEOPLE,
  },
  {
    name: 'going back without a load brings the first article back',
    path: '/living/returned-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template>${other}</template>`) },
    before: PEOPLE,
    change: () => {
      const article = document.querySelector('article');
      const first = [...(article?.querySelectorAll('p') ?? [])];
      const next = [...(document.querySelector('template')?.content.children ?? [])];
      addEventListener('popstate', () => {
        for (const paragraph of next) paragraph.remove();
        article?.append(...first);
      });
      history.pushState(null, '', '/living/returned-painting');
      for (const paragraph of first) paragraph.remove();
      article?.append(...next);
      const goBack = () => {
        const names = [...(CSS.highlights.get('dramatis-person') ?? [])].map(String);
        if (names.includes('Tomas Lindqvist')) history.back();
        else requestAnimationFrame(goBack);
      };
      goBack();
    },
    after: PEOPLE,
    never: [OTHER_PERSON],
  },
  {
    name: 'going to a page that is no article without a load',
    path: '/living/left-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => {
      history.pushState(null, '', '/');
      document.title = 'Northbridge News';
      document.querySelector('main')?.replaceChildren('Loading');
    },
    after: [],
    never: PEOPLE,
  },
  {
    name: 'the browser translates the page into a language that is not read',
    path: '/living/translated-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template>${GERMAN.map((text) => `<p>${text}</p>`).join('')}</template>`) },
    before: PEOPLE,
    change: () => {
      const translated = [...(document.querySelector('template')?.content.children ?? [])].map(
        (one) => one.textContent,
      );
      for (const [index, paragraph] of document.querySelectorAll('article > p').entries()) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = translated[index % translated.length] ?? '';
        outer.append(inner);
        paragraph.replaceChildren(outer);
      }
      document.documentElement.lang = 'de';
      document.documentElement.className = 'translated-ltr';
    },
    after: [],
    never: PEOPLE,
  },
  {
    name: 'the browser has translated no more than the first paragraph yet',
    path: '/living/half-translated-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template><p>${GERMAN[0]}</p></template>`) },
    before: PEOPLE,
    change: () => {
      const font = document.createElement('font');
      font.textContent = document.querySelector('template')?.content.textContent ?? '';
      document.querySelector('article > p')?.replaceChildren(font);
      document.documentElement.lang = 'de';
      document.documentElement.className = 'translated-ltr';
    },
    after: [],
    never: PEOPLE,
  },
  {
    name: 'the browser translates the page, and shows its own words again',
    path: '/living/untranslated-old-bridge',
    page: { html: newsPage(`${paragraphs()}<template>${GERMAN.map((text) => `<p>${text}</p>`).join('')}</template>`) },
    before: PEOPLE,
    change: () => {
      const translated = [...(document.querySelector('template')?.content.children ?? [])].map(
        (one) => one.textContent,
      );
      const texts = [...document.querySelectorAll('article > p')].map((paragraph) => paragraph.firstChild as Text);
      const own = texts.map(({ data }) => data);
      for (const [index, text] of texts.entries()) text.data = translated[index % translated.length] ?? '';
      document.documentElement.lang = 'de';
      const restore = () => {
        if (CSS.highlights.size > 0) return void requestAnimationFrame(restore);
        for (const [index, text] of texts.entries()) text.data = own[index] ?? '';
        document.documentElement.lang = 'en';
      };
      restore();
    },
    after: PEOPLE,
  },
  {
    name: 'the browser translates a page into English',
    path: '/living/english-old-bridge',
    page: {
      html: newsPage(`${GERMAN.map((text) => `<p>${text}</p>`).join('')}<template>${paragraphs()}</template>`).replace(
        'lang="en"',
        'lang="de"',
      ),
    },
    before: [],
    change: () => {
      const translated = document.querySelector('template')?.content.children ?? [];
      for (const [index, paragraph] of document.querySelectorAll('article > p').entries()) {
        const font = document.createElement('font');
        font.textContent = translated[index]?.textContent ?? '';
        paragraph.replaceChildren(font);
      }
      document.documentElement.lang = 'en';
      document.documentElement.className = 'translated-ltr';
    },
    after: PEOPLE,
  },
];
