import { labelOf, readAttributes } from './attributes.ts';
import { type DomReader, NODE } from './dom.ts';
import { readStructured, type StructuredArticle } from './structured.ts';

/** What a page says about itself in its head. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly description: string | null;
  /** `og:type`, lower case. */
  readonly ogType: string | null;
  /** All JSON-LD types. */
  readonly types: ReadonlySet<string>;
  readonly articles: readonly StructuredArticle[];
  /** Names and properties of all meta elements, lower case. */
  readonly metas: ReadonlyMap<string, string>;
  /** What the page as a whole calls itself: class, id and role of its root and its body, lower case. */
  readonly label: string;
  /** The `rel` values of its `link` elements, lower case. */
  readonly relations: ReadonlySet<string>;
}

const MAX_METAS = 400;
const MAX_LINKS = 300;

/** Reads title, byline, date and language from JSON-LD, Open Graph, Dublin Core and other meta elements, then from the markup. */
export function readMetadata(dom: DomReader): Metadata {
  const { types, articles } = readStructured(dom);
  const metas = new Map<string, string>();
  for (const meta of dom.byTag('meta').slice(0, MAX_METAS)) {
    const name = dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? dom.attribute(meta, 'itemprop');
    const content = clean(dom.attribute(meta, 'content'));
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const meta = (...names: string[]) => {
    for (const name of names) if (metas.has(name)) return metas.get(name) as string;
    return null;
  };
  const documentTitle = windowTitle(dom);
  const main = articles[0];
  return {
    title: titleOf(
      dom,
      clean(main?.headline ?? null),
      meta('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
      documentTitle,
    ),
    byline: bylineOf(
      main?.authors ?? [],
      meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'),
    ),
    published:
      main?.published ??
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'parsely-pub-date',
        'pubdate',
        'publish-date',
        'sailthru.date',
      ),
    lang: langOf(dom, main?.lang ?? null, meta('og:locale', 'content-language', 'language', 'dc.language')),
    description: meta('description', 'og:description'),
    ogType: meta('og:type')?.toLowerCase() ?? null,
    types,
    articles,
    metas,
    label: [dom.root, dom.body].map((element) => (element ? labelOf(readAttributes(dom, element)) : '')).join(' '),
    relations: relationsOf(dom),
  };
}

function relationsOf(dom: DomReader): Set<string> {
  const relations = dom
    .byTag('link')
    .slice(0, MAX_LINKS)
    .flatMap((link) => (dom.attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/));
  return new Set(relations.filter(Boolean));
}

/** What the page's window is called just now. */
export function windowTitle(dom: DomReader): string | null {
  return clean(firstText(dom, 'title'));
}

function titleOf(
  dom: DomReader,
  headline: string | null,
  og: string | null,
  documentTitle: string | null,
): string | null {
  // A page's first heading is its headline where a title says the same: titles often bear the site's name. The window's comes
  // first, since a page that goes on to another article without a load may leave the others behind.
  const headings = dom
    .byTag('h1')
    .slice(0, 10)
    .map((heading) => clean(allText(dom, heading)));
  for (const title of [documentTitle, headline, og]) {
    const said = headings.filter((heading) => heading && isSaidBy(heading, title));
    const longest = said.reduce(
      (best, heading) => ((heading?.length ?? 0) > (best?.length ?? 0) ? heading : best),
      null,
    );
    if (longest) return longest;
  }
  return (
    headline ??
    (og ? withoutSite(og) : null) ??
    (documentTitle ? withoutSite(documentTitle) : null) ??
    headings[0] ??
    null
  );
}

function isSaidBy(heading: string, title: string | null): boolean {
  return title !== null && gist(heading).length > 10 && gist(title).includes(gist(heading));
}

function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  const first = parts[0] as string;
  return parts.length > 1 && first.length >= 15 ? first : title;
}

function bylineOf(authors: readonly string[], meta: string | null): string | null {
  if (authors.length > 0) return [...new Set(authors.map((name) => name.replace(/^by\s+/i, '')))].join(', ');
  return meta && !/^(?:https?:|\/)/.test(meta) ? meta.replace(/^by\s+/i, '') : null;
}

function langOf(dom: DomReader, structured: string | null, meta: string | null): string | null {
  const declared = [
    dom.root && (dom.attribute(dom.root, 'lang') ?? dom.attribute(dom.root, 'xml:lang')),
    structured,
    meta,
  ];
  for (const lang of declared) {
    const primary = lang
      ?.trim()
      .toLowerCase()
      .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0];
    if (primary) return primary;
  }
  return null;
}

/** Lower-case letters and digits of a text, one space between: for comparing titles. */
export function gist(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function clean(text: string | null): string | null {
  return text?.slice(0, 2000).replace(/\s+/g, ' ').trim() || null;
}

function firstText(dom: DomReader, tag: string): string | null {
  const element = dom.byTag(tag)[0];
  return element ? allText(dom, element) : null;
}

/** The text below an element, without recursion, at most 2,000 nodes of it. */
function allText(dom: DomReader, root: Element): string {
  let text = '';
  let node: Node | null = dom.first(root);
  for (let left = 2000; node && left > 0; left--) {
    if (dom.type(node) === NODE.text) text += dom.data(node as Text);
    let next = dom.first(node) ?? dom.next(node);
    for (let up: Node | null = node; !next && up && up !== root; next = up && up !== root ? dom.next(up) : null)
      up = dom.parent(up);
    node = next;
  }
  return text;
}
