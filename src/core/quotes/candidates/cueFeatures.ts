import { type FeatureBuffer, hashText, mix } from '../../learning/hash.ts';
import { type Encoding, HEADS_CUE, IN_CONTENT, IN_SOURCE, saidOf, stepOf } from '../reading/encoding.ts';
import type { Form } from '../reading/forms.ts';
import type { Passage } from '../reading/passages.ts';
import { formAt, type Reading } from '../reading/reading.ts';
import { subjectOf } from '../reading/subjects.ts';

const THAT = hashText('that');
const NEAR = 3;
const MOST_CHILDREN = 12;

/** Fills `into` with the features by which a node is judged to be the head of a cue. */
export function cueFeatures(
  reading: Reading,
  passage: Passage,
  encoding: Encoding,
  index: number,
  into: FeatureBuffer,
): void {
  const { first, last } = passage;
  const add = (template: number, a = 0, b = 0, c = 0): void => into.add(mix(mix(mix(template, a), b), c));
  const at = (offset: number): Form => formAt(reading, index + offset, first, last);
  const posAt = (offset: number): number =>
    index + offset >= first && index + offset < last ? (reading.posHash[index + offset] as number) : 0;
  const word = at(0);
  const relation = reading.relationHash[index] as number;
  const pos = posAt(0);
  into.clear();
  add(1);
  add(2, word.stem);
  add(3, word.lower);
  add(4, word.suffix, pos);
  add(5, word.shape, pos);
  add(6, word.stem, pos, relation);
  add(7, at(-1).lower, word.stem);
  add(8, word.stem, at(1).lower);
  add(9, at(1).lower, pos);
  add(10, at(-1).lower, pos);
  add(11, at(1).lower, at(2).lower);
  add(12, at(-2).lower, at(-1).lower);
  add(13, posAt(-1), pos, posAt(1));
  add(14, posAt(-2), posAt(-1), pos);
  add(15, pos, posAt(1), posAt(2));
  add(16, word.stem, at(1).lower, at(2).lower);
  add(17, relation, pos);
  const meaning = reading.wordClass[index] as number;
  add(18, meaning, pos);
  add(19, meaning, relation);
  add(20, meaning, at(1).lower);
  add(21, meaning, posAt(1), posAt(-1));
  clusterFeatures(reading, passage, index, add);
  subjectFeatures(reading, index, word, add);
  quoteFeatures(reading, passage, index, word, add);
  treeFeatures(reading, index, word, add);
  encodingFeatures(reading, encoding, index, add);
}

/** What the encoder says of it where it stands. */
function encodingFeatures(reading: Reading, encoding: Encoding, index: number, add: Add): void {
  const step = (what: number): number => stepOf(saidOf(encoding, index, what));
  const cue = step(HEADS_CUE);
  add(90, cue);
  add(91, cue, reading.posHash[index]);
  add(92, cue, reading.wordClass[index]);
  add(93, step(IN_SOURCE), step(IN_CONTENT));
  add(94, cue, reading.relationHash[index]);
}

/** What is known of a word by its likes. */
function clusterFeatures(reading: Reading, { first, last }: Passage, index: number, add: Add): void {
  const { fine, middle, relationHash, posHash, head } = reading;
  const fineAt = (at: number): number => (at >= first && at < last ? (fine[at] as number) : 0);
  const middleAt = (at: number): number => (at >= first && at < last ? (middle[at] as number) : 0);
  const pos = posHash[index] as number;
  const relation = relationHash[index] as number;
  const above = head[index] as number;
  add(70, fineAt(index), pos);
  add(71, middleAt(index), pos);
  add(72, middleAt(index), relation);
  add(73, fineAt(index), formAt(reading, index + 1, first, last).lower);
  add(74, middleAt(index), middleAt(index + 1), pos);
  add(75, middleAt(index - 1), middleAt(index), pos);
  add(76, above >= 0 ? (fine[above] as number) : 0, relation);
  add(77, above >= 0 ? (middle[above] as number) : 0, relation, middleAt(index));
  add(78, fineAt(index), reading.name[index - 1] ?? 0, reading.posHash[index + 1] ?? 0);
}

type Add = (template: number, a?: number, b?: number, c?: number) => void;

