import type { Span } from '../../../model/span.ts';

const SINGLE = /[‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand before a mark that opens. */
export const BEFORE_OPENING = /[\s([{—–:-]/u;
/** Words that begin with an apostrophe. */
const ELIDED = /^['‘](?:em|til|n|cause|tis|twas|bout|\d\ds?)(?![\p{L}\p{N}])/iu;
/** A straight single mark farther from its partner than this is more likely an apostrophe. */
const LONGEST = 400;

/**
 * The stretches within single marks of one block, outside the double ones (`doubles`, in order). Apostrophes are left
 * alone: a closing mark after a plural "s" counts only where no better one follows before the next opening.
 */
export function singleStretches(content: string, doubles: readonly Span[]): (Span & { closed: true })[] {
  const found: (Span & { closed: true })[] = [];
  let open = -1;
  let possessive = -1;
  let double = 0;
  const close = (end: number): void => {
    if (open >= 0 && end > 0) found.push({ start: open, end, closed: true });
    open = -1;
    possessive = -1;
  };
  for (const { index, 0: mark } of content.matchAll(SINGLE)) {
    while ((doubles[double]?.end ?? Infinity) <= index) double += 1;
    if (index >= (doubles[double]?.start ?? Infinity)) continue;
    if (open >= 0 && index - open > LONGEST) close(possessive);
    const before = content[index - 1] ?? ' ';
    const after = content[index + 1] ?? ' ';
    if (isOpening(mark, before, after) && !ELIDED.test(content.slice(index, index + 7))) {
      close(possessive);
      open = index;
    } else if (open >= 0 && mark !== '‘' && before !== ' ' && before !== '\u00a0' && !LETTER.test(after)) {
      if (/s/iu.test(before) && /\s/u.test(after) && LETTER.test(content[index + 2] ?? '')) possessive = index + 1;
      else close(index + 1);
    }
  }
  close(possessive);
  return found;
}

function isOpening(mark: string, before: string, after: string): boolean {
  if (mark === '‘') return LETTER.test(after) || (after !== ' ' && !LETTER.test(before));
  return mark === "'" && BEFORE_OPENING.test(before) && LETTER.test(after);
}
