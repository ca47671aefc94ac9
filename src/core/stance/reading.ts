import type { ActorLayer, QuoteLayer, Source, SyntaxLayer, TokenLayer } from '../document.ts';
import type { SentenceTree } from '../syntax/sentenceTree.ts';
import type { Referents } from './targets/referents.ts';

/** What the stance stage reads. */
export type StanceSource = Source & TokenLayer & SyntaxLayer & ActorLayer & QuoteLayer;

/** One sentence as the rules see it. */
export interface Reading {
  readonly document: StanceSource;
  readonly tree: SentenceTree;
  readonly referents: Referents;
  /** The sentence's index in `document.sentences`. */
  readonly index: number;
  /** The sentence before; null at the start of the article. */
  readonly previous: Reading | null;
  /** Whether the actor with this id is a country. */
  isCountry(actor: string): boolean;
  /** Whether it is a person. */
  isPerson(actor: string): boolean;
  /** Whether it is a body of several states, which acts abroad as a state does. */
  isBloc(actor: string): boolean;
  /** The country that the actor is, or is of; null where none is known. */
  countryOf(actor: string): string | null;
}
