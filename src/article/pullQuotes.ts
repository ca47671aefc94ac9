import type { Context, LiveBlock } from './blocks.ts';
import { gist } from './metadata.ts';

/** What pages call a box in which a sentence of the text is set once more, large. */
const BOX = /(?:^|[\s_-])(?:pull-?quotes?|quotes?|quotation|blockquote|pull)(?=$|[\s_-])/;
const TAGS: ReadonlySet<string> = new Set(['aside', 'blockquote', 'figure', 'q']);
/** So many elements up the box stands. */
const NEAR = 3;
/** A shorter text may be said twice; a longer one is no pull quote. */
const MIN_TEXT = 20;
const MAX_TEXT = 600;
/** So many boxes are looked at, and so much of the text is searched. */
const MAX_BOXES = 40;
const MAX_SEARCHED = 200_000;

/** Leaves out of an article's blocks the pull quotes: boxes with nothing but words that another block says as well. */
export function withoutPullQuotes(blocks: readonly LiveBlock[]): readonly LiveBlock[] {
  const boxes = blocks.filter(isBox).slice(0, MAX_BOXES);
  if (boxes.length === 0) return blocks;
  const others = new Set(boxes);
  const text = blocks
    .filter((block) => !others.has(block))
    .map((block) => block.text)
    .join('|')
    .slice(0, MAX_SEARCHED);
  const said = ` ${gist(text)} `;
  const repeated = new Set(boxes.filter((box) => said.includes(` ${gist(box.text)} `)));
  return repeated.size > 0 ? blocks.filter((block) => !repeated.has(block)) : blocks;
}

function isBox({ text, context }: LiveBlock): boolean {
  if (text.length < MIN_TEXT || text.length > MAX_TEXT) return false;
  let at: Context | null = context;
  for (let step = 0; at && step < NEAR; at = at.parent, step++) {
    if (TAGS.has(at.tag) || BOX.test(at.label)) return true;
  }
  return false;
}
