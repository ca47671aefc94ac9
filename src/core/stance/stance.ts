import { firstEndingAfter } from '../../model/span.ts';
import type { QuoteLayer, StanceLayer } from '../document.ts';
import { aggregate } from './aggregate.ts';
import type { Finding } from './finding.ts';
import { graphOf } from './graph.ts';
import { judgements } from './judgements.ts';
import { nounRelations } from './nounRelations.ts';
import type { Reading, StanceSource } from './reading.ts';
import { referentsOf } from './referents.ts';
import { verbRelations } from './verbRelations.ts';

/** Sentences longer than this are no prose, and their trees would cost more than they tell. */
const MOST_TOKENS = 200;

/** What the article's sentences tell of who is for and against whom and what. */
export function findingsIn(document: StanceSource): Finding[] {
  const quotes = quotesBySentence(document);
  return document.sentences.flatMap((sentence, index) => {
    if (sentence.last - sentence.first > MOST_TOKENS) return [];
    const graph = graphOf(document, sentence);
    const referents = referentsOf(document, quotes.get(index) ?? [], graph);
    const reading: Reading = { document, graph, referents, index };
    return [...verbRelations(reading), ...nounRelations(reading), ...judgements(reading)];
  });
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

/** Where each actor stands, from the rules alone. */
export function stancesOf(document: StanceSource): Pick<StanceLayer, 'stances'> {
  return { stances: aggregate(document, findingsIn(document)) };
}
