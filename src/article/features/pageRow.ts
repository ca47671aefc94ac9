import type { LiveBlock } from '../blocks.ts';
import type { Metadata } from '../metadata.ts';
import type { Feature } from './feature.ts';

/** A page as a whole, once its body was sought. */
export interface PageReading {
  readonly url: string | null;
  readonly metadata: Metadata;
  readonly blocks: readonly LiveBlock[];
  /** Those of the blocks that were found to be the body. */
  readonly kept: readonly LiveBlock[];
}

const LONG = 80;
/** schema.org types of pages that are none, and of those that are. */
const TYPES: Readonly<Record<string, RegExp>> = {
  news: /^(?:News|Analysis|Opinion|Reportage|Review|Background)\w*Article$/,
  article: /^(?:Article|BlogPosting|TechArticle|ScholarlyArticle|LiveBlogPosting|Report)$/,
  list: /^(?:CollectionPage|ItemList|SearchResultsPage|Blog)$/,
  product: /^(?:Product|ProductGroup|Offer|AggregateOffer|Service|LocalBusiness|Store|SoftwareApplication)$/,
  forum: /^(?:DiscussionForumPosting|QAPage|Question|ProfilePage)$/,
  faq: /^(?:FAQPage|HowTo|Recipe|Course|Event|JobPosting|VideoObject)$/,
};
const PATH_WORDS: Readonly<Record<string, RegExp>> = {
  list: /\/(?:tags?|categor(?:y|ies)|topics?|sections?|archives?|authors?|collections?|search|page|browse|all|directory|events?|list)(?:\/|$|\?)/,
  shop: /\/(?:shop|store|products?|items?|dp|p|buy|catalog|pricing|plans?|deals?)(?:\/|$)/,
  forum:
    /\b(?:forums?|threads?|viewtopic|showthread|discuss(?:ions?)?|community|questions|comments|topic|t)(?:\/|\.|$|\?)/,
  docs: /\/(?:docs?|documentation|api|reference|manual|guide|wiki|help|support|tutorial|learn)(?:\/|$)|\/\/(?:docs|wiki|help|support|developer)s?\./,
  service: /\/(?:services?|solutions?|about|contact|company|careers|features|platform|industries)(?:\/|$)/,
  news: /\/(?:news|articles?|story|stories|blog|posts?|opinion|politics|world|business|sports?|features?|insights|press)\//,
  date: /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:\/|-|$)/,
};

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const sum = (blocks: readonly LiveBlock[], of: (block: LiveBlock) => number) =>
  blocks.reduce((total, block) => total + of(block), 0);
const isLong = ({ text, linked }: LiveBlock) => text.length - linked >= LONG;

