import type { StanceLayer } from '../document.ts';
import type { LinearModel } from '../learning/linear.ts';
import { aggregate } from './aggregate.ts';
import { weighPairs } from './pairModel.ts';
import type { StanceSource } from './reading.ts';
import { findingsIn, readingsOf } from './rules.ts';

/** Where each actor stands: what the rules find in each sentence, weighed by the pair model, added up over the article. */
export function createStances(model: LinearModel): (document: StanceSource) => StanceLayer {
  return (document) => {
    const findings = readingsOf(document).flatMap((reading) => weighPairs(model, reading, findingsIn(reading)));
    return { stances: aggregate(document, findings) };
  };
}
