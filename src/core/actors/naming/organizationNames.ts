import { indexAt } from '../../../model/span.ts';
import type { CountryMention, Name } from '../../document.ts';
import type { Reading } from '../reading.ts';
import { BODY_NOUNS, CORPORATE, plain } from '../words.ts';
import { isSubsequence } from './personNames.ts';

/** An organization's name, taken apart for comparison. */
export interface OrganizationName {
  readonly name: Name;
  readonly written: string;
  /** Its words, folded, without its country and without "Inc." and the like. */
  readonly keys: readonly string[];
  /** The country in the name, or whose it is said to be right before. */
  readonly country: string | null;
  /** Whether the country is the name's whole beginning and all else says "government". */
  readonly isGovernment: boolean;
  /** Where the long name begins that it stands right after, as its other name ("..., or PKK", "... (PKK)"). */
  readonly explains: number | null;
}

/** Takes an organization's name apart; whether it explains another is left open. */
export function parseOrganization(name: Name, reading: Reading): OrganizationName {
  const written = reading.text
    .slice(name.start, name.end)
    .replace(/\s+/gu, ' ')
    .replace(/^the\s+/iu, '')
    .replace(/['’]s?$/u, '');
  const first = reading.tokenAt(name.start);
  const last = reading.tokenAt(name.end - 1) + 1;
  const possessor = /^['’]s?$/u.test(reading.tokens[first - 1]?.text ?? '') ? first - 2 : -1;
  let country: string | null = null;
  const keys: string[] = [];
  for (let at = first; at < last; at++) {
    const mention = countryAt(at, reading);
    if (mention) country ??= mention.country;
    const text = reading.tokens[at]?.text ?? '';
    if (!mention && /[\p{L}\p{N}]/u.test(text) && !/^['’]s$/u.test(text)) keys.push(fold(text));
  }
  if (possessor >= 0) country ??= countryAt(possessor, reading)?.country ?? null;
  while (keys.length > 1 && CORPORATE.has(keys.at(-1) ?? '')) keys.pop();
  if (keys[0] === 'the') keys.shift();
  const isGovernment = country !== null && keys.length === 1 && /^(?:government|govt|gov|regime)$/u.test(keys[0] ?? '');
  return { name, written, keys: keys.length > 0 ? keys : [fold(written)], country, isGovernment, explains: null };
}

/** The country that a token is part of. */
function countryAt(token: number, { tokens, countryMentions }: Reading): CountryMention | null {
  return countryMentions[indexAt(countryMentions, tokens[token]?.start ?? -1)] ?? null;
}

/** A word in the form that other spellings of it share. */
export function fold(word: string): string {
  return plain(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^organisation/u, 'organization')
    .replace(/^defence$/u, 'defense');
}

/**
 * How well a name fits a form of an organization: 3 the same, 2 its acronym, 1 a short form, 0 not at all. `acronym` is the
 * name folded, where it may be one; `starts` tells where each name of one word first stands.
 */
export function fits(
  name: OrganizationName,
  form: OrganizationName,
  acronym: string | null,
  starts: ReadonlyMap<string, number>,
): number {
  if (name.country && form.country && name.country !== form.country) return 0;
  const short = name.keys;
  const long = form.keys;
  if (short.join(' ') === long.join(' ')) return 3;
  if (acronym !== null && initials(form) === acronym) return 2;
  if (short.length >= long.length) return 0;
  // "Bank of Aurelia" and "Royal Bank of Aurelia" are two.
  const isOf = short[1] === 'of';
  const ends = short.every((key, at) => key === long[long.length - short.length + at]);
  const begins = short.every((key, at) => key === long[at]);
  if ((ends && !isOf) || begins) return isOwnName(name, form, starts) ? 0 : 1;
  // "House Committee" for "House Select Committee on Intelligence".
  return short.length > 1 && short[0] === long[0] && isSubsequence(short, long) ? 0.5 : 0;
}

/**
 * Whether one word is a name of its own beside a longer one with it, which comes only after the word stood alone ("Acorn ...
 * Acorn Community Hub"): a full name would have come first. "Acorn Party" is the Acorn wherever it stands.
 */
function isOwnName({ keys }: OrganizationName, form: OrganizationName, starts: ReadonlyMap<string, number>): boolean {
  const [key = ''] = keys;
  if (keys.length > 1 || form.keys.every((other) => other === key || BODY_NOUNS.has(other))) return false;
  return (starts.get(key) ?? Number.POSITIVE_INFINITY) < form.name.start;
}

/** The first letters of a name's capitalised words. */
export function initials({ written, keys }: OrganizationName): string {
  if (keys.length < 2) return '';
  return written
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
}
