import { type FeatureBuffer, mix } from '../../learning/hash.ts';
import { formAt, type Reading } from '../reading/reading.ts';

/**
 * Fills `into` with the features by which a stretch that no attribution holds is judged to be somebody's words rather
 * than a title, a nickname or a scare quote. `[first, last)` are its nodes, one for a long stretch; `inside` is its text
 * without the marks, `attributed` whether its passage holds an attribution.
 */
export function speechFeatures(
  reading: Reading,
  first: number,
  last: number,
  inside: string,
  attributed: boolean,
  into: FeatureBuffer,
): void {
  const { nodes, passages, passageOf, forms, relationHash } = reading;
  const passage = passages[passageOf[first] as number];
  if (!passage) return;
  const add = (template: number, a = 0, b = 0, c = 0): void => into.add(mix(mix(mix(template, a), b), c));
  const before = formAt(reading, first - 1, passage.first, passage.last);
  const earlier = formAt(reading, first - 2, passage.first, passage.last);
  const after = formAt(reading, last, passage.first, passage.last);
  const words = inside.split(/\s+/u, 9).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const count = Math.min(8, words.length);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const style = capitals === words.length ? 2 : capitals > 0 ? 1 : 0;
  const ending = /[.!?]$/u.test(inside) ? 2 : /,$/u.test(inside) ? 1 : 0;
  const whole = passage.first === first && passage.last === last ? 1 : 0;
  into.clear();
  add(1);
  add(2, count);
  add(3, count, style);
  add(4, count, ending);
  add(5, ending, style);
  add(6, before.lower);
  add(7, before.stem, earlier.stem);
  add(8, after.lower);
  add(9, before.lower, after.lower);
  add(10, before.shape, after.shape, style);
  add(11, attributed ? 1 : 0, count);
  add(12, whole, count);
  add(13, passage.first === first ? 1 : 0, ending, count);
  add(14, passage.block === 0 ? 1 : 0, style);
  add(15, nodes[first]?.stretch === -1 ? (relationHash[first] as number) : 0, style);
  add(16, forms[first]?.lower);
  add(17, forms[last - 2]?.stem, style);
  add(18, before.stem, style);
}
