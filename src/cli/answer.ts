import { type Input, idOf } from './input.ts';

/** The answer to one input: a JSON line to print, and what went wrong, if anything did. */
export interface Answer {
  readonly line: string;
  readonly error: string | null;
}

/** The answer to an input that cannot be used. */
export function failure(input: Input, error: string): Answer {
  return { line: JSON.stringify({ id: idOf(input), error }), error };
}
