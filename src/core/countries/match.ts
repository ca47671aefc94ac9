import type { Token } from '../document.ts';
import { type CountryForm, FORMS, surfaceKey } from './lexicon.ts';

/** A surface form of a country found at the tokens `[first, last)`; whether it means the country is still to be judged. */
export interface Candidate extends CountryForm {
  readonly first: number;
  readonly last: number;
}

/** The longest capitalised surface forms in a list of tokens, in order, none overlapping another. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!/^[\p{Lu}\p{N}]/u.test(token.text)) continue;
    for (const form of FORMS.get(surfaceKey(token.text)) ?? []) {
      const last = endOf(form.key, tokens, at);
      if (last < 0) continue;
      found.push({ ...form, first: at, last });
      at = last - 1;
      break;
    }
  }
  return found;
}

/** The index after the tokens from `first` on that together spell `key`; -1 if they do not. */
function endOf(key: string, tokens: readonly Token[], first: number): number {
  let joined = '';
  for (let at = first; at < tokens.length && joined.length < key.length; at++) {
    joined += tokens[at]?.text ?? '';
    const read = surfaceKey(joined);
    if (read === key) return at + 1;
    if (!key.startsWith(read) && !key.startsWith(read.toLowerCase())) return -1;
  }
  return -1;
}
