import type { Mention } from '../../model/annotation.ts';
import { contains, firstEndingAfter, overlap, type Span } from '../../model/span.ts';
import type { ActorLayer, SyntaxLayer, TokenLayer } from '../document.ts';

/** Who a source is, and whether the words leave no doubt. */
export interface Speaker {
  readonly actor: string;
  readonly sure: boolean;
}

type Needs = TokenLayer & SyntaxLayer & ActorLayer;

/** Heads that speak for the body that they are named with. */
const VOICES =
  /^(?:spokes(?:man|woman|person|people|men|women)|statement|release|report|office|campaign|government|administration|account|letter|memo|filing|website|study|poll|survey)$/iu;
/** Documents that speak for whoever issued them. */
const DOCUMENTS = /^(?:statement|release|report|letter|memo|email|e-mail|tweet|post|note|document|filing)$/iu;

/**
 * Makes a function that says which actor a source span is: the one whose mention holds the head of the span, or, for a
 * spokesman or a statement, the body that it is named with. Null where the source is nobody of the cast.
 */
export function speakerFinder(document: Needs): (source: Span) => Speaker | null {
  const mentions = [...document.mentions].sort((a, b) => a.end - b.end);
  return (source) => {
    const near: Mention[] = [];
    for (let index = firstEndingAfter(mentions, source.start); index < mentions.length; index++) {
      const mention = mentions[index] as Mention;
      if (mention.end > source.end + 80) break;
      if (overlap(mention, source) > 0) near.push(mention);
    }
    const head = headOf(document, source);
    if (near.length === 0 || !head) return null;
    const holding = near.filter((mention) => contains(mention, head)).sort(longerFirst)[0];
    if (holding) return { actor: holding.actor, sure: true };
    const word = document.tokens.length > 0 ? textOf(document, head) : '';
    const voiced = near.filter((mention) => contains(source, mention) && mention.form !== 'pronoun');
    const body = VOICES.test(word) ? voiced.sort(longerFirst)[0] : undefined;
    return body ? { actor: body.actor, sure: false } : null;
  };
}

/** Whether a source is a document without a name ("the statement"), which speaks for whoever issued it. */
export function isDocument(document: TokenLayer & SyntaxLayer, source: Span): boolean {
  const head = headOf(document, source);
  return head !== null && DOCUMENTS.test(textOf(document, head));
}

function longerFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start);
}

function textOf({ tokens }: TokenLayer, span: Span): string {
  return tokens[firstEndingAfter(tokens, span.start)]?.text ?? '';
}

/** The first token of a span whose head in the tree lies outside it. */
function headOf({ tokens, syntax }: TokenLayer & SyntaxLayer, span: Span): Span | null {
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while ((tokens[last]?.start ?? Infinity) < span.end) last += 1;
  for (let index = first; index < last; index++) {
    const head = syntax.head[index] ?? -1;
    const outside = head < first || head >= last;
    if (outside && /[\p{L}\p{N}]/u.test(tokens[index]?.text ?? '') && syntax.relation[index] !== 'det')
      return tokens[index] ?? null;
  }
  return tokens[first] ?? null;
}
