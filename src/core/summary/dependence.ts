import { firstEndingAfter } from '../../model/span.ts';
import type { ActorLayer, Sentence, TokenLayer } from '../document.ts';
import { wordSet } from '../tokens/wordLists.ts';

/** Openings that go on from the sentence before. */
const CONTINUES = wordSet(`
  also additionally but however instead moreover meanwhile nevertheless nonetheless otherwise likewise similarly so
  such then therefore thus yet and or nor later afterwards still besides conversely furthermore too
`);
/** Openings that point back at something named before. */
const POINTS_BACK = wordSet(`
  this that these those such it they he she his her its their here there others another both neither
`);
/** Openings that make little sense without what they answer. */
const CONTRASTS = new Set(['but', 'and', 'or', 'nor', 'so', 'then', 'yet']);
const PERSONAL = wordSet('he she they it him her them his hers their theirs its himself herself themselves itself');
/** Words within the first few that lean on what was said before. */
const ADDS = wordSet('also added too either likewise again');
const OPENING_TOKENS = 7;

/**
 * How much a sentence leans on the one before: 0 stands alone; 0.3 a linking word; 0.4 it adds to something;
 * 1 its subject is a pronoun or a pointing word whose antecedent is elsewhere.
 */
export function dependence(document: TokenLayer & ActorLayer, sentence: Sentence): number {
  const words: string[] = [];
  const { tokens, mentions } = document;
  let named = false;
  let lean = 0;
  let next = firstEndingAfter(mentions, sentence.start);
  for (let i = sentence.first; i < sentence.last && words.length < 14; i++) {
    const token = tokens[i];
    if (!token) break;
    const word = token.text.toLowerCase();
    if (!/^[\p{L}\p{N}]/u.test(word)) continue;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    for (let m = next; m < mentions.length && (mentions[m]?.start ?? Infinity) < token.end; m++) {
      if (mentions[m]?.form !== 'pronoun') named = true;
    }
    const position = words.length;
    words.push(word);
    if (position === 0 && CONTINUES.has(word)) lean = Math.max(lean, CONTRASTS.has(word) ? 0.5 : 0.3);
    if (position < 2 && POINTS_BACK.has(word) && !named) lean = 1;
    if (position < 9 && PERSONAL.has(word) && !named) lean = Math.max(lean, word === 'it' || word === 'its' ? 0.6 : 1);
    if (position < OPENING_TOKENS && ADDS.has(word)) lean = Math.max(lean, 0.4);
  }
  // "Later in the day": a day told of before.
  if (/^(?:in|later|earlier|that) .*?\b(?:morning|afternoon|evening|day)\b/u.test(words.slice(0, 4).join(' ')))
    lean = Math.max(lean, 0.5);
  return lean;
}
