import { type FeatureBuffer, hashText, mix } from '../../learning/hash.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { addPath } from './path.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { type Add, Template } from './templates.ts';

/** Two actors in one sentence, by the tokens that name them: does the first hold a stance toward the second? */
export interface Pair {
  readonly holder: string;
  readonly target: string;
  readonly holderToken: number;
  readonly targetToken: number;
}

const NEAR = 4;
const MOST_BETWEEN = 14;

/** Writes the features of a pair, given what its sentence's words are and what the rules found in it. */
export function pairFeatures(
  { tree, referents }: Reading,
  words: SentenceWords,
  findings: readonly Finding[],
  pair: Pair,
  features: FeatureBuffer,
): void {
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
      add(Template.RuleCue, finding.sign, words.lemma(finding.cue));
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
    const word = words.lemma(token);
    add(Template.Between, order, word);
    if (previous) add(Template.BetweenPair, order, previous, word);
    previous = word;
  }
  for (let step = 1; step <= NEAR; step++) {
    if (low - step >= tree.sentence.first) add(Template.Before, order, words.lemma(low - step));
    if (high + step < tree.sentence.last) add(Template.After, order, words.lemma(high + step));
  }
  addTriggers(words, low, high, order, add);
  addPath(tree, words, holderToken, targetToken, add);

  const speakers = referents.speakersAt(targetToken);
  add(Template.Speaker, speakers.includes(holder) ? 1 : speakers.length ? 2 : 3);
  if (speakers.includes(holder)) {
    let sum = 0;
    for (let token = tree.sentence.first; token < tree.sentence.last; token++)
      if (referents.speakersAt(token).includes(holder)) sum += words.valence(token);
    add(Template.SpeakerSign, Math.sign(sum));
  }
}

/** The words of the lexicons by where they stand to the pair. */
function addTriggers(words: SentenceWords, low: number, high: number, order: number, add: Add): void {
  let nearest = 0;
  let nearestGap = Infinity;
  for (const { token, sign } of words.triggers) {
    const where = token < low ? 1 : token < high ? 2 : 3;
    add(Template.Trigger, order, where, sign);
    add(Template.Trigger, where, words.lemma(token), order);
    const gap = where === 1 ? low - token : where === 3 ? token - high : 0;
    if (gap < nearestGap) {
      nearest = sign;
      nearestGap = gap;
    }
  }
  add(Template.TriggerNear, order, nearest, Math.min(3, nearestGap));
}
