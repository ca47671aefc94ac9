import type { ActorLayer, QuoteLayer, Source, SyntaxLayer, TokenLayer } from '../document.ts';
import type { Graph } from './graph.ts';
import type { Referents } from './referents.ts';

/** What the stance stage reads. */
export type StanceSource = Source & TokenLayer & SyntaxLayer & ActorLayer & QuoteLayer;

/** One sentence as the rules see it. */
export interface Reading {
  readonly document: StanceSource;
  readonly graph: Graph;
  readonly referents: Referents;
  /** The sentence's index in `document.sentences`. */
  readonly index: number;
}
