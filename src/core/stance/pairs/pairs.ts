import { firstEndingAfter } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import type { Pair } from './features.ts';

/** A sentence that names more is a list; the pairs of the first ones are enough. */
const MOST_ACTORS = 8;

/** Every ordered pair of two different actors that the sentence names, each by its mention nearest the other. */
export function pairsIn({ document, tree }: Reading): Pair[] {
  const { sentence } = tree;
  const { mentions, tokens } = document;
  const own = tokens.slice(sentence.first, sentence.last);
  const tokensOf = new Map<string, number[]>();
  for (let i = firstEndingAfter(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= sentence.end) break;
    const token = headOf(mention.start, mention.end);
    if (token < 0) continue;
    const places = tokensOf.get(mention.actor);
    if (places) places.push(token);
    else if (tokensOf.size < MOST_ACTORS) tokensOf.set(mention.actor, [token]);
  }
  const pairs: Pair[] = [];
  for (const [holder, holderTokens] of tokensOf)
    for (const [target, targetTokens] of tokensOf) {
      if (holder === target) continue;
      let best: Pair | null = null;
      let bestGap = Infinity;
      for (const holderToken of holderTokens)
        for (const targetToken of targetTokens) {
          const gap = Math.abs(holderToken - targetToken);
          if (gap > 0 && gap < bestGap) {
            best = { holder, target, holderToken, targetToken };
            bestGap = gap;
          }
        }
      if (best) pairs.push(best);
    }
  return pairs;

  /** The token of the mention that hangs outside it; its last where the tree is unclear. */
  function headOf(start: number, end: number): number {
    let last = -1;
    for (let at = sentence.first + firstEndingAfter(own, start); at < sentence.last; at++) {
      const token = tokens[at];
      if (!token || token.start >= end) break;
      last = at;
      const above = tokens[tree.head(at)];
      if (!above || above.start < start || above.start >= end) return at;
    }
    return last;
  }
}
