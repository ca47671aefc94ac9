import { multiplyIn } from '../learning/dense.ts';
import { Encoder } from './encoder.ts';
import { fillRows, propertyHashes, type SyntaxModel, TABLES } from './model.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from './parseState.ts';
import { Scorer } from './scorer.ts';
import { capitalStyle, type Word } from './words.ts';

/** A sentence's tags (indices of FINE_TAGS) and, until the next sentence is parsed, its tree. */
export interface Parse {
  readonly tags: Uint8Array;
  readonly tree: ParseState;
}

/** Tags and parses sentences; what it needs for that is kept and grows to the longest sentence seen. */
export class Parser {
  readonly #model: SyntaxModel;
  #capacity = 0;
  #rows = new Int32Array(0);
  #state = new ParseState(0);
  #scorer: Scorer;

  constructor(model: SyntaxModel) {
    this.#model = model;
    this.#scorer = this.#grow(64);
  }

  /** Tags a sentence, then parses it greedily, two moves a token. */
  parse(words: readonly Word[]): Parse {
    const size = words.length;
    if (size > this.#capacity) this.#scorer = this.#grow(2 * size);
    const style = capitalStyle(words);
    words.forEach((word, token) => {
      fillRows(this.#rows, token * TABLES, propertyHashes(word, token === 0, style), word, this.#model.vocabularies);
    });
    const { encoder } = this.#scorer;
    encoder.encode(this.#rows, size);
    this.#scorer.start(size);
    const tree = this.#state;
    tree.start(size);
    while (!tree.finished) this.#step(tree);
    return { tags: encoder.bestTags(size), tree };
  }

  #step(state: ParseState): void {
    const scorer = this.#scorer;
    if (state.depth === 0) state.shift();
    // The last token left depends on the root.
    else if (state.next >= state.size && state.depth === 1) state.attach(LEFT, 0);
    else {
      scorer.look(state);
      const move = this.#move(state);
      if (move === SHIFT) state.shift();
      else state.attach(move, scorer.scoreRelations(move));
    }
  }

  /** The best move that can be made. */
  #move(state: ParseState): number {
    if (state.next >= state.size) return RIGHT;
    const { moveScores, encoder } = this.#scorer;
    this.#scorer.scoreMoves();
    const [shift = 0, left = 0, right = 0] = encoder.memory.subarray(moveScores, moveScores + 3);
    if (state.depth > 1 && right > shift && right > left) return RIGHT;
    return left > shift ? LEFT : SHIFT;
  }

  #grow(capacity: number): Scorer {
    const { layout, weights } = this.#model;
    const room = Encoder.room(layout, capacity);
    const memory = new Float32Array(layout.size + room + Scorer.room(layout, capacity));
    memory.set(weights);
    this.#capacity = capacity;
    this.#rows = new Int32Array(capacity * TABLES);
    this.#state = new ParseState(capacity);
    const encoder = new Encoder(layout, memory, layout.size, capacity, multiplyIn(memory));
    return new Scorer(encoder, layout.size + room, capacity);
  }
}
