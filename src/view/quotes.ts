import type { Annotation, Quote, QuoteBasis, QuoteKind } from '../model/annotation.ts';
import { type Line, line } from './excerpt.ts';

/** Something an actor says. */
export interface Saying extends Line {
  readonly kind: QuoteKind;
  /** Whether it is certain that these are the actor's words. */
  readonly sure: boolean;
}

const SAYING_LENGTH = 170;

/** What an actor says: surest and in the actor's very words first, else in the article's order. */
export function sayingsOf({ text, quotes }: Annotation, actor: string): Saying[] {
  const rank = ({ sure, kind }: Quote) => (sure ? 0 : 2) + (kind === 'indirect' ? 1 : 0);
  return quotes
    .filter((quote) => quote.speaker === actor)
    .sort((a, b) => rank(a) - rank(b))
    .map((quote) => {
      const { start, end, kind, sure } = quote;
      return { ...line(text, { start, end }, SAYING_LENGTH), kind, sure };
    });
}

const HOW: Readonly<Record<QuoteBasis, (words: string | null) => string>> = {
  cue: (cue) => (cue ? `The sentence names the speaker beside “${cue}”.` : 'The sentence names the speaker.'),
  marker: (cue) => (cue ? `Marked as theirs by “${cue}”.` : 'Marked as theirs beside it.'),
  continued: () => 'It goes on from the quotation before.',
  context: () => 'The sentences around it leave one likely speaker.',
  none: () => 'The article does not say whose words these are.',
};

const CUE_LENGTH = 40;

/** How it is known whose words a quotation is, in a sentence. */
export function howKnown(text: string, { basis, cue }: Quote): string {
  return HOW[basis](cue && line(text, cue, CUE_LENGTH).text);
}
