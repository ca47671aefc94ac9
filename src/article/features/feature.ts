/** A number that something is judged by: its name in the weights, and how it is read from the facts. */
export type Feature<Facts> = readonly [name: string, read: (facts: Facts) => number];
