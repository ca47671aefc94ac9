import type { ActorKind, Mention, Portrayal, Quote, Stance } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * The document: an article and the layers computed over it so far. A stage is a pure function from a document that has
 * the layers it names to the one layer it adds, so that a wrong order does not compile.
 */
export interface Source {
  readonly article: Article;
  /** `article.text`: what every span points into. */
  readonly text: string;
}

/** A word, a number or a single punctuation mark. */
export interface Token extends Span {
  /** The text at the span, as written. */
  readonly text: string;
}

/** One sentence; `[first, last)` are the indices of its tokens. Sentences are split within quotations too. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** The index of its block in `article.blocks`. */
  readonly block: number;
}

export interface TokenLayer {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). The models number them in this order. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A basic dependency tree for each sentence (universaldependencies.org/u/dep); arrays run parallel to `tokens`. */
export interface SyntaxLayer {
  readonly syntax: {
    readonly pos: readonly PartOfSpeech[];
    /** The index in `tokens` of each token's head; -1 for a sentence's root. */
    readonly head: readonly number[];
    /**
     * The relation to the head, subtypes kept only for `nsubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss`, `acl:relcl` and
     * `compound:prt` ("nsubj", "obj", "ccomp", ...).
     */
    readonly relation: readonly string[];
  };
}

/** What a name is the name of. `other` is a name that no actor bears (an event, a work, a law). */
export type NameKind = 'person' | 'organization' | 'country' | 'place' | 'other';

/** A name in the text, without titles, possessive endings or a leading "the". Names do not overlap. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** 0 to 1: how sure the tagger is. */
  readonly confidence: number;
}

export interface NameLayer {
  readonly names: readonly Name[];
}

/** Words that stand for a country. They may lie inside a longer name ("Chinese" in "Chinese Foreign Ministry"). */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2, with XK for Kosovo and GB-SCT, GB-ENG, GB-WLS, GB-NIR for the parts of the United Kingdom. */
  readonly country: string;
  readonly form: 'name' | 'demonym' | 'metonym';
}

export interface CountryLayer {
  readonly countryMentions: readonly CountryMention[];
}

/** An actor as coreference finds it; what the annotation says more of it is derived at the end. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly country: string | null;
}

export interface ActorLayer {
  readonly cast: readonly CastMember[];
  /** Sorted by start, the longer first; they may nest ("Chinese" within "Chinese President Xi Jinping" is China's). */
  readonly mentions: readonly Mention[];
}

export interface QuoteLayer {
  readonly quotes: readonly Quote[];
}

export interface StanceLayer {
  readonly stances: readonly Stance[];
}

export interface PortrayalLayer {
  /** By actor id; an actor of whom nothing can be said is not in it. */
  readonly portrayals: ReadonlyMap<string, Portrayal>;
}

export interface SummaryLayer {
  readonly summary: readonly Span[];
  /** By actor id, in reading order. */
  readonly actorSummaries: ReadonlyMap<string, readonly Span[]>;
}

/** A stage: reads the layers it names, yields the one it adds. */
export type Stage<Needs, Adds> = (document: Needs) => Adds;

/** The document with one more layer. */
export function extend<Needs, Doc extends Needs, Adds>(document: Doc, stage: Stage<Needs, Adds>): Doc & Adds {
  return { ...document, ...stage(document) };
}
