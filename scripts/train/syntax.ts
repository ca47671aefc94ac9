import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordClusters } from '../../src/core/learning/wordClusters.ts';
import { layoutOf } from '../../src/core/syntax/layout.ts';
import { shippedClusters } from './shipped.ts';
import { align, type Example } from './syntax/align.ts';
import { encodeSyntaxModel } from './syntax/encode.ts';
import { prepare, vocabulariesOf, vocabularyKeys } from './syntax/prepare.ts';
import { HIDDEN, trainNetwork, WIDTH } from './syntax/train.ts';
import { readTreebank } from './syntax/treebank.ts';

/** Reads every `.conllu` file under a folder, in our tokens. */
function readExamples(folder: string, clusters: WordClusters): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .flatMap((file) => readTreebank(join(folder, file)))
    .flatMap((sentence) => align(sentence, clusters));
}

/** Trains the tagger and parser on the treebanks in `DATA/train`, with the committed word clusters. */
export async function train(data: string): Promise<Uint8Array> {
  const clusters = shippedClusters();
  const examples = readExamples(join(data, 'train'), clusters);
  console.log(`${examples.length} sentences, ${examples.reduce((sum, { words }) => sum + words.length, 0)} tokens`);
  const keys = vocabularyKeys(examples);
  const vocabularies = vocabulariesOf(keys);
  const rows = [...vocabularies.map(({ size }) => size), ...clusters.sizes];
  const weights = await trainNetwork(prepare(examples, vocabularies), rows);
  return encodeSyntaxModel(keys, layoutOf({ width: WIDTH, hidden: HIDDEN, rows }), weights);
}
