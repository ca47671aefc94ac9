import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { encodeSections } from '../../../src/core/learning/sections.ts';
import type { Layout } from '../../../src/core/syntax/layout.ts';
import { labels } from '../../../src/core/syntax/model.ts';

/** Weights farther out than so many times the tensor's root mean square are cut, so that the others keep finer steps. */
const FARTHEST = 6;

/** Encodes the network as `readSyntaxModel` reads it: int8 weights, one step for each tensor. */
export function encodeSyntaxModel(keys: readonly Int32Array[], layout: Layout, weights: Float32Array): Uint8Array {
  const vocabularies = new ByteWriter();
  for (const list of keys) {
    vocabularies.varint(list.length);
    list.forEach((key, index) => {
      vocabularies.varint(key - (index === 0 ? -1 : (list[index - 1] as number)) - 1);
    });
  }
  const numbers = new ByteWriter();
  numbers.text(labels());
  numbers.varint(layout.width);
  numbers.varint(layout.hidden);
  for (const { at, size } of layout.tensors) {
    const values = weights.subarray(at, at + size);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const mean = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / size);
    const step = Math.max(1e-9, Math.min(largest, FARTHEST * mean) / 127);
    numbers.float(step);
    for (const value of values) numbers.byte(Math.max(-127, Math.min(127, Math.round(value / step))));
  }
  return encodeSections({ vocabularies: vocabularies.finish(), weights: numbers.finish() });
}
