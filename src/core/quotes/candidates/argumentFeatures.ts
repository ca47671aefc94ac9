import { logOdds } from '../../learning/activations.ts';
import { type FeatureBuffer, mix } from '../../learning/hash.ts';
import {
  chancesOf,
  type Encoding,
  FIRST_OF_CONTENT,
  HEADS_CUE,
  IN_CONTENT,
  IN_SOURCE,
  LAST_OF_CONTENT,
  saidOf,
  stepOf,
} from '../reading/encoding.ts';
import type { Form } from '../reading/forms.ts';
import { formAt, type Reading } from '../reading/reading.ts';
import { isMark } from '../reading/runs.ts';
import { waysFrom } from '../reading/ways.ts';
import { type Window, windowNodes } from '../reading/windows.ts';

/** Calls `take` with the features of each node of the window, in the order of `windowNodes`. */
export function argumentFeatures(
  reading: Reading,
  window: Window,
  encoding: Encoding,
  into: FeatureBuffer,
  take: (features: FeatureBuffer) => void,
): void {
  const { cue, first, last } = window;
  const { nodes, forms, posHash, relationHash, name } = reading;
  const add = (template: number, a = 0, b = 0, c = 0): void => into.add(mix(mix(mix(template, a), b), c));
  const at = (index: number): Form => formAt(reading, index, first, last);
  const pos = (index: number): number => (index >= first && index < last ? (posHash[index] as number) : 0);
  const cueForm = forms[cue] as Form;
  const meaning = reading.wordClass[cue] as number;
  const cueFine = reading.fine[cue];
  const cueMiddle = reading.middle[cue];
  const cuePos = posHash[cue] as number;
  const wayTo = waysFrom(reading, cue);
  const commas = punctuationBetween(reading, window);
  for (const index of windowNodes(window)) {
    into.clear();
    const node = nodes[index];
    const word = forms[index] as Form;
    const adjacent = index < first ? 1 : index >= last ? 2 : 0;
    const side = index < cue ? 1 : index > cue ? 2 : 0;
    const distance = bucket(Math.abs(index - cue)) * 3 + side;
    const quoted = (node?.stretch ?? -1) >= 0 ? 2 : (node?.within ?? -1) >= 0 ? 1 : 0;
    const between = Math.min(3, commas[index - first] ?? 0);
    if (adjacent > 0) {
      add(1, adjacent);
      add(2, adjacent, cueForm.stem);
      add(3, adjacent, at(first).stem, at(first + 1).stem);
      add(4, adjacent, cue - first, Math.min(6, last - cue));
      add(5, adjacent, (nodes[first]?.stretch ?? -1) >= 0 ? 1 : 0, (nodes[last - 1]?.stretch ?? -1) >= 0 ? 1 : 0);
      take(into);
      continue;
    }
    const way = wayTo(index);
    add(10, word.lower);
    add(11, word.lower, side);
    add(12, word.lower, distance);
    add(13, distance);
    add(14, distance, cueForm.stem);
    add(15, posHash[index], distance);
    add(16, pos(index - 1), pos(index), pos(index + 1));
    add(17, at(index - 1).lower, side);
    add(18, at(index + 1).lower, side);
    add(19, at(index - 1).lower, word.lower, side);
    add(20, word.lower, at(index + 1).lower, side);
    add(21, name[index], side, between);
    add(22, between, side, cueForm.stem);
    add(23, quoted, side, between);
    add(24, quoted, side, cueForm.stem);
    add(25, word.shape, side, between);
    add(26, posHash[index], relationHash[index], side);
    add(30, way.up, way.down, side);
    add(31, way.up, mix(way.down, side), Math.min(3, way.depth));
    add(32, way.up, mix(way.down, side), cueForm.stem);
    add(41, way.up, mix(way.down, side), meaning);
    add(42, between, side, meaning);
    add(33, way.up, mix(way.down, side), cuePos);
    add(34, way.up, mix(way.down, side), word.lower);
    add(35, way.up, mix(way.down, side), posHash[index]);
    add(36, way.branch >= 0 ? (forms[way.branch]?.lower ?? 0) : 0, way.down, way.up);
    add(37, way.branch >= 0 ? (posHash[way.branch] as number) : 0, way.down, mix(way.up, cuePos));
    add(38, way.up, way.down, mix(between, side));
    add(39, way.down, quoted, mix(way.up, side));
    add(43, way.up, way.down, mix(way.second, side));
    add(44, way.down, way.clause, mix(between, side));
    add(45, way.down, way.second, mix(way.clause, quoted));
    add(46, way.up, way.down, mix(way.clause, mix(between, side)));
    add(50, reading.fine[index], side);
    add(51, reading.middle[index], distance);
    add(52, way.up, mix(way.down, side), cueFine);
    add(53, way.up, mix(way.down, side), cueMiddle);
    add(54, distance, cueMiddle);
    add(55, way.up, mix(way.down, side), reading.middle[index]);
    add(56, quoted, side, cueFine);
    add(57, way.branch >= 0 ? reading.middle[way.branch] : 0, way.down, way.up);
    add(58, way.down, mix(way.second, side), cueMiddle);
    if (index === cue) add(40, cueForm.stem);
    const step = (what: number, at = index): number => stepOf(saidOf(encoding, at, what));
    const [asSource, asContent] = chancesOf(encoding, cue, index).map(stepOfChance);
    const before = index > first ? chancesOf(encoding, cue, index - 1)[1] : 0;
    const path = mix(way.down, side);
    add(70, step(IN_SOURCE), side);
    add(71, step(IN_CONTENT), side);
    add(72, step(FIRST_OF_CONTENT), side);
    add(73, step(LAST_OF_CONTENT, index - 1), side);
    add(74, step(IN_CONTENT, index - 1), step(IN_CONTENT), side);
    add(75, step(IN_CONTENT), way.up, path);
    add(76, step(IN_SOURCE), way.up, path);
    add(77, step(HEADS_CUE), side);
    add(80, asSource, side);
    add(81, asContent, side);
    add(82, stepOfChance(before), asContent, side);
    add(83, asSource, way.up, path);
    add(84, asContent, way.up, path);
    take(into);
  }
}

/** What a chance is taken to be away from 0 and 1 at least. */
const LEAST = 0.003;

function stepOfChance(chance: number): number {
  return stepOf(logOdds(chance, LEAST));
}

/** By node of the window's passage: how many marks stand between it and the cue. */
function punctuationBetween(reading: Reading, { cue, first, last }: Window): number[] {
  const counts = new Array<number>(last - first).fill(0);
  const mark = (index: number): number => (isMark(reading, index) ? 1 : 0);
  for (let index = cue + 1; index < last; index++)
    counts[index - first] = (counts[index - 1 - first] ?? 0) + mark(index - 1);
  for (let index = cue - 1; index >= first; index--)
    counts[index - first] = (counts[index + 1 - first] ?? 0) + (index + 1 === cue ? 0 : mark(index + 1));
  return counts;
}

function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 7) return 5;
  if (distance <= 12) return 6;
  if (distance <= 20) return 7;
  return 8;
}
