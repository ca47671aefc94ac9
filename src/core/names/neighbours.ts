import type { Token } from '../document.ts';
import type { NameContext } from './features.ts';
import type { TokenName } from './surnames.ts';
import { isNamesake } from './verdict.ts';
import { BODY, COMMON, GIVEN_NAME, joined, SURNAME, type Word } from './words.ts';

/** Small words within a body's name after which "and" may join two matters of one body ("Department of Trade and Industry"). */
const MATTERS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'against']);

/** Ends a firm's name, whatever follows. */
const FIRM = /^(?:inc|corp|co|ltd|llc|plc)?\.$|^(?:inc|corp|ltd|llc|plc)$/u;

/**
 * The names in the light of those beside them: two bodies that read as one ("Harlow News and Acorn Bank") are two, and a country
 * that people are called after belongs to the family name right behind it ("Chad Oduya"). Time: linear in the names.
 */
export function withNeighbours(
  { words }: NameContext,
  tokens: readonly Token[],
  found: readonly TokenName[],
): TokenName[] {
  const alone = new Set(found.map(({ first, last }) => joined(words, first, last)));
  const over = (one: TokenName, first: number, last: number): TokenName => ({
    name: { ...one.name, start: tokens[first]?.start ?? one.name.start, end: tokens[last - 1]?.end ?? one.name.end },
    first,
    last,
  });
  const read: TokenName[] = [];
  for (const one of found) {
    const before = read.at(-1);
    if (before && isFamilyOf(words, before, one)) {
      read[read.length - 1] = { ...one, name: { ...one.name, start: before.name.start }, first: before.first };
      continue;
    }
    let rest = one;
    for (let and = secondBody(words, rest, alone); and; and = secondBody(words, rest, alone)) {
      read.push(over(rest, rest.first, and.at));
      rest = over(rest, and.second, rest.last);
      if (and.isPerson) rest = { ...rest, name: { ...rest.name, kind: 'person' } };
    }
    read.push(rest);
  }
  return read;
}

function isFamilyOf(words: readonly Word[], before: TokenName, { first, last, name }: TokenName): boolean {
  const areBeside = before.name.kind === 'country' && before.last === first && name.kind === 'person';
  return areBeside && isNamesake(words, before.first, last);
}

/** Where "and" joins two bodies in what reads as one, and where the second begins; null for one body and what is none. */
function secondBody(
  words: readonly Word[],
  { first, last, name }: TokenName,
  alone: ReadonlySet<string>,
): { at: number; second: number; isPerson: boolean } | null {
  if (name.kind !== 'organization') return null;
  for (let at = first + 1; at < last - 1; at++) {
    if ((words[at] as Word).lower !== 'and') continue;
    const second = (words[at + 1] as Word).lower === 'the' ? at + 2 : at + 1;
    if (second >= last) return null;
    if (isPerson(words, second, last)) return { at, second, isPerson: true };
    if (areTwo(words, first, at, second, last, alone)) return { at, second, isPerson: false };
  }
  return null;
}

function areTwo(
  words: readonly Word[],
  first: number,
  at: number,
  second: number,
  last: number,
  alone: ReadonlySet<string>,
): boolean {
  const hasArticle = second > at + 1;
  const isSecond = isBody(words, second, last) || alone.has(joined(words, second, last));
  const final = words[last - 1] as Word;
  if (words.slice(first, at).some(({ lower }) => MATTERS.has(lower)))
    return isSecond && (hasArticle || final.allCapitals);
  if (hasArticle || FIRM.test((words[at - 1] as Word).lower)) return true;
  const isFirst = isBody(words, first, at) && (at - first > 1 || isBody(words, second, last));
  const isName = last - second === 1 && final.capital && !(final.lexicons & COMMON);
  return (isFirst || alone.has(joined(words, first, at))) && (isSecond || isName);
}

function isBody(words: readonly Word[], first: number, last: number): boolean {
  const final = words[last - 1] as Word;
  return (final.lexicons & BODY) !== 0 || (last - first === 1 && final.allCapitals);
}

/** A given and a family name. */
function isPerson(words: readonly Word[], first: number, last: number): boolean {
  const [given, family] = [words[first] as Word, words[last - 1] as Word];
  if (last - first !== 2 || (given.lexicons | family.lexicons) & (BODY | COMMON)) return false;
  return (given.lexicons & GIVEN_NAME) !== 0 && (family.lexicons & SURNAME) !== 0;
}
