import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extend } from '../../src/core/document.ts';
import { FeatureBuffer, hashText } from '../../src/core/learning/hash.ts';
import { decodeLinear, keyOf } from '../../src/core/learning/linear.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { addPortrayalFeatures, readSentence } from '../../src/core/portrayal/features.ts';
import { POLARITIES } from '../../src/core/portrayal/model.ts';
import { tokensWithin } from '../../src/core/portrayal/targets.ts';
import { createSyntax, readSyntaxModel } from '../../src/core/syntax/syntax.ts';
import { createSyntaxTree } from '../../src/core/syntax/tree.ts';
import { tokenise } from '../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../src/model/article.ts';
import { trainLogistic } from './learning/logistic.ts';
import { encodeLinear, HashedCorpus } from './learning/rows.ts';

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

/** Reads `newsmtsc-train.jsonl` in the folder, and the syntax model in `assets/models`, which must be trained first. */
export function train(data: string): Uint8Array {
  const lines = readFileSync(join(data, 'stance/newsmtsc-train.jsonl'), 'utf8').split('\n').filter(Boolean);
  return trainOn(lines.map((line) => JSON.parse(line) as TargetLine));
}

/** How much each label counts: running news is neutral more often than the sentences chosen for the corpus. */
const IMPORTANCE = [0.5, 1, 0.7];

function trainOn(lines: readonly TargetLine[]): Uint8Array {
  const valence = encodeValence();
  const lexicon = decodeLinear(valence);
  const syntax = createSyntax(readSyntaxModel(readFileSync('assets/models/syntax.bin')));
  const corpus = new HashedCorpus();
  const labels: number[] = [];
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
      labels.push(POLARITIES.findIndex((polarity) => polarity === target.polarity));
    });
  }
  const options = { epochs: 8, rate: 0.01, penalty: 0.1, minimum: 2, step: 0.01 };
  const importance = labels.map((label) => IMPORTANCE[label] as number);
  const polarity = trainLogistic(POLARITIES, corpus.finish(), labels, options, importance);
  return encodeSections({ valence, polarity });
}

/** The single words of the VADER lexicon (Hutto and Gilbert 2014, MIT licence), from -1 to 1. */
function encodeValence(): Uint8Array {
  const file = join(createRequire(import.meta.url).resolve('vader-sentiment/package.json'), '../vader_lexicon.txt');
  const byKey = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', mean = ''] = line.split('\t');
    if (/^\p{L}+(?:-\p{L}+)*$/u.test(word)) byKey.set(keyOf(hashText(word)), Number(mean) / 4);
  }
  const entries = [...byKey].sort(([a], [b]) => a - b);
  const keys = Int32Array.from(entries, ([key]) => key);
  return encodeLinear(
    ['valence'],
    { keys },
    entries.map(([, value]) => value),
    1 / 64,
  );
}
