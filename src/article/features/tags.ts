import type { Context } from '../blocks.ts';
import type { Feature } from './feature.ts';

const OWN = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'li',
  'td',
  'div',
  'blockquote',
  'figcaption',
  'pre',
  'header',
  'section',
  'dd',
  'article',
];
const PARENT = [
  'article',
  'section',
  'div',
  'li',
  'ul',
  'blockquote',
  'figure',
  'aside',
  'header',
  'footer',
  'td',
  'main',
  'body',
  'form',
  'p',
];
const ABOVE = [
  'figure',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'table',
  'ul',
  'ol',
  'blockquote',
  'article',
  'main',
  'section',
  'details',
  'dl',
  'figcaption',
  'dialog',
  'address',
];

/** The tags from a block's element up to the body, nearest first. */
export function tagsAbove(context: Context): string[] {
  const tags: string[] = [];
  for (let at: Context | null = context; at; at = at.parent) tags.push(at.tag);
  return tags;
}

/** Features of the tags of a block's element and of those it stands in. */
export const TAG_FEATURES: readonly Feature<readonly string[]>[] = [
  ...OWN.map((tag): Feature<readonly string[]> => [`tag.${tag}`, (tags) => (tags[0] === tag ? 1 : 0)]),
  ...PARENT.map((tag): Feature<readonly string[]> => [`in.${tag}`, (tags) => (tags[1] === tag ? 1 : 0)]),
  // How near it is: 1 for the element itself, less with distance, 0 for none.
  ...ABOVE.map(
    (tag): Feature<readonly string[]> => [
      `above.${tag}`,
      (tags) => {
        const at = tags.indexOf(tag);
        return at < 0 ? 0 : 1 / (1 + at);
      },
    ],
  ),
  ['tag.depth', (tags) => tags.length],
];
