/** How often a text's characters are of each kind, and which comes first. */
export interface Characters {
  readonly capitals: number;
  readonly digits: number;
  readonly letters: number;
  readonly commas: number;
  /** Marks that end a sentence, with white space or nothing after. */
  readonly stops: number;
  readonly quotes: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  readonly words: number;
  readonly firstIsLower: boolean;
  readonly firstLetterIsCapital: boolean;
}

/** From here on scripts have no small letters and no spaces between words (CJK radicals, U+2E80). */
const EAST_ASIAN = 0x2e80;

const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 4;
const COMMA = 8;
const STOP = 16;
const QUOTE = 32;

/**
 * What a character of any alphabet is. Case conversion tells letters: expressions with Unicode classes cost
 * milliseconds when first asked.
 */
function kindOf(character: string): number {
  if (character.toLowerCase() !== character) return LETTER | CAPITAL;
  if (character.toUpperCase() !== character || character.charCodeAt(0) >= EAST_ASIAN) return LETTER;
  if (character >= '0' && character <= '9') return DIGIT;
  if (',;，、'.includes(character)) return COMMA;
  if ('"“”«»„'.includes(character)) return QUOTE;
  return '.!?'.includes(character) ? STOP : 0;
}

/** The kinds of the characters that nearly all texts are made of. */
const KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => kindOf(String.fromCharCode(code)));

/** Counts the characters of a text in one pass. */
export function countCharacters(text: string): Characters {
  const counts = { capitals: 0, digits: 0, letters: 0, commas: 0, stops: 0, quotes: 0, capitalised: 0 };
  let words = 1;
  let firstLetterIsCapital = false;
  let isStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < KINDS.length ? (KINDS[code] as number) : kindOf(text.charAt(i));
    if (kind & LETTER) {
      if (counts.letters === 0) firstLetterIsCapital = (kind & CAPITAL) > 0;
      counts.letters++;
      if (kind & CAPITAL) counts.capitals++;
      if (kind & CAPITAL && isStart) counts.capitalised++;
    } else if (kind & DIGIT) counts.digits++;
    else if (kind & COMMA) counts.commas++;
    else if (kind & QUOTE) counts.quotes++;
    else if (kind & STOP && (i + 1 === text.length || text.charAt(i + 1) === ' ')) counts.stops++;
    isStart = code === 0x20;
    if (isStart) words++;
  }
  const first = text.charAt(0);
  return { ...counts, words, firstIsLower: first.toUpperCase() !== first, firstLetterIsCapital };
}
