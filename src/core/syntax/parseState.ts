/** The three moves of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** No such token. */
export const NONE = -1;

/**
 * A half-built tree of one sentence in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of tokens
 * whose head is still open, and the next token. SHIFT pushes the next token; LEFT gives the stack's top the next token as its
 * head, RIGHT the token beneath it, and either pops it. After the last token comes the root, which LEFT gives to whichever
 * token is left alone, so that any way through ends in one tree with one root.
 */
export class ParseState {
  size = 0;
  next = 0;
  depth = 0;
  stack: Int32Array;
  head: Int32Array;
  relation: Uint8Array;
  /** The outermost dependants so far on each side, and those inside them. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;

  /** Room for sentences of `capacity` tokens. */
  constructor(capacity: number) {
    this.stack = new Int32Array(capacity);
    this.head = new Int32Array(capacity);
    this.relation = new Uint8Array(capacity);
    this.left1 = new Int32Array(capacity);
    this.left2 = new Int32Array(capacity);
    this.right1 = new Int32Array(capacity);
    this.right2 = new Int32Array(capacity);
  }

  /** Begins a sentence of `size` tokens, no more than there is room for. */
  start(size: number): void {
    this.size = size;
    this.next = 0;
    this.depth = 0;
    this.head.fill(NONE, 0, size);
    this.left1.fill(NONE, 0, size);
    this.left2.fill(NONE, 0, size);
    this.right1.fill(NONE, 0, size);
    this.right2.fill(NONE, 0, size);
  }

  /** Whether the tree is whole. */
  get finished(): boolean {
    return this.next >= this.size && this.depth === 0;
  }

  /** The token `below` places under the top of the stack, or NONE. */
  stacked(below: number): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : NONE;
  }

  /** Whether the move can be made. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    if (move === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.next < this.size || this.depth === 1);
  }

  /** Pushes the next token. */
  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /**
   * Gives the stack's top its head, to the right for LEFT and to the left for RIGHT, and pops it; returns the head,
   * NONE for the root.
   */
  attach(move: number, relation: number): void {
    const token = this.stack[--this.depth] as number;
    this.relation[token] = relation;
    if (move === LEFT) this.#attachLeft(token);
    else this.#attachRight(token, this.stack[this.depth - 1] as number);
  }

  #attachLeft(token: number): void {
    const head = this.next;
    if (head >= this.size) return;
    this.head[token] = head;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = token;
  }

  #attachRight(token: number, head: number): void {
    this.head[token] = head;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = token;
  }
}
