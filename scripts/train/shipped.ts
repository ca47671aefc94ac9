/** What `assets/models` holds now: a model that another is trained upon must be trained before that one. */
import { readFileSync } from 'node:fs';
import { WordClusters } from '../../src/core/learning/wordClusters.ts';
import type { ModelFile } from '../../src/core/models.ts';
import { readSyntaxModel } from '../../src/core/syntax/model.ts';
import { createSyntax } from '../../src/core/syntax/syntax.ts';

/** The bytes of a model's file, read from the project's folder. */
export function shippedWeights(name: ModelFile): Uint8Array {
  return new Uint8Array(readFileSync(`assets/models/${name}.bin`));
}

/** The clusters of words used alike. */
export function shippedClusters(): WordClusters {
  return new WordClusters(shippedWeights('words'));
}

/** The syntax stage; it has read nothing yet. */
export function shippedSyntax(clusters: WordClusters): ReturnType<typeof createSyntax> {
  return createSyntax(readSyntaxModel(shippedWeights('syntax'), clusters));
}
