import { encodeSections } from '../../../src/core/learning/sections.ts';
import { decodeTrees } from '../../../src/core/learning/trees.ts';
import type { AttributionModel } from '../../../src/core/quotes/attributions/attributions.ts';
import { findAttributions } from '../../../src/core/quotes/attributions/attributions.ts';
import { surroundings } from '../../../src/core/quotes/attributions/surroundings.ts';
import { decodeParts, type PartsModel } from '../../../src/core/quotes/candidates/partsModel.ts';
import { propose } from '../../../src/core/quotes/candidates/proposals.ts';
import { encodeClasses, type WordClasses } from '../../../src/core/quotes/reading/wordClasses.ts';
import type { EncodedWords } from '../network/encoder.ts';
import type { KnownVectors } from '../network/vectors.ts';
import { trainContents } from './contents.ts';
import { trainCueEncoder, withEncodings } from './encoder.ts';
import type { Example, Proposed } from './gold.ts';
import { trainParts } from './parts.ts';
import { trainSources } from './sources.ts';
import { type Attributed, trainSpeakers } from './speakers.ts';

/** Each model learns from what the models before it make of articles that these were not trained on, in this many parts. */
const PARTITIONS = 3;

/**
 * Trains all models of the quotes stage on annotated articles, and encodes them as one file. The later models are trained
 * on cross-predictions of the earlier ones (stacking, Wolpert 1992).
 */
export async function trainQuotes(
  examples: readonly Example[],
  classes: WordClasses,
  raw: KnownVectors,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const encoders: EncodedWords[] = [];
  for (let part = 0; part < PARTITIONS; part++) {
    encoders.push(await trainCueEncoder(allBut(examples, part), raw));
    log(`encoder ${part + 1} of ${PARTITIONS + 1}`);
  }
  const encoder = await trainCueEncoder(examples, raw);
  const encoded = withEncodings(examples, encoders);
  const proposed = crossed(
    encoded,
    (rest, part) => decodeParts(new Map(Object.entries({ ...encoders[part], ...trainParts(rest, log) }))),
    proposeFor,
  );
  log(`contents: ${proposed.length} articles`);
  const attributed = crossed(
    proposed,
    (rest) => ({ contents: decodeTrees(trainContents(rest)), sources: decodeTrees(trainSources(rest)) }),
    attribute,
  );
  log('speakers');
  return encodeSections({
    ...encoder,
    ...trainParts(encoded, log),
    contents: trainContents(proposed),
    sources: trainSources(proposed),
    ...trainSpeakers(attributed),
    verbs: encodeClasses(classes.verbs),
    nouns: encodeClasses(classes.nouns),
  });
}

function allBut<Item>(items: readonly Item[], part: number): Item[] {
  return items.filter((_, index) => index % PARTITIONS !== part);
}

/** Applies to each part of the items what was learned from all other parts. */
function crossed<Item, Model, Result>(
  items: readonly Item[],
  learn: (rest: readonly Item[], part: number) => Model,
  apply: (model: Model, item: Item) => Result,
): Result[] {
  const models = Array.from({ length: PARTITIONS }, (_, part) => learn(allBut(items, part), part));
  return items.map((item, index) => apply(models[index % PARTITIONS] as Model, item));
}

function proposeFor(model: PartsModel, example: Example): Proposed {
  const { reading } = example;
  const proposals = propose(reading, model);
  return { example, proposals, around: surroundings(reading, proposals) };
}

function attribute(model: AttributionModel, proposed: Proposed): Attributed {
  const { example, proposals, around } = proposed;
  return {
    ...proposed,
    found: findAttributions(example.reading, proposals, around, model),
  };
}
