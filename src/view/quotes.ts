import type { Annotation, Quote, QuoteBasis, QuoteKind } from '../model/annotation.ts';
import { contains } from '../model/span.ts';
import { actorById } from './actor.ts';
import { excerpt, type Line, line } from './excerpt.ts';

/** Something an actor says. */
export interface Saying extends Line {
  readonly kind: QuoteKind;
  /** Whether it is certain that these are the actor's words. */
  readonly sure: boolean;
  /** Who tells that the actor said so, where it is told at second hand. */
  readonly toldBy: string | null;
}

/** Whether a quotation is marked on the page: one without any quoted words is not. */
export function isMarked({ kind }: Quote): boolean {
  return kind !== 'indirect';
}

const SAYING_LENGTH = 170;
const SOURCE_LENGTH = 60;

/**
 * The quotations of an actor: surest and in the actor's very words first, else in the article's order. Unsure indirect
 * ones are left out: more than half of them are deeds and attitudes (`docs/models/quotes.md`).
 */
export function quotesOf({ quotes }: Annotation, actor: string): Quote[] {
  const rank = ({ sure, kind }: Quote) => (sure ? 0 : 2) + (kind === 'indirect' ? 1 : 0);
  return quotes
    .filter((quote) => quote.speaker === actor && (quote.sure || isMarked(quote)))
    .sort((a, b) => rank(a) - rank(b));
}

/** A quotation as its speaker's card shows it. */
export function sayingOf(annotation: Annotation, quote: Quote): Saying {
  const { start, end, kind, sure } = quote;
  const words = line(annotation.text, { start, end }, SAYING_LENGTH);
  return { ...words, kind, sure, toldBy: toldBy(annotation, quote) };
}

const HOW: Readonly<Record<QuoteBasis, (words: string | null) => string>> = {
  cue: (cue) => (cue ? `The sentence names the speaker beside “${cue}”.` : 'The sentence names the speaker.'),
  marker: (cue) => (cue ? `Marked as theirs by “${cue}”.` : 'Marked as theirs beside it.'),
  continued: () => 'It goes on from the quotation before.',
  context: () => 'The sentences around it leave one likely speaker.',
  none: () => 'The article does not say whose words these are.',
};

const CUE_LENGTH = 40;

/** How it is known whose words a quotation is, and who tells of it at second hand, in a sentence or two. */
export function howKnown(annotation: Annotation, quote: Quote): string {
  const { basis, cue } = quote;
  const how = HOW[basis](cue && excerpt(annotation.text, cue, CUE_LENGTH));
  const teller = toldBy(annotation, quote);
  return teller === null ? how : `${how} As told by ${teller}.`;
}

/** Who speaks: the actor's name, the article's words for an unnamed source, or that nobody is named. */
export function speakerName(annotation: Annotation, { speaker, source }: Quote): string {
  const name = actorById(annotation, speaker)?.name;
  return name ?? (source && excerpt(annotation.text, source, SOURCE_LENGTH)) ?? 'Nobody named';
}

/**
 * Who tells of a quotation that is told at second hand ("Smith said that Jones had called it a mistake"): the speakers of
 * the quotations that hold both it and the words for its speaker, the nearest first. Null for one at first hand.
 */
function toldBy(annotation: Annotation, quote: Quote): string | null {
  const { source } = quote;
  if (source === null) return null;
  const tellers = annotation.quotes
    .filter((outer) => outer !== quote && outer.source !== null && contains(outer, quote) && contains(outer, source))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((outer) => speakerName(annotation, outer));
  return tellers.length > 0 ? tellers.join(', as told by ') : null;
}
