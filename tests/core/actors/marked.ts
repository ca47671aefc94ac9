import type { Layers } from '../../../src/core/actors/reading.ts';
import { findCountries } from '../../../src/core/countries/countries.ts';
import { extend, type Name, type NameKind } from '../../../src/core/document.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const KINDS: Readonly<Record<string, NameKind>> = {
  p: 'person',
  o: 'organization',
  c: 'country',
  l: 'place',
  x: 'other',
};

/**
 * A document with its countries, from a text in which names are marked as `[Ana Paz|p]`: p person, o organization, c country,
 * l place, x other. So these tests stand on no trained weights.
 */
export function marked(markup: string): Layers {
  const names: Name[] = [];
  let text = '';
  let from = 0;
  for (const match of markup.matchAll(/\[([^|\]]+)\|([pocolx])\]/gu)) {
    const [whole, name = '', kind = ''] = match;
    text += markup.slice(from, match.index);
    names.push({ start: text.length, end: text.length + name.length, kind: KINDS[kind] ?? 'other', confidence: 1 });
    text += name;
    from = match.index + whole.length;
  }
  text += markup.slice(from);
  const source = { article: plainArticle(text), text };
  return extend({ ...extend(source, tokenise), names }, findCountries);
}

/** The words of a name, the kind the tagger gave it and how sure it was. */
export type ListedName = readonly [words: string, kind: NameKind, confidence: number];

/** The names of a text, each looked for after the one before it. */
export function namesOf(text: string, listed: readonly ListedName[]): Name[] {
  let from = 0;
  return listed.map(([words, kind, confidence]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, kind, confidence };
  });
}
