import { firstEndingAfter } from '../../../model/span.ts';
import type { CountryMention } from '../../document.ts';
import type { Reading } from '../reading.ts';
import { isRoleNoun } from '../roles/roleNouns.ts';
import { BODY_NOUNS, LEADERS, plain, ROLE_MODIFIERS, remembered, roleNoun } from '../words.ts';

/** A definite description ("the Chinese leader", "Austria's interior minister") at the tokens `[first, after)`. */
export interface Description {
  readonly first: number;
  readonly after: number;
  /** The noun it turns on, in lower case. */
  readonly noun: string;
  /** The words between the article and the noun, in lower case. */
  readonly modifiers: readonly string[];
  /** A country that it names. */
  readonly country: string | null;
  /** The last word of an organization whose it is said to be ("Apple's chief executive"), in lower case. */
  readonly owner: string | null;
  readonly hasArticle: boolean;
}

/** The most words before the noun. */
const LONGEST = 5;
/** Words that begin another phrase: what stands before the noun is not definite. */
const OTHER_START =
  /^(?:a|an|of|to|in|and|or|his|her|their|its|our|my|this|that|no|any|every|each|some|another|['’]s?)$/u;

const INDEFINITE =
  /^(?:a|an|no|any|every|each|some|another|his|her|their|its|our|my|this|that|former|first|new|next)$/u;

const describes = remembered(
  (word) => (BODY_NOUNS.has(roleNoun(word)) && /^\p{Ll}/u.test(word)) || (isRoleNoun(word) && !word.endsWith('.')),
);

/** The definite description whose noun is the token `at`; null where there is none. */
export function descriptionAt(at: number, reading: Reading): Description | null {
  const { tokens } = reading;
  const word = tokens[at]?.text ?? '';
  if (!describes(word)) return null;
  const noun = roleNoun(word);
  if (reading.nameAt(at) >= 0 || !endsPhrase(at, reading)) return null;
  const modifiers: string[] = [];
  for (let left = at - 1; left >= 0 && left >= at - LONGEST - 1; left--) {
    const key = plain(tokens[left]?.text ?? '');
    const found = { after: at + 1, noun, modifiers, owner: null };
    if (key === 'the' && withinName(left, at, reading)) return null;
    if (key === 'the')
      return isSaidOf(left, reading) ? null : { ...found, first: left, country: null, hasArticle: true };
    if (left < at - LONGEST || OTHER_START.test(key) || !/^[\p{L}-]/u.test(key))
      return possessive(left, { ...found }, reading);
    const mention = countryAt(left, reading);
    if (mention) return national(mention, found, reading);
    if (!canModify(left, key, reading)) return null;
    modifiers.unshift(key);
  }
  return null;
}

type Found = Pick<Description, 'after' | 'noun' | 'modifiers' | 'owner'>;

/** "Austria's interior minister": the country before the possessive ending at `at`. */
function possessive(at: number, found: Found, reading: Reading): Description | null {
  if (!/^['’]s?$/u.test(reading.tokens[at]?.text ?? '') || BODY_NOUNS.has(found.noun)) return null;
  const mention = countryAt(at - 1, reading);
  if (mention) {
    if (mention.form !== 'name') return null;
    return { ...found, first: reading.tokenAt(mention.start), country: mention.country, hasArticle: true, owner: null };
  }
  const name = reading.names[reading.nameAt(at - 1)];
  if (name?.kind !== 'organization') return null;
  const owner = plain(reading.tokens[at - 1]?.text ?? '');
  return { ...found, first: reading.tokenAt(name.start), country: null, hasArticle: true, owner };
}

/** "The Chinese leader", and of heads of state also "Ukrainian president" without an article. */
function national(mention: CountryMention, found: Found, reading: Reading): Description | null {
  const first = reading.tokenAt(mention.start);
  const before = plain(reading.tokens[first - 1]?.text ?? '');
  const { country } = mention;
  if (before === 'the')
    return isSaidOf(first - 1, reading) ? null : { ...found, first: first - 1, country, hasArticle: true };
  if (/^(?:his|her|their|its)$/u.test(before) && found.noun === 'counterpart')
    return { ...found, first: first - 1, country, hasArticle: true };
  if (!LEADERS.has(found.noun) || INDEFINITE.test(before) || mention.form !== 'demonym') return null;
  return { ...found, first, country, hasArticle: false };
}

/** Whether the noun ends its phrase: no name, role or other noun goes on from it. */
function endsPhrase(at: number, reading: Reading): boolean {
  const next = reading.tokens[at + 1]?.text ?? '';
  if (/^(?:I|we|he|she|they|you|that|which|whose|where)$/u.test(next)) return false;
  if (next === '-' || isRoleNoun(next) || reading.nameAt(at + 1) >= 0) return false;
  if (next === ',' && reading.names[reading.nameAt(at + 2)]?.kind === 'person') return false;
  if (/^['’]s$/u.test(next) && /^\p{Lu}/u.test(reading.tokens[at + 2]?.text ?? '')) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(reading.pos(at + 1) ?? '');
}

/** "Keys, the singer" and "he is the king": told of somebody, not spoken of. */
function isSaidOf(article: number, { tokens, nameAt }: Reading): boolean {
  const before = tokens[article - 1]?.text ?? '';
  if (/^(?:is|was|are|were|be|been|being|become|becomes|became|as|remains|remained)$/u.test(before)) return true;
  return before === ',' && nameAt(article - 2) >= 0;
}

/** "Office of the President": a capitalised noun within what looks like a longer name. */
function withinName(article: number, noun: number, { tokens }: Reading): boolean {
  const word = (at: number) => tokens[at]?.text ?? '';
  return /^\p{Lu}/u.test(word(noun)) && word(article - 1) === 'of' && /^\p{Lu}/u.test(word(article - 2));
}

function canModify(at: number, key: string, reading: Reading): boolean {
  const pos = reading.pos(at);
  return pos === null || ROLE_MODIFIERS.has(key) || /^(?:ADJ|NOUN|PROPN|PUNCT|VERB)$/u.test(pos);
}

function countryAt(token: number, { tokens, countryMentions }: Reading): CountryMention | null {
  const start = tokens[token]?.start ?? -1;
  const mention = countryMentions[firstEndingAfter(countryMentions, start)];
  return mention && mention.start <= start ? mention : null;
}
