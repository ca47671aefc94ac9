import type { Span } from './span.ts';

/** What a block of an article's text is. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockquote';

/** One block of the article's text; blocks are in order, do not overlap and hold no newline-separated paragraph of another. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** An article as the analysis reads it: its text, the blocks in it, and what its page says about it. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
  /** As the page writes it, ISO 8601 where it does. */
  readonly published: string | null;
  /** BCP 47 primary language subtag, lower case, or null where unknown. */
  readonly lang: string | null;
}

/** Makes an article of plain text: each stretch without a newline that holds something is a paragraph. */
export function plainArticle(text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/gu)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' });
  }
  return { text, blocks, title: null, byline: null, published: null, lang: null };
}
