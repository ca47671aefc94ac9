import type { NameKind } from '../document.ts';
import { NAME_LIKE } from './boundaries.ts';
import type { NameContext } from './features.ts';
import { KNOWN_BODIES } from './lexicon.ts';
import { SURNAME, type Word } from './words.ts';

/**
 * What a name of the tokens `[first, last)` is in the end, given the tagger's kind; null where it names nobody. A person of
 * one word is none if that is a title of address ("Senator"), a body if it is known to be one, and a thing if it is the
 * plural of another name in the document ("Polaroids" beside "Polaroid").
 */
export function verdict(
  { words, evidence }: NameContext,
  first: number,
  last: number,
  kind: NameKind,
): NameKind | null {
  if (last <= first) return null;
  if (kind !== 'person' || last - first > 1) return kind;
  const word = words[first] as Word;
  if (word.title && !NAME_LIKE.has(word.lower)) return null;
  if (KNOWN_BODIES.has(word.lower)) return 'organization';
  const plural = word.lower.endsWith('s') && evidence.has(word.lower.slice(0, -1)) && !(word.lexicons & SURNAME);
  return plural ? 'other' : kind;
}
