import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { align, type Example } from './syntax/align.ts';
import { trainParser } from './syntax/train-parser.ts';
import { jackknifedTags, trainTagger } from './syntax/train-tagger.ts';
import { readTreebank } from './syntax/treebank.ts';

/** Reads every `.conllu` file under a folder, in our tokens. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .flatMap((file) => readTreebank(join(folder, file)))
    .flatMap(align);
}

/** Trains the tagger and the parser on the treebanks in `DATA/train`. */
export function train(data: string): Uint8Array {
  const examples = readExamples(join(data, 'train'));
  console.log(`${examples.length} sentences, ${examples.reduce((sum, { words }) => sum + words.length, 0)} tokens`);
  const tags = trainTagger(examples);
  const { moves, relations } = trainParser(examples, jackknifedTags(examples));
  return encodeSections({ tags, moves, relations });
}
