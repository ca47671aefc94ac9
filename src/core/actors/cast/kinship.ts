import type { Name } from '../../document.ts';
import { wordSet } from '../../tokens/wordLists.ts';
import { type Gender, genderOfName, genderOfTitle } from '../naming/gender.ts';
import { type PersonName, parseName } from '../naming/personNames.ts';
import type { Reading } from '../reading.ts';

const KIN = wordSet(`
  husband wife father mother son daughter brother sister uncle aunt nephew niece grandfather grandmother grandson
  granddaughter widow widower boyfriend girlfriend dad mom mum
`);
/** Relatives of whom two or more are named ("the parents, X and Y Winter"). */
const RELATIVES = wordSet(`
  parents grandparents couple spouses siblings brothers sisters twins sons daughters children founders owners
  newlyweds
`);
/** How far from a name the word for a relative may stand. */
const REACH = 4;

/**
 * The gender of a relative's word that stands right before or after a name ("his wife, Ada Winter", "Ada Winter, Tom's
 * mother").
 */
export function genderOfKin(name: Name, reading: Reading): Gender | null {
  const word = (at: number) => reading.tokens[at]?.text ?? '';
  const first = reading.tokenAt(name.start);
  const before = word(first - 1) === ',' ? first - 2 : first - 1;
  if (KIN.has(word(before))) return genderOfTitle([word(before)]);
  const after = reading.tokenAt(name.end - 1) + 1;
  if (word(after) !== ',') return null;
  for (let at = after + 1; at <= after + REACH && /^[\p{L}.'’]+$/u.test(word(at)); at++) {
    // "Ada Winter, Tom's mother", not "Ada Winter, whose mother".
    if (/^(?:who|whose|and|with)$/u.test(word(at))) return null;
    if (KIN.has(word(at))) return genderOfTitle([word(at)]);
  }
  return null;
}

/**
 * The full name of the first of two who share their family name ("Tom and Ada Winter"): a given name, or any name of
 * relatives, before "and" and a full name. Null where the words say otherwise.
 */
export function coupledName(
  name: Name,
  next: Name | undefined,
  families: ReadonlySet<string>,
  reading: Reading,
): PersonName | null {
  if (next?.kind !== 'person' || reading.text.slice(name.end, next.start) !== ' and ') return null;
  const [own, other] = [name, next].map(({ start, end }) => parseName(reading.text.slice(start, end))) as [
    PersonName,
    PersonName,
  ];
  const [given = ''] = own.words;
  if (own.words.length !== 1 || other.words.length < 2 || families.has(own.keys[0] ?? '')) return null;
  const family = other.words.at(-1) ?? '';
  // "The Tom and Ada Winter Foundation".
  if (/^(?:foundation|fund|family|center|centre|institute|school|museum|library|trust|company)$/iu.test(family))
    return null;
  const first = reading.tokenAt(name.start);
  const isListed = [1, 2].some((back) => RELATIVES.has(reading.tokens[first - back]?.text ?? ''));
  return isListed || genderOfName([given, family]) !== null ? parseName(`${given} ${family}`) : null;
}
