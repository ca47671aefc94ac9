import { type Input, idOf } from './input.ts';

/** The answer to one input: a JSON line to print, and what went wrong, if anything did. */
export interface Answer {
  readonly line: string;
  readonly error: string | null;
}

/** Makes an input's answer, an object to print. Rejects with an `InputError` where the input cannot be used. */
export type Handler = (input: Input) => Promise<object>;

/** The answer to an input that cannot be used. */
export function failure(input: Input, error: string): Answer {
  return { line: JSON.stringify({ id: idOf(input), error }), error };
}
