import nlp from 'compromise/one';
import type { Sentence, Source, Token, TokenLayer } from '../document.ts';
import { wordList } from './wordLists.ts';

/** The two pieces of compromise's lowest layer that we use; its own types leave them open. */
interface SentenceJudge {
  methods: { one: { tokenize: { isSentence(text: string, abbreviations: object): boolean } } };
  model: { one: { abbreviations: Record<string, unknown> } };
}
const judge = nlp.world() as SentenceJudge;

/** Abbreviations of news prose that compromise does not know; before a capital they end no sentence. */
const NEWS_ABBREVIATIONS = wordList(`
  gov sen sens rep reps lt col gen maj capt sgt cpl adm supt det insp rev hon prof pres atty st ft mt no vs v cf
  messrs mmes mlle mme asst dist const
`);
const abbreviations: object = {
  ...judge.model.one.abbreviations,
  ...Object.fromEntries(NEWS_ABBREVIATIONS.map((word) => [word, true])),
};

/** What one token is, the first that fits. */
const TOKEN = new RegExp(
  [
    // Addresses on the web, handles and hashtags.
    /(?:https?:\/\/|www\.)[^\s<>"“”]+/u,
    /[@#][\p{L}\p{N}_]+/u,
    // "U.S.", "p.m.", numbers with their separators, titles and initials with their full stop.
    /\p{Lu}(?:\.\p{Lu})+\.?/u,
    /(?<!\p{L})\p{Ll}\.\p{Ll}\./u,
    /\p{N}+(?:[.,:]\p{N}+)*/u,
    /(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Rev|Inc|Corp|Ltd|Co|No)\./u,
    /\p{Lu}\.(?=\s?\p{Lu})/u,
    // Clitics, and the word that "n't" ends.
    /n['’]t\b/u,
    /['’](?:s|re|ve|ll|d|m|S)(?![\p{L}\p{N}])/u,
    /[\p{L}\p{M}\p{N}]+?(?=n['’]t(?![\p{L}\p{N}]))/u,
    // Other words; an apostrophe or an ampersand may join their parts ("O'Neill", "AT&T").
    /[\p{L}\p{M}\p{N}\u00ad]+(?:(?:['’](?!(?:s|re|ve|ll|d|m|S)(?![\p{L}\p{N}]))|&(?=\p{L}))[\p{L}\p{M}\p{N}\u00ad]+)*/u,
    // Marks.
    /\.{2,}/u,
    /-{2,}/u,
    /[^\s\p{Cf}]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
/**
 * A mark that may end a sentence, with the closing marks after it. Nothing may follow in the pattern: a look-ahead
 * would make it quadratic.
 */
const MARK = /[.!?…]+["”’'»)\]]*/gu;
/** What must follow a mark that ends a sentence. */
const OPENING = /^\s+["“‘'«([—–-]*\s?[\p{Lu}\p{N}]/u;
/** No sentence of prose is longer; one that is gets cut, so that what later stages do in a sentence stays bounded. */
const MOST_TOKENS = 300;
/** Looking further back than this cannot change whether a boundary is one, and keeps the work linear. */
const LOOK_BACK = 40;

/** Sentences and tokens: compromise judges each possible boundary; the tokens are ours, since offsets must be exact. */
export function tokenise({ article, text }: Source): TokenLayer {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    let start = block.start;
    const ends = [...sentenceEnds(text.slice(block.start, block.end)), block.end - block.start];
    for (const relativeEnd of ends) {
      const end = block.start + relativeEnd;
      let first = tokens.length;
      const close = (): void => {
        const opening = tokens[first];
        const closing = tokens.at(-1);
        if (!opening || !closing) return;
        sentences.push({ start: opening.start, end: closing.end, first, last: tokens.length, block: blockIndex });
        first = tokens.length;
      };
      for (const match of text.slice(start, end).matchAll(TOKEN)) {
        tokens.push({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] });
        if (tokens.length - first === MOST_TOKENS) close();
      }
      close();
      start = end;
    }
  });
  return { tokens, sentences };
}

function sentenceEnds(block: string): number[] {
  const ends: number[] = [];
  for (const match of block.matchAll(MARK)) {
    const end = match.index + match[0].length;
    const after = block.slice(end, end + LOOK_BACK);
    const before = block.slice(Math.max(0, match.index - LOOK_BACK), match.index + 1);
    if (OPENING.test(after) && endsSentence(before, match[0], after)) ends.push(end);
  }
  return ends;
}

function endsSentence(before: string, mark: string, after: string): boolean {
  const closesQuote = /["”’»]/u.test(mark);
  if (!mark.startsWith('.') || closesQuote) return true;
  if (/\b(?:a|p)\.m\.$/iu.test(before))
    return /^\s+["“‘(]*(?:The|He|She|It|They|But|In|On|A|An|At|We|I|His|Her|This|That)\b/u.test(after);
  // "U.S. officials" goes on; "in the U.S. The ..." does not.
  if (/(?:^|[^\p{L}])\p{Lu}\.$/u.test(before) || /\p{Lu}\.\p{Lu}\.$/u.test(before)) {
    return (
      /\p{Lu}\.\p{Lu}\.$/u.test(before) &&
      /^\s+["“‘(]*(?:The|He|She|It|They|But|In|On|An|At|We|His|Her|This|That|And|As|After|Mr|Ms|Mrs)\b/u.test(after)
    );
  }
  return judge.methods.one.tokenize.isSentence(before, abbreviations);
}
