import type { Name, Token } from '../document.ts';
import { wordSet } from '../tokens/wordLists.ts';
import type { NameContext } from './features.ts';
import { GIVEN_NAME, joined } from './words.ts';

/** Words after which a place's name is one. */
const LOCATIVE = wordSet(`
  in from to at near into outside around across towards toward through via between over leaving
`);

/** Words after which no person stands. */
const NEARBY = wordSet('near toward towards throughout across outside inside');

/** So much oftener a document must name a thing than a person before a person called like it is doubted. */
const OFTEN = 2;

/** A name with the tokens `[first, last)` that it covers. */
export interface TokenName {
  readonly name: Name;
  readonly first: number;
  readonly last: number;
}

/**
 * The names in the light of one another. A thing's name of a given name and another that alone names a person is the
 * person's in full. The name of a thing is cut from a person's before it ("Lindqvist Ferrotypes" where the document has
 * "Ferrotypes" alone). A name of one word that reads like a place's is a person's where the document has a person of
 * that surname ("Denise Paris") and nowhere goes to such a place ("in Paris"). A person of one word is a thing where
 * the document writes of several ("a Ferrotype", "Ferrotypes") and nobody bears the name in full; what somewhere lies
 * near or towards is a place. Time: linear in the names.
 */
export function withSurnames(
  { words, evidence }: NameContext,
  tokens: readonly Token[],
  found: readonly TokenName[],
): Name[] {
  const wordAt = (index: number) => words[index]?.lower ?? '';
  const things = thingsIn(found, wordAt);
  const alone = new Set(
    found
      .filter(({ name, first, last }) => name.kind === 'person' && last - first === 1)
      .map(({ first }) => wordAt(first)),
  );
  const wordsOf = ({ first, last }: TokenName) => joined(words, first, last);
  const spots = new Set(found.filter(({ first }) => NEARBY.has(wordAt(first - 1))).map(wordsOf));
  const names = found.map((one) => {
    const { name, first, last } = one;
    const isFull = last - first > 1 && ((words[first]?.lexicons ?? 0) & GIVEN_NAME) !== 0;
    if (name.kind === 'person' && !isFull && spots.has(wordsOf(one)))
      return { ...one, name: { ...name, kind: 'place' as const } };
    if (name.kind === 'other' && isFull && alone.has(wordAt(last - 1)))
      return { ...one, name: { ...name, kind: 'person' as const } };
    if (name.kind !== 'person' || last - first < 2 || !things.has(stem(wordAt(last - 1)))) return one;
    return { name: { ...name, end: tokens[last - 2]?.end ?? name.end }, first, last: last - 1 };
  });
  const inFull = new Set<string>();
  const visited = new Set<string>();
  for (const { name, first, last } of names) {
    if (name.kind === 'place' && LOCATIVE.has(wordAt(first - 1))) visited.add(wordAt(first));
    if (name.kind !== 'person' || last - first < 2) continue;
    for (let index = first; index < last; index++) inFull.add(wordAt(index));
  }
  return names.map(({ name, first, last }) => {
    if (last - first > 1) return name;
    const word = wordAt(first);
    if (name.kind === 'place' && inFull.has(word) && !visited.has(word)) return { ...name, kind: 'person' };
    if (name.kind === 'person' && !inFull.has(word) && evidence.has(`${word}s`)) return { ...name, kind: 'other' };
    return name;
  });
}

/** The stems of words that alone name things in the document, oftener than persons. */
function thingsIn(found: readonly TokenName[], wordAt: (index: number) => string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name, first, last } of found) {
    if (last - first > 1) continue;
    const word = stem(wordAt(first));
    const sign = name.kind === 'other' ? 1 : name.kind === 'person' ? -1 : 0;
    counts.set(word, (counts.get(word) ?? 0) + sign);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word));
}

/** A word without the ending of the plural. */
function stem(word: string): string {
  return word.replace(/s$/u, '');
}
