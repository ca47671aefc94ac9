import { expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import { parsePage } from './page.ts';

const PROSE = [
  'The harbour board closed the old pier to lorries on Tuesday after divers had found cracks in two of its columns, said Helen Marsh, who leads the board.',
  'Work on the columns began in March and was stopped in May, when the money that the county had promised did not come.',
  '“We knew that it was old, but nobody had told us that it was this bad,” said Tom Akers, whose ferry lands there twice a day.',
  'The county said on Wednesday that it would pay for half of the repairs, which cost four million, and that the rest was for the town to find.',
  'Lorries now go by the bridge at Osterfurt, an hour to the north, and the shops on the quay have lost a third of their trade.',
];
const ERRAND = [
  'Fill in this form to open an account. You agree that we keep your name and your address until you close it.',
  'Your password must have eight characters, one of them a digit. We never ask for it by email or on the phone.',
  'If you have forgotten your password, contact us and our team will send you a new one within one working day.',
];

interface Sketch {
  readonly path: string;
  readonly title: string;
  readonly body?: string;
  readonly head?: string;
  readonly under?: string;
  readonly text: readonly string[];
  readonly after?: string;
}

function pageOf({ title, body = '', head = '', under = '', text, after = '' }: Sketch): Document {
  const paragraphs = text.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return parsePage(
    `<html lang="en"><head><title>${title}</title>${head}</head><body class="${body}"><nav><a href="/">Home</a></nav>` +
      `<main><h1>${title}</h1>${under}<div class="entry">${paragraphs}</div>${after}</main></body></html>`,
  );
}

const NEWS: Sketch = {
  path: '/news/2025/02/12/old-pier-closes-to-lorries',
  title: 'Old pier closes to lorries after cracks are found',
  head: '<meta property="og:type" content="article"><meta name="author" content="Jane Whitlow">',
  under: '<p>By Jane Whitlow</p><time>12 February 2025</time>',
  text: PROSE,
};

const CASES: readonly (readonly [kind: string, isArticle: boolean, sketch: Sketch])[] = [
  ['news', true, NEWS],
  ['a post of WordPress', true, { ...NEWS, body: 'wp-singular post-template-default single single-post postid-12' }],
  ['the archive of a newspaper', true, { ...NEWS, body: 'archive-theme category-harbours' }],
  ['a category of WordPress', false, { ...NEWS, body: 'archive category category-piers category-12' }],
  ['the first page of a blog', false, { ...NEWS, path: '/journal/', body: 'home blog wp-theme-quay' }],
  ['a thread of phpBB', false, { ...NEWS, body: 'nojs notouch section-viewtopic ltr' }],
  [
    'a form to register',
    false,
    {
      path: '/account/register',
      title: 'Register',
      text: ERRAND,
      after: '<form><input><input><input type="password"></form>',
    },
  ],
  [
    'a way to get in touch',
    false,
    { path: '/contact-us/', title: 'Contact us', text: ERRAND, after: '<form><input><textarea></textarea></form>' },
  ],
];

test.each(CASES)('%s is an article: %s', (_, isArticle, sketch) => {
  expect(findArticle(pageOf(sketch), `https://courier.example${sketch.path}`)?.isArticle ?? false).toBe(isArticle);
});
