/** Trains the pair model of the stance stage, see docs/models/stance.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeatureBuffer } from '../../src/core/learning/hash.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { WordClusters } from '../../src/core/learning/wordClusters.ts';
import { pairFeatures } from '../../src/core/stance/pairs/features.ts';
import { PAIR_LABELS } from '../../src/core/stance/pairs/model.ts';
import { pairsIn } from '../../src/core/stance/pairs/pairs.ts';
import { pairSentence, readPair } from '../../src/core/stance/pairs/reading.ts';
import { sentenceWords } from '../../src/core/stance/pairs/sentenceWords.ts';
import { findingsIn, readingsOf } from '../../src/core/stance/rules.ts';
import { readSyntaxModel } from '../../src/core/syntax/model.ts';
import { createSyntax } from '../../src/core/syntax/syntax.ts';
import { type LogisticOptions, trainLogistic } from './learning/logistic.ts';
import { HashedCorpus } from './learning/rows.ts';
import type { Labelled } from './network/train.ts';
import { type DirectedExample, readDirected } from './stance/directed.ts';
import { trainPairNetworks } from './stance/networks.ts';

const OPTIONS: LogisticOptions = { epochs: 12, rate: 0.05, penalty: 0.0004, minimum: 3, step: 0.02 };
/** Pairs with a stance are few; they count for more. */
const IMPORTANCE = [1, 1.6, 1.4];

/** The encoded weights for these examples: those of the logistic regression and of the networks. */
async function trainPairs(examples: readonly DirectedExample[], clusters: WordClusters): Promise<Uint8Array> {
  const corpus = new HashedCorpus();
  const targets: number[] = [];
  const items: Labelled[] = [];
  const features = new FeatureBuffer();
  for (const { document, labels } of examples)
    for (const reading of readingsOf(document)) {
      const findings = findingsIn(reading);
      const words = sentenceWords(reading.tree);
      const sentence = pairSentence(reading, clusters);
      for (const pair of pairsIn(reading)) {
        const label = labels.get(`${pair.holder}\u0000${pair.target}`);
        if (label === undefined) continue;
        pairFeatures(reading, words, findings, pair, features);
        corpus.add(features.hashes, features.length);
        targets.push(label);
        items.push({ reading: readPair(reading, sentence, findings, pair), label });
      }
    }
  const importance = targets.map((label) => IMPORTANCE[label] ?? 1);
  const pairs = trainLogistic(PAIR_LABELS, corpus.finish(), targets, OPTIONS, importance);
  const { vectors, networks } = await trainPairNetworks(items, clusters);
  const encoded = networks.map((weights, index) => [`network${index}`, weights] as const);
  return encodeSections({ pairs, vectors, ...Object.fromEntries(encoded) });
}

/** Trains on `dse-train.jsonl` in the folder, with the trees of the shipped syntax model and its clusters of words. */
export function train(data: string): Promise<Uint8Array> {
  const clusters = new WordClusters(readFileSync('assets/models/words.bin'));
  const syntax = createSyntax(readSyntaxModel(readFileSync('assets/models/syntax.bin'), clusters));
  return trainPairs(readDirected(join(data, 'dse-train.jsonl'), syntax), clusters);
}
