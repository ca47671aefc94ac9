import type { Settings } from '../../messages/settings.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, type Span } from '../../model/span.ts';
import { isMarked } from '../../view/quotes.ts';
import { shownMentions } from '../highlights/layers.ts';
import type { Target } from './state.ts';

/** A name or a quotation in the article. */
export interface HoverTarget extends Target {
  readonly span: Span;
  readonly what:
    | { readonly type: 'actor'; readonly actor: string }
    | { readonly type: 'quote'; readonly index: number };
}

/**
 * Finds what stands at an offset in the article: the innermost shown mention, else the shortest shown quotation, else
 * null. An indirect quotation is not painted, and so is not found.
 */
export function targetFinder(annotation: Annotation, shown: Settings['shown']): (offset: number) => HoverTarget | null {
  const mentions = shownMentions(annotation, shown);
  return (offset) => {
    const letter = { start: offset, end: offset + 1 };
    const mention = shortest(mentions.filter((candidate) => contains(candidate, letter)));
    if (mention) {
      const { start, end, actor } = mention;
      return { key: `actor ${start} ${end}`, span: { start, end }, what: { type: 'actor', actor } };
    }
    if (!shown.quote) return null;
    const quote = shortest(annotation.quotes.filter((one) => isMarked(one) && contains(one, letter)));
    if (!quote) return null;
    const { start, end } = quote;
    const index = annotation.quotes.indexOf(quote);
    return { key: `quote ${start} ${end}`, span: { start, end }, what: { type: 'quote', index } };
  };
}

function shortest<Item extends Span>(spans: readonly Item[]): Item | null {
  return spans.reduce<Item | null>(
    (best, span) => (best && best.end - best.start <= span.end - span.start ? best : span),
    null,
  );
}
