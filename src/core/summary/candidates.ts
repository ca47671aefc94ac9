import { firstEndingAfter, overlap, type Span } from '../../model/span.ts';
import type { ActorLayer, QuoteLayer, Sentence, Source, SyntaxLayer, TokenLayer } from '../document.ts';
import { dependence } from './dependence.ts';
import { isFurniture } from './furniture.ts';
import { centralities, termsOf } from './terms.ts';

/** What the summaries read. */
export type Summarisable = Source & TokenLayer & SyntaxLayer & ActorLayer & QuoteLayer;

/** A sentence of the story with what speaks for and against choosing it. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Its place among the sentences of the story. */
  readonly order: number;
  readonly words: number;
  readonly terms: ReadonlySet<string>;
  readonly centrality: number;
  /** Ids of the actors it mentions, those it only refers to by a pronoun left out. */
  readonly actors: ReadonlySet<string>;
  /** 0 to 1: how much of it lies in directly quoted words. */
  readonly quoted: number;
  /** 0 to 1, see `dependence`. */
  readonly dependence: number;
  /** Whether it has a verb; a caption or a label has none. */
  readonly hasVerb: boolean;
  /** 0 to 1: how many of the title's terms it holds. */
  readonly titleShare: number;
}

/** Sentences beyond this many are not weighed; the story is told by then. */
const MOST_SENTENCES = 600;
/** A line of its own with this many words and more is a sentence whose full stop was forgotten. */
const LONGEST_LINE = 25;

/** The sentences of the story (no headings, bylines, update lines), in order. */
export function candidatesOf(document: Summarisable): Candidate[] {
  const { article, text } = document;
  const story = document.sentences
    .filter((sentence) => article.blocks[sentence.block]?.kind !== 'heading' && isTold(document, sentence))
    .filter((sentence) => !isFurniture(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200))))
    .slice(0, MOST_SENTENCES);
  const terms = story.map((sentence) => termsOf(document, sentence));
  const central = centralities(terms);
  const quoted = quotedShares(document, story);
  const title = new Set((article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  return story.map((sentence, order) => {
    const words = document.tokens
      .slice(sentence.first, sentence.last)
      .filter((token) => /[\p{L}\p{N}]/u.test(token.text));
    const titled = words.filter((token) => title.has(token.text.toLowerCase()));
    return {
      sentence,
      order,
      words: words.length,
      terms: terms[order] ?? new Set(),
      centrality: central[order] ?? 0,
      actors: actorsIn(document, sentence),
      quoted: quoted[order] ?? 0,
      dependence: dependence(document, sentence),
      hasVerb: hasVerb(document, sentence),
      titleShare: title.size ? Math.min(1, titled.length / title.size) : 0,
    };
  });
}

/**
 * Whether a sentence tells something: a question does not, nor does a line without a full stop, which is a heading or a
 * label.
 */
function isTold({ text, tokens }: Source & TokenLayer, { first, last, end }: Sentence): boolean {
  if (/[?:]\s*$/u.test(text.slice(Math.max(0, end - 3), end))) return false;
  const isLine = /^\s*(?:\n|$)/u.test(text.slice(end, end + 3)) && last - first < LONGEST_LINE;
  const isFirst = first === 0 || /\n/u.test(text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0));
  return !(isLine && isFirst && /[\p{L}\p{N}]\s*$/u.test(text.slice(Math.max(0, end - 3), end)));
}

function actorsIn({ mentions }: ActorLayer, span: Span): Set<string> {
  const found = new Set<string>();
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.end > span.start && mention.form !== 'pronoun') found.add(mention.actor);
  }
  return found;
}

function hasVerb({ syntax }: SyntaxLayer, { first, last }: Sentence): boolean {
  for (let token = first; token < last; token++)
    if (syntax.pos[token] === 'VERB' || syntax.pos[token] === 'AUX') return true;
  return false;
}

/** How much of each sentence lies in directly quoted words. */
function quotedShares({ quotes }: QuoteLayer, sentences: readonly Span[]): number[] {
  const direct = quotes.filter((quote) => quote.kind !== 'indirect');
  let next = 0;
  return sentences.map((sentence) => {
    while ((direct[next]?.end ?? Infinity) <= sentence.start) next++;
    let quoted = 0;
    for (let i = next; i < direct.length; i++) {
      const quote = direct[i];
      if (!quote || quote.start >= sentence.end) break;
      // Of a mixed quotation only a part is within marks.
      quoted += overlap(quote, sentence) * (quote.kind === 'direct' ? 1 : 0.4);
    }
    return Math.min(1, quoted / (sentence.end - sentence.start));
  });
}
