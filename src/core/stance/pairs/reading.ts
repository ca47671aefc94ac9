import { PARTS_OF_SPEECH } from '../../document.ts';
import { hashText } from '../../learning/hash.ts';
import { rowOf } from '../../learning/linear.ts';
import { MOST_TOKENS } from '../../learning/recurrent.ts';
import type { TableSizes } from '../../learning/recurrentLayout.ts';
import {
  type Contexts,
  type KnownReading,
  MASKS,
  readContexts,
  rowOfToken,
  type TaggedWords,
  type WordKnowledge,
} from '../../learning/wordKnowledge.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import {
  relationAdjective,
  relationNoun,
  relationPerson,
  relationVerb,
  valence,
  verbClasses,
  verbValence,
} from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import type { Pair } from './features.ts';
import { pathBetween } from './path.ts';

/** The tags of names: who holds the stance, toward whom, and other actors. */
const ROLES = { holder: 0, target: 1, other: 2 } as const;
const NAME = hashText(MASKS.actor);

/** Tags: three roles, what the lexicons know of a word, else its part of speech. */
const FIRST_CLASS = 3;
const CLASSES = ['stop', 'refuse', 'threaten', 'weigh', 'hedge', 'report', 'want'] as const;
const FIRST_POS = FIRST_CLASS + 10 + CLASSES.length;
/** The ways: at one of the two, 1 to 6 as in `waysBetween`, 7 to 10 what a rule reads of the pair there, 11 of others, or elsewhere. */
export const PAIR_TABLES: TableSizes = { tags: FIRST_POS + PARTS_OF_SPEECH.length, distances: 16, ways: 13 };
const NEAR = 3;
const UP = 40;

/** What a pair network sees of a sentence whoever is asked about; the arrays are parallel to the sentence's tokens. */
export interface PairSentence {
  readonly contexts: Contexts;
  /** Where each word's vector begins in the table, and where that of all names. */
  readonly rows: Int32Array;
  readonly name: number;
  readonly tags: Uint8Array;
}

/** Looks a sentence's words up once for all its pairs. */
export function pairSentence({ tree, document }: Reading, known: WordKnowledge): PairSentence {
  const { first, last } = tree.sentence;
  const words: TaggedWords = { tokens: document.tokens, pos: document.syntax.pos };
  const tokens = Array.from({ length: last - first }, (_, index) => first + index);
  return {
    contexts: readContexts(known, words, tree.sentence),
    rows: Int32Array.from(tokens, (token) => rowOfToken(words, token, known.vectors)),
    name: rowOf(known.vectors, NAME),
    tags: Uint8Array.from(tokens, (token) => tagOf(tree, token)),
  };
}

function tagOf(tree: SentenceTree, token: number): number {
  const pos = tree.pos(token);
  const plain = FIRST_POS + PARTS_OF_SPEECH.indexOf(pos);
  if (/^(?:PUNCT|DET|ADP|PRON|PROPN|NUM)$/u.test(pos)) return plain;
  const word = tree.word(token);
  const particle = tree.particle(token);
  const signs = [
    relationVerb(word, particle)[0]?.sign ?? 0,
    relationNoun(word)[0]?.sign ?? 0,
    relationPerson(word)[0]?.sign ?? 0,
    relationAdjective(word)[0]?.sign ?? 0,
    valence(word) || verbValence(word),
  ];
  // What the word is as its part of speech comes before what it might be as another.
  const [verb = 0, ...others] = signs;
  const ordered = pos === 'VERB' ? [verb, ...others] : [...others, verb];
  const at = ordered.findIndex((sign) => sign !== 0);
  if (at >= 0) {
    const kind = pos === 'VERB' ? at : (at + 1) % signs.length;
    return FIRST_CLASS + 2 * kind + ((ordered[at] as number) > 0 ? 0 : 1);
  }
  const classes = verbClasses(word, particle);
  const found = CLASSES.findIndex((name) => classes.has(name));
  return found < 0 ? plain : FIRST_CLASS + 10 + found;
}

/** A sentence as the network reads it for one pair. */
export function readPair(
  { tree, referents }: Reading,
  { rows, name, tags }: PairSentence,
  findings: readonly Finding[],
  { holder, target, holderToken, targetToken }: Pair,
): KnownReading {
  const { first, last } = tree.sentence;
  const low = Math.min(holderToken, targetToken);
  const from = last - first <= MOST_TOKENS ? first : Math.max(first, Math.min(low - NEAR, last - MOST_TOKENS));
  const to = Math.min(last, from + MOST_TOKENS);
  const length = to - from;
  const roleAt = (token: number): number | null => {
    if (token === holderToken) return ROLES.holder;
    if (token === targetToken) return ROLES.target;
    const named = referents.namedAt(token);
    return named === null ? null : named === holder ? ROLES.holder : named === target ? ROLES.target : ROLES.other;
  };
  const ways = waysBetween(tree, holderToken, targetToken);
  for (const { holder: from, target: to, cue, sign, isLoose } of findings)
    ways.set(cue, from === holder && to === target ? (isLoose ? 9 : 7) + (sign > 0 ? 0 : 1) : (ways.get(cue) ?? 11));
  const reading = {
    length,
    target: Math.min(targetToken, to - 1) - from,
    tokens: new Int32Array(length),
    words: new Int32Array(length),
    tags: new Uint8Array(length),
    distances: new Uint8Array(length),
    ways: new Uint8Array(length),
  };
  for (let at = 0; at < length; at++) {
    const token = from + at;
    const role = roleAt(token);
    reading.tokens[at] = role === null ? token : -1;
    reading.words[at] = role === null ? (rows[token - first] as number) : name;
    reading.tags[at] = role ?? (tags[token - first] as number);
    reading.distances[at] = zoneOf(token, holderToken, targetToken);
    reading.ways[at] = ways.get(token) ?? 12;
  }
  return reading;
}

/** Where a token stands to the two: at one, before both, after both or between, near or not, and which of them comes first. */
function zoneOf(token: number, holder: number, target: number): number {
  if (token === holder) return 0;
  if (token === target) return 1;
  const base = holder < target ? 2 : 9;
  const low = Math.min(holder, target);
  const high = Math.max(holder, target);
  if (token < low) return base + (low - token <= NEAR ? 0 : 1);
  if (token > high) return base + (token - high <= NEAR ? 5 : 6);
  return base + (token - low <= NEAR ? 2 : high - token <= NEAR ? 3 : 4);
}

/** The way between two tokens in the tree: where it turns (1), up to there (2), down from there (3), and what hangs on each (4 to 6). */
export function waysBetween(tree: SentenceTree, from: number, to: number): Map<number, number> {
  const ways = new Map<number, number>();
  const way = pathBetween(tree, from, to, UP);
  if (!way) return ways;
  const path: [number, number][] = [
    [way.meet, 1],
    ...way.rising.map((token): [number, number] => [token, 2]),
    ...way.falling.map((token): [number, number] => [token, 3]),
  ];
  for (const [token, part] of path) for (const child of tree.children(token)) ways.set(child, part + 3);
  for (const [token, part] of path) ways.set(token, part);
  ways.set(from, 0);
  ways.set(to, 0);
  return ways;
}
