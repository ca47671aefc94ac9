import { firstEndingAfter } from '../../model/span.ts';
import type { Discourse } from './discourse.ts';
import type { Figure, Reference } from './figure.ts';
import type { Reading } from './reading.ts';
import { BODY_NOUNS, isRoleNoun, LEADERS, plain, ROLE_MODIFIERS, roleNoun } from './words.ts';

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
  readonly hasArticle: boolean;
}

/** Words that tell one office from another: a description and a role agree in them. */
const OFFICE = new Set(
  'prime vice deputy foreign interior defense defence finance health first attorney assistant press trade energy economy justice chief co-ceo'.split(
    ' ',
  ),
);
const LAWMAKERS = new Set([
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'mp',
  'lawmaker',
  'legislator',
]);
/** The most words before the noun. */
const LONGEST = 5;

/** The definite description whose noun is the token `at`; null where there is none. */
export function descriptionAt(at: number, reading: Reading): Description | null {
  const { tokens } = reading;
  const word = tokens[at]?.text ?? '';
  const noun = roleNoun(word);
  const isBody = BODY_NOUNS.has(noun) && /^\p{Ll}/u.test(word);
  if (!isBody && (!isRoleNoun(word) || word.endsWith('.'))) return null;
  if (reading.nameAt(at) >= 0 || reading.nameAt(at + 1) >= 0) return null;
  const next = tokens[at + 1]?.text ?? '';
  if (next === '-' || isRoleNoun(next) || (next === ',' && reading.names[reading.nameAt(at + 2)]?.kind === 'person'))
    return null;
  const modifiers: string[] = [];
  let country: string | null = null;
  for (let left = at - 1; left >= 0 && left >= at - LONGEST - 1; left--) {
    const text = tokens[left]?.text ?? '';
    const key = plain(text);
    if (key === 'the') return { first: left, after: at + 1, noun, modifiers, country, hasArticle: true };
    if (
      left < at - LONGEST ||
      !/^[\p{L}’'-]/u.test(text) ||
      /^(?:a|an|of|to|in|and|his|her|their|its|this|that|no|any|every)$/u.test(key)
    ) {
      return country ? { first: left + 1, after: at + 1, noun, modifiers, country, hasArticle: false } : null;
    }
    const start = tokens[left]?.start ?? 0;
    const mention = reading.countryMentions[firstEndingAfter(reading.countryMentions, start)];
    if (mention && mention.start <= start) {
      country = mention.country;
      const before = plain(tokens[reading.tokenAt(mention.start) - 1]?.text ?? '');
      const first = reading.tokenAt(mention.start);
      return {
        first: before === 'the' ? first - 1 : first,
        after: at + 1,
        noun,
        modifiers,
        country,
        hasArticle: before === 'the',
      };
    }
    if (
      !ROLE_MODIFIERS.has(key) &&
      reading.pos(left) !== null &&
      !/^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(reading.pos(left) ?? '')
    )
      return null;
    modifiers.unshift(key);
  }
  return null;
}

/**
 * Whom a description of a person means: the one person whose roles agree with it in noun, country and office; of several, the
 * only one spoken of in the last sentences. Null where that leaves a choice or nobody.
 */
export function resolveDescription(
  description: Description,
  reading: Reading,
  discourse: Discourse,
  people: readonly Figure[],
): Figure | null {
  const fitting = people.filter((person) => agrees(description, person));
  const known = fitting.filter((person) => discourse.count(person) > 0);
  if (known.length === 1) return known[0] ?? null;
  if (known.length === 0) return fitting.length === 1 && description.country !== null ? (fitting[0] ?? null) : null;
  const sentence = reading.sentenceOf(description.first);
  const near = discourse.recent.filter(
    ({ figure, sentence: where }) => known.includes(figure) && sentence - where <= 2,
  );
  return near.length === 1 ? (near[0]?.figure ?? null) : null;
}

function agrees({ noun, modifiers, country, hasArticle }: Description, person: Figure): boolean {
  if (country !== null && person.country !== country) return false;
  if (country === null && !hasArticle) return false;
  return person.roles.some((role) => {
    if (role.noun === null || !nounsAgree(noun, role.noun)) return false;
    const words = new Set(role.text.split(/[^\p{L}]+/u).map(plain));
    const wanted = modifiers.filter((word) => OFFICE.has(word));
    const offices = [...words].filter((word) => OFFICE.has(word));
    if (noun === 'leader' || noun === 'counterpart') return true;
    return (
      wanted.every((word) => words.has(word)) &&
      offices.every((word) => modifiers.includes(word) || !/^(?:prime|vice|deputy|assistant|first)$/u.test(word))
    );
  });
}

function nounsAgree(said: string, role: string): boolean {
  if (said === role) return true;
  if (said === 'leader') return LEADERS.has(role);
  if (said === 'counterpart') return LEADERS.has(role) || role === 'secretary';
  if (LAWMAKERS.has(said))
    return LAWMAKERS.has(role) && (said === 'lawmaker' || said === 'legislator' || role === 'representative');
  return /^spokes/u.test(said) && /^spokes/u.test(role);
}

/**
 * A description that no known role explains ("The real estate agent said"): as the subject that opens a sentence it means the
 * person who was the last sentence's subject, where nothing is known yet of what that person is.
 */
export function describedAnew(description: Description, reading: Reading, discourse: Discourse): Figure | null {
  const sentence = reading.sentenceOf(description.first);
  const opening = reading.sentences[sentence]?.first ?? -1;
  if (!description.hasArticle || description.country !== null) return null;
  if (
    description.first - opening > 1 ||
    /^(?:of|for|at|in|who|whose)$/u.test(reading.tokens[description.after]?.text ?? '')
  )
    return null;
  const people = discourse.recent.filter(
    ({ figure, sentence: where }) => figure.kind === 'person' && sentence - where <= 1,
  );
  const [last] = people;
  return last && people.length === 1 && last.isSubject && last.figure.roles.length === 0 ? last.figure : null;
}

/** The reference that a description makes. */
export function titleReference({ first, after }: Description, { tokens }: Reading): Reference {
  return { start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0, form: 'title' };
}
