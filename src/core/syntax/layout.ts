import type { Tensor } from '../learning/tensors.ts';
import { FINE_TAGS, RELATIONS } from './tagset.ts';

/**
 * The tokens around a state that the parser looks at, by number: of the stack, of what is next, and their outermost
 * dependants on the left.
 */
export const SLOTS = 7;
/** How many of the dependants' relations it looks at. */
export const RELATION_SLOTS = 7;
/** How many kinds of distance, and of a stack's depth together with whether anything is left, there are. */
const DISTANCES = 8;
const DEPTHS = 10;
/** How many recurrent layers the encoder has. */
export const RECURRENT_LAYERS = 2;

/** How wide the network is. */
export interface Shape {
  /** The length of a word's vector; a multiple of eight. */
  readonly width: number;
  /** The length of a state's vector; a multiple of four. */
  readonly hidden: number;
  /** How many rows each table of word vectors has. */
  readonly rows: readonly number[];
}

/** Where in one array each of the network's tensors begins. */
export interface Layout extends Shape {
  readonly tensors: readonly Tensor[];
  readonly size: number;
  /** The tables of word vectors. */
  readonly words: readonly number[];
  /** Three matrices, for the word before, the word itself and the word after. */
  readonly convolution: number;
  readonly convolutionBias: number;
  /** For each layer, for each direction: candidate, forget and output gates, half as wide as a word's vector. */
  readonly recurrent: readonly number[];
  readonly recurrentBias: readonly number[];
  readonly tags: number;
  readonly tagBias: number;
  /** A word vector for each tag. */
  readonly tagVectors: number;
  /** For each slot a matrix from a word's vector to a state's, and the state's vector where there is no token. */
  readonly slots: readonly number[];
  readonly empty: readonly number[];
  /** Tables of state vectors. */
  readonly relationSlots: readonly number[];
  readonly near: number;
  readonly apart: number;
  readonly depth: number;
  readonly stateBias: number;
  readonly moves: number;
  readonly moveBias: number;
  /** From a state's vector to the relation of the arc that LEFT makes, and of that which RIGHT makes. */
  readonly relations: readonly [number, number];
  readonly relationBias: readonly [number, number];
}

/** Lays the network's tensors out one after the other. */
export function layoutOf(shape: Shape): Layout {
  const { width, hidden, rows } = shape;
  const tensors: Tensor[] = [];
  let size = 0;
  const place = (length: number, fan: number): number => {
    tensors.push({ at: size, size: length, fan });
    size += length;
    return size - length;
  };
  const half = 3 * (width / 2);
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot);
  const layers = Array.from({ length: RECURRENT_LAYERS }, (_, layer) => layer);
  const labels = RELATIONS.length;
  const parts = {
    words: rows.map((count) => place(count * width, 1)),
    convolution: place(3 * width * width, 3 * width),
    convolutionBias: place(width, 0),
    recurrent: layers.map(() => place(2 * half * width, width)),
    recurrentBias: layers.map(() => place(2 * half, 0)),
    tags: place(FINE_TAGS.length * width, width),
    tagBias: place(FINE_TAGS.length, 0),
    tagVectors: place(FINE_TAGS.length * width, 1),
    slots: slots.map(() => place(hidden * width, 4 * width)),
    empty: slots.map(() => place(hidden, 0)),
    relationSlots: Array.from({ length: RELATION_SLOTS }, () => place((labels + 1) * hidden, 1)),
    near: place(DISTANCES * hidden, 0),
    apart: place(DISTANCES * hidden, 0),
    depth: place(DEPTHS * hidden, 0),
    stateBias: place(hidden, 0),
    moves: place(3 * hidden, hidden),
    moveBias: place(3, 0),
    relations: [place(labels * hidden, hidden), place(labels * hidden, hidden)] as const,
    relationBias: [place(labels, 0), place(labels, 0)] as const,
  };
  return { width, hidden, rows, tensors, size, ...parts };
}
