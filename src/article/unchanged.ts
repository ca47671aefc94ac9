import type { LiveBlock } from './blocks.ts';

/**
 * Shorter texts beside the article (clocks, counters, the labels of adverts) may change without any block being judged
 * otherwise.
 */
const SHORT = 25;

/** A text whose words change (a counter in it, a correction) is still what it was where its length stays within this ratio. */
const RATIO = 2;

/**
 * The blocks of the page as it is `now` that stand for the `kept` ones of those `before`, where nothing has changed that the
 * judgement of a block may depend on: each kept one is there, in its element and with the same or somewhat other words, and no
 * text but a short one has come. Else null.
 */
export function keptAgain(
  before: readonly LiveBlock[],
  kept: ReadonlySet<LiveBlock>,
  now: readonly LiveBlock[],
): LiveBlock[] | null {
  const known = new Map<Element, LiveBlock[]>();
  for (const block of before) {
    const inElement = known.get(block.context.element);
    if (inElement) inElement.push(block);
    else known.set(block.context.element, [block]);
  }
  const again: LiveBlock[] = [];
  const passed = new Map<Element, number>();
  for (const block of now) {
    const { element } = block.context;
    const place = passed.get(element) ?? 0;
    passed.set(element, place + 1);
    const old = known.get(element)?.[place];
    const isKept = old !== undefined && kept.has(old);
    const isOld = old !== undefined && isAlike(old, block);
    if (!isOld && (isKept || block.text.length >= SHORT)) return null;
    if (isKept) again.push(block);
  }
  return again.length === kept.size ? again : null;
}

function isAlike(old: LiveBlock, { text, kind }: LiveBlock): boolean {
  const [less, more] = [old.text.length, text.length].sort((a, b) => a - b) as [number, number];
  return old.kind === kind && more <= RATIO * less;
}
