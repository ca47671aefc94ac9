import type { Context } from './blocks.ts';

const CAPTION = /(?:^|[\s_-])caption/;
const COMMENT =
  /(?:^|[\s_-])comment(?:s|list)?(?:$|\s|[_-](?:body|content|text|list|item|thread|section|area|wrap)|__)/;
/**
 * Boxes that stand between paragraphs, and what only a screen reader is told. A paywall's wrapper may hold the article
 * itself.
 */
const BOX =
  /(?:^|[\s_-])(?:newsletters?|sign-?up|mailing-?list|read-?(?:more|next|also)|related|recommended|recirc|see-?also|advert|advertisement|sponsored|donat(?:e|ions?)|share|sharing|credits?|byline|author-?(?:bio|box|info)|bio)(?=$|[\s_-])/;
const UNSEEN = /(?:^|\s)(?:hidden|d-none|is-hidden|sr-only|visually-?hidden|screen-reader-text)(?=\s|$)/;
/** So many elements up a name still speaks of the block. */
const NEAR = 3;

/**
 * Whether the page itself says that a block is none of the article's: a caption, a reader's comment, a box of its own.
 * `main` is the element that holds the article's mass: what a page calls that, or what is around it, says nothing of its parts.
 */
export function isVetoed(context: Context, main: Context | null): boolean {
  let step = 0;
  for (let at: Context | null = context; at && at !== main; at = at.parent, step++) {
    if (at.tag === 'figcaption' || COMMENT.test(at.label) || (step < 2 && CAPTION.test(at.label))) return true;
    if (step < NEAR && (BOX.test(at.label) || UNSEEN.test(at.label))) return true;
  }
  return false;
}
