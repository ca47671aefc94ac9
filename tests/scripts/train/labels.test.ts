import { expect, test } from 'vitest';
import { labelBlocks } from '../../../scripts/train/blocks/label.ts';
import { labelSnippets } from '../../../scripts/train/blocks/snippets.ts';
import { LABEL_CASES } from './cases/labels.ts';
import { SNIPPET_CASES } from './cases/snippets.ts';

test.each(LABEL_CASES)('the annotated body labels $name', ({ blocks, body, expected }) => {
  const labels = labelBlocks(blocks, body);
  expect(labels.flatMap((label, i) => (label ? [i] : []))).toEqual(expected);
});

test.each(SNIPPET_CASES)('snippets label $name', ({ blocks, within, without, expected }) => {
  expect(labelSnippets(blocks, within, without)).toEqual(expected);
});
