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

/**
 * Counts the characters of a text in one pass. Case conversion tells letters: expressions with Unicode classes cost
 * milliseconds each when a page first asks for them.
 */
export function countCharacters(text: string): Characters {
  const counts = { capitals: 0, digits: 0, letters: 0, commas: 0, stops: 0, quotes: 0, capitalised: 0 };
  let words = 1;
  let firstLetterIsCapital = false;
  let isStart = true;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const lower = character.toLowerCase();
    const isCapital = lower !== character;
    if (isCapital || character.toUpperCase() !== character || text.charCodeAt(i) >= EAST_ASIAN) {
      if (counts.letters === 0) firstLetterIsCapital = isCapital;
      counts.letters++;
      if (isCapital) counts.capitals++;
      if (isCapital && isStart) counts.capitalised++;
    } else if (character >= '0' && character <= '9') counts.digits++;
    else if (',;，、'.includes(character)) counts.commas++;
    else if ('"“”«»„'.includes(character)) counts.quotes++;
    else if (character === '。' || ('.!?'.includes(character) && (text.charAt(i + 1) || ' ') === ' ')) counts.stops++;
    isStart = character === ' ';
    if (isStart) words++;
  }
  const first = text.charAt(0);
  return { ...counts, words, firstIsLower: first.toUpperCase() !== first, firstLetterIsCapital };
}
