import type { Figure } from '../figure.ts';
import type { Reading } from '../reading.ts';
import { BODY_NOUNS, type BodyKind, PUBLIC_WORDS, plain } from '../words.ts';
import type { Discourse, Occurrence } from './discourse.ts';
import { isSpeech } from './speaking.ts';

/** How far back, in sentences, a body may have been named for "the company" to mean it. */
const WINDOW = 2;

/**
 * Which organization "the company", "the agency" means: one whose name holds the noun, else the only one of its kind in the
 * sentences just read, else the one that was their subject. Null where that leaves a choice.
 */
export function resolveBody(
  noun: string,
  modifiers: readonly string[],
  token: number,
  reading: Reading,
  discourse: Discourse,
): Figure | null {
  const kind = BODY_NOUNS.get(noun);
  if (!kind) return null;
  const sentence = reading.sentenceOf(token);
  const near = discourse.recent.filter(
    (one) => one.figure.kind === 'organization' && sentence - one.sentence <= WINDOW,
  );
  // "The appeals court" is not the Supreme Court.
  const bearing = near.filter(({ figure }) => {
    const words = wordsOf(figure);
    return words.includes(noun) && modifiers.every((word) => words.includes(word));
  });
  if (bearing.length > 0 || kind === 'named') return bearing.length === 1 ? (bearing[0]?.figure ?? null) : null;
  const fitting = near.filter(({ figure }) => fits(figure, kind));
  if (fitting.length === 1) return fitting[0]?.figure ?? null;
  const subjects = fitting.filter((one) => discourse.lastAsSubject(one.figure) >= sentence - 1);
  return subjects.length === 1 ? (subjects[0]?.figure ?? null) : null;
}

function wordsOf(figure: Figure): string[] {
  return figure.name.split(/[\s-]+/u).map(plain);
}

function fits(figure: Figure, kind: BodyKind): boolean {
  const isPublic = wordsOf(figure).some((word) => PUBLIC_WORDS.has(word));
  return kind === 'any' || (kind === 'company' ? !isPublic : isPublic);
}

/** What a body does before it acts, besides saying so. */
const INTENDS = /^(?:wants|plans|hopes|believes|expects|had|has|will|would)$/u;

/**
 * Which organization or country "it" means: the subject of the clause before, in this sentence or as the only such subject of
 * the last one, and only as the subject of a verb of saying. Null otherwise, for "it" mostly means a thing.
 */
export function resolveIt(token: number, reading: Reading, discourse: Discourse): Figure | null {
  const verb = reading.tokens[token + 1]?.text ?? '';
  const speech = isSpeech(verb);
  if (!speech && !INTENDS.test(verb)) return null;
  // "It would be wrong".
  if (!speech && /^be(?:en)?$/u.test(reading.tokens[token + 2]?.text ?? '')) return null;
  const sentence = reading.sentenceOf(token);
  const isBody = ({ figure }: Occurrence) => figure.kind !== 'person';
  const last = discourse.recent.filter(
    (one) => isBody(one) && one.isSubject && !one.isQuoted && sentence - one.sentence <= 1,
  );
  const here = last.filter((one) => one.sentence === sentence);
  const choice = here.length > 0 ? here : last;
  return choice.length === 1 && (speech || here.length === 1) ? (choice[0]?.figure ?? null) : null;
}
