import type { Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { BEFORE_OPENING, singleStretches } from './singleMarks.ts';

/** A stretch within quotation marks, the marks included. Stretches do not overlap; one within another is part of the outer. */
export interface Stretch extends Span {
  /** False where the closing mark is missing: the stretch then ends with its block. */
  readonly closed: boolean;
  /** The index of its block in `article.blocks`. */
  readonly block: number;
}

const DOUBLE = /[“”"«»„]|''|``/gu;
const SPACE = /\s/u;
const SPACE_OR_PUNCTUATION = /[\s\p{P}]/u;
const BRACKET_OR_SPACE = /[\s([{]/u;

/**
 * The stretches within quotation marks, in order. Each block is read by itself, since a quotation over several paragraphs
 * opens anew in each. A block quotation without marks is one stretch. The work is linear in the text.
 */
export function findStretches(text: string, blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block, index) => {
    const content = text.slice(block.start, block.end);
    const doubles = doubleStretches(content);
    const all = outermost([...doubles, ...singleStretches(content, doubles)]);
    if (block.kind === 'blockquote' && all.length === 0) all.push({ start: 0, end: content.length, closed: true });
    return all.map(({ start, end, closed }) => ({
      start: block.start + start,
      end: block.start + end,
      closed,
      block: index,
    }));
  });
}

type Pair = Span & { readonly closed: boolean };

/** Pairs double marks by their direction, or for straight marks by what stands on either side of them. */
function doubleStretches(content: string): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  let inMarkup = false;
  for (const match of content.matchAll(DOUBLE)) {
    const start = match.index;
    const end = start + match[0].length;
    // Markup left in the text: both marks of `href="..."` are none of ours.
    if (inMarkup || (open < 0 && content[start - 1] === '=')) {
      inMarkup = !inMarkup;
      continue;
    }
    const direction = directionOf(match[0], content[start - 1] ?? ' ', content[end] ?? ' ', open >= 0);
    if (direction === 'close' && open >= 0) {
      pairs.push({ start: open, end, closed: true });
      open = -1;
    } else if (direction === 'open' && (open < 0 || match[0] === '"' || match[0] === "''")) {
      // A straight mark that opens within an open stretch shows that the earlier one was never closed.
      open = start;
    }
  }
  if (open >= 0) pairs.push({ start: open, end: content.length, closed: false });
  return pairs;
}

function directionOf(mark: string, before: string, after: string, isOpen: boolean): 'open' | 'close' {
  if (mark === '”' || mark === '»') return 'close';
  const looksClosing = !SPACE.test(before) && SPACE_OR_PUNCTUATION.test(after);
  if (mark === '“') return isOpen && looksClosing ? 'close' : 'open';
  if (mark === '«' || mark === '„' || mark === '``') return 'open';
  if (BEFORE_OPENING.test(before) && !SPACE.test(after))
    return isOpen && !BRACKET_OR_SPACE.test(before) ? 'close' : 'open';
  return looksClosing || isOpen ? 'close' : 'open';
}

/** Drops the stretches that lie within or across another that starts earlier. */
function outermost(pairs: Pair[]): Pair[] {
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Pair[] = [];
  for (const pair of pairs) if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}
