import type { Sentence } from '../document.ts';
import { ByteReader } from '../learning/bytes.ts';
import { decodeEncoder } from '../learning/encoder.ts';
import { FeatureBuffer, hashText } from '../learning/hash.ts';
import { decodeLinear, type LinearModel, rowOf, scoresOf } from '../learning/linear.ts';
import { decodeNetwork, type Network } from '../learning/recurrent.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { inputWidth, meanScores, readContexts, SPECIALS, type WordKnowledge } from '../learning/wordKnowledge.ts';
import { decodeWordVectors } from '../learning/wordVectors.ts';
import type { SyntaxTree, TokenRange } from '../syntax/tree.ts';
import { addPortrayalFeatures, readSentence } from './features.ts';
import { readAround, TABLES } from './reading.ts';
import type { ValenceLexicon } from './valence.ts';

/** How a sentence may portray a target. */
export const POLARITIES = ['negative', 'neutral', 'positive'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** The weights of the portrayal model. */
export interface PortrayalModel {
  readonly valence: ValenceLexicon;
  readonly polarity: LinearModel;
  readonly known: WordKnowledge;
  readonly networks: readonly Network[];
  readonly mixture: Mixture;
}

/** How the parts' scores are added up. */
export interface Mixture {
  /** What the networks' mean score and the linear model's score count for. */
  readonly network: number;
  readonly linear: number;
  /** What each polarity is given: running news is neutral more often than the sentences that were trained on. */
  readonly bias: readonly number[];
}

/** How one sentence portrays one target: the polarity, its probability, and positive less negative, -1 to 1. */
export interface Verdict {
  readonly polarity: Polarity;
  readonly probability: number;
  readonly score: number;
}

/** Decodes `assets/models/portrayal.bin`. Throws a `RangeError` where it is malformed. */
export function decodePortrayalModel(bytes: Uint8Array): PortrayalModel {
  const sections = decodeSections(bytes);
  const polarity = decodeLinear(section(sections, 'polarity'));
  if (polarity.labels.join() !== POLARITIES.join()) throw new RangeError('The portrayal weights are for other labels.');
  const vectors = decodeWordVectors(section(sections, 'vectors'));
  const networks = [...sections].flatMap(([name, part]) =>
    name.startsWith('network') ? [decodeNetwork(part, TABLES)] : [],
  );
  const known = { vectors, encoder: decodeEncoder(section(sections, 'encoder'), [TABLES.tags]) };
  const width = inputWidth(known);
  const fits = known.encoder.layout.width === vectors.labels.length;
  if (!fits || networks.length === 0 || networks.some(({ layout }) => layout.width !== width))
    throw new RangeError('The portrayal networks are for other vectors.');
  if (SPECIALS.some((special) => rowOf(vectors, hashText(special)) < 0))
    throw new RangeError('A vector is missing that every sentence needs.');
  const numbers = new ByteReader(section(sections, 'mixture'));
  const mixture = { network: numbers.float(), linear: numbers.float(), bias: POLARITIES.map(() => numbers.float()) };
  numbers.end();
  return { valence: decodeLinear(section(sections, 'valence')), polarity, known, networks, mixture };
}

/**
 * How a sentence portrays each of some targets, given as token ranges within it; the others are known to the one asked
 * about. Two views are added up: a multinomial logistic regression of what stands where, and small recurrent networks over
 * what is known of the words, also those that training never saw. No word outside the sentence counts.
 */
export function portray(
  model: PortrayalModel,
  tree: SyntaxTree,
  sentence: Sentence,
  targets: readonly TokenRange[],
): Verdict[] {
  const read = readSentence(tree, sentence, model.valence);
  const contexts = readContexts(model.known, tree, sentence);
  const buffer = new FeatureBuffer();
  return targets.map((target) => {
    const others = targets.filter((other) => other !== target);
    buffer.clear();
    addPortrayalFeatures(read, target, others, buffer);
    const linear = scoresOf(model.polarity, buffer);
    const reading = readAround(tree, sentence, target, others, model.known.vectors);
    const network = meanScores(model.networks, model.known, contexts, reading);
    const { mixture } = model;
    return verdictOf(
      mixture.bias.map(
        (bias, label) =>
          bias + mixture.linear * (linear[label] as number) + mixture.network * (network[label] as number),
      ),
    );
  });
}

/** What may as well be its opposite is no verdict: so much of the opposite's probability is held against a polarity. */
const DOUBT = 0.3;

function verdictOf(scores: readonly number[]): Verdict {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const [negative = 0, neutral = 0, positive = 0] = powers.map((power) => power / sum);
  const score = positive - negative;
  const polar = Math.max(positive, negative);
  if (polar - DOUBT * Math.min(positive, negative) <= neutral)
    return { polarity: 'neutral', probability: neutral, score };
  return { polarity: score > 0 ? 'positive' : 'negative', probability: polar, score };
}
