/** Trains the pair model of the stance stage, see docs/models/stance.md. */
import { join } from 'node:path';
import { FeatureBuffer } from '../../src/core/learning/hash.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { inputWidth, type WordKnowledge, writeInputs } from '../../src/core/learning/wordKnowledge.ts';
import { decodePortrayalModel } from '../../src/core/portrayal/model.ts';
import { pairFeatures } from '../../src/core/stance/pairs/features.ts';
import { PAIR_LABELS } from '../../src/core/stance/pairs/model.ts';
import { pairsIn } from '../../src/core/stance/pairs/pairs.ts';
import { PAIR_TABLES, pairSentence, readPair } from '../../src/core/stance/pairs/reading.ts';
import { sentenceWords } from '../../src/core/stance/pairs/sentenceWords.ts';
import { findingsIn, readingsOf } from '../../src/core/stance/rules.ts';
import { type LogisticOptions, trainLogistic } from './learning/logistic.ts';
import { HashedCorpus } from './learning/rows.ts';
import { encodeNetwork, type Informed, trainInformed } from './network/train.ts';
import { shippedClusters, shippedSyntax, shippedWeights } from './shipped.ts';
import { type DirectedExample, readDirected } from './stance/directed.ts';

const OPTIONS: LogisticOptions = { epochs: 12, rate: 0.05, penalty: 0.0004, minimum: 3, step: 0.02 };
/** Pairs with a stance are few; they count for more. */
const IMPORTANCE = [1, 1.6, 1.4];

const NETWORK = {
  hidden: 24,
  attention: 8,
  tables: PAIR_TABLES,
  networks: 1,
  epochs: 8,
  batch: 32,
  rate: 0.003,
  steepest: 5,
  dropWords: 0.1,
  dropInputs: 0.2,
  dropFeatures: 0.3,
  smoothing: 0.02,
  seed: 1,
};

/** The encoded weights for these examples: those of the logistic regression and of the networks. */
async function trainPairs(examples: readonly DirectedExample[], known: WordKnowledge): Promise<Uint8Array> {
  const corpus = new HashedCorpus();
  const targets: number[] = [];
  const width = inputWidth(known);
  const items: Informed[] = [];
  const features = new FeatureBuffer();
  for (const { document, labels } of examples)
    for (const reading of readingsOf(document)) {
      const findings = findingsIn(reading);
      const words = sentenceWords(reading.tree);
      const sentence = pairSentence(reading, known);
      for (const pair of pairsIn(reading)) {
        const label = labels.get(`${pair.holder}\u0000${pair.target}`);
        if (label === undefined) continue;
        pairFeatures(reading, words, findings, pair, features);
        corpus.add(features.hashes, features.length);
        targets.push(label);
        const asked = readPair(reading, sentence, findings, pair);
        const inputs = new Float32Array(asked.length * width);
        writeInputs(known, sentence.contexts, asked, inputs, 0);
        items.push({ reading: asked, inputs, label });
      }
    }
  const importance = targets.map((label) => IMPORTANCE[label] ?? 1);
  const pairs = trainLogistic(PAIR_LABELS, corpus.finish(), targets, OPTIONS, importance);
  const { layout, networks } = await trainInformed(items, { ...NETWORK, width });
  const encoded = networks.map((weights, index) => [`network${index}`, encodeNetwork(layout, weights)] as const);
  return encodeSections({ pairs, ...Object.fromEntries(encoded) });
}

/** Trains on `dse-train.jsonl` in the folder, with the shipped syntax model's trees and what the portrayal model knows of words. */
export function train(data: string): Promise<Uint8Array> {
  const syntax = shippedSyntax(shippedClusters());
  const { known } = decodePortrayalModel(shippedWeights('portrayal'));
  return trainPairs(readDirected(join(data, 'dse-train.jsonl'), syntax), known);
}
