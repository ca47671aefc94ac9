import type { Tensor } from './tensors.ts';

/** How many tags, distances and ways a network can be told of a token. */
export interface TableSizes {
  readonly tags: number;
  readonly distances: number;
  readonly ways: number;
}

/** How large a network is, in multiples of four. */
export interface NetworkSize {
  /** Of a word's vector. */
  readonly width: number;
  /** Of a state, in each direction. */
  readonly hidden: number;
  /** Of what the attention looks at. */
  readonly attention: number;
  readonly tables: TableSizes;
}

/** The classes that a network tells apart. */
export const CLASSES = 3;

/** Where each tensor stands; the two of a pair are for reading to the right and to the left. Matrices lie row by row. */
export interface Layout extends NetworkSize {
  readonly words: readonly [Tensor, Tensor];
  readonly recurrent: readonly [Tensor, Tensor];
  readonly tags: readonly [Tensor, Tensor];
  readonly distances: readonly [Tensor, Tensor];
  readonly ways: readonly [Tensor, Tensor];
  readonly attend: Tensor;
  readonly attendDistances: Tensor;
  readonly attendWays: Tensor;
  readonly attendScore: Tensor;
  readonly output: Tensor;
  readonly bias: Tensor;
  /** All of them in the order of the file. */
  readonly tensors: readonly Tensor[];
  /** How many weights there are, a multiple of four. */
  readonly size: number;
}

/** Lays out the weights of a network from 0 on. */
export function layoutOf({ width, hidden, attention, tables }: NetworkSize): Layout {
  const tensors: Tensor[] = [];
  let end = 0;
  const place = (size: number, fan: number): Tensor => {
    const tensor = { at: end, size, fan };
    tensors.push(tensor);
    end += 4 * Math.ceil(size / 4);
    return tensor;
  };
  const pair = (size: number, fan: number): readonly [Tensor, Tensor] => [place(size, fan), place(size, fan)];
  const gates = 3 * hidden;
  return {
    width,
    hidden,
    attention,
    tables,
    words: pair(gates * width, width),
    recurrent: pair(gates * hidden, hidden),
    tags: pair(tables.tags * gates, 1),
    distances: pair(tables.distances * gates, 1),
    ways: pair(tables.ways * gates, 1),
    attend: place(attention * 2 * hidden, 2 * hidden),
    attendDistances: place(tables.distances * attention, 1),
    attendWays: place(tables.ways * attention, 1),
    attendScore: place(attention, attention),
    output: place(CLASSES * 6 * hidden, 6 * hidden),
    bias: place(CLASSES, 0),
    tensors,
    size: end,
  };
}
