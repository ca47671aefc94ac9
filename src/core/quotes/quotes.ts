import type { Quote } from '../../model/annotation.ts';
import type {
  ActorLayer,
  CountryLayer,
  NameLayer,
  QuoteLayer,
  Source,
  Stage,
  SyntaxLayer,
  TokenLayer,
} from '../document.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { assemble, type Draft } from './assemble.ts';
import { findAttributions, withSharedSources } from './attributions/attributions.ts';
import { findSecondHand } from './attributions/secondHand.ts';
import { surroundings } from './attributions/surroundings.ts';
import { propose } from './candidates/proposals.ts';
import type { QuoteModel } from './model.ts';
import { read } from './reading/reading.ts';
import { withSpeakersOfQuotations } from './speakers/quotations.ts';
import { speakerRanker } from './speakers/ranking.ts';
import { isDocument, speakerFinder } from './speakers/speaker.ts';
import { findStretches } from './stretches/stretches.ts';

type Needs = Source & TokenLayer & SyntaxLayer & NameLayer & CountryLayer & ActorLayer;

/** The stage that finds who said what: quoted stretches, attributions around cues, then the actor that each source is. */
export function createQuotes(model: QuoteModel, clusters: WordClusters): Stage<Needs, QuoteLayer> {
  return (document) => {
    const { text, article } = document;
    const reading = read(document, findStretches(text, article.blocks), model.classes, clusters);
    const proposals = propose(reading, model);
    const around = surroundings(reading, proposals);
    const found = findAttributions(reading, proposals, around, model);
    const rank = speakerRanker(reading, proposals, found, around, model.speakers);
    const { free, ...spoken } = withSpeakersOfQuotations(reading, found, rank, model);
    const attributions = withSharedSources(reading, spoken.attributions);
    const secondHand = findSecondHand(reading, attributions, model);
    return {
      quotes: withSpeakers(document, assemble(reading, attributions, free, secondHand)),
    };
  };
}

function withSpeakers(document: Needs, drafts: readonly Draft[]): Quote[] {
  const find = speakerFinder(document);
  let lastNamed: string | null = null;
  return drafts.flatMap(({ teller, ...draft }): Quote[] => {
    const { source } = draft;
    const found = source ? find(source) : null;
    const issued = source && !found && isDocument(document, source) ? lastNamed : null;
    const speaker = found?.actor ?? issued;
    if (teller && !isTold(draft, speaker, find(teller)?.actor ?? null)) return [];
    if (found && !teller) lastNamed = found.actor;
    return [{ ...draft, speaker, sure: draft.sure && (source === null || found?.sure === true) }];
  });
}

/** Whether what is told at second hand is worth telling: words of another than the teller, and marked ones of somebody known. */
function isTold({ kind }: Pick<Draft, 'kind'>, speaker: string | null, teller: string | null): boolean {
  return speaker === null ? kind === 'indirect' : speaker !== teller;
}
