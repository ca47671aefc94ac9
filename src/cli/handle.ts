import type { Models } from '../core/models.ts';
import { annotator } from './annotate.ts';
import { type Answer, failure, type Handler } from './answer.ts';
import type { Input } from './input.ts';
import type { Mode } from './options.ts';
import { InputError } from './request.ts';
import { targetScorer } from './targets.ts';

const HANDLERS: Record<Mode, (models: Models) => Handler> = { annotate: annotator, targets: targetScorer };

/** Makes what answers inputs in one mode. Never rejects: whatever goes wrong with an input is its answer. */
export function createHandler(mode: Mode, models: Models): (input: Input) => Promise<Answer> {
  const handle = HANDLERS[mode](models);
  return async (input) => {
    try {
      return { line: JSON.stringify(await handle(input)), error: null };
    } catch (error) {
      return failure(input, error instanceof InputError ? error.message : `the analysis failed: ${String(error)}`);
    }
  };
}
