import type { ByteReader } from './bytes.ts';
import type { Tensor } from './tensors.ts';

/** How many tags, distances and ways a network can be told of a token. */
export interface TableSizes {
  readonly tags: number;
  readonly distances: number;
  readonly ways: number;
}

/** How large a recurrent network is, in multiples of four. */
export interface RecurrentSize {
  /** Of what a token brings along. */
  readonly width: number;
  /** Of a state, in each direction. */
  readonly hidden: number;
}

/** How large a network that judges is, in multiples of four. */
export interface NetworkSize extends RecurrentSize {
  /** Of what the attention looks at. */
  readonly attention: number;
  readonly tables: TableSizes;
}

/** How large an encoder is, in multiples of four. */
export interface EncoderSize extends RecurrentSize {
  /** Of what it says of each token. */
  readonly context: number;
  /** How many marks of each kind a token can bear. */
  readonly marks: readonly number[];
}

/** The classes that a network tells apart. */
export const CLASSES = 3;

type Pair = readonly [Tensor, Tensor];

/** Where each tensor stands; the two of a pair are for reading to the right and to the left. Matrices lie row by row. */
export interface RecurrentLayout extends RecurrentSize {
  readonly inputs: Pair;
  readonly recurrent: Pair;
  /** What each mark says to the gates: one table for each kind of mark that the tokens bear. */
  readonly marks: readonly Pair[];
}

/** All tensors in the order of the file, and how many weights there are, a multiple of four. */
interface Whole {
  readonly tensors: readonly Tensor[];
  readonly size: number;
}

export interface Layout extends NetworkSize, Whole {
  readonly recurrent: RecurrentLayout;
  readonly attend: Tensor;
  readonly attendDistances: Tensor;
  readonly attendWays: Tensor;
  readonly attendScore: Tensor;
  readonly output: Tensor;
  readonly bias: Tensor;
}

export interface EncoderLayout extends EncoderSize, Whole {
  readonly recurrent: RecurrentLayout;
  readonly output: Tensor;
}

/** Lays tensors out one after the other from 0 on. */
class Row {
  readonly tensors: Tensor[] = [];
  size = 0;

  place(size: number, fan: number): Tensor {
    const tensor = { at: this.size, size, fan };
    this.tensors.push(tensor);
    this.size += 4 * Math.ceil(size / 4);
    return tensor;
  }

  recurrent({ width, hidden }: RecurrentSize, marks: readonly number[]): RecurrentLayout {
    const pair = (size: number, fan: number): Pair => [this.place(size, fan), this.place(size, fan)];
    const gates = 3 * hidden;
    return {
      width,
      hidden,
      inputs: pair(gates * width, width),
      recurrent: pair(gates * hidden, hidden),
      marks: marks.map((mark) => pair(mark * gates, 1)),
    };
  }
}

/** Lays out the weights of a network that judges. */
export function layoutOf(size: NetworkSize): Layout {
  const { hidden, attention, tables } = size;
  const row = new Row();
  return {
    ...size,
    recurrent: row.recurrent(size, [tables.tags, tables.distances, tables.ways]),
    attend: row.place(attention * 2 * hidden, 2 * hidden),
    attendDistances: row.place(tables.distances * attention, 1),
    attendWays: row.place(tables.ways * attention, 1),
    attendScore: row.place(attention, attention),
    output: row.place(CLASSES * 6 * hidden, 6 * hidden),
    bias: row.place(CLASSES, 0),
    tensors: row.tensors,
    size: row.size,
  };
}

/** Lays out the weights of an encoder. */
export function encoderLayoutOf(size: EncoderSize): EncoderLayout {
  const row = new Row();
  return {
    ...size,
    recurrent: row.recurrent(size, size.marks),
    output: row.place(size.context * 2 * size.hidden, 2 * size.hidden),
    tensors: row.tensors,
    size: row.size,
  };
}

const LARGEST = 256;

/** Reads one number of a network's size. Throws a `RangeError` where no network is of that size. */
export function readSize(reader: ByteReader): number {
  const size = reader.varint();
  if (size < 4 || size > LARGEST || size % 4 !== 0) throw new RangeError('The network is of no size that can be read.');
  return size;
}
