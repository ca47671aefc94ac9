import type { Sentence } from '../document.ts';
import { type FeatureBuffer, hashText, mix } from '../learning/hash.ts';
import { plainWord } from '../learning/wordVectors.ts';
import type { SyntaxTree, TokenRange } from '../syntax/tree.ts';
import { headOf } from './reading.ts';
import { type ValenceLexicon, valences } from './valence.ts';

/** A sentence read once, whoever in it is asked about. All tokens are indices into the document's. */
export interface PortrayalSentence {
  readonly tree: SyntaxTree;
  readonly first: number;
  readonly last: number;
  /** The words' hashes, parallel to the sentence's tokens. */
  readonly words: Int32Array;
  /** Those of the words without common endings. */
  readonly stems: Int32Array;
  readonly valence: Float32Array;
}

/** Longer sentences are read around the target only. */
const REACH = 40;
const TARGET = hashText('the target');
const OTHER = hashText('another actor');
const EDGE = hashText('the edge');

/** Each kind of feature has a number of its own. */
enum Kind {
  Word = 1,
  SideStem,
  NearStem,
  Bigram,
  Beside,
  Before,
  After,
  Around,
  Path,
  PathValence,
  Role,
  SumAll,
  SumNear,
  SumLeft,
  SumRight,
  SumPath,
  Others,
  Always,
  TargetWord,
  SideNear,
}

/** Hashes a sentence's words once for all its targets, and looks up their valence. */
export function readSentence(tree: SyntaxTree, { first, last }: Sentence, lexicon: ValenceLexicon): PortrayalSentence {
  const tokens = tree.tokens.slice(first, last);
  const plain = tokens.map((token) => plainWord(token.text));
  return {
    tree,
    first,
    last,
    words: Int32Array.from(plain, (word) => hashText(word)),
    stems: Int32Array.from(plain, (word) => hashText(stem(word))),
    valence: valences(lexicon, tokens),
  };
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/u, '') : word;
}

/** Adds what speaks for how the sentence shows the target: words around it, their valence, and its place in the clause. */
export function addPortrayalFeatures(
  sentence: PortrayalSentence,
  target: TokenRange,
  others: readonly TokenRange[],
  buffer: FeatureBuffer,
): void {
  const { first, last, words, stems, valence } = sentence;
  const from = Math.max(first, target.first - REACH);
  const to = Math.min(last, target.last + REACH);
  const isTarget = (token: number) => token >= target.first && token < target.last;
  const isOther = (token: number) => others.some((other) => token >= other.first && token < other.last);
  const wordAt = (token: number): number => {
    if (token < first || token >= last) return EDGE;
    if (isTarget(token)) return TARGET;
    return isOther(token) ? OTHER : (words[token - first] as number);
  };
  const add = (kind: Kind, ...values: number[]): void => buffer.add(values.reduce(mix, kind));
  const sums = { all: 0, near: 0, left: 0, right: 0 };
  for (let token = from; token < to; token++) {
    if (isTarget(token)) continue;
    const before = token < target.first;
    const distance = before ? target.first - token : token - target.last + 1;
    const value = valence[token - first] as number;
    const weight = 1 / (1 + Math.log(distance) / 2);
    sums.all += value;
    sums.near += value * weight;
    if (before) sums.left += value * weight;
    else sums.right += value * weight;
    const word = wordAt(token);
    const side = before ? 1 : 2;
    if (word !== OTHER) {
      const stemmed = stems[token - first] as number;
      add(Kind.Word, word);
      add(Kind.SideStem, side, stemmed);
      if (distance <= 8) {
        add(Kind.NearStem, stemmed);
        add(Kind.SideNear, side, distance <= 3 ? 1 : 2, stemmed);
      }
    }
    add(Kind.Bigram, word, wordAt(token + 1));
    if (distance <= 3) add(Kind.Beside, side, distance, word);
  }
  const [left2, left1, right1, right2] = [
    wordAt(target.first - 2),
    wordAt(target.first - 1),
    wordAt(target.last),
    wordAt(target.last + 1),
  ];
  add(Kind.Before, left2, left1);
  add(Kind.After, right1, right2);
  add(Kind.Around, left1, right1);
  for (let token = target.first; token < target.last; token++) add(Kind.TargetWord, words[token - first] as number);
  add(Kind.Others, Math.min(3, others.length));
  add(Kind.Always);
  addSum(buffer, Kind.SumAll, sums.all);
  addSum(buffer, Kind.SumNear, sums.near);
  addSum(buffer, Kind.SumLeft, sums.left);
  addSum(buffer, Kind.SumRight, sums.right);
  addPaths(sentence, target, isOther, buffer);
}

/** A sum as steps passed, so that a linear model can bend. */
function addSum(buffer: FeatureBuffer, kind: Kind, sum: number): void {
  const steps = Math.min(8, Math.ceil(Math.abs(sum) * 5));
  for (let step = 1; step <= steps; step++) buffer.add(mix(mix(kind, Math.sign(sum) + 2), step));
}

/** How far from the target in the tree a word may stand. */
const FAR = 4;

/** What stands near the target in the tree, with the way that leads there. */
function addPaths(
  { tree, first, last, stems, valence }: PortrayalSentence,
  target: TokenRange,
  isOther: (token: number) => boolean,
  buffer: FeatureBuffer,
): void {
  const start = headOf(tree, target);
  let total = 0;
  const seen = new Set<number>([start]);
  let edge: { token: number; path: number }[] = [{ token: start, path: 0 }];
  for (let distance = 1; distance <= FAR && edge.length > 0; distance++) {
    const next: typeof edge = [];
    const visit = (token: number, path: number): void => {
      if (token < first || token >= last || seen.has(token)) return;
      seen.add(token);
      next.push({ token, path });
      const value = valence[token - first] as number;
      total += value / distance;
      const word = isOther(token) ? OTHER : (stems[token - first] as number);
      buffer.add(mix(mix(Kind.Path, path), word));
      if (distance <= 2) buffer.add(mix(mix(Kind.Path, distance), word));
      if (value !== 0) buffer.add(mix(mix(Kind.PathValence, path), value > 0 ? 1 : 2));
    };
    for (const { token, path } of edge) {
      const above = tree.head[token] as number;
      if (above >= 0) visit(above, mix(path, hashText(`<${tree.relation[token]}`)));
      for (const child of tree.children(token)) visit(child, mix(path, hashText(`>${tree.relation[child]}`)));
    }
    edge = next;
  }
  addSum(buffer, Kind.SumPath, total);
  buffer.add(mix(Kind.Role, hashText(tree.relation[start] as string)));
}
