import { hashText, mix } from '../learning/hash.ts';
import type { HashedSet } from '../learning/hashedSet.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { BODIES, BREAKS, LINKS, OPENERS, PARTICLES, TITLES } from './lexicon.ts';

/** Lexicons of names from the model file; each holds hashes of lower-case words. */
export interface NameLexicons {
  readonly givenNames: HashedSet;
  readonly surnames: HashedSet;
  readonly places: HashedSet;
  /** Words of the names of parties and companies. */
  readonly bodies: HashedSet;
  /** Words that by themselves name organizations. */
  readonly organizations: HashedSet;
  /** What countries' people and things are called. */
  readonly demonyms: HashedSet;
  /** Words that edited prose writes small. */
  readonly common: HashedSet;
}

/** The bits of `Word.lexicons`. */
export const GIVEN_NAME = 1;
export const SURNAME = 2;
export const PLACE = 4;
const TITLE = 8;
export const BODY = 16;
export const COMMON = 32;
const BODY_PART = 64;
const ORGANIZATION = 128;
const DEMONYM = 256;

const SHAPE_LENGTH = 12;
const AFFIX_LENGTH = 4;

/** What the features need to know of one distinct word. What only words near names need is worked out when asked for. */
export class Word {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly lowerHash: number;
  /** Capitalised or otherwise able to be part of a name by itself. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** A letter or a digit opens it. */
  readonly wordLike: boolean;
  readonly particle: boolean;
  readonly link: boolean;
  readonly title: boolean;
  /** Begins sentences and is no name alone. */
  readonly opener: boolean;
  /** Ends the name before it. */
  readonly breaks: boolean;
  /** The last three characters' hash. */
  readonly suffix3: number;
  readonly #names: NameLexicons;
  readonly #clusters: WordClusters;
  #exactHash: number | undefined;
  #shapeHash: number | undefined;
  #affixes: Int32Array | undefined;
  #lexicons: number | undefined;
  #cluster: number | undefined;

  constructor(text: string, names: NameLexicons, clusters: WordClusters) {
    this.text = text;
    this.#names = names;
    this.#clusters = clusters;
    const lower = text.toLowerCase().replaceAll('’', "'");
    this.lower = lower;
    this.lowerHash = hashText(lower);
    this.suffix3 = hashText(lower, Math.max(0, lower.length - 3));
    this.capital = lower !== text && /\p{Lu}/u.test(text);
    this.allCapitals = this.capital && text.length > 1 && !/\p{Ll}/u.test(text);
    this.wordLike = /^[\p{L}\p{N}]/u.test(text);
    this.particle = PARTICLES.has(lower);
    this.link = LINKS.has(lower);
    this.title = TITLES.has(lower);
    this.breaks = this.capital && !this.allCapitals && BREAKS.has(lower);
    this.opener = !this.allCapitals && OPENERS.has(lower);
  }

  /** The hash of the word as it is written. */
  get exactHash(): number {
    this.#exactHash ??= hashText(this.text);
    return this.#exactHash;
  }

  /** The hash of its shape: capitals, small letters, digits and marks. */
  get shapeHash(): number {
    this.#shapeHash ??= hashText(shapeOf(this.text));
    return this.#shapeHash;
  }

  /** Hashes of the first one to four and the last one to four characters. */
  get affixes(): Int32Array {
    this.#affixes ??= affixesOf(this.lower);
    return this.#affixes;
  }

  /** Which lexicons hold it, as bits. */
  get lexicons(): number {
    this.#lexicons ??= this.#lookUp();
    return this.#lexicons;
  }

  /** The fine cluster of words used alike; 0 where it is unknown. */
  get cluster(): number {
    this.#cluster ??= this.#clusters.fine(this.lowerHash);
    return this.#cluster;
  }

  #lookUp(): number {
    const { givenNames, surnames, places, bodies, organizations, demonyms, common } = this.#names;
    return (
      (givenNames.has(this.lowerHash) ? GIVEN_NAME : 0) |
      (surnames.has(this.lowerHash) ? SURNAME : 0) |
      (places.has(this.lowerHash) ? PLACE : 0) |
      (this.title ? TITLE : 0) |
      (BODIES.has(this.lower) ? BODY : 0) |
      (common.has(this.lowerHash) ? COMMON : 0) |
      (bodies.has(this.lowerHash) ? BODY_PART : 0) |
      (organizations.has(this.lowerHash) ? ORGANIZATION : 0) |
      (demonyms.has(this.lowerHash) ? DEMONYM : 0)
    );
  }
}

/** So many distinct words are remembered before the memory is emptied. */
const REMEMBERED = 20_000;

/** Describes words, each distinct one once, over any number of documents. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #lexicons: NameLexicons;
  readonly clusters: WordClusters;

  constructor(lexicons: NameLexicons, clusters: WordClusters) {
    this.#lexicons = lexicons;
    this.clusters = clusters;
  }

  /** The description of a token's text. */
  of(text: string): Word {
    let word = this.#known.get(text);
    if (!word) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      word = new Word(text, this.#lexicons, this.clusters);
      this.#known.set(text, word);
    }
    return word;
  }
}

function affixesOf(lower: string): Int32Array {
  const count = Math.min(AFFIX_LENGTH, lower.length - 1);
  const affixes = new Int32Array(2 * Math.max(0, count));
  for (let length = 1; length <= count; length++) {
    affixes[2 * length - 2] = mix(hashText(lower, 0, length), length);
    affixes[2 * length - 1] = mix(hashText(lower, lower.length - length), 10 + length);
  }
  return affixes;
}

/** The kinds of a word's first characters, runs of one kind written once: "Xx" for "Paris", "X.X." for "U.S.". */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, SHAPE_LENGTH)) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind) || (kind === 'X' && shape.length < 3)) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (/[a-z]/.test(character)) return 'x';
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? '9' : character;
}

/** The words `[first, last)` in lower case, as one string. */
export function joined(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
}
