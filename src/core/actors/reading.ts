import { firstEndingAfter, type Span } from '../../model/span.ts';
import type {
  CountryLayer,
  CountryMention,
  Name,
  NameLayer,
  PartOfSpeech,
  Sentence,
  Source,
  SyntaxLayer,
  Token,
  TokenLayer,
} from '../document.ts';

/** The layers that the cast is found from; syntax sharpens it where it is there. */
export type Layers = Source & TokenLayer & NameLayer & CountryLayer & Partial<SyntaxLayer>;

/** The document as the parts of this stage read it: its layers, and where things are among its tokens. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly countryMentions: readonly CountryMention[];
  /** The index of the token that holds or follows an offset. */
  tokenAt(offset: number): number;
  /** The index of the sentence that holds a token. */
  sentenceOf(token: number): number;
  /** A token's part of speech; null without a syntax layer. */
  pos(token: number): PartOfSpeech | null;
  /** A token's relation to its head; null without a syntax layer. */
  relation(token: number): string | null;
  /** The index of the name that covers a token; -1 where none does. */
  nameAt(token: number): number;
}

/** Prepares a document for reading. `names` replaces the layer's own. */
export function read(layers: Layers, names: readonly Name[]): Reading {
  const { text, tokens, sentences, countryMentions, syntax } = layers;
  const sentenceIndex = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceIndex.fill(index, sentence.first, sentence.last);
  });
  const nameIndex = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ start, end }, index) => {
    for (let at = firstEndingAfter(tokens, start); at < tokens.length && (tokens[at] as Token).start < end; at++)
      if ((tokens[at] as Token).start >= start) nameIndex[at] = index;
  });
  return {
    text,
    tokens,
    sentences,
    names,
    countryMentions,
    tokenAt: (offset) => firstEndingAfter(tokens, offset),
    sentenceOf: (token) => sentenceIndex[token] ?? 0,
    pos: (token) => syntax?.pos[token] ?? null,
    relation: (token) => syntax?.relation[token] ?? null,
    nameAt: (token) => nameIndex[token] ?? -1,
  };
}

/**
 * The words at the tokens `[first, last)` as one string, white space folded and invisible marks left out; null where
 * there are none.
 */
export function wordsAt(reading: Reading, first: number, last: number): (Span & { text: string }) | null {
  const start = reading.tokens[first]?.start;
  const end = reading.tokens[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return null;
  const text = reading.text
    .slice(start, end)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
  return text === '' ? null : { start, end, text };
}
