import type { Block } from '../../model/article.ts';
import type { Sentence, Source, TokenLayer } from '../document.ts';

/** What kind of piece an article is, as far as its summary goes. */
export type PieceKind = 'report' | 'opinion' | 'live' | 'list' | 'short';

const OPINION_TITLE = /^(?:opinion|editorial|comment(?:ary)?|op-ed|column|letters?|analysis|review)\b\s*[:|–—-]/iu;
const LIVE_TITLE = /\b(?:live(?:\s+(?:blog|updates?|coverage))|as it happened|live:|latest updates)\b|^live\b/iu;
const TIME = /^(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|BST|GMT|E[SD]?T|P[SD]?T)?|\d{1,2}\s*[ap]\.?m\.?)(?![\p{L}\p{N}])/iu;
const ITEM = /^(?:\d{1,3}[.):]|[•●▪*-])\s/u;
const FIRST_PERSON = new Set(['i', 'my', 'me', "i'm", "i've"]);

/**
 * Tells a report from an opinion piece, a live blog, a list and a text too short to be worth a summary, by its shape
 * and its title.
 */
export function pieceKind(document: Source & TokenLayer, sentences: readonly Sentence[]): PieceKind {
  const { article } = document;
  if (sentences.length < 4) return 'short';
  const title = article.title ?? '';
  const timed = share(document, (text) => TIME.test(text));
  if (LIVE_TITLE.test(title) || timed.count >= 3) return 'live';
  const items = share(document, (text, block) => block.kind === 'listItem' || ITEM.test(text));
  if (items.count >= 4 && items.share >= 0.4) return 'list';
  if (OPINION_TITLE.test(title) || isFirstPerson(document, sentences)) return 'opinion';
  return 'report';
}

function share({ article, text }: Source, holds: (text: string, block: Block) => boolean) {
  let count = 0;
  for (const block of article.blocks)
    if (holds(text.slice(block.start, Math.min(block.end, block.start + 40)), block)) count++;
  return { count, share: count / Math.max(1, article.blocks.length) };
}

/** Whether the writer says "I" in many sentences that hold no quotation. */
function isFirstPerson({ text, tokens }: Source & TokenLayer, sentences: readonly Sentence[]): boolean {
  let own = 0;
  let first = 0;
  for (const sentence of sentences) {
    if (/["“”«»]/u.test(text.slice(sentence.start, sentence.end))) continue;
    own++;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (FIRST_PERSON.has(tokens[i]?.text.toLowerCase() ?? '')) {
        first++;
        break;
      }
    }
  }
  return own >= 6 && first / own > 0.25;
}
