import { softmax } from '../../../src/core/learning/activations.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../../src/core/syntax/parseState.ts';
import type { Scorer } from '../../../src/core/syntax/scorer.ts';
import { RELATIONS } from '../../../src/core/syntax/tagset.ts';
import type { Kernels } from '../network/kernels.ts';
import type { EncoderGradient } from './encoderGradient.ts';
import { moveCosts } from './oracle.ts';
import type { Lesson } from './prepare.ts';
import type { ScorerGradient } from './scorerGradient.ts';

/** Shows a network sentences and adds up the gradients of its weights. */
export class Teacher {
  /** How often the parser's own move is followed even where it is wrong. */
  exploration = 0;
  readonly #scorer: Scorer;
  readonly #encoderGradient: EncoderGradient;
  readonly #scorerGradient: ScorerGradient;
  readonly #kernels: Kernels;
  readonly #random: () => number;
  readonly #state: ParseState;
  readonly #onStack: Uint8Array;
  #tokens = 0;
  #tagged = 0;
  #attached = 0;

  constructor(
    scorer: Scorer,
    encoderGradient: EncoderGradient,
    scorerGradient: ScorerGradient,
    kernels: Kernels,
    random: () => number,
  ) {
    this.#scorer = scorer;
    this.#encoderGradient = encoderGradient;
    this.#scorerGradient = scorerGradient;
    this.#kernels = kernels;
    this.#random = random;
    this.#state = new ParseState(scorer.capacity);
    this.#onStack = new Uint8Array(scorer.capacity);
  }

  /** Parses a sentence with a dynamic oracle (Goldberg and Nivre 2013) and adds the gradients. */
  teach(lesson: Lesson): void {
    const { size, heads, children } = lesson;
    const state = this.#state;
    this.#encoderGradient.forward(lesson.rows, size);
    this.#scorer.start(size);
    this.#scorerGradient.clear(size);
    state.start(size);
    this.#onStack.fill(0, 0, size);
    while (!state.finished) {
      if (state.depth === 0) this.#shift();
      else if (state.next >= size && state.depth === 1) state.attach(LEFT, 0);
      else {
        const costs = moveCosts(state, heads, children, this.#onStack);
        this.#scorer.look(state);
        this.#scorerGradient.begin();
        const move = state.next >= size ? RIGHT : this.#move(costs);
        const relation = move === SHIFT ? 0 : this.#relation(move, lesson);
        this.#scorerGradient.end();
        if (move === SHIFT) this.#shift();
        else {
          this.#onStack[state.stacked(0)] = 0;
          state.attach(move, relation);
        }
      }
    }
    for (let token = 0; token < size; token++) if (state.head[token] === heads[token]) this.#attached++;
    this.#scorerGradient.finish(size, this.#encoderGradient.top);
    this.#encoderGradient.backward(size, lesson.tags);
    this.#tagged += this.#encoderGradient.right;
    this.#tokens += size;
  }

  /** Says how well it went since the last report. */
  report(pass: number): void {
    const share = (count: number): string => `${((100 * count) / this.#tokens).toFixed(2)}%`;
    console.log(
      `pass ${pass}: ${share(this.#tagged)} tagged right, ${share(this.#attached)} attached right in training`,
    );
    this.#tokens = this.#tagged = this.#attached = 0;
  }

  #shift(): void {
    this.#onStack[this.#state.next] = 1;
    this.#state.shift();
  }

  /** Learns that the moves that cost least are right, together; returns the move to make. */
  #move(costs: readonly number[]): number {
    const { memory } = this.#kernels;
    const { moveScores, layout } = this.#scorer;
    this.#scorer.scoreMoves();
    const least = Math.min(...costs);
    const best = (fits: (cost: number) => boolean): number => {
      const moves = [SHIFT, LEFT, RIGHT].filter((move) => fits(costs[move] as number));
      return moves.reduce((a, b) => ((memory[moveScores + b] as number) > (memory[moveScores + a] as number) ? b : a));
    };
    const guess = best(Number.isFinite);
    const truth = best((cost) => cost === least);
    if (!Number.isFinite(costs[RIGHT] as number)) memory[moveScores + RIGHT] = Number.NEGATIVE_INFINITY;
    softmax(memory, moveScores, 3);
    let right = 0;
    for (let move = 0; move < 3; move++) if (costs[move] === least) right += memory[moveScores + move] as number;
    for (let move = 0; move < 3; move++) {
      const probability = memory[moveScores + move] as number;
      memory[moveScores + move] = probability - (costs[move] === least ? probability / Math.max(right, 1e-9) : 0);
    }
    this.#scorerGradient.output(layout.moves, layout.moveBias, moveScores, 3);
    return this.#random() < this.exploration ? guess : truth;
  }

  /** Learns the relation of the arc that the move makes, if it is right; returns the best relation before that. */
  #relation(move: number, { heads, relations }: Lesson): number {
    const { memory } = this.#kernels;
    const { relationScores, layout } = this.#scorer;
    const relation = this.#scorer.scoreRelations(move);
    const token = this.#state.stacked(0);
    const head = move === LEFT ? this.#state.next : this.#state.stacked(1);
    if (heads[token] !== head) return relation;
    softmax(memory, relationScores, RELATIONS.length);
    const gold = relationScores + (relations[token] as number);
    memory[gold] = (memory[gold] as number) - 1;
    const side = move === LEFT ? 0 : 1;
    this.#scorerGradient.output(layout.relations[side], layout.relationBias[side], relationScores, RELATIONS.length);
    return relation;
  }
}
