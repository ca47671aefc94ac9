import { JSDOM } from 'jsdom';
import type { FoundArticle } from '../../src/article/find.ts';
import type { TextPiece } from '../../src/article/textmap.ts';

const { window } = new JSDOM('');

/** Parses a page as a browser does, in a document that loads and runs nothing. */
export function parsePage(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** What live text a map's pieces hold, as the article writes it. */
export function liveText(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');
}

/** The offsets of an article's text that do not lead to their own character and back. */
export function brokenOffsets({ article, map }: Pick<FoundArticle, 'article' | 'map'>): number[] {
  const broken: number[] = [];
  for (const { start, end } of article.blocks) {
    for (let at = start; at < end; at++) {
      const piece = map.toPieces({ start: at, end: at + 1 })?.[0];
      // A space that a line break stands for has no character of its own.
      if (!piece && article.text[at] === ' ') continue;
      const isSame = piece && map.toOffset(piece.node, piece.start) === at;
      if (!isSame || liveText([piece]) !== article.text[at]) broken.push(at);
    }
  }
  return broken;
}
