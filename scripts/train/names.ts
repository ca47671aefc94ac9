/** Trains the name tagger. */
export function train(_data: string): Uint8Array {
  throw new Error('No corpus to train on.');
}
