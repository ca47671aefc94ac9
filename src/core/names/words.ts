import { hashText, mix } from '../learning/hash.ts';
import type { HashedSet } from '../learning/hashedSet.ts';
import { BODIES, LINKS, PARTICLES, TITLES } from './lexicon.ts';

/** What the features need to know of one distinct word; made once a document. */
export interface Word {
  readonly lower: string;
  readonly exactHash: number;
  readonly lowerHash: number;
  readonly shapeHash: number;
  /** Hashes of the first one to four and the last one to four characters. */
  readonly affixes: readonly number[];
  readonly suffix3: number;
  /** Capitalised or otherwise able to be part of a name by itself. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** A letter or a digit opens it. */
  readonly wordLike: boolean;
  readonly particle: boolean;
  readonly link: boolean;
  readonly title: boolean;
  /** Which lexicons hold it, as bits. */
  readonly lexicons: number;
}

/** Lexicons of names from the model file; each holds hashes of lower-case words. */
export interface NameLexicons {
  readonly givenNames: HashedSet;
  readonly surnames: HashedSet;
  readonly places: HashedSet;
  /** Words that edited prose writes small. */
  readonly common: HashedSet;
}

const SHAPE_LENGTH = 12;
const AFFIX_LENGTH = 4;

/** Describes words, each distinct one once. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #lexicons: NameLexicons;

  constructor(lexicons: NameLexicons) {
    this.#lexicons = lexicons;
  }

  of(text: string): Word {
    let word = this.#known.get(text);
    if (!word) {
      word = describe(text, this.#lexicons);
      this.#known.set(text, word);
    }
    return word;
  }
}

function describe(text: string, lexicons: NameLexicons): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const lowerHash = hashText(lower);
  const affixes: number[] = [];
  for (let length = 1; length <= AFFIX_LENGTH && length < lower.length; length++) {
    affixes.push(mix(hashText(lower, 0, length), length));
    affixes.push(mix(hashText(lower, lower.length - length), 10 + length));
  }
  const capital = /\p{Lu}/u.test(text);
  const title = TITLES.has(lower);
  const known =
    (lexicons.givenNames.has(lowerHash) ? 1 : 0) |
    (lexicons.surnames.has(lowerHash) ? 2 : 0) |
    (lexicons.places.has(lowerHash) ? 4 : 0) |
    (title ? 8 : 0) |
    (BODIES.has(lower) ? 16 : 0) |
    (lexicons.common.has(lowerHash) ? 32 : 0);
  return {
    lower,
    exactHash: hashText(text),
    lowerHash,
    shapeHash: hashText(shapeOf(text)),
    affixes,
    suffix3: hashText(lower, Math.max(0, lower.length - 3)),
    capital,
    allCapitals: capital && text.length > 1 && !/\p{Ll}/u.test(text),
    wordLike: /^[\p{L}\p{N}]/u.test(text),
    particle: PARTICLES.has(lower),
    link: LINKS.has(lower),
    title,
    lexicons: known,
  };
}

/** The kinds of a word's first characters, runs of one kind written once: "Xx" for "Paris", "X.X." for "U.S.". */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, SHAPE_LENGTH)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '9'
          : character;
    if (!shape.endsWith(kind) || (kind === 'X' && shape.length < 3)) shape += kind;
  }
  return shape;
}
