import type { Encoder } from './encoder.ts';
import { type Layout, RELATION_SLOTS, SLOTS } from './layout.ts';
import { LEFT, NONE, type ParseState } from './parseState.ts';
import { RELATIONS } from './tagset.ts';

/** The relation that a token has which is not there. */
const NO_RELATION = RELATIONS.length;
/** The slots in which nearly every token stands once; what it adds there is worked out for all at once. */
const OFTEN = [0, 1, 3, 4];
/** How many values the relations' scores take up. */
const RELATION_STRIDE = 4 * Math.ceil(RELATIONS.length / 4);

/**
 * Scores a parser's moves and the relations of its arcs: one hidden layer over the encoded words on the stack, next to it
 * and beneath them, after Chen and Manning (2014) and Kiperwasser and Goldberg (2016). What each word adds to a state from
 * each place is worked out when it is first asked for.
 */
export class Scorer {
  readonly encoder: Encoder;
  readonly layout: Layout;
  /** Which token stands in each slot, NONE for none, and the rows of the relation slots and of the other tables. */
  readonly tokens = new Int32Array(SLOTS);
  readonly relationRows = new Int32Array(RELATION_SLOTS);
  near = 0;
  apart = 0;
  depth = 0;
  /** Where the state's vector, the moves' scores and the relations' scores begin. */
  readonly state: number;
  readonly moveScores: number;
  readonly relationScores: number;
  /** Where what a token adds in a slot begins: `products + (slot * capacity + token) * hidden`. */
  readonly products: number;
  readonly capacity: number;
  /** Where the vectors begin whose sum is the state's; their number is a multiple of three. */
  readonly addends = new Int32Array(SLOTS + RELATION_SLOTS + 4);
  /** Which of the products are known. */
  readonly known: Uint8Array;

  /** How many values it needs room for. */
  static room({ hidden }: Layout, capacity: number): number {
    return hidden + 4 + RELATION_STRIDE + SLOTS * capacity * hidden;
  }

  /** Takes an encoder, and in its array room from `at` on for sentences of `capacity` tokens. */
  constructor(encoder: Encoder, at: number, capacity: number) {
    this.encoder = encoder;
    this.layout = encoder.layout;
    this.state = at;
    this.moveScores = at + this.layout.hidden;
    this.relationScores = this.moveScores + 4;
    this.products = this.relationScores + RELATION_STRIDE;
    this.capacity = capacity;
    this.known = new Uint8Array(SLOTS * capacity);
  }

  /** Begins a sentence of `size` words, which the encoder has read. */
  start(size: number): void {
    const { hidden, width, slots } = this.layout;
    const { memory, multiply, top } = this.encoder;
    this.known.fill(0);
    for (const slot of OFTEN) {
      const first = slot * this.capacity;
      const at = this.products + first * hidden;
      this.known.fill(1, first, first + size);
      memory.fill(0, at, at + size * hidden);
      multiply(at, slots[slot] as number, top, hidden, width, size, hidden, width);
    }
  }

  /** Looks at a state: works out its vector, which the other two methods ask. */
  look(state: ParseState): void {
    this.#read(state);
    const { memory } = this.encoder;
    const { hidden, stateBias, near, apart, depth, relationSlots } = this.layout;
    const into = this.state;
    const { addends } = this;
    let count = 0;
    for (let slot = 0; slot < SLOTS; slot++) addends[count++] = this.#product(slot, this.tokens[slot] as number);
    for (let slot = 0; slot < RELATION_SLOTS; slot++)
      addends[count++] = (relationSlots[slot] as number) + (this.relationRows[slot] as number) * hidden;
    addends[count++] = near + this.near * hidden;
    addends[count++] = apart + this.apart * hidden;
    addends[count++] = depth + this.depth * hidden;
    addends[count] = stateBias;
    memory.fill(0, into, into + hidden);
    for (let index = 0; index < addends.length; index += 3) this.#addThree(index);
    for (let at = into; at < into + hidden; at++) if ((memory[at] as number) < 0) memory[at] = 0;
  }

