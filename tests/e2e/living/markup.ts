import { newsPage, paragraphs } from '../pages.ts';
import { LATE, LATE_PEOPLE, type LivingCase, OTHER, PEOPLE } from './case.ts';

const [FIRST_OTHER = ''] = OTHER;

/** The tests' article with some words of one of its paragraphs in other markup. */
function marked(index: number, words: string, markup: string, head = ''): string {
  return newsPage(
    paragraphs((text, at) => `<p>${at === index ? text.replace(words, markup) : text}</p>`),
    head,
  );
}

/** Pages whose markup stands between the reader and the words. */
export const MARKUP: readonly LivingCase[] = [
  {
    name: 'text that the page hides stays unread',
    path: '/living/hidden-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<p style="display: none">${LATE}</p><p class="off">${LATE}</p><p class="unseen">${LATE}</p>
        <p hidden>${LATE}</p><p aria-hidden="true">${LATE}</p><details><summary>More</summary><p>${LATE}</p></details>`,
        '<style>.off { display: none } .unseen { visibility: hidden }</style>',
      ),
    },
    before: PEOPLE,
    never: LATE_PEOPLE,
  },
  {
    name: 'elements that bear the name of the extension API',
    path: '/living/named-old-bridge',
    page: {
      html: newsPage(`${paragraphs()}<form id="browser"><input id="runtime" name="runtime"></form>`),
    },
    before: PEOPLE,
  },
  {
    name: 'elements that bear the names of what a script asks a document for',
    path: '/living/clobbered-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<form id="chrome"><input name="storage"><input name="parentNode"></form>
        <form name="body"></form><form name="createTreeWalker"></form><form name="querySelector"></form>`,
      ),
    },
    before: PEOPLE,
  },
  {
    name: 'a drop cap, and the same for screen readers',
    path: '/living/initial-old-bridge',
    page: {
      html: newsPage(
        paragraphs((text, index) => {
          if (index === 2) return `<p><span class="drop">M</span>${text.slice(text.indexOf('arcus'))}</p>`;
          if (index !== 0) return `<p>${text}</p>`;
          return `<p><span aria-hidden="true" class="drop">C</span><span class="sr">C</span>${text.slice(text.indexOf('lara'))}</p>`;
        }),
        '<style>.drop { float: left; font-size: 3em } .sr { position: absolute; clip-path: inset(50%) }</style>',
      ),
    },
    before: ['C', 'lara Whitfield', 'Whitfield', 'M', 'arcus Oduya'],
  },
  {
    name: 'soft hyphens, breaks that may be and no-break spaces within names',
    path: '/living/hyphened-old-bridge',
    page: {
      html: newsPage(
        paragraphs((text) => {
          const hyphened = text.replace('Clara Whitfield', 'Clara&nbsp;Whit&shy;field');
          return `<p>${hyphened.replace('Marcus Oduya', 'Marcus&nbsp;Odu<wbr>ya')}</p>`;
        }),
      ),
    },
    before: ['Clara\u00a0Whit\u00adfield', 'Whitfield', 'Marcus\u00a0Odu', 'ya'],
  },
  {
    name: 'a name across links and emphasis',
    path: '/living/linked-old-bridge',
    page: { html: marked(2, 'Marcus Oduya', '<a href="#">Marcus</a> <em>Odu<strong>ya</strong></em>') },
    before: ['Clara Whitfield', 'Marcus', 'Odu', 'ya'],
  },
  {
    name: 'a quotation across a link, emphasis and strong type',
    path: '/living/quoted-old-bridge',
    page: {
      html: marked(
        1,
        'built for carts, and it carries forty thousand cars',
        'built <em>for carts</em>, and <a href="#">it carries <strong>forty thousand</strong></a> cars',
      ),
    },
    kind: 'quote',
    before: ['for carts', 'it carries ', 'forty thousand', ' cars on every working day of the year.”'],
  },
  {
    name: 'paragraphs that only line breaks part',
    path: '/living/breaks-old-bridge',
    page: { html: newsPage(`<div>${paragraphs((text) => `${text}<br><br>`)}</div>`) },
    before: PEOPLE,
  },
  {
    name: 'adverts between the paragraphs and inside them',
    path: '/living/advertised-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs(
          (text, index) => `<p>${index === 0 ? text.replace('told', '<span class="slot"></span> told') : text}</p>
          <div class="ad-slot" id="ad-${index}"><span>Advertisement</span><a href="/buy">Shoes by Hanna Brandt, half price</a></div>`,
        )}
        <script>
          const advert = document.createElement('div');
          advert.className = 'advertisement';
          advert.innerHTML = '<a href="/buy">Watches by Otto Brandt, now in Northbridge</a>';
          document.querySelector('.slot').replaceWith(advert);
        </script>`,
      ),
    },
    before: PEOPLE,
    never: ['Hanna Brandt', 'Otto Brandt'],
    bare: '.ad-slot, .advertisement',
  },
  {
    name: 'captions and pull quotes that repeat the text',
    path: '/living/repeated-old-bridge',
    page: {
      html: newsPage(
        paragraphs((text, index) => {
          if (index === 1)
            return `<aside class="pullquote"><blockquote>“We have waited long enough,” Whitfield said.</blockquote></aside><p>${text}</p>`;
          if (index === 2)
            return `<figure><img alt="" src="data:,"><figcaption>Marcus Oduya, who runs a bakery there, in front of his shop.</figcaption></figure><p>${text}</p>`;
          return `<p>${text}</p>`;
        }),
      ),
    },
    before: PEOPLE,
    bare: 'figcaption, aside',
  },
  {
    name: 'open shadow roots, one in the other, and a slot',
    path: '/living/shadowed-old-bridge',
    page: {
      html: newsPage(
        `<news-body><template shadowrootmode="open"><section><slot></slot>
        <news-part><template shadowrootmode="open"><p>${LATE}</p></template></news-part></section></template>
        ${paragraphs()}</news-body>`,
      ),
    },
    before: [...PEOPLE, ...LATE_PEOPLE],
    change: () => {
      const part = document.querySelector('news-body')?.shadowRoot?.querySelector('news-part')?.shadowRoot;
      const paragraph = part?.querySelector('p');
      if (paragraph) paragraph.textContent = paragraph.textContent?.replaceAll('Ingrid Solberg', 'Ebba Lund') ?? '';
    },
    after: [...PEOPLE, 'Ebba Lund'],
    never: ['Ingrid Solberg'],
  },
  {
    name: 'an article that stands in a shadow root as a whole',
    path: '/living/enclosed-old-bridge',
    page: {
      html: newsPage(`<news-body><template shadowrootmode="open">${paragraphs()}</template></news-body>`),
    },
    before: PEOPLE,
  },
  {
    name: 'an AMP page, shown once its script has run',
    path: '/living/amp-old-bridge',
    page: {
      html: newsPage(
        `<amp-img src="data:," layout="fill"><noscript><img alt="Hanna Brandt" src="data:,"></noscript></amp-img>
        ${paragraphs((text) => `<p>${text}</p><amp-ad type="any"><div placeholder>Shoes by Hanna Brandt in Northbridge, half price today only</div></amp-ad>`)}
        <amp-accordion><section><h4>Related</h4><p>${FIRST_OTHER}</p></section></amp-accordion>`,
        '<style amp-boilerplate>body { visibility: hidden } amp-accordion p { display: none }</style>',
      ).replace('<html', '<html amp'),
    },
    before: [],
    change: () => {
      document.body.style.visibility = 'visible';
    },
    after: PEOPLE,
    never: ['Hanna Brandt', 'Tomas Lindqvist'],
    bare: 'amp-ad, amp-accordion, amp-img',
  },
  {
    name: 'an editor on the page is left alone, whatever is typed there',
    path: '/living/edited-old-bridge',
    page: {
      html: newsPage(
        `${paragraphs()}<p id="late" hidden>${LATE}</p>
        <section class="reply"><h2>Your letter</h2><div contenteditable="true" role="textbox"><p>Dear mayor,</p></div></section>`,
      ),
    },
    before: PEOPLE,
    change: () => {
      const line = document.createElement('p');
      line.textContent =
        'Clara Whitfield is wrong, and Hanna Brandt and Marcus Oduya of Northbridge both told her so on Friday.';
      document.querySelector('[contenteditable]')?.append(line);
      document.querySelector('#late')?.removeAttribute('hidden');
    },
    after: [...PEOPLE, ...LATE_PEOPLE],
    never: ['Hanna Brandt'],
    bare: '[contenteditable]',
  },
  {
    name: 'an article that is made editable is left alone',
    path: '/living/editable-old-bridge',
    page: { html: newsPage(paragraphs()) },
    before: PEOPLE,
    change: () => document.querySelector('article')?.setAttribute('contenteditable', 'true'),
    after: [],
    never: PEOPLE,
  },
];
