import { FeatureBuffer } from '../../learning/hash.ts';
import { decodeLinear, type LinearModel, scoresOf } from '../../learning/linear.ts';
import { decodeNetwork, type Network } from '../../learning/recurrent.ts';
import { decodeSections, section } from '../../learning/sections.ts';
import { inputWidth, meanScores, type WordKnowledge } from '../../learning/wordKnowledge.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { pairFeatures } from './features.ts';
import { pairsIn } from './pairs.ts';
import { cueOfProposal, isAgent, supposes } from './proposals.ts';
import { PAIR_TABLES, type PairSentence, pairSentence, readPair } from './reading.ts';
import { type SentenceWords, sentenceWords } from './sentenceWords.ts';

/** The labels of the pair model, in the order of its probabilities. */
export const PAIR_LABELS = ['none', 'supports', 'opposes'] as const;

/** The weights of the pair model: a logistic regression, and networks that read the sentence by what is known of words. */
export interface PairModel {
  readonly linear: LinearModel;
  readonly networks: readonly Network[];
  readonly known: WordKnowledge;
}

/**
 * Decodes `assets/models/stance.bin`, whose networks read with this knowledge of words. Throws a `RangeError` where it is
 * malformed or made for other labels or for other knowledge.
 */
export function readPairModel(bytes: Uint8Array, known: WordKnowledge): PairModel {
  const sections = decodeSections(bytes);
  const linear = decodeLinear(section(sections, 'pairs'));
  if (linear.labels.join() !== PAIR_LABELS.join()) throw new RangeError('The stance weights are for other labels.');
  const networks = [...sections].flatMap(([name, part]) =>
    name.startsWith('network') ? [decodeNetwork(part, PAIR_TABLES)] : [],
  );
  const width = inputWidth(known);
  if (networks.length === 0 || networks.some(({ layout }) => layout.width !== width))
    throw new RangeError('The networks of pairs are for other vectors.');
  return { linear, networks, known };
}

/** What the scores of the two views count for. */
const MIXTURE = { network: 0.7, linear: 0.3 };
/** A pair on which the rules are silent is not read by the networks where the linear model finds any stance less likely. */
const WORTH_READING = 0.3;

/** Where the model is heard against the rules. */
const THRESHOLDS = {
  /** A finding whose parties the tree ties to its word is left out below this; */
  tied: 0.02,
  /** unless the regression alone finds it this likely, so that the network is not asked; */
  unread: 0.3,
  /** one whose parties only stand near it is left out below this, */
  near: 0.04,
  /**
   * or below this where a country is said to be good to somebody, or the reverse: the model has learnt from attitudes,
   * not from visits.
   */
  friendly: 0.01,
  /** From this on, the model is believed where no rule speaks; */
  add: 0.65,
  /** and from this on also where the holder is not the subject of a word that says so. */
  alone: 0.8,
};
/** From which likelihood on a loose finding about two countries weighs how much more than by itself. */
const BELIEF = { least: 0.015, factor: 1.35 };

/**
 * Joins what the rules found in a sentence with the pair model: each finding about an actor is weighed by how likely the
 * model finds it, and left out where it finds it unlikely; a pair on which the rules are silent and the model is sure is added.
 */
export function weighPairs(model: PairModel, reading: Reading, findings: readonly Finding[]): Finding[] {
  const kept = findings.filter((finding) => finding.target === null);
  const features = new FeatureBuffer();
  const judged = new Set<string>();
  const isSure = !supposes(reading);
  let words: SentenceWords | null = null;
  let sentence: PairSentence | null = null;
  for (const pair of pairsIn(reading)) {
    judged.add(`${pair.holder}\u0000${pair.target}`);
    const own = findings.filter((finding) => finding.holder === pair.holder && finding.target === pair.target);
    // A holder whose stance the rules tell has said what the sentence is about.
    const isTold = findings.some(
      (finding) => finding.holder === pair.holder && finding.target !== null && !own.includes(finding),
    );
    if (own.length === 0 && (isTold || !isSure)) continue;
    // A deed that the tree ties to both needs no belief.
    if (own.length && own.every(isDeed)) {
      kept.push(...own);
      continue;
    }
    words ??= sentenceWords(reading.tree);
    const known: SentenceWords = words;
    pairFeatures(reading, known, findings, pair, features);
    const linear = scoresOf(model.linear, features);
    const alone = softmax(linear);
    // The network could not make these unlikely enough to leave out.
    if (own.length && own.every(({ sign, isLoose }) => !isLoose && (alone[labelOf(sign)] ?? 0) >= THRESHOLDS.unread)) {
      kept.push(...own);
      continue;
    }
    const cueOf = (sign: 1 | -1) => cueOfProposal(reading, pair, known, sign);
    const isWorthReading = () => 1 - (alone[0] ?? 1) >= WORTH_READING && (cueOf(1) >= 0 || cueOf(-1) >= 0);
    if (own.length === 0 && !isWorthReading()) continue;
    sentence ??= pairSentence(reading, model.known);
    const asked = readPair(reading, sentence, findings, pair);
    const network = meanScores(model.networks, model.known, sentence.contexts, asked);
    const scores = softmax(
      linear.map((score, label) => MIXTURE.linear * score + MIXTURE.network * (network[label] ?? 0)),
    );
    const likely = (sign: 1 | -1) => scores[labelOf(sign)] ?? 0;
    const believedOwn = own.flatMap((finding) => {
      const likelihood = likely(finding.sign);
      if (finding.isLoose) return believed(reading, finding, likelihood);
      return isDeed(finding) || likelihood >= THRESHOLDS.tied ? [finding] : [];
    });
    kept.push(...believedOwn);
    if (believedOwn.length || isTold || !isSure) continue;
    const sign = likely(1) > likely(-1) ? 1 : -1;
    if (likely(sign) < THRESHOLDS.add) continue;
    const cue = cueOf(sign);
    if (cue < 0 || (likely(sign) < THRESHOLDS.alone && !isAgent(reading, pair, known, sign))) continue;
    kept.push({
      holder: pair.holder,
      target: pair.target,
      topic: null,
      sign,
      weight: (1 + likely(sign)) / 2,
      basis: reading.referents.speakersAt(pair.targetToken).includes(pair.holder) ? 'said' : 'described',
      sentence: reading.index,
      isLoose: false,
      cue,
    });
  }
  // Actors that stand for their possessors or are implied are no pair of mentions; the rules alone judge them.
  kept.push(
    ...findings.filter((finding) => finding.target !== null && !judged.has(`${finding.holder}\u0000${finding.target}`)),
  );
  return kept;
}

/** Whether a finding is of a deed whose parties the tree ties to its word. */
function isDeed({ basis, isLoose }: Finding): boolean {
  return basis === 'did' && !isLoose;
}

/** The model's label for a stance of this sign. */
function labelOf(sign: 1 | -1): number {
  return sign > 0 ? 1 : 2;
}

/** Scores of labels as probabilities. */
function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A loose finding as the model's likelihood of it makes it weigh; nothing where the model finds it unlikely. */
function believed(reading: Reading, finding: Finding, likelihood: number): Finding[] {
  const parties = [finding.holder, finding.target];
  const isOfCountry = (actor: string | null) => actor !== null && reading.isCountry(actor);
  if (parties.every(isOfCountry) && likelihood >= BELIEF.least)
    return [{ ...finding, weight: Math.min(1, finding.weight * BELIEF.factor) }];
  const isFriendly = finding.sign > 0 && parties.some(isOfCountry);
  return likelihood < (isFriendly ? THRESHOLDS.friendly : THRESHOLDS.near) ? [] : [finding];
}
