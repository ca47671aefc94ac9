import { FeatureBuffer } from '../learning/hash.ts';
import { emissionScores, type Tagger, tag } from '../learning/tagger.ts';
import type { FirstPass } from './consistency.ts';
import type { NameContext } from './features.ts';
import { NAME_LABELS } from './labels.ts';
import type { Run } from './runs.ts';

/**
 * Labels the tokens of every run with one tagger. `addFeatures` adds the features of one token of a run.
 * Time: linear in the tokens.
 */
export function labelRuns(
  context: NameContext,
  tagger: Tagger,
  addFeatures: (run: Run, index: number, features: FeatureBuffer) => void,
): FirstPass {
  const width = NAME_LABELS.length;
  const labels = new Uint8Array(context.words.length);
  const rows = new Int32Array(context.words.length).fill(-1);
  const size = context.runs.reduce((total, run) => total + run.last - run.first, 0);
  const marginals = new Float64Array(size * width);
  const features = new FeatureBuffer();
  let row = 0;
  for (const run of context.runs) {
    features.clear();
    const starts = [0];
    for (let index = run.first; index < run.last; index++) {
      addFeatures(run, index, features);
      starts.push(features.length);
    }
    const tagging = tag(tagger, emissionScores(tagger, features.hashes, starts));
    marginals.set(tagging.marginals, row);
    labels.set(tagging.labels, run.first);
    for (let index = run.first; index < run.last; index++, row += width) rows[index] = row;
  }
  return { labels, rows, marginals };
}
