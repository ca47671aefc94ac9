import type { OutgoingHttpHeaders } from 'node:http';

/** A page of the tests' own site. */
export interface SitePage {
  readonly html: string;
  readonly headers?: OutgoingHttpHeaders;
}

const PARAGRAPHS = [
  'The mayor of Northbridge, Clara Whitfield, told the city council on Monday that the old bridge over the river would close for two years, and that a ferry would run in its place from the spring.',
  '“We have waited long enough,” Whitfield said. “The bridge was built for carts, and it carries forty thousand cars on every working day of the year.”',
  'Shop owners on the left bank criticized the plan. Marcus Oduya, who runs a bakery there, said that the detour would take customers away, and that nobody had asked him before the decision was made.',
  'The bridge was opened in 1891 and has been repaired eleven times since then. In the winter of last year a lorry broke through one of its planks, and for three weeks only people on foot were let across.',
  '“Nobody likes to wait for a boat,” said Whitfield, who was elected two years ago. “But a bridge that has to be closed in a storm is worse than none, and we have had four storms since the autumn.”',
  'The work is to begin in March. Two companies have offered to do it, and the council will open their letters in public, as the law of the county has it. Neither of them would say what it asks for.',
  'The council will vote on the plan next week. Engineers from Germany and France inspected the bridge last year and found that two of its piers had moved, according to a report that the city has published.',
];

/** A page around the HTML of an article's body. */
export function newsPage(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>City to close old bridge for two years</title>
<meta property="og:type" content="article">
<meta property="og:title" content="City to close old bridge for two years">
<meta property="article:published_time" content="2024-02-12T09:30:00Z">
<meta name="author" content="Pia Berger">
<link rel="icon" href="data:,">
${head}
</head>
<body>
<nav><a href="/">Home</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>City to close old bridge for two years</h1>
${body}
</article></main>
<footer><p>All rights reserved.</p></footer>
</body>
</html>
`;
}

/** The paragraphs of the tests' article, each changed by `change` where it is given. */
export function paragraphs(change: (text: string, index: number) => string = (text) => `<p>${text}</p>`): string {
  return PARAGRAPHS.map(change).join('\n');
}

export const ARTICLE = newsPage(paragraphs());

/** Nothing may load, run or be styled but what the browser itself brings. */
const FORBIDDING = "default-src 'none'; sandbox; form-action 'none'; base-uri 'none'";

const LINKS = Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/story/${index}">Story ${index} of the day</a></li>`,
);

/** A page outside the articles. */
function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body>
${body}
</body>
</html>
`;
}

/** Answers its embedder with the number of its highlights and with its HTML. */
const TELLING = `<script>
  addEventListener('message', ({ source, origin }) =>
    source.postMessage({ kinds: CSS.highlights.size, html: document.documentElement.outerHTML }, origin));
</script>`;

/** The article with two frames: one of the page's own origin, one of another. */
const FRAMING = newsPage(
  `${paragraphs()}<iframe src="/framed/own-old-bridge"></iframe><iframe id="foreign"></iframe>
<script>
  document.querySelector('#foreign').src = location.origin.replace('127.0.0.1', 'localhost') + '/framed/foreign-old-bridge';
</script>`,
);

export const FRAMED = newsPage(paragraphs(), TELLING);

/** A long article beside which, and in which, something changes all the time. */
const RESTLESS = newsPage(
  `<p id="clock">0 votes</p>${Array.from({ length: 12 }, () => paragraphs()).join('')}<div id="board">0</div>`,
);

/** A paragraph in which somebody says what another has said. */
const SECOND_HAND =
  '<p>On Friday Clara Whitfield said that Marcus Oduya had called the whole plan “a gift to the lorries and nobody else.”</p>';

export const PAGES: Readonly<Record<string, SitePage>> = {
  '/city/old-bridge-to-close': { html: ARTICLE },
  '/city/second-hand-old-bridge': { html: newsPage(paragraphs() + SECOND_HAND) },
  '/forbidding/old-bridge-to-close': { html: ARTICLE, headers: { 'content-security-policy': FORBIDDING } },
  '/': { html: plainPage('Northbridge News', `<h1>Northbridge News</h1><ul>${LINKS.join('')}</ul>`) },
  '/framing/old-bridge-to-close': { html: FRAMING },
  '/framed/own-old-bridge': { html: FRAMED },
  '/framed/foreign-old-bridge': { html: FRAMED },
  '/living/shaken-old-bridge': { html: ARTICLE },
  '/living/restless-old-bridge': { html: RESTLESS },
  '/search/restless-old-bridge': { html: RESTLESS },
  '/plain': { html: plainPage('Plain', '') },
  '/note': { html: plainPage('Note', '<p>Mayor Clara Whitfield met the baker Marcus Oduya in Germany on Monday.</p>') },
  '/mail/inbox': {
    html: plainPage(
      'Inbox',
      `<form><label>To <input></label><div contenteditable="true">${paragraphs()}</div><button>Send</button></form>`,
    ),
  },
};
