import type { SyntaxLayer, Token } from '../document.ts';
import type { Candidate } from './match.ts';
import {
  ACTING,
  ACTING_ON,
  AUXILIARIES,
  CITY_VERBS,
  DEALINGS,
  GOVERNMENT_HAS,
  JOURNEYS,
  LOCATIVE,
  RELATIONAL,
  verbStem,
} from './words.ts';

/** How far a governing word is looked for. */
const REACH = 6;

/**
 * Which of the capitals and seats of power among `candidates` stand for their government: capitals where they act, are
 * acted on or are dealt with, seats of power unless the words make them a place. Members of one enumeration go together.
 * The three ways are those of metonymy resolution (Markert and Nissim, "SemEval-2007 Task 08"): subject, object, modifier.
 */
export function metonyms(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  syntax: SyntaxLayer['syntax'] | undefined,
): ReadonlySet<Candidate> {
  const chosen = new Set<Candidate>();
  for (const candidate of candidates) {
    if (candidate.term === 'capital' && !isApart(candidate, tokens, syntax)) {
      if (acts(candidate, tokens) || governs(candidate, tokens, syntax)) chosen.add(candidate);
    }
    if (candidate.term === 'seat' && !isPlace(candidate, tokens)) chosen.add(candidate);
  }
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (next && enumerated(candidate, next, tokens)) spread(candidate, next, chosen, tokens);
  });
  return chosen;
}

/** A capital in one enumeration with a party is a party, unless a preposition of its own makes it a place. */
function spread(left: Candidate, right: Candidate, chosen: Set<Candidate>, tokens: readonly Token[]): void {
  const party = (candidate: Candidate) => chosen.has(candidate);
  if (left.term === 'capital' && right.term === 'capital') {
    if (party(left) && !party(right)) chosen.add(right);
    else if (party(right) && !party(left) && !isPlace(left, tokens)) chosen.add(left);
  }
}

function enumerated(left: Candidate, right: Candidate, tokens: readonly Token[]): boolean {
  const between = tokens.slice(left.last, Math.min(right.first, left.last + 3)).map((token) => token.text);
  return (
    right.first - left.last <= 2 && between.length > 0 && between.every((word) => /^(?:,|and|or|nor)$/u.test(word))
  );
}

function acts(candidate: Candidate, tokens: readonly Token[]): boolean {
  const { first, last } = candidate;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const joined = tokens[last]?.text === '-';
  if (joined)
    return /^(?:backed|led|aligned|friendly|controlled|appointed|sponsored|funded|installed|allied)$/u.test(
      word(last + 1),
    );
  if (/^['’]s?$/u.test(word(last))) return within(last + 1, 4, tokens, (next) => GOVERNMENT_HAS.has(next));
  if (isPlace(candidate, tokens)) return false;
  const before = word(first - 1);
  if (RELATIONAL.has(before)) return !around(first, tokens, (near) => JOURNEYS.has(near));
  if (/^(?:to|on|for|from)$/u.test(before)) return DEALINGS.has(word(first - 2)) || DEALINGS.has(word(first - 3));
  return isSubject(last, tokens) || ACTING_ON.has(verbStem(before));
}

/** A dateline ("PARIS (Reuters) -"), or the first part of a compound ("the Paris attacks"). */
function isApart({ last }: Candidate, tokens: readonly Token[], syntax: SyntaxLayer['syntax'] | undefined): boolean {
  const next = tokens[last];
  if (!next) return true;
  if (/^(?:\(|—|–|--)$/u.test(next.text)) return true;
  if (next.text === '-') return next.start > (tokens[last - 1]?.end ?? 0);
  return /^(?:NOUN|PROPN)$/u.test(syntax?.pos[last] ?? '');
}

/** By the tree: the subject of a verb that cities are not the subject of. */
function governs(candidate: Candidate, tokens: readonly Token[], syntax: SyntaxLayer['syntax'] | undefined): boolean {
  const at = candidate.first;
  const verb = syntax?.relation[at] === 'nsubj' ? (syntax.head[at] ?? -1) : -1;
  if (verb <= at || syntax?.pos[verb] !== 'VERB' || isPlace(candidate, tokens)) return false;
  return !CITY_VERBS.has(verbStem(tokens[verb]?.text ?? ''));
}

function isPlace({ first }: Candidate, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  return LOCATIVE.has(before === 'the' ? (tokens[first - 2]?.text.toLowerCase() ?? '') : before);
}

/** Whether a verb of acting follows, with nothing but auxiliaries, adverbs and "and another" between. */
function isSubject(last: number, tokens: readonly Token[]): boolean {
  for (let at = last; at < last + REACH; at++) {
    const text = tokens[at]?.text;
    if (text === undefined) return false;
    const word = text.toLowerCase();
    if (/^['’](?:s|d|ll|ve)$/u.test(word)) return false;
    if (ACTING.has(word) || ACTING.has(verbStem(word))) return text === word;
    if (!AUXILIARIES.has(word) && !/ly$/u.test(word)) return false;
  }
  return false;
}

function within(from: number, count: number, tokens: readonly Token[], test: (word: string) => boolean): boolean {
  for (let at = from; at < from + count; at++) {
    const word = tokens[at]?.text.toLowerCase();
    if (word === undefined || /^[.,;:!?]$/u.test(word)) return false;
    if (test(word)) return true;
  }
  return false;
}

function around(middle: number, tokens: readonly Token[], test: (word: string) => boolean): boolean {
  return tokens.slice(Math.max(0, middle - REACH), middle + REACH).some((token) => test(token.text.toLowerCase()));
}
