import type { Portrayal } from '../../model/annotation.ts';
import { indexAt, overlap, type Span } from '../../model/span.ts';
import type {
  ActorLayer,
  PortrayalLayer,
  QuoteLayer,
  Sentence,
  Source,
  Stage,
  SyntaxLayer,
  TokenLayer,
} from '../document.ts';
import { createSyntaxTree, type TokenRange } from '../syntax/tree.ts';
import { type PortrayalModel, portray, type Verdict } from './model.ts';
import { tokensWithin } from './targets.ts';

/** A verdict below this probability counts for nothing. */
const SURE = 0.7;
/** So many sentences must say it before anything is said of an actor. */
const FEWEST_SENTENCES = 2;
/** The mean score from which on a portrayal is called favourable or critical. */
const CLEAR = 0.3;
const MOST_EVIDENCE = 3;

interface Seen {
  readonly sentence: Sentence;
  readonly verdict: Verdict;
}

/**
 * The portrayal stage: how the article's own sentences show each actor. A sentence that holds a quotation is somebody
 * else's view and is left out, as are demonyms ("Chinese tea" says nothing of China). Nothing is said where few sentences
 * speak or they disagree.
 */
export function createPortrayal(
  model: PortrayalModel,
): Stage<Source & TokenLayer & SyntaxLayer & ActorLayer & QuoteLayer, PortrayalLayer> {
  return (document) => {
    const { sentences, mentions, quotes } = document;
    const tree = createSyntaxTree(document);
    const bySentence = new Map<number, Map<string, TokenRange>>();
    for (const mention of mentions) {
      if (mention.form === 'demonym') continue;
      const index = indexAt(sentences, mention.start);
      const range = tokensWithin(document, mention);
      if (index < 0 || !range) continue;
      const targets = bySentence.get(index) ?? new Map<string, TokenRange>();
      if (!targets.has(mention.actor)) targets.set(mention.actor, range);
      bySentence.set(index, targets);
    }
    const voiced = sentencesWithin(sentences, quotes);
    const seen = new Map<string, Seen[]>();
    for (const [index, targets] of bySentence) {
      const sentence = sentences[index];
      if (!sentence || voiced.has(index)) continue;
      const verdicts = portray(model, tree, sentence, [...targets.values()]);
      [...targets.keys()].forEach((actor, target) => {
        const verdict = verdicts[target];
        const list = seen.get(actor) ?? [];
        if (verdict) list.push({ sentence, verdict });
        seen.set(actor, list);
      });
    }
    const portrayals = new Map<string, Portrayal>();
    for (const [actor, list] of seen) {
      const portrayal = sumUp(list);
      if (portrayal) portrayals.set(actor, portrayal);
    }
    return { portrayals };
  };
}

/** The indices of the sentences that share text with one of the spans. */
function sentencesWithin(sentences: readonly Sentence[], spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const span of spans) {
    const first = indexAt(sentences, span.start);
    for (let index = Math.max(0, first); index < sentences.length; index++) {
      const sentence = sentences[index] as Sentence;
      if (sentence.start >= span.end) break;
      if (overlap(sentence, span) > 0) found.add(index);
    }
  }
  return found;
}

function sumUp(list: readonly Seen[]): Portrayal | null {
  const sure = list.filter(({ verdict }) => verdict.probability >= SURE && verdict.polarity !== 'neutral');
  const score = sure.reduce((sum, { verdict }) => sum + verdict.score, 0) / list.length;
  const disagree = new Set(sure.map(({ verdict }) => verdict.polarity)).size > 1;
  if (sure.length < FEWEST_SENTENCES || disagree || Math.abs(score) < CLEAR) return null;
  const evidence = [...sure]
    .sort((a, b) => b.verdict.probability - a.verdict.probability)
    .slice(0, MOST_EVIDENCE)
    .map(({ sentence: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  return { tone: score > 0 ? 'favourable' : 'critical', score, evidence };
}
