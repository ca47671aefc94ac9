import { measures } from './feature.ts';
import type { PageReading } from './pageReading.ts';

/** schema.org types of pages that are none, and of those that are. */
const TYPES = {
  news: /^(?:News|Analysis|Opinion|Reportage|Review|Background)\w*Article$/,
  article: /^(?:Article|BlogPosting|TechArticle|ScholarlyArticle|LiveBlogPosting|Report)$/,
  list: /^(?:CollectionPage|ItemList|SearchResultsPage|Blog)$/,
  product: /^(?:Product|ProductGroup|Offer|AggregateOffer|Service|LocalBusiness|Store|SoftwareApplication)$/,
  forum: /^(?:DiscussionForumPosting|QAPage|Question|ProfilePage)$/,
  faq: /^(?:FAQPage|HowTo|Recipe|Course|Event|JobPosting|VideoObject)$/,
} as const;

/** What systems that publish pages write into the class of a page's body. */
const BODIES = {
  post: /\bsingle-post\b|\bpost-template|\bsingle single-|\bsingular\b|\barticle-?page|page-?article|\bblog-?(?:post|article)\b|\bnode--?type-(?:article|news|blog|story)|template-article|\bstory\b/,
  page: /\bpage-(?:template|id|parent|child)\b|\bpage page-|node--?type-(?:page|basic|landing)/,
  archive:
    /\barchive\b|\bcategory\b|\btag\b|\btax-|\bcollection\b|\bblog\b(?!-)|template-(?:collection|list|search|blog)\b|\bsearch\b|\bhome\b|\bfront-?page\b/,
  /** WordPress writes these into every list, and none of them into a post. */
  list: /(?:^|\s)(?:archive|category|tag|author|blog|home|search-results|paged)(?=\s|$)/,
  shop: /woocommerce|\bproduct\b|template-product|\bshop\b|\bcart\b/,
  forum: /\bforum|\bthread|\btopic\b|\bxenforo|\bphpbb|\bvbulletin|\bdiscourse|\bquestion-page/,
} as const;

const OG_TYPES = ['article', 'website', 'product'] as const;

const DECLARED = [
  'declared.og',
  'declared.articles',
  'declared.published',
  'declared.byline',
  'declared.section',
  'declared.readingTime',
  'declared.modified',
  'declared.breadcrumb',
  'declared.pagination',
  'declared.comments',
  'declared.signs',
] as const;

/** What a page declares itself to be: types, dates, authors, the names of its parts. */
export const DECLARED_FEATURES = [
  measures(DECLARED, ({ metadata }: PageReading) => {
    const { metas, types, relations } = metadata;
    return {
      'declared.og': metadata.ogType === 'article' ? 1 : metadata.ogType ? 0 : -1,
      'declared.articles': Math.min(5, metadata.articles.length),
      'declared.published': metadata.published ? 1 : 0,
      'declared.byline': metadata.byline ? 1 : 0,
      'declared.section': metas.has('article:published_time') || metas.has('article:section') ? 1 : 0,
      'declared.readingTime': metas.has('twitter:label1') || metas.has('twitter:data1') ? 1 : 0,
      'declared.modified': metas.has('article:modified_time') ? 1 : 0,
      'declared.breadcrumb': types.has('BreadcrumbList') ? 1 : 0,
      'declared.pagination': relations.has('next') || relations.has('prev') ? 1 : 0,
      'declared.comments': relations.has('pingback') ? 1 : 0,
      // Few trees add up what each hardly tells alone.
      'declared.signs': [
        metadata.ogType === 'article',
        metadata.articles.length > 0,
        metadata.published,
        metadata.byline,
      ].filter(Boolean).length,
    };
  }),
  measures(
    Object.keys(TYPES).map((name) => `declared.${name}`),
    ({ metadata }: PageReading) =>
      Object.fromEntries(
        Object.entries(TYPES).map(([name, type]) => [
          `declared.${name}`,
          [...metadata.types].some((own) => type.test(own)) ? 1 : 0,
        ]),
      ),
  ),
  measures(
    OG_TYPES.map((type) => `og.${type}`),
    ({ metadata }: PageReading) =>
      Object.fromEntries(OG_TYPES.map((type) => [`og.${type}`, metadata.ogType?.includes(type) ? 1 : 0])),
  ),
  measures(
    Object.keys(BODIES).map((name) => `body.${name}`),
    ({ metadata }: PageReading) =>
      Object.fromEntries(
        Object.entries(BODIES).map(([name, label]) => [`body.${name}`, label.test(metadata.label) ? 1 : 0]),
      ),
  ),
];