function pathOf(url: string | null): string {
  return url?.toLowerCase().replace(/[?#].*$/, '') ?? '';
}

function lastSegment(url: string | null): string {
  return (
    pathOf(url)
      .replace(/^[a-z]+:\/\/[^/]*/, '')
      .replace(/\/$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

function countBlocks(blocks: readonly LiveBlock[], pattern: RegExp): number {
  return Math.log1p(
    blocks.filter(({ context }) => pattern.test(`${context.label} ${context.parent?.label ?? ''}`)).length,
  );
}

/** What tells an article's page from others: what it declares, its address, and how its text is spread. */
export const PAGE_FEATURES: readonly Feature<PageReading>[] = [
  ['declared.og', ({ metadata }) => (metadata.ogType === 'article' ? 1 : metadata.ogType ? 0 : -1)],
  ...Object.entries(TYPES).map(
    ([name, pattern]): Feature<PageReading> => [
      `declared.${name}`,
      ({ metadata }) => ([...metadata.types].some((type) => pattern.test(type)) ? 1 : 0),
    ],
  ),
  ['declared.articles', ({ metadata }) => Math.min(5, metadata.articles.length)],
  ['declared.published', ({ metadata }) => (metadata.published ? 1 : 0)],
  ['declared.byline', ({ metadata }) => (metadata.byline ? 1 : 0)],
  [
    'declared.section',
    ({ metadata }) => (metadata.metas.has('article:published_time') || metadata.metas.has('article:section') ? 1 : 0),
  ],
  ...Object.entries(PATH_WORDS).map(
    ([name, pattern]): Feature<PageReading> => [`path.${name}`, ({ url }) => (pattern.test(pathOf(url)) ? 1 : 0)],
  ),
  ['path.known', ({ url }) => (url ? 1 : 0)],
  ['path.depth', ({ url }) => pathOf(url).split('/').filter(Boolean).length],
  ['path.length', ({ url }) => lastSegment(url).length],
  ['path.hyphens', ({ url }) => lastSegment(url).split(/[-_]/).length],
  ['path.digits', ({ url }) => (lastSegment(url).match(/\d/g) ?? []).length],
  ['kept.length', ({ kept }) => Math.log1p(sum(kept, ({ text }) => text.length))],
  ['kept.long', ({ kept }) => Math.log1p(kept.filter(isLong).length)],
  [
    'kept.longShare',
    ({ kept }) =>
      ratio(
        sum(kept.filter(isLong), ({ text }) => text.length),
        sum(kept, ({ text }) => text.length),
      ),
  ],
  [
    'kept.share',
    ({ kept, blocks }) =>
      ratio(
        sum(kept, ({ text }) => text.length),
        sum(blocks, ({ text }) => text.length),
      ),
  ],
  ['kept.shareOfLong', ({ kept, blocks }) => ratio(kept.filter(isLong).length, blocks.filter(isLong).length)],
  [
    'kept.links',
    ({ kept }) =>
      ratio(
        sum(kept, ({ linked }) => linked),
        sum(kept, ({ text }) => text.length),
      ),
  ],
  ['kept.headings', ({ kept }) => ratio(kept.filter(({ kind }) => kind === 'heading').length, kept.length)],
  ['kept.items', ({ kept }) => ratio(kept.filter(({ kind }) => kind === 'listItem').length, kept.length)],
  [
    'kept.mean',
    ({ kept }) =>
      ratio(
        sum(kept, ({ text }) => text.length),
        kept.length,
      ),
  ],
  ['kept.longest', ({ kept }) => Math.log1p(kept.reduce((most, { text }) => Math.max(most, text.length), 0))],
  ['all.blocks', ({ blocks }) => Math.log1p(blocks.length)],
  [
    'all.links',
    ({ blocks }) =>
      ratio(
        sum(blocks, ({ linked }) => linked),
        sum(blocks, ({ text }) => text.length),
      ),
  ],
  ['all.headings', ({ blocks }) => ratio(blocks.filter(({ kind }) => kind === 'heading').length, blocks.length)],
  ['all.comments', ({ blocks }) => countBlocks(blocks, /comment|reply|message|\bpost-?\d|topic/)],
  ['all.products', ({ blocks }) => countBlocks(blocks, /product|price|cart|sku|shop|buy/)],
  [
    'all.prices',
    ({ blocks }) =>
      Math.log1p(blocks.filter(({ text }) => text.length < 40 && /[$€£]\s?\d|\d\s?(?:€|USD|EUR)/.test(text)).length),
  ],
  ['all.cards', ({ blocks }) => countBlocks(blocks, /card|teaser|tile|listing|grid-item/)],
  [
    'all.titled',
    ({ metadata, blocks }) => (blocks.some(({ kind, text }) => kind === 'heading' && text === metadata.title) ? 1 : 0),
  ],
];

/** The names of a page's features, in the order of its row. */
export const PAGE_FEATURE_NAMES: readonly string[] = PAGE_FEATURES.map(([name]) => name);

/** The features of a page as a whole. */
export function pageRow(reading: PageReading): Float64Array {
  return Float64Array.from(PAGE_FEATURES, ([, read]) => read(reading));
}
