import type { Models } from '../core/models.ts';
import { createTargetScorer } from '../core/scoreTargets.ts';
import type { Handler } from './answer.ts';
import { InputError, parseLine, targetsRequest } from './request.ts';

/** Answers lines with targets by how their text portrays each one. */
export function targetScorer(models: Models): Handler {
  const score = createTargetScorer(models);
  return async (input) => {
    if (input.kind !== 'line') throw new InputError('not a line of JSON with targets');
    const { id, text, targets } = parseLine(input.line, targetsRequest, '{"id", "text", "targets"}');
    const scores = score(text, targets);
    return { id, targets: targets.map(({ start, end }, index) => ({ start, end, ...scores[index] })) };
  };
}
