import { hashText } from '../../learning/hash.ts';

/** What the models see of a word, as hashes. */
export interface Form {
  /** In lower case, apostrophes made alike. */
  readonly lower: number;
  /** The verb or noun that it is a form of, roughly. */
  readonly stem: number;
  readonly suffix: number;
  /** 0 to 5: small letters, a capital first, capitals only, a number, a mark, a quoted stretch. */
  readonly shape: number;
}

/** The shape of a mark. */
export const MARK = 4;

const LONGEST = 40;
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'writ',
  written: 'writ',
  thought: 'think',
  knew: 'know',
  known: 'know',
  felt: 'feel',
  found: 'find',
  held: 'hold',
  made: 'mak',
  gave: 'giv',
  given: 'giv',
  took: 'tak',
  taken: 'tak',
  saw: 'see',
  seen: 'see',
  put: 'put',
  meant: 'mean',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  understood: 'understand',
  heard: 'hear',
  read: 'read',
  went: 'go',
  gone: 'go',
  began: 'begin',
  kept: 'keep',
  taught: 'teach',
  foresaw: 'foresee',
  forecast: 'forecast',
  cast: 'cast',
  shown: 'show',
  drew: 'draw',
  drawn: 'draw',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
};

/** The stem of a lower-case word: inflections of a verb or noun share it. Endings are cut by rule, so it need not be a word. */
export function stemOf(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (word.length < 4) return word;
  const cut = word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=..)(?:ing|ed)$/u, '')
    .replace(/(?<=..[^s])s$/u, '')
    .replace(/(?<=..)e$/u, '');
  return cut.length > 3 ? cut.replace(/([bdgmnprt])\1$/u, '$1') : cut;
}

/** The form of a quoted stretch. */
export const QUOTED: Form = {
  lower: hashText('<quoted>'),
  stem: hashText('<quoted>'),
  suffix: 0,
  shape: 5,
};
/** The form of what lies before the first or after the last node. */
export const OUTSIDE: Form = {
  lower: hashText('<outside>'),
  stem: hashText('<outside>'),
  suffix: 0,
  shape: 6,
};

/** Makes a reader of forms that remembers the words it has seen. */
export function createFormReader(): (text: string) => Form {
  const known = new Map<string, Form>();
  return (text) => {
    let form = known.get(text);
    if (!form) {
      const lower = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'");
      form = {
        lower: hashText(lower),
        stem: hashText(stemOf(lower)),
        suffix: hashText(lower.slice(-3)),
        shape: shapeOf(text),
      };
      known.set(text, form);
    }
    return form;
  };
}

function shapeOf(text: string): number {
  if (/^\p{N}/u.test(text)) return 3;
  if (!/\p{L}/u.test(text)) return MARK;
  if (!/^\p{Lu}/u.test(text)) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
}
