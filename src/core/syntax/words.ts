import type { Token } from '../document.ts';
import { hashText } from '../learning/hash.ts';
import type { WordClusters } from '../learning/wordClusters.ts';

/** What the network sees of a word, most of it as hashes. */
export interface Word {
  /** The word in lower case, digits as "0", marks made alike. */
  readonly form: number;
  /** Its first two, last two and last three characters. */
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Capitals, small letters, digits and marks, runs shortened ("Xx", "d.d", "X.X."). */
  readonly shape: number;
  /** The clusters of words used alike that it belongs to, from small to large; 0 where it is unknown. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Whether it has letters, and whether it begins with a capital. */
  readonly letters: boolean;
  readonly capital: boolean;
}

/** Longer words are read to here: nothing after it tells more, and the work on hostile input stays small. */
const LONGEST = 48;
const MARK_NAMES: Readonly<Record<string, string>> = {
  '“': 'quote-opens',
  '‘': 'quote-opens',
  '«': 'quote-opens',
  '‹': 'quote-opens',
  '”': 'quote-closes',
  '»': 'quote-closes',
  '›': 'quote-closes',
  '–': '-',
  '—': '--',
  '…': '...',
};
const EITHER_WAY = new Set(['"', "'", '’', "''", '``', '`']);

/** Makes a reader that turns a document's tokens into words and remembers those it has seen. */
export function createWordReader(
  clusters: WordClusters,
): (tokens: readonly Token[], index: number, first: number, last: number) => Word {
  const known = new Map<string, Word>();
  return (tokens, index, first, last) => {
    const text = writtenForm(tokens, index, first, last);
    let word = known.get(text);
    if (!word) {
      word = describe(text, clusters);
      known.set(text, word);
    }
    return word;
  };
}

/** The token's text with apostrophes and quotation marks made alike: those that open differ from those that close. */
function writtenForm(tokens: readonly Token[], index: number, first: number, last: number): string {
  const token = tokens[index];
  if (!token) return '';
  const named = Object.hasOwn(MARK_NAMES, token.text) ? MARK_NAMES[token.text] : undefined;
  if (named) return named;
  if (EITHER_WAY.has(token.text)) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const spaceBefore = index === first || !before || before.end < token.start;
    const spaceAfter = index + 1 >= last || !after || token.end < after.start;
    return spaceBefore && !spaceAfter ? 'quote-opens' : 'quote-closes';
  }
  return token.text.slice(0, LONGEST);
}

function describe(text: string, clusters: WordClusters): Word {
  const written = text.replaceAll('’', "'").replaceAll('\u00ad', '').replace(/\p{N}/gu, '0');
  const cased = /^(?:https?:\/\/|www\.)/iu.test(written) ? 'a-web-address' : written;
  const form = cased.toLowerCase();
  const hash = hashText(form);
  const fine = clusters.fine(hash);
  return {
    form: hash,
    prefix: hashText(form.slice(0, 2)),
    suffix2: hashText(form.slice(-2)),
    suffix3: hashText(form.slice(-3)),
    shape: hashText(shapeOf(cased)),
    fine,
    middle: clusters.middle(fine),
    coarse: clusters.coarse(fine),
    letters: /\p{L}/u.test(written),
    capital: /^\p{Lu}/u.test(written),
  };
}

/** 0 to 3: the share of words with a capital, since in headlines a capital says little. */
export function capitalStyle(words: readonly Word[]): number {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.letters) letters++;
    if (word.letters && word.capital) capitals++;
  }
  return letters < 3 ? 3 : capitals > 0.9 * letters ? 2 : capitals > 0.6 * letters ? 1 : 0;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/X{2,}/g, 'XX')
    .replace(/x{2,}/g, 'x')
    .replace(/0{5,}/g, '00000');
}
