import { type FeatureBuffer, hashText, mix } from '../learning/hash.ts';
import { isNegated } from '../syntax/modality.ts';
import type { SentenceTree } from '../syntax/sentenceTree.ts';
import type { Finding } from './finding.ts';
import { lemmas } from './lexicon/lemma.ts';
import {
  relationAdjective,
  relationNoun,
  relationPerson,
  relationVerb,
  valence,
  verbClasses,
  verbValence,
} from './lexicon/lookup.ts';
import type { Reading } from './reading.ts';

/** Two actors in one sentence, by the tokens that name them: does the first hold a stance toward the second? */
export interface Pair {
  readonly holder: string;
  readonly target: string;
  readonly holderToken: number;
  readonly targetToken: number;
}

const NEAR = 4;
const MOST_BETWEEN = 14;
const LONGEST_PATH = 7;

/** One number a template, so that equal values of different templates differ. */
enum Template {
  Bias = 1,
  Rule,
  RuleCue,
  RuleCount,
  Order,
  Between,
  BetweenPair,
  Before,
  After,
  Middle,
  Path,
  PathWord,
  PathRelations,
  Governor,
  Governors,
  Trigger,
  TriggerNear,
  Speaker,
  SpeakerSign,
  Distance,
  Negated,
  Other,
  Valence,
  Possessor,
}

/** Writes the features of a pair, given what the rules found in its sentence. */
export function pairFeatures(
  reading: Reading,
  findings: readonly Finding[],
  pair: Pair,
  features: FeatureBuffer,
): void {
  const { tree, referents } = reading;
  const { holder, target, holderToken, targetToken } = pair;
  const add = (template: Template, ...values: (number | string)[]) => {
    let hash = mix(template, 0x5bd1);
    for (const value of values) hash = mix(hash, typeof value === 'string' ? hashText(value) : value);
    features.add(hash);
  };
  const before = holderToken < targetToken;
  const order = before ? 1 : 2;
  features.clear();
  add(Template.Bias);
  add(Template.Order, order);

  // What the rules say of this pair, of the reverse and of others.
  let rules = 0;
  for (const finding of findings) {
    if (finding.holder === holder && finding.target === target) {
      rules++;
      add(Template.Rule, finding.sign, Math.round(finding.weight * 5), finding.basis);
      add(Template.Rule, finding.sign);
      add(Template.RuleCue, finding.sign, lemma(tree, finding.cue));
    } else if (finding.holder === target && finding.target === holder) add(Template.Other, 1, finding.sign);
    else if (finding.holder === holder) add(Template.Other, 2, finding.sign, finding.target === null ? 1 : 2);
    else if (finding.target === target) add(Template.Other, 3, finding.sign);
  }
  add(Template.RuleCount, Math.min(2, rules));

  const low = Math.min(holderToken, targetToken);
  const high = Math.max(holderToken, targetToken);
  const gap = high - low;
  add(Template.Distance, order, gap < 3 ? gap : gap < 6 ? 4 : gap < 12 ? 8 : gap < 20 ? 16 : 32);
  let previous = '';
  for (let token = low + 1; token < high && token < low + MOST_BETWEEN; token++) {
    const word = lemma(tree, token);
    add(Template.Between, order, word);
    if (previous) add(Template.BetweenPair, order, previous, word);
    previous = word;
  }
  for (let step = 1; step <= NEAR; step++) {
    if (low - step >= tree.sentence.first) add(Template.Before, order, lemma(tree, low - step));
    if (high + step < tree.sentence.last) add(Template.After, order, lemma(tree, high + step));
  }
  addTriggers(reading, low, high, order, add);
  addPath(tree, holderToken, targetToken, add);

  const speakers = referents.speakersAt(targetToken);
  add(Template.Speaker, speakers.includes(holder) ? 1 : speakers.length ? 2 : 3);
  if (speakers.includes(holder)) {
    let sum = 0;
    for (let token = tree.sentence.first; token < tree.sentence.last; token++)
      if (referents.speakersAt(token).includes(holder))
        sum += valence(tree.word(token)) + verbValence(tree.word(token));
    add(Template.SpeakerSign, Math.sign(sum));
  }
}

type Add = (template: Template, ...values: (number | string)[]) => void;

