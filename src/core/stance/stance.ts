import type { StanceLayer } from '../document.ts';
import { aggregate } from './aggregate.ts';
import type { Finding } from './finding.ts';
import { type PairModel, weighPairs } from './pairs/model.ts';
import type { StanceSource } from './reading.ts';
import { findingsIn, readingsOf } from './rules.ts';

/** Where each actor stands: what the rules find in each sentence, weighed by the pair model, added up over the article. */
export function createStances(model: PairModel): (document: StanceSource) => StanceLayer {
  return (document) => {
    const findings = readingsOf(document).flatMap((reading) => weighPairs(model, reading, findingsIn(reading)));
    return { stances: aggregate(document, findings.flatMap(withActor(document))) };
  };
}

/** A topic that is nothing but an actor's name is that actor; what is then somebody toward themselves is left out. */
function withActor({ mentions }: StanceSource): (finding: Finding) => Finding[] {
  const named = new Map(mentions.map(({ start, end, actor }) => [`${start} ${end}`, actor]));
  return (finding) => {
    const { holder, target, topic } = finding;
    const actor = target === null && topic ? named.get(`${topic.start} ${topic.end}`) : undefined;
    if (actor === undefined) return [finding];
    return actor === holder ? [] : [{ ...finding, target: actor, topic: null }];
  };
}
