import { expect, test } from 'vitest';
import { loadModels } from '../../../src/cli/models.ts';
import { createTargetScorer } from '../../../src/core/scoreTargets.ts';

const CASES = [
  {
    name: 'a liar',
    text: 'Harlan Voss is a corrupt and shameless liar who betrayed his voters.',
    target: 'Harlan Voss',
    polarity: 'negative',
  },
  {
    name: 'a hero',
    text: 'Mira Castell won praise as a brave, brilliant and beloved champion of the poor.',
    target: 'Mira Castell',
    polarity: 'positive',
  },
  {
    name: 'a bare fact',
    text: 'The report was sent to Harlan Voss on Tuesday.',
    target: 'Harlan Voss',
    polarity: 'neutral',
  },
  {
    name: 'an accusation in the passive',
    text: 'Harlan Voss was accused of taking bribes from a contractor.',
    target: 'Harlan Voss',
    polarity: 'negative',
  },
  {
    name: 'somebody’s defeat',
    text: 'The ruling is a humiliating defeat for Harlan Voss.',
    target: 'Harlan Voss',
    polarity: 'negative',
  },
  {
    name: 'praise in the passive',
    text: 'Mira Castell was praised by her colleagues for her courage.',
    target: 'Mira Castell',
    polarity: 'positive',
  },
  {
    name: 'thanks',
    text: 'Colleagues thanked Mira Castell for her generosity and her honest leadership.',
    target: 'Mira Castell',
    polarity: 'positive',
  },
  {
    name: 'a meeting',
    text: 'On Monday Harlan Voss met officials from three cities.',
    target: 'Harlan Voss',
    polarity: 'neutral',
  },
  {
    name: 'an introduction',
    text: 'Mira Castell, the mayor of Tarn, spoke to reporters on Friday.',
    target: 'Mira Castell',
    polarity: 'neutral',
  },
  { name: 'a touch of nothing', text: 'It rained.', target: '', polarity: 'neutral' },
] as const;

const score = createTargetScorer(await loadModels());

test.each(CASES)('$name is $polarity', ({ text, target, polarity }) => {
  const start = text.indexOf(target);
  const [found] = score(text, [{ start, end: start + target.length }]);
  expect(found?.polarity).toBe(polarity);
  expect(Math.abs(found?.score ?? 2)).toBeLessThanOrEqual(1);
});

test('answers run parallel to the targets, also for spans outside the text', () => {
  const scores = score('One spoke. Two fell.', [
    { start: 11, end: 14 },
    { start: 900, end: 904 },
    { start: 0, end: 3 },
  ]);
  expect(scores).toHaveLength(3);
  expect(scores[1]).toEqual({ polarity: 'neutral', score: 0 });
});