/** The words of the lexicons by where they stand to the pair. */
function addTriggers({ tree }: Reading, low: number, high: number, order: number, add: Add): void {
  let nearest = 0;
  let nearestGap = Infinity;
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    const sign = triggerSign(tree, token);
    if (sign === 0) continue;
    const where = token < low ? 1 : token < high ? 2 : 3;
    const signed = isNegated(tree, token) ? -sign : sign;
    add(Template.Trigger, order, where, signed);
    add(Template.Trigger, where, lemma(tree, token), order);
    const gap = where === 1 ? low - token : where === 3 ? token - high : 0;
    if (gap < nearestGap) {
      nearest = signed;
      nearestGap = gap;
    }
  }
  add(Template.TriggerNear, order, nearest, Math.min(3, nearestGap));
}

function triggerSign(tree: SentenceTree, token: number): number {
  const word = tree.word(token);
  const pos = tree.pos(token);
  if (pos === 'PUNCT' || pos === 'DET' || pos === 'ADP' || pos === 'PRON') return 0;
  const relation =
    pos === 'VERB'
      ? relationVerb(word, tree.particle(token))[0]
      : (relationNoun(word)[0] ??
        relationPerson(word)[0] ??
        relationAdjective(word)[0] ??
        (word.endsWith('ed') ? relationVerb(word, null)[0] : undefined));
  return relation?.sign ?? valence(word);
}

/** The way through the tree from the holder up to what both hang under and down to the target. */
function addPath(tree: SentenceTree, from: number, to: number, add: Add): void {
  const up = ancestors(tree, from);
  const down = ancestors(tree, to);
  const meet = up.find((token) => down.includes(token));
  if (meet === undefined) {
    add(Template.Path, 'none');
    return;
  }
  const rising = up.slice(0, up.indexOf(meet));
  const falling = down.slice(0, down.indexOf(meet));
  add(
    Template.PathWord,
    lemma(tree, meet),
    tree.relation(rising.at(-1) ?? meet),
    tree.relation(falling.at(-1) ?? meet),
  );
  add(Template.Middle, lemma(tree, meet));
  if (rising.length + falling.length <= LONGEST_PATH) {
    const relations = [
      ...rising.map((token) => `<${tree.relation(token)}`),
      ...falling.reverse().map((token) => `>${tree.relation(token)}${tree.preposition(token)}`),
    ];
    add(Template.PathRelations, relations.join(''));
    add(Template.Path, relations.join(''), lemma(tree, meet));
  }
  const holderVerb = verbAbove(tree, from);
  const targetVerb = verbAbove(tree, to);
  add(Template.Governor, 1, holderVerb < 0 ? '' : lemma(tree, holderVerb), tree.relation(from));
  add(Template.Governor, 2, targetVerb < 0 ? '' : lemma(tree, targetVerb), tree.relation(to), tree.preposition(to));
  add(Template.Governors, holderVerb === targetVerb ? 1 : 2, tree.relation(from), tree.relation(to));
  for (const token of [from, to]) {
    const relation = tree.relation(token);
    const head = tree.head(token);
    if (
      head >= 0 &&
      (relation === 'nmod:poss' || relation === 'compound' || relation === 'amod' || relation === 'nmod')
    )
      add(Template.Possessor, token === from ? 1 : 2, lemma(tree, head), tree.preposition(token));
  }
  if (holderVerb >= 0)
    add(Template.Negated, isNegated(tree, holderVerb) ? 1 : 0, [...verbClasses(tree.word(holderVerb), null)].join());
}

function ancestors(tree: SentenceTree, token: number): number[] {
  const path: number[] = [];
  for (let at = token; at >= 0 && path.length < 2 * LONGEST_PATH; at = tree.head(at)) path.push(at);
  return path;
}

function verbAbove(tree: SentenceTree, token: number): number {
  let at = tree.head(token);
  for (let steps = 0; steps < LONGEST_PATH && at >= 0; steps++, at = tree.head(at))
    if (tree.pos(at) === 'VERB') return at;
  return -1;
}

/** A word's likely base form, good enough to count by. */
function lemma(tree: SentenceTree, token: number): string {
  const word = tree.word(token);
  if (tree.pos(token) === 'PROPN') return '@';
  if (/^\p{N}/u.test(word)) return '0';
  const candidates = lemmas(word);
  return candidates.reduce((shortest, next) => (next.length < shortest.length ? next : shortest), word);
}
