import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { TokenLayer } from '../document.ts';
import type { TokenRange } from '../syntax/tree.ts';

/** The tokens that a span touches; null where it touches none. */
export function tokensWithin({ tokens }: TokenLayer, span: Span): TokenRange | null {
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while ((tokens[last]?.start ?? Infinity) < span.end) last++;
  return last > first ? { first, last } : null;
}
