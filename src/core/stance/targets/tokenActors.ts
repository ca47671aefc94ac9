import { firstEndingAfter } from '../../../model/span.ts';
import type { ActorLayer, QuoteLayer, Sentence, SyntaxLayer, TokenLayer } from '../../document.ts';

/** Which actor each token names: as the head of a mention, or within one. Longer mentions go first. */
export function namedTokens({ tokens, syntax, mentions }: TokenLayer & SyntaxLayer & ActorLayer, sentence: Sentence) {
  const heads = new Map<number, string>();
  const covers = new Map<number, string>();
  const own = tokens.slice(sentence.first, sentence.last);
  for (let i = firstEndingAfter(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= sentence.end) break;
    let at = sentence.first + firstEndingAfter(own, mention.start);
    let head = -1;
    for (; at < sentence.last; at++) {
      const token = tokens[at];
      if (!token || token.start >= mention.end) break;
      const above = tokens[syntax.head[at] ?? -1];
      const outside = !above || above.start < mention.start || above.start >= mention.end;
      if (head < 0 && outside) head = at;
      if (!covers.has(at)) covers.set(at, mention.actor);
    }
    if (head >= 0 && !heads.has(head)) heads.set(head, mention.actor);
  }
  return { heads, covers };
}

/** Whose words each token within a quotation is; null within one that is nobody's. */
export function spokenTokens(
  { tokens }: TokenLayer,
  quotes: QuoteLayer['quotes'],
  sentence: Sentence,
): Map<number, string | null> {
  const spoken = new Map<number, string | null>();
  for (const quote of quotes) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token && token.start >= quote.start && token.end <= quote.end) spoken.set(at, quote.speaker);
    }
  }
  return spoken;
}
