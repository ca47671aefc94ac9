import { type DomReader, NODE } from './dom.ts';

/** What a page's JSON-LD says of one article (schema.org names in comments). */
export interface StructuredArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly lang: string | null;
}

const MAX_SCRIPTS = 50;
const MAX_CHARACTERS = 2_000_000;
const MAX_OBJECTS = 5_000;
const ARTICLE = /(?:Article|BlogPosting|Reportage|LiveBlogPosting|OpinionPiece|SocialMediaPosting|Report)$/;

type Json = Record<string, unknown>;

/** The types of all JSON-LD objects of the page, and those that are articles, in order. Broken JSON is passed over. */
export function readStructured(dom: DomReader): { types: Set<string>; articles: StructuredArticle[] } {
  const types = new Set<string>();
  const articles: StructuredArticle[] = [];
  let left = MAX_OBJECTS;
  for (const script of dom
    .byTag('script')
    .filter((s) => /ld\+json/i.test(dom.attribute(s, 'type') ?? ''))
    .slice(0, MAX_SCRIPTS)) {
    const queue: unknown[] = [parse(scriptText(dom, script))];
    while (queue.length > 0 && left-- > 0) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      else if (value && typeof value === 'object') {
        const object = value as Json;
        const own = texts(object['@type']);
        for (const type of own) types.add(type);
        const type = own.find((name) => ARTICLE.test(name));
        if (type) articles.push(articleOf(type, object));
        queue.push(object['@graph'], object.mainEntity, object.mainEntityOfPage);
      }
    }
  }
  return { types, articles };
}

function scriptText(dom: DomReader, script: Element): string {
  let text = '';
  for (let node = dom.first(script); node && text.length < MAX_CHARACTERS; node = dom.next(node)) {
    if (dom.type(node) === NODE.text) text += dom.data(node as Text);
  }
  return text;
}

function parse(text: string): unknown {
  if (text.length > MAX_CHARACTERS) return null;
  try {
    // Some pages write line ends inside strings, or wrap the whole in a comment.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*[^*]*\*\/)|(?:-->|\/\*[^*]*\*\/)\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return null;
  }
}

function articleOf(type: string, object: Json): StructuredArticle {
  return {
    type,
    headline: text(object.headline) ?? text(object.name),
    body: text(object.articleBody),
    authors: [object.author, object.creator].flat().flatMap((author) => {
      const name = text(author) ?? text((author as Json | null | undefined)?.name);
      return name && !/^https?:/.test(name) ? [name] : [];
    }),
    published: text(object.datePublished) ?? text(object.dateCreated),
    lang: text(object.inLanguage) ?? text((object.inLanguage as Json | null | undefined)?.alternateName),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}
