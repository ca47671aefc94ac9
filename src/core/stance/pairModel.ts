import { FeatureBuffer } from '../learning/hash.ts';
import { decodeLinear, type LinearModel, probabilities } from '../learning/linear.ts';
import { decodeSections, section } from '../learning/sections.ts';
import type { Finding } from './finding.ts';
import { type Pair, pairFeatures } from './pairFeatures.ts';
import { pairsIn } from './pairs.ts';
import type { Reading } from './reading.ts';
import { sentenceWords } from './sentenceWords.ts';

/** The labels of the pair model, in the order of its probabilities. */
export const PAIR_LABELS = ['none', 'supports', 'opposes'] as const;

/** Decodes `assets/models/stance.bin`. Throws a `RangeError` where it is malformed or made for other labels. */
export function readPairModel(bytes: Uint8Array): LinearModel {
  const model = decodeLinear(section(decodeSections(bytes), 'pairs'));
  if (model.labels.join() !== PAIR_LABELS.join()) throw new RangeError('The stance weights are for other labels.');
  return model;
}

/** Where the model is heard against the rules. */
const THRESHOLDS = {
  /** A finding whose parties the tree ties to its word is left out below this; */
  tied: 0.005,
  /** one whose parties only stand near it, below this. */
  near: 0.03,
  /**
   * or below this, where a country is said to be good to somebody, or the reverse: the model has learnt from attitudes,
   * not from visits.
   */
  friendly: 0.01,
  /** From this on, the model is believed where no rule speaks. */
  add: 0.93,
};
/** How much more a loose finding about two countries weighs than by itself, by its likelihood, highest first. */
const BELIEF = [
  [0.25, 1.6],
  [0.05, 1.35],
] as const;

/**
 * Joins what the rules found in a sentence with the pair model: each finding about an actor is weighed by how likely the
 * model finds it, and left out where it finds it unlikely; a pair on which the rules are silent and the model is sure is added.
 */
export function weighPairs(model: LinearModel, reading: Reading, findings: readonly Finding[]): Finding[] {
  const kept = findings.filter((finding) => finding.target === null);
  const features = new FeatureBuffer();
  const words = sentenceWords(reading.tree);
  const judged = new Set<string>();
  const isSure = !supposes(reading);
  for (const pair of pairsIn(reading)) {
    pairFeatures(reading, words, findings, pair, features);
    const scores = probabilities(model, features);
    const likely = (sign: 1 | -1) => scores[sign > 0 ? 1 : 2] ?? 0;
    judged.add(`${pair.holder}\u0000${pair.target}`);
    const own = findings.filter((finding) => finding.holder === pair.holder && finding.target === pair.target);
    for (const finding of own) {
      const likelihood = likely(finding.sign);
      if (finding.isLoose) kept.push(...believed(reading, finding, likelihood));
      else if (likelihood >= (finding.basis === 'did' ? 0 : THRESHOLDS.tied)) kept.push(finding);
    }
    // A holder whose stance the rules tell has said what the sentence is about.
    if (own.length || findings.some((finding) => finding.holder === pair.holder && finding.target !== null)) continue;
    const sign = likely(1) > likely(-1) ? 1 : -1;
    if (!isSure || likely(sign) < THRESHOLDS.add || isHearsay(reading, pair)) continue;
    kept.push({
      holder: pair.holder,
      target: pair.target,
      topic: null,
      sign,
      weight: likely(sign),
      basis: reading.referents.speakersAt(pair.targetToken).includes(pair.holder) ? 'said' : 'described',
      sentence: reading.index,
      isLoose: false,
      cue: pair.holderToken,
    });
  }
  // Actors that stand for their possessors or are implied are no pair of mentions; the rules alone judge them.
  kept.push(
    ...findings.filter((finding) => finding.target !== null && !judged.has(`${finding.holder}\u0000${finding.target}`)),
  );
  return kept;
}

/** A loose finding as the model's likelihood of it makes it weigh; nothing where the model finds it unlikely. */
function believed(reading: Reading, finding: Finding, likelihood: number): Finding[] {
  const isOfCountries = [finding.holder, finding.target].every((actor) => actor !== null && reading.isCountry(actor));
  const [, factor] = (isOfCountries && BELIEF.find(([least]) => likelihood >= least)) || [0, 1];
  const isFriendly =
    finding.sign > 0 && [finding.holder, finding.target].some((actor) => actor !== null && reading.isCountry(actor));
  const least = isFriendly ? THRESHOLDS.friendly : THRESHOLDS.near;
  return factor === 1 && likelihood < least ? [] : [{ ...finding, weight: Math.min(1, finding.weight * factor) }];
}

/** Whether the pair stands in words that are nobody's. */
function isHearsay({ referents }: Reading, { holderToken }: Pair): boolean {
  return referents.isQuoted(holderToken) && referents.speakersAt(holderToken).length === 0;
}

/** Whether the sentence only supposes something: the model cannot tell what of it. */
function supposes({ tree }: Reading): boolean {
  for (let token = tree.sentence.first; token < tree.sentence.last; token++)
    if (/^(?:might|may|could|if|unless|whether)$/u.test(tree.word(token))) return true;
  return false;
}
