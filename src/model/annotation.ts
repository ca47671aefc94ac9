import type { Span } from './span.ts';

/** What an actor is. */
export type ActorKind = 'person' | 'country' | 'organization';

/** How a mention names its actor. */
export type MentionForm = 'name' | 'demonym' | 'metonym' | 'title' | 'pronoun';

/** Somebody or something that acts, speaks or is spoken of in the article. */
export interface Actor {
  readonly id: string;
  /** The fullest name the article gives; for a country its common English name. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The description the article gives ("Chinese Foreign Ministry spokesperson"). */
  readonly role: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** How many mentions. */
  readonly mentions: number;
  /** How many quotations it speaks. */
  readonly quotes: number;
  /** The sentences that say most about what this actor says and does. */
  readonly summary: readonly Span[];
  /** How the article's own sentences show the actor; null where they are too few or unsure. */
  readonly portrayal: Portrayal | null;
}

/** How the article's own sentences show an actor, apart from what others say of it. */
export interface Portrayal {
  readonly tone: 'favourable' | 'neutral' | 'critical';
  /** -1 (critical) to 1 (favourable). */
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** Words that name an actor. */
export interface Mention extends Span {
  readonly actor: string;
  readonly form: MentionForm;
}

/** `direct`: all within quotation marks; `mixed`: partly; `indirect`: not at all. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** How the speaker of a quotation was decided. */
export type QuoteBasis =
  /** A cue links the source and the content in one sentence. */
  | 'cue'
  /** "According to X", "X: ..." and the like. */
  | 'marker'
  /** The quotation goes on from one whose speaker is known. */
  | 'continued'
  /** The sentence or paragraph around it leaves one likely speaker. */
  | 'context'
  /** Nobody is known to have said it. */
  | 'none';

/** Somebody's words. The span is the content, its quotation marks included. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** An actor's id, or null where the article names nobody. */
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly source: Span | null;
  /** The reporting words. */
  readonly cue: Span | null;
  readonly basis: QuoteBasis;
  readonly sure: boolean;
}

export type Position = 'supports' | 'opposes' | 'neutral' | 'mixed';

/** How a stance was told: in the holder's own words, by a deed, or by the article. */
export type StanceBasis = 'said' | 'did' | 'described';

/** Where an actor stands toward another or toward an issue, with the sentences that show it. */
export interface Stance {
  /** Who holds it. */
  readonly actor: string;
  /** An actor's id, or null where it is about a topic alone. */
  readonly target: string | null;
  /** A short string from the article. */
  readonly topic: string | null;
  readonly position: Position;
  /** -1 (opposes) to 1 (supports). */
  readonly score: number;
  readonly basis: StanceBasis;
  /** One sentence each; never empty. */
  readonly evidence: readonly Span[];
}

/** What the analysis of one article yields. All spans point into `text`. */
export interface Annotation {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly isArticle: boolean;
  /** Most important first. */
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly stances: readonly Stance[];
  readonly summary: readonly Span[];
  /** In plain words, each bound that the analysis hit ("only the first 300,000 characters were read"). */
  readonly limits: readonly string[];
}
