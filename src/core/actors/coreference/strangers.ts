import type { Figure } from '../figure.ts';
import { newFigure } from '../figure.ts';
import { genderOfTitle } from '../naming/gender.ts';
import type { Reading } from '../reading.ts';
import { isRoleNoun } from '../roles/roleNouns.ts';
import { anyCase } from '../words.ts';

/**
 * Somebody whom the article does not name ("a senior official said ...", "her mother") at the token `at`: no actor, yet whom
 * the next "he" or "she" may well mean. Only as the subject of a clause, or as a relative. Null where there is nobody.
 * `told` marks the tokens of the roles of named people.
 */
export function strangerAt(at: number, told: Uint8Array, reading: Reading): Figure | null {
  const text = reading.tokens[at]?.text ?? '';
  if (!isRoleNoun(text) || told[at] === 1 || !/^\p{Ll}/u.test(text) || reading.nameAt(at) >= 0) return null;
  if (isRoleNoun(reading.tokens[at + 1]?.text ?? '') || reading.nameAt(at + 1) >= 0) return null;
  if (!/^nsubj/u.test(reading.relation(at) ?? '') && !isRelative(at, reading)) return null;
  if (isNamedNext(at, reading)) return null;
  const stranger = newFigure('person', text);
  stranger.gender = genderOfTitle([text]);
  return stranger;
}

const OWNERS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', ...anyCase('his', 'her', 'my', 'their')]);

/** "Her mother", "Vega's sister": whose gender is told. */
function isRelative(at: number, { tokens }: Reading): boolean {
  return OWNERS.has(tokens[at - 1]?.text ?? '') && genderOfTitle([tokens[at]?.text ?? '']) !== null;
}

/** How far after a noun "was" and a name may stand. */
const NAMED_WITHIN = 8;

/** "The first witness was Inspector Ada Winter": the clause itself names whom it means. */
function isNamedNext(at: number, reading: Reading): boolean {
  for (let be = at + 1; be <= at + NAMED_WITHIN; be++) {
    const text = reading.tokens[be]?.text ?? '';
    if (/^[.!?;“"]$/u.test(text)) return false;
    if (!/^(?:is|was|are|were)$/u.test(text)) continue;
    for (let name = be + 1; name <= be + NAMED_WITHIN; name++) {
      if (reading.names[reading.nameAt(name)]?.kind === 'person') return true;
      const word = reading.tokens[name]?.text ?? '';
      if (!/^[\p{Lu}-]/u.test(word) && !isRoleNoun(word)) return false;
    }
  }
  return false;
}

/** Marks the tokens that people's titles and appositions cover. */
export function toldTokens(people: readonly Figure[], reading: Reading): Uint8Array {
  const told = new Uint8Array(reading.tokens.length);
  for (const { roles } of people) {
    for (const { start, end } of roles) told.fill(1, reading.tokenAt(start), reading.tokenAt(end - 1) + 1);
  }
  return told;
}
