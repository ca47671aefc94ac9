import type { StanceLayer } from '../document.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { aggregate } from './aggregate.ts';
import { type PairModel, weighPairs } from './pairModel.ts';
import type { StanceSource } from './reading.ts';
import { findingsIn, readingsOf } from './rules.ts';

/** Where each actor stands: what the rules find in each sentence, weighed by the pair model, added up over the article. */
export function createStances(model: PairModel, clusters: WordClusters): (document: StanceSource) => StanceLayer {
  return (document) => {
    const findings = readingsOf(document).flatMap((reading) =>
      weighPairs(model, clusters, reading, findingsIn(reading)),
    );
    return { stances: aggregate(document, findings) };
  };
}
