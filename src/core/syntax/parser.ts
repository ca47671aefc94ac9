import { FeatureBuffer } from '../learning/hash.ts';
import type { LinearModel } from '../learning/linear.ts';
import { choose } from './choice.ts';
import { fillMoveFeatures, fillRelationFeatures, type Tagged } from './parse-features.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from './parse-state.ts';
import { RELATIONS } from './tagset.ts';

/** The parser's weights: for the three moves, and for the relation of each arc. */
export interface ParserWeights {
  readonly moves: LinearModel;
  readonly relations: LinearModel;
}

/** Parses tagged sentences; what it needs for that is kept and grows to the longest sentence seen. */
export class Parser {
  readonly #weights: ParserWeights;
  readonly #features = new FeatureBuffer();
  readonly #moveScores = new Float64Array(3);
  readonly #relationScores = new Float64Array(RELATIONS.length);
  #state = new ParseState(256);

  constructor(weights: ParserWeights) {
    this.#weights = weights;
  }

  /**
   * Parses a sentence greedily, two moves a token. The state that is returned holds heads (NONE for the root) and relations
   * (indices of RELATIONS, of no meaning for the root) until the next call.
   */
  parse(sentence: Tagged): ParseState {
    const size = sentence.words.length;
    if (size > this.#state.head.length) this.#state = new ParseState(size * 2);
    const state = this.#state;
    state.start(size);
    while (!state.finished) {
      const move = this.#move(state, sentence);
      if (move === SHIFT) state.shift();
      else state.attach(move, this.#relation(state, sentence, move));
    }
    return state;
  }

  #move(state: ParseState, sentence: Tagged): number {
    if (state.depth === 0) return SHIFT;
    if (state.next >= state.size) return state.depth > 1 ? RIGHT : LEFT;
    fillMoveFeatures(this.#features, state, sentence);
    const move = choose(this.#weights.moves, this.#features, this.#moveScores);
    if (move !== RIGHT || state.depth > 1) return move;
    return (this.#moveScores[LEFT] as number) > (this.#moveScores[SHIFT] as number) ? LEFT : SHIFT;
  }

  #relation(state: ParseState, sentence: Tagged, move: number): number {
    const head = move === LEFT ? state.next : state.stacked(1);
    if (head >= state.size) return 0;
    fillRelationFeatures(this.#features, state, sentence, state.stacked(0), head);
    return choose(this.#weights.relations, this.#features, this.#relationScores);
  }
}