/** Who would speak: what kind of subject a verb has or shares, since people say and things do not. */
function subjectFeatures(reading: Reading, index: number, word: Form, add: Add): void {
  const subject = subjectOf(reading, index);
  const { name, posHash, middle, fine } = reading;
  const kind = subject < 0 ? 0 : mix(1 + (name[subject] as number), posHash[subject] as number);
  const own = subject >= 0 && reading.head[subject] === index ? 1 : 0;
  const like = subject < 0 ? 0 : (middle[subject] as number);
  add(80, kind, word.stem);
  add(81, kind, middle[index]);
  add(82, kind, reading.wordClass[index], own);
  add(83, like, reading.wordClass[index]);
  add(84, like, middle[index]);
  add(85, like, fine[index]);
  add(86, subject < 0 ? 0 : (reading.forms[subject]?.lower ?? 0), middle[index]);
}

function quoteFeatures(reading: Reading, { first, last, block }: Passage, index: number, word: Form, add: Add): void {
  const { nodes } = reading;
  let before = 0;
  let after = 0;
  let that = 0;
  for (let step = NEAR; step > 0; step--) {
    const left = index - step >= first ? nodes[index - step] : undefined;
    const right = index + step < last ? nodes[index + step] : undefined;
    if (left && left.stretch >= 0) before = step;
    else if (left && left.within >= 0 && before === 0) before = NEAR + 1;
    if (right && right.stretch >= 0) after = step;
    else if (right && right.within >= 0 && after === 0) after = NEAR + 1;
    if (right && reading.forms[index + step]?.lower === THAT) that = step;
  }
  const opens = nodes[first]?.stretch ?? -1;
  const closes = nodes[last - 1]?.stretch ?? -1;
  const within = (nodes[index]?.within ?? -1) >= 0 ? 1 : 0;
  add(30, before, after);
  add(41, reading.wordClass[index], before > 0 ? 1 : 0, after > 0 ? 1 : 0);
  add(42, reading.wordClass[index], that > 0 ? 1 : 0, opens >= 0 || closes >= 0 ? 1 : 0);
  add(31, word.stem, before > 0 ? 1 : 0, after > 0 ? 1 : 0);
  add(32, that, word.suffix);
  add(33, word.stem, that > 0 ? 1 : 0);
  add(34, within, word.stem);
  add(35, within, reading.posHash[index]);
  add(36, opens >= 0 ? 1 : 0, closes >= 0 ? 1 : 0, reading.posHash[index]);
  add(37, block === 0 ? 1 : 0, word.shape, reading.posHash[index]);
  add(38, block === 0 ? 1 : 0, word.stem);
  add(39, Math.min(4, index - first), Math.min(4, last - index), reading.posHash[index]);
}

function treeFeatures(reading: Reading, index: number, word: Form, add: Add): void {
  const { head, forms, posHash, relationHash, firstChild, nextSibling, name } = reading;
  const relation = relationHash[index] as number;
  const above = head[index] as number;
  const headStem = above >= 0 ? (forms[above]?.stem ?? 0) : 0;
  add(50, headStem, relation);
  add(51, above >= 0 ? (posHash[above] as number) : 0, relation, posHash[index]);
  add(52, headStem, relation, word.stem);
  const meaning = reading.wordClass[index] as number;
  const meaningAbove = above >= 0 ? (reading.wordClass[above] as number) : 0;
  add(61, meaningAbove, relation, posHash[index]);
  add(62, meaning, meaningAbove, relation);
  let seen = 0;
  let all = 0;
  for (let child = firstChild[index] as number; child >= 0 && seen < MOST_CHILDREN; seen++) {
    const childRelation = relationHash[child] as number;
    const side = child < index ? 1 : 2;
    const childPos = posHash[child] as number;
    add(53, childRelation, side, childPos);
    add(54, childRelation, word.stem, side);
    add(55, childRelation, forms[child]?.lower);
    add(56, childRelation, name[child], forms[child]?.shape);
    add(59, childRelation, meaning, side);
    add(60, childRelation, meaning, childPos);
    add(64, childRelation, reading.middle[child], reading.posHash[index]);
    add(65, childRelation, reading.fine[index], side);
    add(66, childRelation, reading.middle[child], reading.middle[index]);
    all = mix(all, childRelation);
    child = nextSibling[child] as number;
  }
  add(57, all);
  add(58, all, posHash[index], relation);
  add(63, all, meaning);
  add(67, all, reading.middle[index]);
}
