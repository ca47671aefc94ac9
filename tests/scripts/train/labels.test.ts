import { expect, test } from 'vitest';
import { labelBlocks } from '../../../scripts/train/blocks/label.ts';
import { LABEL_CASES } from './cases/labels.ts';

test.each(LABEL_CASES)('the annotated body labels $name', ({ blocks, body, expected }) => {
  const labels = labelBlocks(blocks, body);
  expect(labels.flatMap((label, i) => (label ? [i] : []))).toEqual(expected);
});