  /** Writes the scores of the three moves. */
  scoreMoves(): void {
    const { memory, multiply } = this.encoder;
    const { hidden, moves, moveBias } = this.layout;
    memory.copyWithin(this.moveScores, moveBias, moveBias + 3);
    multiply(this.moveScores, moves, this.state, 3, hidden);
  }

  /** Writes the scores of the relations of the arc that the move makes; returns the best relation. */
  scoreRelations(move: number): number {
    const { memory, multiply } = this.encoder;
    const { hidden, relations, relationBias } = this.layout;
    const side = move === LEFT ? 0 : 1;
    memory.copyWithin(this.relationScores, relationBias[side], relationBias[side] + RELATIONS.length);
    multiply(this.relationScores, relations[side], this.state, RELATIONS.length, hidden);
    let best = 0;
    for (let relation = 1; relation < RELATIONS.length; relation++)
      if ((memory[this.relationScores + relation] as number) > (memory[this.relationScores + best] as number))
        best = relation;
    return best;
  }

  /** Finds what stands where. */
  #read(state: ParseState): void {
    const { tokens, relationRows } = this;
    const s0 = state.stacked(0);
    const s1 = state.stacked(1);
    const b0 = state.next < state.size ? state.next : NONE;
    tokens[0] = s0;
    tokens[1] = s1;
    tokens[2] = state.stacked(2);
    tokens[3] = b0;
    tokens[4] = state.next + 1 < state.size ? state.next + 1 : NONE;
    tokens[5] = dependant(state.left1, s0);
    tokens[6] = dependant(state.left1, b0);
    relationRows[0] = relation(state, tokens[5]);
    relationRows[1] = relation(state, tokens[6]);
    relationRows[2] = relation(state, dependant(state.right1, s0));
    relationRows[3] = relation(state, dependant(state.right1, s1));
    relationRows[4] = relation(state, dependant(state.left1, s1));
    relationRows[5] = relation(state, dependant(state.right2, s0));
    relationRows[6] = relation(state, dependant(state.left2, b0));
    this.near = distance(s0, b0);
    this.apart = distance(s1, s0);
    this.depth = Math.min(4, state.depth) * 2 + (b0 === NONE ? 1 : 0);
  }

  /** Where that begins which the token adds in the slot. */
  #product(slot: number, token: number): number {
    const { hidden, width, empty, slots } = this.layout;
    if (token === NONE) return empty[slot] as number;
    const index = slot * this.capacity + token;
    const at = this.products + index * hidden;
    if (this.known[index] === 0) {
      this.known[index] = 1;
      this.encoder.memory.fill(0, at, at + hidden);
      this.encoder.multiply(at, slots[slot] as number, this.encoder.top + token * width, hidden, width);
    }
    return at;
  }

  /** Adds three of the addends to the state's vector at once, which is quicker than one by one. */
  #addThree(index: number): void {
    const { memory } = this.encoder;
    const { addends, state } = this;
    const first = addends[index] as number;
    const second = addends[index + 1] as number;
    const third = addends[index + 2] as number;
    for (let at = 0; at < this.layout.hidden; at++)
      memory[state + at] =
        (memory[state + at] as number) +
        (memory[first + at] as number) +
        (memory[second + at] as number) +
        (memory[third + at] as number);
  }
}

function dependant(list: Int32Array, token: number): number {
  return token === NONE ? NONE : (list[token] as number);
}

function relation(state: ParseState, token: number): number {
  return token === NONE ? NO_RELATION : (state.relation[token] as number);
}

/** Near distances apart, far ones together. */
function distance(from: number, to: number): number {
  if (from === NONE || to === NONE) return 0;
  const apart = Math.abs(to - from);
  return apart < 5 ? apart : apart < 8 ? 5 : apart < 13 ? 6 : 7;
}
