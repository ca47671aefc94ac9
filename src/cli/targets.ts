import type { Models } from '../core/models.ts';
import type { Handler } from './answer.ts';
import { InputError } from './request.ts';

/** Answers lines with targets by how their text portrays each one. */
export function targetScorer(_models: Models): Handler {
  return async () => {
    throw new InputError('the portrayal model is not there yet');
  };
}
