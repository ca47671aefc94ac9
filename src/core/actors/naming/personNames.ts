import { COURTESY, plain } from '../words.ts';

/** A person's name, taken apart for comparison. */
export interface PersonName {
  /** As written, without suffixes like "Jr.". */
  readonly words: readonly string[];
  /** `words` folded: no case, diacritics, full stops or Arabic article. */
  readonly keys: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)$/u;

/** Short forms and other spellings of given names that do not begin as the long form does. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  [
    'bill:william',
    'billy:william',
    'bob:robert',
    'bobby:robert',
    'dick:richard',
    'jim:james',
    'jimmy:james',
    'mike:michael',
    'jack:john',
    'johnny:john',
    'ted:edward',
    'ned:edward',
    'tony:anthony',
    'liz:elizabeth',
    'beth:elizabeth',
    'betty:elizabeth',
    'peggy:margaret',
    'meg:margaret',
    'kate:katherine',
    'harry:henry',
    'chuck:charles',
    'rick:richard',
    'ricky:richard',
    'hank:henry',
    'bernie:bernard',
    'bibi:benjamin',
    'joe:joseph',
    'steve:stephen',
    'dave:david',
    'ron:ronald',
    'larry:lawrence',
    'nancy:ann',
    'sandy:alexander',
    'sasha:alexander',
    'vova:vladimir',
    'pepe:jose',
    'paco:francisco',
    'beto:robert',
    'lindsay:lindsey',
    'andy:andrew',
    'drew:andrew',
    'jerry:gerald',
    'terry:terence',
    'rudy:rudolph',
    'gene:eugene',
    'kathy:katherine',
    'sue:susan',
    'mitch:mitchell',
    'bryan:brian',
    'steven:stephen',
    'catherine:katherine',
    'kathryn:katherine',
    'erik:eric',
    'marc:mark',
    'shawn:sean',
    'shaun:sean',
    'phillip:philip',
    'jeffery:jeffrey',
    'allan:alan',
    'allen:alan',
    'mohammad:mohammed',
    'mohamed:mohammed',
    'muhammad:mohammed',
  ].map((pair) => pair.split(':') as [string, string]),
);

/** Takes a name as the text has it ("Donald J. Trump Jr.") apart. */
export function parseName(text: string): PersonName {
  const words = text
    .replace(/["“”‘][^"“”’]{1,30}["“”’]/gu, ' ')
    .replace(/['’]s?$/u, '')
    .split(/[\s,]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (words.length > 1 && COURTESY.has(plain(words[0] ?? ''))) words.shift();
  while (words.length > 1 && SUFFIX.test(plain(words.at(-1) ?? ''))) words.pop();
  return { words, keys: words.map(fold) };
}

function fold(word: string): string {
  const key = plain(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'");
  return key.replace(/^(?:al|el|ul)-(?=.{3})/u, '');
}

/**
 * Whether two names of two or more words can be one person's: they end in the same family name (or the words of one are in
 * the other, in order) and their given names agree, as equals, initials, short forms or nicknames.
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  if (short.join('') === long.join('')) return true;
  if (short.length < 2) return false;
  if (isSubsequence(short, long)) return short.at(-1) === long.at(-1) || short[0] === long[0];
  const family = short.at(-1) as string;
  if (family !== long.at(-1)) return false;
  return sameGivenName(short[0] as string, long[0] as string);
}

/**
 * How well a bare name ("Trump", "Xi", "bin Salman") fits a full one: 3 for its family name, 2 for a surname written
 * first, 1 for a given name, 0.5 for its family name misspelt, 0 not at all.
 */
export function fitsFullName(bare: PersonName, full: PersonName): 0 | 0.5 | 1 | 2 | 3 {
  const keys = bare.keys;
  const size = full.keys.length;
  if (keys.length === 0 || keys.length >= size) return 0;
  const ends = keys.every((key, at) => key === full.keys[size - keys.length + at]);
  if (ends) return 3;
  if (keys.length > 1) return isSubsequence(keys, full.keys) ? 3 : 0;
  const [key] = keys as [string];
  if (key === full.keys[0])
    return key.length <= 4 && size > 1 && !/[^\p{L}]/u.test(key) && isShortSyllable(key) ? 2 : 1;
  if (full.keys.slice(1, -1).includes(key) && key.length > 2) return 2;
  const family = full.keys.at(-1) ?? '';
  if (family.split('-').includes(key)) return 2;
  return isMisspelling(key, family) ? 0.5 : 0;
}

/** Romanised Chinese, Korean and Vietnamese family names are one syllable: at most one run of vowels. */
function isShortSyllable(key: string): boolean {
  return /^[^aeiou]{0,2}[aeiouy]{1,3}(?:n|ng)?$/u.test(key);
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) if (long.startsWith(short)) return true;
  if (isMisspelling(a, b)) return true;
  const full = (name: string) => NICKNAMES.get(name) ?? name;
  return (
    full(a) === full(b) ||
    (full(a).length > 3 && full(a).startsWith(full(b))) ||
    (full(b).length > 3 && full(b).startsWith(full(a)))
  );
}

/** Whether two words of five letters or more, alike at the beginning, differ by one letter. */
function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1 || short.slice(0, 3) !== long.slice(0, 3)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Whether all words of `short` are among those of `long`, in the same order. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const key of long) if (key === short[at]) at++;
  return at === short.length;
}
