import type { Name } from '../../document.ts';
import { wordSet } from '../../tokens/wordLists.ts';
import type { RoleDescription } from '../figure.ts';
import { type Reading, wordsAt } from '../reading.ts';
import { NOT_IN_TITLE, plain, roleNoun } from '../words.ts';
import { isRoleNoun } from './roleNouns.ts';

/** The longest description that is read, in tokens. */
const LONGEST = 22;
/** The longest remark in brackets after a name. */
const BRACKETS = 8;
/** The longest aside without a role noun. */
const ASIDE = 12;
/** The second half of a pair is closed within so many tokens. */
const CLOSED_WITHIN = 8;
const TIME =
  /^(?:minute|hour|day|week|month|year|decade|century|season|morning|evening|night|while|moment|time|later|earlier|ago)s?$/u;
/** Nouns that say nothing of who somebody is. */
const VAGUE = /^(?:person|thing|way|kind|sort|type|one|lot)$/u;
const ARTICLE = /^(?:a|an|the|another|one|his|her|their|its)$/u;
/** Ends the description wherever it stands in it. */
const END = /^(?:[,;:.!?()“”"—–…]|--|who|whom|whose|which|that|and|but|because|when|while|if|as)$/u;
/** Verbs of being and doing that after "who" say what somebody is. */
const ROLE_VERB = wordSet(`
  leads heads owns runs chairs founded co-founded directs serves works represents teaches coaches manages oversees
  edits hosts studies researches led headed chaired served won wrote invented created
`);

/** What the article says in commas, dashes or a relative clause right after a name that somebody is; null where it does not. */
export function descriptionAfter(name: Name, reading: Reading): RoleDescription | null {
  const after = reading.tokenAt(name.end);
  const sentence = reading.sentences[reading.sentenceOf(Math.max(0, after - 1))];
  if (!sentence) return null;
  let at = after;
  const word = (index: number) => (index < sentence.last ? (reading.tokens[index]?.text ?? '') : '');
  if (/^(?:is|was|are|were)$/u.test(word(at))) return copular(at + 1, sentence.last, reading);
  if (/^(?:Jr|Sr)\.?$/u.test(word(at))) at++;
  // "Jo March (D-Ohio), a member of ..."
  if (word(at) === '(') {
    for (let close = at + 1; close < at + BRACKETS; close++)
      if (word(close) === ')' && word(close + 1) === ',') at = close + 1;
  }
  at = afterHome(at, reading);
  if (!/^(?:,|—|–|--|\()$/u.test(word(at))) return null;
  at++;
  if (/^\d{1,3}$/u.test(word(at)) && word(at + 1) === ',') at += 2;
  if (word(at) === 'who') return clause(at + 1, sentence.last, reading);
  return nounPhrase(at, sentence.last, reading);
}

/** "X of the Harbour Institute, a chemist, ...": the token after the body or place somebody is of; `at` where none is. */
function afterHome(at: number, reading: Reading): number {
  if (!/^(?:of|from|at|with)$/u.test(reading.tokens[at]?.text ?? '')) return at;
  const home = reading.tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const name = reading.names[reading.nameAt(home)];
  return name && name.kind !== 'person' ? reading.tokenAt(name.end) : at;
}

/** "X is a teacher at Y": only after the indefinite article or "the", and only for a role noun. */
function copular(at: number, last: number, reading: Reading): RoleDescription | null {
  const first = /^(?:also|now|once|himself|herself)$/u.test(reading.tokens[at]?.text ?? '') ? at + 1 : at;
  if (!/^(?:a|an|the)$/u.test(reading.tokens[first]?.text ?? '')) return null;
  const found = nounPhrase(first, last, reading);
  return found?.noun && isRoleNoun(found.noun) ? found : null;
}

function clause(at: number, last: number, reading: Reading): RoleDescription | null {
  if (!ROLE_VERB.has(reading.tokens[at]?.text ?? '')) return null;
  let end = at + 1;
  const stops = (index: number) => {
    const text = reading.tokens[index]?.text ?? '';
    if (/^[,;.!?()“”"—–]$/u.test(text)) return true;
    return text === 'and' && looksLikeVerb(index + 1, reading);
  };
  while (end < last && end < at + LONGEST && !stops(end)) end++;
  const span = wordsAt(reading, at, end);
  return span && end - at > 1 ? { ...span, noun: null } : null;
}

function looksLikeVerb(at: number, reading: Reading): boolean {
  const pos = reading.pos(at);
  return pos ? pos === 'VERB' || pos === 'AUX' : /(?:ed|s)$/u.test(reading.tokens[at]?.text ?? '');
}

/** A noun phrase from `at` on, up to the mark that closes it, that a person can be. */
function nounPhrase(at: number, last: number, reading: Reading): RoleDescription | null {
  const article = ARTICLE.test((reading.tokens[at]?.text ?? '').toLowerCase());
  let end = at;
  while (end < last && end < at + LONGEST && !ends(end, at, reading)) end++;
  const head = headNoun(at, end, reading);
  if (head < 0) return null;
  const noun = reading.tokens[head]?.text ?? '';
  if (!isRoleNoun(noun) && !(article && isShortAside(at, head, end, reading))) return null;
  const first = article && /^(?:a|an|the|another)$/u.test(reading.tokens[at]?.text.toLowerCase() ?? '') ? at + 1 : at;
  const span = wordsAt(reading, first, end);
  return span ? { ...span, noun: roleNoun(noun) } : null;
}

/** "X, a Ukraine expert, ...": an indefinite phrase closed within a few words by the mark that answers the first. */
function isShortAside(at: number, head: number, end: number, { tokens }: Reading): boolean {
  const noun = tokens[head]?.text ?? '';
  const isIndefinite = /^(?:a|an|another|one)$/iu.test(tokens[at]?.text ?? '');
  if (!isIndefinite || TIME.test(noun) || VAGUE.test(noun) || !/^\p{Ll}/u.test(noun)) return false;
  return end - at <= ASIDE && /^(?:,|—|–|--|\))$/u.test(tokens[end]?.text ?? '');
}

function ends(index: number, from: number, reading: Reading): boolean {
  const text = reading.tokens[index]?.text ?? '';
  if (!END.test(text)) return index > from && isVerb(index, reading);
  if (text !== 'and') return true;
  // "founder and chief executive" goes on, and so does "adviser on legal and foreign affairs," up to the mark that closes it.
  const isRoles = isRoleNoun(reading.tokens[index - 1]?.text ?? '') && describes(index + 1, reading);
  return !isRoles && !isClosed(index + 1, reading);
}

/** A verb by its tag, unless a name or a hyphen ("think-tank") says otherwise. */
function isVerb(at: number, reading: Reading): boolean {
  const word = (index: number) => reading.tokens[index]?.text ?? '';
  if (reading.nameAt(at) >= 0 || isRoleNoun(word(at)) || word(at + 1) === '-' || word(at - 1) === '-') return false;
  return /^(?:VERB|AUX)$/u.test(reading.pos(at) ?? '');
}

/** Whether a mark closes the words from `at` on before a verb, a pronoun or a person's name does. */
function isClosed(at: number, reading: Reading): boolean {
  for (let index = at; index < at + CLOSED_WITHIN; index++) {
    const text = reading.tokens[index]?.text ?? '';
    if (index > at && /^(?:,|—|–|--|\)|\.)$/u.test(text)) return true;
    if (END.test(text) || ARTICLE.test(text) || isVerb(index, reading)) return false;
    if (reading.pos(index) === 'PRON' || reading.names[reading.nameAt(index)]?.kind === 'person') return false;
  }
  return false;
}

function describes(at: number, reading: Reading): boolean {
  for (let index = at; index < at + 4; index++) {
    const text = reading.tokens[index]?.text ?? '';
    if (isRoleNoun(text)) return true;
    if (END.test(text) || NOT_IN_TITLE.has(plain(text))) return false;
  }
  return false;
}

/** The noun before the first preposition or the end, after which a phrase is named; -1 where a name or a verb comes first. */
function headNoun(first: number, end: number, reading: Reading): number {
  let head = -1;
  for (let at = first; at < end; at++) {
    // "A University of Aurelia botanist": the name's own preposition closes nothing.
    const name = reading.names[reading.nameAt(at)];
    if (name?.kind === 'organization') at = reading.tokenAt(name.end - 1);
    const text = reading.tokens[at]?.text ?? '';
    if (
      /^(?:of|in|at|for|from|with|to|on|by|about|as|near|against|under|during|since|after|before|behind|into|than|that)$/u.test(
        text,
      )
    )
      break;
    if (/^\p{L}/u.test(text)) head = at;
    const next = reading.tokens[at + 1]?.text ?? '';
    if (isRoleNoun(text) && !isRoleNoun(next) && next !== '-' && !/^['’]s?$/u.test(next)) {
      head = at;
      if (!/^\p{L}/u.test(next)) break;
    }
  }
  return head > first || (head === first && isRoleNoun(reading.tokens[head]?.text ?? '')) ? head : -1;
}

/** "The prime minister, X" and "Y's chief of staff, X": the phrase in front of the comma before a name; null where none is. */
export function descriptionBefore(name: Name, reading: Reading): RoleDescription | null {
  const comma = reading.tokenAt(name.start) - 1;
  const sentence = reading.sentences[reading.sentenceOf(comma + 1)];
  if (!sentence || comma <= sentence.first || reading.tokens[comma]?.text !== ',') return null;
  for (let at = comma - 1; at >= sentence.first && at >= comma - LONGEST; at--) {
    const text = reading.tokens[at]?.text ?? '';
    if (/^[,;:.!?()“”"—–]$/u.test(text)) return null;
    const opens =
      /^(?:the|a|an|his|her|their|its)$/iu.test(text) || /^['’]s$/u.test(reading.tokens[at + 1]?.text ?? '');
    const before = plain(reading.tokens[at - 1]?.text ?? '');
    if (!opens || before === 'of') continue;
    // "According to a senior official, X" names two.
    if (before === 'to' && plain(reading.tokens[at - 2]?.text ?? '') === 'according') return null;
    const found = nounPhrase(/^(?:the|a|an)$/iu.test(text) ? at + 1 : at, comma, reading);
    return found?.noun && isRoleNoun(found.noun) ? found : null;
  }
  return null;
}
