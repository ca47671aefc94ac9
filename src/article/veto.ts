import type { Context } from './blocks.ts';

const CAPTION = /(?:^|[\s_-])caption/;
const COMMENT =
  /(?:^|[\s_-])comment(?:s|list)?(?:$|\s|[_-](?:body|content|text|list|item|thread|section|area|wrap)|__)/;

/**
 * Whether the page itself says that a block is none of the article's: a caption, or a reader's comment.
 * `main` is the element that holds the article's mass: what a page calls that, or what is around it, says nothing of its parts.
 */
export function isVetoed(context: Context, main: Context | null): boolean {
  let step = 0;
  for (let at: Context | null = context; at && at !== main; at = at.parent, step++) {
    if (at.tag === 'figcaption' || COMMENT.test(at.label) || (step < 2 && CAPTION.test(at.label))) return true;
  }
  return false;
}
