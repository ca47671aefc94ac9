import { measures } from './feature.ts';
import type { PageReading } from './pageReading.ts';

const PATH_WORDS = {
  list: /\/(?:tags?|categor(?:y|ies)|topics?|sections?|archives?|authors?|collections?|search|page|browse|all|directory|events?|list)(?:\/|$|\?)/,
  shop: /\/(?:shop|store|products?|items?|dp|p|buy|catalog|pricing|plans?|deals?)(?:\/|$)/,
  forum:
    /\b(?:forums?|threads?|viewtopic|showthread|discuss(?:ions?)?|community|questions|comments|topic|t)(?:\/|\.|$|\?)/,
  docs: /\/(?:docs?|documentation|api|reference|manual|guide|wiki|help|support|tutorial|learn)(?:\/|$)|\/\/(?:docs|wiki|help|support|developer)s?\./,
  service: /\/(?:services?|solutions?|about|contact|company|careers|features|platform|industries)(?:\/|$)/,
  news: /\/(?:news|articles?|story|stories|blog|posts?|opinion|politics|world|business|sports?|features?|insights|press)\//,
  date: /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:\/|-|$)/,
} as const;

function pathOf(url: string | null): string {
  return url?.toLowerCase().replace(/[?#].*$/, '') ?? '';
}

function lastSegment(path: string): string {
  return (
    path
      .replace(/^[a-z]+:\/\/[^/]*/, '')
      .replace(/\/$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

/** The words of a page's title that its address repeats, as a share of the address's last part. */
function titleShare(slug: string, title: string | null): number {
  const words = slug.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  if (words.length === 0 || !title) return 0;
  const said = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return words.filter((word) => said.has(word)).length / words.length;
}

const SHAPE = ['path.known', 'path.depth', 'path.length', 'path.hyphens', 'path.digits', 'path.title'] as const;

/** What the address of a page says it is. */
export const ADDRESS_FEATURES = [
  measures(
    Object.keys(PATH_WORDS).map((name) => `path.${name}`),
    ({ url }: PageReading) => {
      const path = pathOf(url);
      return Object.fromEntries(
        Object.entries(PATH_WORDS).map(([name, words]) => [`path.${name}`, words.test(path) ? 1 : 0]),
      );
    },
  ),
  measures(SHAPE, ({ url, metadata }: PageReading) => {
    const path = pathOf(url);
    const slug = lastSegment(path);
    return {
      'path.known': url ? 1 : 0,
      'path.depth': path.split('/').filter(Boolean).length,
      'path.length': slug.length,
      'path.hyphens': slug.split(/[-_]/).length,
      'path.digits': (slug.match(/\d/g) ?? []).length,
      'path.title': titleShare(slug, metadata.title),
    };
  }),
];
