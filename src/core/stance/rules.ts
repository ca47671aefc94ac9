import { firstEndingAfter } from '../../model/span.ts';
import type { QuoteLayer } from '../document.ts';
import { sentenceTree } from '../syntax/sentenceTree.ts';
import { createSyntaxTree } from '../syntax/tree.ts';
import type { Finding } from './finding.ts';
import { judgements } from './judgements/judgements.ts';
import type { Reading, StanceSource } from './reading.ts';
import { nounRelations } from './relations/nounRelations.ts';
import { reports } from './relations/reports.ts';
import { verbRelations } from './relations/verbRelations.ts';
import { referentsOf } from './targets/referents.ts';

/** Sentences longer than this are no prose, and their trees would cost more than they tell. */
const MOST_TOKENS = 200;

/** Bodies of several states that act abroad as a state does. */
const BLOCS =
  /^(?:the )?(?:NATO|UN|U\.N\.|United Nations|EU|European (?:Union|Community|Commission)|African Union|Arab League|ASEAN|ECOWAS|OPEC|G7|G8|G20)$/u;

/** Each sentence of a document as the rules see it, very long ones left out. */
export function readingsOf(document: StanceSource): Reading[] {
  const quotes = quotesBySentence(document);
  const trees = createSyntaxTree(document);
  const cast = new Map(document.cast.map((member) => [member.id, member]));
  const isCountry = (actor: string) => cast.get(actor)?.kind === 'country';
  const isPerson = (actor: string) => cast.get(actor)?.kind === 'person';
  const isBody = (actor: string) => cast.get(actor)?.kind === 'organization';
  const isBloc = (actor: string) => BLOCS.test(cast.get(actor)?.name ?? '');
  const countryOf = (actor: string) => cast.get(actor)?.country ?? null;
  const readings: Reading[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.last - sentence.first > MOST_TOKENS) return;
    const tree = sentenceTree(trees, sentence);
    const referents = referentsOf(document, quotes.get(index) ?? [], tree, isCountry, isBody, isPerson);
    const previous = readings.at(-1) ?? null;
    readings.push({ document, tree, referents, index, previous, isCountry, isPerson, isBloc, countryOf });
  });
  return readings;
}

/** What the rules find in one sentence. What stands in the holder's own words, quoted or reported, was said, not done. */
export function findingsIn(reading: Reading): Finding[] {
  const tied = [...verbRelations(reading), ...nounRelations(reading), ...judgements(reading)];
  const findings = [...tied, ...reports(reading, tied)];
  return findings
    .filter((finding) => finding.target !== null || finding.topic !== null)
    .map((finding) =>
      finding.basis === 'did' && reading.referents.speakersAt(finding.cue).includes(finding.holder)
        ? { ...finding, basis: 'said' as const }
        : finding,
    );
}

/** The quotations that meet each sentence. */
function quotesBySentence({ sentences, quotes }: StanceSource): Map<number, QuoteLayer['quotes'][number][]> {
  const found = new Map<number, QuoteLayer['quotes'][number][]>();
  for (const quote of quotes) {
    for (let index = firstEndingAfter(sentences, quote.start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= quote.end) break;
      const list = found.get(index);
      if (list) list.push(quote);
      else found.set(index, [quote]);
    }
  }
  return found;
}
