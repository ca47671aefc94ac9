import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import { encodeSections } from '../../../src/core/learning/sections.ts';
import { argumentFeatures } from '../../../src/core/quotes/argumentFeatures.ts';
import { type Attribution, canBeCue, findAttributions } from '../../../src/core/quotes/attributions.ts';
import { candidateFeatures, candidatesFor } from '../../../src/core/quotes/candidates.ts';
import { cueFeatures } from '../../../src/core/quotes/cueFeatures.ts';
import { freeStretches, insideOf } from '../../../src/core/quotes/free.ts';
import { BEGIN, CONTENT, CUE, decodeParts, END, OUTSIDE, PARTS, SOURCE } from '../../../src/core/quotes/model.ts';
import type { Reading } from '../../../src/core/quotes/reading.ts';
import { speechFeatures } from '../../../src/core/quotes/speech.ts';
import { windowAround, windowNodes } from '../../../src/core/quotes/windows.ts';
import { encodeClasses, type WordClasses } from '../../../src/core/quotes/wordClasses.ts';
import { trainCrf } from '../learning/crf.ts';
import { trainLogistic } from '../learning/logistic.ts';
import { HashedCorpus } from '../learning/rows.ts';
import type { GoldArticle, NodeAttribution } from './gold.ts';

/** An annotated article as the stage reads it. */
export interface Example {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly attributions: readonly NodeAttribution[];
}

type Sections = Record<string, Uint8Array>;

/** The strength of the L1 penalty sets the size of the file as much as the accuracy. */
const CUES = { epochs: 10, rate: 0.1, penalty: 1, minimum: 2, step: 0.04 };
const STEPS = { epochs: 12, rate: 0.2, penalty: 1.2, minimum: 3, step: 0.06 };
const FREE = { epochs: 12, rate: 0.1, penalty: 0.05, minimum: 2, step: 0.02 };
/** The models of free stretches learn from articles that the others were not trained on, in this many parts. */
const PARTITIONS = 3;

/** Trains all models of the quotes stage on annotated articles, and encodes them as one file. */
export function trainQuotes(
  examples: readonly Example[],
  classes: WordClasses,
  log: (line: string) => void,
): Uint8Array {
  const sections = trainParts(examples, log);
  const read: { example: Example; found: Attribution[] }[] = [];
  for (let part = 0; part < PARTITIONS; part++) {
    const rest = decodeParts(
      new Map(
        Object.entries(
          trainParts(
            examples.filter((_, index) => index % PARTITIONS !== part),
            log,
          ),
        ),
      ),
    );
    for (const example of examples.filter((_, index) => index % PARTITIONS === part))
      read.push({ example, found: findAttributions(example.reading, example.article.text, rest) });
  }
  const tables = { verbs: encodeClasses(classes.verbs), nouns: encodeClasses(classes.nouns) };
  return encodeSections({ ...sections, ...trainFree(read), ...tables });
}

/** Trains the models of cues and of the parts around them. */
function trainParts(examples: readonly Example[], log: (line: string) => void): Sections {
  const features = new FeatureBuffer();
  const cues = new HashedCorpus();
  const targets: number[] = [];
  const items = new HashedCorpus();
  const sequences = [0];
  const allowed: number[] = [];
  for (const { article, reading, attributions } of examples) {
    const heads = new Set(attributions.map(({ cue }) => cue));
    for (const passage of reading.passages) {
      if (passage.quoted) continue;
      for (let node = passage.first; node < passage.last; node++) {
        if (!canBeCue(reading, node)) continue;
        cueFeatures(reading, passage, node, features);
        cues.add(features.hashes, features.length);
        targets.push(heads.has(node) ? 1 : 0);
      }
    }
    for (const attribution of attributions) {
      const window = windowAround(reading, attribution.cue, article.text);
      argumentFeatures(reading, window, features, ({ hashes, length }) => items.add(hashes, length));
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
  const data = { items: items.finish(), sequences, allowed: Int32Array.from(allowed) };
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

/** Trains the models that judge stretches outside all attributions found. */
function trainFree(read: readonly { example: Example; found: readonly Attribution[] }[]): Sections {
  const features = new FeatureBuffer();
  const speech = new HashedCorpus();
  const speaking: number[] = [];
  const speakers = new HashedCorpus();
  const right: number[] = [];
  for (const { example, found } of read) {
    const { article, reading, attributions } = example;
    const passages = new Set(found.map(({ head }) => reading.passageOf[head]));
    for (const free of freeStretches(reading, found)) {
      const gold = attributions.find(({ content }) => content.has(free.first));
      const attributed = passages.has(reading.passageOf[free.first]);
      speechFeatures(reading, free.first, free.last, insideOf(reading, article.text, free), attributed, features);
      speech.add(features.hashes, features.length);
      speaking.push(gold ? 1 : 0);
      if (!gold) continue;
      for (const candidate of candidatesFor(reading, free.first, found)) {
        candidateFeatures(reading, free.first, candidate, features);
        speakers.add(features.hashes, features.length);
        const isRight = [...gold.source].some((node) => {
          const { start, end } = reading.nodes[node] ?? { start: 0, end: 0 };
          return start < candidate.source.end && end > candidate.source.start;
        });
        right.push(isRight ? 1 : 0);
      }
    }
  }
  return {
    speech: trainLogistic(['speech'], speech.finish(), speaking, FREE),
    speakers: trainLogistic(['speaker'], speakers.finish(), right, FREE),
  };
}
