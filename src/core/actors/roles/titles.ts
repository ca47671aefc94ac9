import { firstEndingAfter } from '../../../model/span.ts';
import type { Name, Sentence } from '../../document.ts';
import type { RoleDescription } from '../figure.ts';
import { type Reading, wordsAt } from '../reading.ts';
import { COURTESY, NOT_IN_TITLE, plain, ROLE_MODIFIERS, roleNoun, TITLE_SHORT_FORMS } from '../words.ts';
import { isRoleNoun } from './roleNouns.ts';

/** The words before a name that say what its bearer is ("Chinese Foreign Ministry spokesperson", "Mrs."). */
export interface Title extends RoleDescription {
  readonly words: readonly string[];
  /** Whether it holds no more than courtesy ("Mr."). */
  readonly courtesy: boolean;
}

/** The longest title that is read. */
const LONGEST = 14;
/** The most words of an office after its noun. */
const OFFICE_LENGTH = 7;

/** The title right before a name in its sentence; null where there is none. */
export function titleBefore(name: Name, reading: Reading): Title | null {
  const nameFirst = reading.tokenAt(name.start);
  // "Sens." may be two tokens.
  const last = reading.tokens[nameFirst - 1]?.text === '.' ? nameFirst - 2 : nameFirst - 1;
  const head = officeHolder(last, reading);
  const sentence = reading.sentences[reading.sentenceOf(nameFirst)];
  if (!sentence || head < sentence.first) return null;
  const word = reading.tokens[head]?.text ?? '';
  if (last < nameFirst - 1 && !TITLE_SHORT_FORMS.has(plain(word))) return null;
  // "We all miss Steve" is no title.
  const courtesy = COURTESY.has(plain(word)) && /^\p{Lu}/u.test(word);
  if (!courtesy && !(isRoleNoun(word) && !isVerbHere(head, reading))) return null;
  let first = head;
  const isLone = courtesy && !/^(?:lord|lady)$/iu.test(word);
  const isHeadline = isTitleCase(sentence, reading);
  const goesOn = (at: number) => belongs(at, at + 1, reading) && !(isHeadline && !isOfTitles(at, reading));
  while (!isLone && first > sentence.first && first > head - LONGEST && goesOn(first - 1)) first--;
  while (first < head && /^(?:and|&|-|['’]s|['’])$/u.test(reading.tokens[first]?.text ?? '')) first++;
  const span = wordsAt(reading, first, nameFirst);
  if (!span) return null;
  const words = reading.tokens.slice(first, nameFirst).map((token) => token.text);
  return {
    ...span,
    words,
    noun: courtesy ? null : roleNoun(word),
    courtesy: words.every((text) => COURTESY.has(plain(text))),
  };
}

/**
 * "Secretary of State", "Speaker of the House", "ambassador to Peru": the role noun before a preposition and capitalised words
 * up to `last`; else `last`.
 */
function officeHolder(last: number, reading: Reading): number {
  for (let at = last; at > last - OFFICE_LENGTH && at > 0; at--) {
    const word = reading.tokens[at]?.text ?? '';
    if (/^(?:of|to|for)$/u.test(word) && at < last && isRoleNoun(reading.tokens[at - 1]?.text ?? '')) return at - 1;
    if (
      !/^(?:\p{Lu}|of$|to$|for$|the$|and$|-$)/u.test(word) ||
      (at === last && (isRoleNoun(word) || !/^\p{Lu}/u.test(word)))
    )
      break;
  }
  return last;
}

function isVerbHere(at: number, reading: Reading): boolean {
  const pos = reading.pos(at);
  return pos === 'VERB' || pos === 'AUX';
}

/** A sentence with four longer words or more, all of them written large, as headlines are. */
function isTitleCase({ first, last }: Sentence, { tokens }: Reading): boolean {
  const long = tokens.slice(first, last).filter(({ text }) => /^\p{L}{5}/u.test(text));
  return long.length >= 4 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** In a headline a capital says nothing: a country, a name and the words of offices belong to a title, others do not. */
function isOfTitles(at: number, reading: Reading): boolean {
  const { start = 0, text = '' } = reading.tokens[at] ?? {};
  if (reading.nameAt(at) >= 0 || isRoleNoun(text) || ROLE_MODIFIERS.has(plain(text)) || !/\p{L}/u.test(text))
    return true;
  const mention = reading.countryMentions[firstEndingAfter(reading.countryMentions, start)];
  return mention !== undefined && mention.start <= start;
}

/** Whether the token at `at` is part of the title whose leftmost token so far is `next`. */
function belongs(at: number, next: number, reading: Reading): boolean {
  const text = reading.tokens[at]?.text ?? '';
  const key = plain(text);
  const following = reading.tokens[next]?.text ?? '';
  if (/^['’]s?$/u.test(text)) return true;
  if (text === '-') return !isDash(at, reading);
  if (text === '&') return true;
  if (key === 'and') return isRolePair(at, reading) || isRoleModifierPair(at, reading);
  // "Accused killer" is no killer yet; "police accused officer March" is another thing.
  if (key === 'accused' && /^\p{Ll}/u.test(following) && !isSubject(at - 1, reading)) return true;
  const isAcronym = text.length > 1 && text === text.toUpperCase() && text !== key;
  if (NOT_IN_TITLE.has(key) && !isAcronym)
    return key === 'of' && /^\p{Lu}/u.test(following) && isOffice(reading.tokens[at - 1]?.text ?? '');
  if (!/^[\p{L}\p{N}]/u.test(text)) return false;
  if (reading.names[reading.nameAt(at)]?.kind === 'person') return /^['’]s?$/u.test(following);
  if (/^\p{Lu}/u.test(text) || ROLE_MODIFIERS.has(key)) return true;
  const pos = reading.pos(at);
  if (pos) return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
  return isRoleNoun(text) || !/(?:ed|ing|ly|s)$/u.test(text);
}

/** Whether a word can be who did what the next word says. */
function isSubject(at: number, reading: Reading): boolean {
  const pos = reading.pos(at);
  if (pos) return /^(?:NOUN|PROPN|PRON|AUX)$/u.test(pos);
  return !/^(?:[^\p{L}]*|the|an|of|by|and|for|with|that|to|as)$/iu.test(reading.tokens[at]?.text ?? '');
}

/** A role noun that is part of a title: "Ministry of Defence spokesman", not "partner of Leeds striker". */
function isOffice(word: string): boolean {
  return /^\p{Lu}/u.test(word) && isRoleNoun(word);
}

/** "Founder and CEO" are one person's; "their friend and Princess" two people's. */
function isRolePair(at: number, { tokens }: Reading): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const anew = /^\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && isRoleNoun(after);
  return isRoleNoun(before) && !anew;
}

/** A hyphen with a space at its side is a dash. */
function isDash(at: number, { tokens }: Reading): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start || tokens[at]?.end !== tokens[at + 1]?.start;
}

/** "Foreign and Defence Minister": "and" between two words of which the second begins the title. */
function isRoleModifierPair(at: number, reading: Reading): boolean {
  return (
    ROLE_MODIFIERS.has(plain(reading.tokens[at - 1]?.text ?? '')) && /^\p{Lu}/u.test(reading.tokens[at - 1]?.text ?? '')
  );
}
