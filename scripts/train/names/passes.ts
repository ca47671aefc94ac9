import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import { decodeTagger } from '../../../src/core/learning/tagger.ts';
import { Consistency } from '../../../src/core/names/consistency.ts';
import { addFeatures } from '../../../src/core/names/features.ts';
import { followsInName, NAME_LABELS } from '../../../src/core/names/labels.ts';
import { firstPass } from '../../../src/core/names/recogniseNames.ts';
import type { Run } from '../../../src/core/names/runs.ts';
import { type CrfOptions, trainCrf } from '../learning/crf.ts';
import { HashedCorpus } from '../learning/rows.ts';
import type { LabelledText } from './labels.ts';

export type PassOptions = Omit<CrfOptions, 'allows' | 'onEpoch'>;

/** The two encoded sections of a tagger. */
export type TaggerBytes = ReturnType<typeof trainCrf>;

/** Trains the first pass, which reads each run by itself, on the texts and their copies. */
export function trainFirstPass(texts: readonly LabelledText[], options: PassOptions): TaggerBytes {
  return trainPass(
    texts.flatMap(withCopy),
    options,
    ({ context }) =>
      (run, index, features) =>
        addFeatures(context, run, index, features),
  );
}

/**
 * Trains the second pass on what a first pass says of texts that it was not trained on: each half of the texts is read by
 * one trained on the other half and on `always`.
 */
export function trainSecondPass(
  texts: readonly LabelledText[],
  always: readonly LabelledText[],
  firstOptions: PassOptions,
  options: PassOptions,
): TaggerBytes {
  const consistencies = new Map<LabelledText, Consistency>();
  for (const half of [0, 1]) {
    const others = [...texts.filter((_, index) => index % 2 !== half), ...always];
    const trained = trainFirstPass(
      others.map(({ copy: _copy, ...text }) => text),
      firstOptions,
    );
    const tagger = decodeTagger(trained.emissions, trained.transitions);
    texts.forEach((text, index) => {
      if (index % 2 !== half) return;
      for (const one of withCopy(text))
        consistencies.set(one, new Consistency(one.context, firstPass(one.context, tagger)));
    });
  }
  return trainPass(texts.flatMap(withCopy), options, (text) => {
    const consistency = consistencies.get(text);
    return (_run, index, features) => consistency?.addFeatures(index, features);
  });
}

/** A text and, where it has one, its copy. */
function withCopy(text: LabelledText): readonly LabelledText[] {
  return text.copy ? [text, text.copy] : [text];
}

function trainPass(
  texts: readonly LabelledText[],
  options: PassOptions,
  featuresOf: (text: LabelledText) => (run: Run, index: number, features: FeatureBuffer) => void,
): TaggerBytes {
  const corpus = new HashedCorpus();
  const buffer = new FeatureBuffer();
  const sequences: number[] = [0];
  const allowed: number[] = [];
  const importance: number[] = [];
  for (const text of texts) {
    const add = featuresOf(text);
    for (const run of text.context.runs) {
      for (let index = run.first; index < run.last; index++) {
        buffer.clear();
        add(run, index, buffer);
        corpus.add(buffer.hashes, buffer.length);
        allowed.push(text.allowed[index] as number);
      }
      sequences.push(corpus.size);
      importance.push(text.importance);
    }
  }
  const data = {
    items: corpus.finish(),
    sequences,
    allowed: Int32Array.from(allowed),
    importance: Float32Array.from(importance),
  };
  const onEpoch = (epoch: number, loss: number) => console.error(`epoch ${epoch + 1}: loss ${Math.round(loss)}`);
  return trainCrf(NAME_LABELS, data, { ...options, allows: followsInName, onEpoch });
}
