import type { Token } from '../document.ts';
import { hashText } from '../learning/hash.ts';

/** What tagger and parser see of a word, as hashes. */
export interface Word {
  /** The word in lower case, digits as "0", marks made alike. */
  readonly form: number;
  /** The same with its capitals. */
  readonly cased: number;
  /** Capitals, small letters, digits and marks, runs shortened ("Xx", "d.d", "X.X."). */
  readonly shape: number;
  /** The first one to three characters. */
  readonly prefixes: readonly [number, number, number];
  /** The last one to four characters. */
  readonly suffixes: readonly [number, number, number, number];
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
export function createWordReader(): (tokens: readonly Token[], index: number, first: number, last: number) => Word {
  const known = new Map<string, Word>();
  return (tokens, index, first, last) => {
    const text = writtenForm(tokens, index, first, last);
    let word = known.get(text);
    if (!word) {
      word = describe(text);
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

function describe(text: string): Word {
  const written = text.replaceAll('’', "'").replaceAll('\u00ad', '').replace(/\p{N}/gu, '0');
  const cased = /^(?:https?:\/\/|www\.)/iu.test(written) ? 'a-web-address' : written;
  const form = cased.toLowerCase();
  return {
    form: hashText(form),
    cased: hashText(cased),
    shape: hashText(shapeOf(cased)),
    prefixes: [hashText(form.slice(0, 1)), hashText(form.slice(0, 2)), hashText(form.slice(0, 3))],
    suffixes: [hashText(form.slice(-1)), hashText(form.slice(-2)), hashText(form.slice(-3)), hashText(form.slice(-4))],
    letters: /\p{L}/u.test(written),
    capital: /^\p{Lu}/u.test(written),
  };
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/X{2,}/g, 'XX')
    .replace(/x{2,}/g, 'x')
    .replace(/0{5,}/g, '00000');
}
