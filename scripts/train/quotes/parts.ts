import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import { argumentFeatures } from '../../../src/core/quotes/candidates/argumentFeatures.ts';
import { cueFeatures } from '../../../src/core/quotes/candidates/cueFeatures.ts';
import { BEGIN, CONTENT, CUE, END, OUTSIDE, PARTS, SOURCE } from '../../../src/core/quotes/candidates/partsModel.ts';
import { possibleCues } from '../../../src/core/quotes/candidates/proposals.ts';
import type { Encoding } from '../../../src/core/quotes/reading/encoding.ts';
import { windowAround, windowNodes } from '../../../src/core/quotes/reading/windows.ts';
import { trainCrf } from '../learning/crf.ts';
import { trainLogistic } from '../learning/logistic.ts';
import { HashedCorpus } from '../learning/rows.ts';
import type { Encoded, NodeAttribution, Sections } from './gold.ts';

/** The strength of the L1 penalty sets the size of the file as much as the accuracy. */
const CUES = { epochs: 10, rate: 0.1, penalty: 0.5, minimum: 2, step: 0.03 };
const STEPS = { epochs: 12, rate: 0.2, penalty: 0.3, minimum: 3, step: 0.04 };

/** Trains the models of cues and of the parts around them. */
export function trainParts(examples: readonly Encoded[], log: (line: string) => void): Sections {
  const features = new FeatureBuffer();
  const cues = new HashedCorpus();
  const targets: number[] = [];
  const items = new HashedCorpus();
  const sequences = [0];
  const allowed: number[] = [];
  for (const { reading, attributions, encodings } of examples) {
    const heads = new Set(attributions.map(({ cue }) => cue));
    for (const [index, passage] of reading.passages.entries())
      for (const node of possibleCues(reading, passage)) {
        cueFeatures(reading, passage, encodings[index] as Encoding, node, features);
        cues.add(features.hashes, features.length);
        targets.push(heads.has(node) ? 1 : 0);
      }
    for (const attribution of attributions) {
      const window = windowAround(reading, attribution.cue);
      const encoding = encodings[reading.passageOf[attribution.cue] as number] as Encoding;
      argumentFeatures(reading, window, encoding, features, ({ hashes, length }) => items.add(hashes, length));
      let previous = OUTSIDE;
      for (const node of windowNodes(window)) {
        const label = labelOf(attribution, node);
        allowed.push(
          1 <<
            (label === CONTENT && previous !== CONTENT
              ? BEGIN
              : label === OUTSIDE && previous === CONTENT
                ? END
                : label),
        );
        previous = label;
      }
      sequences.push(allowed.length);
    }
  }
  const onEpoch = (epoch: number, loss: number): void => log(`parts, epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  const data = {
    items: items.finish(),
    sequences,
    allowed: Int32Array.from(allowed),
  };
  const parts = trainCrf(PARTS, data, { ...STEPS, allows: follows, onEpoch });
  return {
    cues: trainLogistic(['cue'], cues.finish(), targets, CUES),
    parts: parts.emissions,
    steps: parts.transitions,
  };
}

/** Whether one label may follow another: a content begins with its first node and ends with the one after it. */
function follows(from: number, to: number): boolean {
  const inContent = from === CONTENT || from === BEGIN;
  if (to === CONTENT || to === END) return inContent;
  return to === BEGIN || to === OUTSIDE ? !inContent : true;
}

function labelOf({ cue, cueNodes, source, content }: NodeAttribution, node: number): number {
  if (source.has(node)) return SOURCE;
  if (node === cue || cueNodes.has(node)) return CUE;
  return content.has(node) ? CONTENT : OUTSIDE;
}
