import type { Context } from '../blocks.ts';
import type { Features } from './feature.ts';

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

const places = (tags: readonly string[]) => new Map(tags.map((tag, i) => [tag, i]));
const OWN_AT = places(OWN);
const PARENT_AT = places(PARENT);
const ABOVE_AT = places(ABOVE);

/** Features of the tags of a block's element and of those it stands in. */
export const TAG_FEATURES: Features<Context> = {
  names: [
    ...OWN.map((tag) => `tag.${tag}`),
    ...PARENT.map((tag) => `in.${tag}`),
    // How near it is: 1 for the element itself, less with distance, 0 for none.
    ...ABOVE.map((tag) => `above.${tag}`),
    'tag.depth',
  ],
  fill(row, at, context) {
    const own = OWN_AT.get(context.tag);
    if (own !== undefined) row[at + own] = 1;
    const parent = context.parent && PARENT_AT.get(context.parent.tag);
    if (typeof parent === 'number') row[at + OWN.length + parent] = 1;
    const above = at + OWN.length + PARENT.length;
    let step = 1;
    for (let up: Context | null = context; up; up = up.parent, step++) {
      const place = ABOVE_AT.get(up.tag);
      if (place !== undefined && row[above + place] === 0) row[above + place] = 1 / step;
    }
    row[above + ABOVE.length] = step - 1;
  },
};
