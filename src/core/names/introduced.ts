import type { NameKind } from '../document.ts';
import { wordList } from '../tokens/wordLists.ts';
import type { NameContext } from './features.ts';
import type { TokenName } from './surnames.ts';
import { GIVEN_NAME, joined } from './words.ts';

/** Nouns right before a name that say what bears it; their plurals say it of names joined by "and". */
const SAID: ReadonlyMap<string, NameKind> = new Map([
  ...wordList(
    `newspaper magazine weekly tabloid outlet broadcaster website company firm brand bank airline retailer school college
    university club band charity startup museum hospital church agency app platform supermarket`,
  ).map((noun) => [noun, 'organization'] as const),
  ...wordList('novel book film movie series sitcom musical opera podcast album song game ship yacht').map(
    (noun) => [noun, 'other'] as const,
  ),
  ...wordList('city town village province suburb river lake island').map((noun) => [noun, 'place'] as const),
]);

const PLURALS: ReadonlyMap<string, NameKind> = new Map([...SAID].map(([noun, kind]) => [plural(noun), kind]));

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * A person's name after a word that says that it is nobody's: "the newspaper Dagens Avis", "the schools Santa Rita and
 * Santa Clara", "next to Lugano", "Ann Moe of the Tall Ships". A name that opens with a given name stays a person's,
 * since "the company Ann Moe founded" is no company's name. A name of several words that is told so once is so wherever
 * it stands. Time: linear in the names.
 */
export function withIntroductions({ words }: NameContext, found: readonly TokenName[]): TokenName[] {
  const wordAt = (index: number) => words[index]?.lower ?? '';
  let before: TokenName | undefined;
  /** What a plural before it says of the name before. */
  let shared: NameKind | null = null;
  const read = found.map((one) => {
    const { first, last, name } = one;
    const isNext = before !== undefined && first === before.last + 1;
    const alike = isNext && /^(?:and|,)$/u.test(wordAt(first - 1)) ? shared : null;
    const noun = words[first - 1]?.capital ? '' : wordAt(first - 1);
    const several = alike ?? PLURALS.get(noun) ?? null;
    shared = several;
    const member = isNext && before?.name.kind === 'person' && noun === 'of' && before.last - before.first > 1;
    const beside = noun === 'to' && wordAt(first - 2) === 'next';
    before = one;
    if (name.kind !== 'person') return one;
    if (last - first > 1 && ((words[first]?.lexicons ?? 0) & GIVEN_NAME) !== 0) return one;
    const kind = SAID.get(noun) ?? several ?? (member ? 'organization' : beside ? 'place' : null);
    return kind ? { ...one, name: { ...name, kind } } : one;
  });
  const inFull = ({ first, last }: TokenName) => joined(words, first, last);
  const told = new Map<string, NameKind>();
  read.forEach((one, index) => {
    if (one !== found[index] && one.last - one.first > 1) told.set(inFull(one), one.name.kind);
  });
  if (told.size === 0) return read;
  return read.map((one) => {
    const kind = one.name.kind === 'person' ? told.get(inFull(one)) : undefined;
    return kind ? { ...one, name: { ...one.name, kind } } : one;
  });
}
