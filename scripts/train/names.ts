import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeatureBuffer } from '../../src/core/learning/hash.ts';
import { HashedSet } from '../../src/core/learning/hashedSet.ts';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { addFeatures } from '../../src/core/names/features.ts';
import { followsInName, NAME_LABELS } from '../../src/core/names/labels.ts';
import { Words } from '../../src/core/names/words.ts';
import { trainCrf } from './learning/crf.ts';
import { HashedCorpus } from './learning/rows.ts';
import type { AnnotatedText } from './names/annotated.ts';
import { readCorpora } from './names/corpora.ts';
import { labelled } from './names/labels.ts';
import { lexiconSections } from './names/lexicons.ts';

/** How much a sequence of each corpus counts: edited prose with careful names most, tweets least. */
const IMPORTANCE: Readonly<Record<string, number>> = { gmb: 0.7, newsmtsc: 0.7, wnut17: 0.3, btc: 0.3 };

const OPTIONS = { epochs: 6, rate: 0.1, penalty: 0.8, minimum: 2, step: 0.1 };

/** Trains the name tagger on the corpora in the data folder and joins it with the lexicons. */
export function train(data: string): Uint8Array {
  return trainNames(readCorpora(data), data);
}

/** Trains on these texts; `data` holds the lexicons' sources. */
export function trainNames(
  texts: readonly AnnotatedText[],
  data: string,
  changes: Partial<typeof OPTIONS> = {},
): Uint8Array {
  const lexicons = lexiconSections((file) => readFileSync(join(data, 'lexicons', file), 'utf8'));
  const vocabulary = new Words({
    givenNames: new HashedSet(lexicons.givenNames),
    surnames: new HashedSet(lexicons.surnames),
    places: new HashedSet(lexicons.places),
  });
  const corpus = new HashedCorpus();
  const buffer = new FeatureBuffer();
  const sequences: number[] = [0];
  const allowed: number[] = [];
  const importance: number[] = [];
  for (const text of texts) {
    const { context, allowed: masks } = labelled(text, vocabulary);
    for (const run of context.runs) {
      for (let index = run.first; index < run.last; index++) {
        buffer.clear();
        addFeatures(context, run, index, buffer);
        corpus.add(buffer.hashes, buffer.length);
        allowed.push(masks[index] as number);
      }
      sequences.push(corpus.size);
      importance.push(IMPORTANCE[text.corpus] ?? 1);
    }
  }
  const { emissions, transitions } = trainCrf(
    NAME_LABELS,
    {
      items: corpus.finish(),
      sequences,
      allowed: Int32Array.from(allowed),
      importance: Float32Array.from(importance),
    },
    {
      ...OPTIONS,
      ...changes,
      allows: followsInName,
      onEpoch: (epoch, loss) => console.error(`epoch ${epoch + 1}: loss ${Math.round(loss)}`),
    },
  );
  return encodeSections({ emissions, transitions, ...lexicons });
}
