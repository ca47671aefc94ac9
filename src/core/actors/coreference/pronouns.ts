import type { Figure } from '../figure.ts';
import type { Gender } from '../naming/gender.ts';
import type { Reading } from '../reading.ts';
import { anyCase } from '../words.ts';
import type { Discourse, Occurrence } from './discourse.ts';
import { speaks } from './speaking.ts';

/** The pronouns that mean one person, by the gender they call for. */
const PERSONAL: ReadonlyMap<string, Gender> = new Map([
  ...anyCase('he', 'him', 'his', 'himself').map((word): [string, Gender] => [word, 'he']),
  ...anyCase('she', 'her', 'hers', 'herself').map((word): [string, Gender] => [word, 'she']),
]);

/** How far back, in sentences, an antecedent may lie. */
const WINDOW = 8;

/** How many sentences a lead lasts for whoever "he said" is. */
const LEAD_REACH = 3;

/** How far after the subject of its clause a possessive stands. */
const OWN_REACH = 4;

/** What each circumstance is worth; set by hand on news, biographies and interviews of the GUM corpus's development part. */
const WORTH = {
  perSentenceAway: -1,
  subject: 1.2,
  subjectToo: 0.6,
  gender: 1.2,
  sameSentence: 0.4,
  perDoubling: 0.5,
  quotedToo: 0.5,
  quotedOnly: -0.8,
  possessor: -0.4,
  pronounChain: 0.7,
  lead: 1.5,
  spokenOf: -2.5,
  reporter: 2,
  ownSubject: 1,
} as const;

/**
 * Whom a pronoun ("he", "her") at a token means: the person in mind whose gender does not speak against it and who is most
 * present. Null where nobody is near enough. Within a quotation its speaker is nobody's "he".
 */
export function resolvePersonal(
  token: number,
  reading: Reading,
  discourse: Discourse,
  quoted: Uint8Array,
): Figure | null {
  const written = reading.tokens[token]?.text ?? '';
  const gender = PERSONAL.get(written);
  if (!gender) return null;
  const word = written.toLowerCase();
  const sentence = reading.sentenceOf(token);
  const isQuoted = quoted[token] === 1;
  const barred = new Set<Figure>();
  if (isQuoted) for (const speaker of speakersAround(token, reading, discourse, quoted)) barred.add(speaker);
  if (word === 'him' || (word === 'her' && isObject(token, reading))) {
    const subject = clauseSubject(token, sentence, discourse);
    if (subject) barred.add(subject);
  }
  const isSpeaking = !isQuoted && speaks({ token, after: token + 1 }, reading);
  let best: Figure | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const occurrence of discourse.recent) {
    const { figure } = occurrence;
    if (figure.kind !== 'person' || barred.has(figure)) continue;
    if (figure.gender !== null && figure.gender !== gender) continue;
    if (sentence - occurrence.sentence > WINDOW) continue;
    const score = presence(
      occurrence,
      {
        token,
        sentence,
        isQuoted,
        isSpeaking,
        isSubject: word === 'he' || word === 'she',
        isPossessive: word === 'his' || (word === 'her' && !isObject(token, reading)),
      },
      discourse,
      reading,
    );
    if (score > bestScore) {
      best = figure;
      bestScore = score;
    }
  }
  best ??= announced(token, gender, reading, discourse, barred);
  if (best) best.gender ??= gender;
  return best;
}

interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly isQuoted: boolean;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
  /** Its verb is one of saying. */
  readonly isSpeaking: boolean;
}

function presence(occurrence: Occurrence, place: Place, discourse: Discourse, reading: Reading): number {
  const { figure, reference } = occurrence;
  const away = place.sentence - occurrence.sentence;
  const subjectAway = place.sentence - discourse.lastAsSubject(figure);
  let score = away * WORTH.perSentenceAway;
  if (discourse.lastAsSubject(figure) >= 0 && subjectAway <= away + 1)
    score += place.isSubject ? WORTH.subject + WORTH.subjectToo : WORTH.subject;
  if (figure.gender !== null) score += WORTH.gender;
  if (away === 0) score += WORTH.sameSentence;
  if (reference.form === 'pronoun') score += WORTH.pronounChain;
  if (place.isQuoted && occurrence.isQuoted) score += WORTH.quotedToo;
  if (!place.isQuoted && occurrence.isQuoted) score += WORTH.quotedOnly;
  if (/^['’]s?$/u.test(reading.tokens[occurrence.after]?.text ?? '')) score += WORTH.possessor;
  // "Ruiz sold his house": with nothing but a verb or two between.
  if (
    place.isPossessive &&
    occurrence.isSubject &&
    place.token - occurrence.after <= OWN_REACH &&
    place.token > occurrence.token
  )
    score += WORTH.ownSubject;
  if (away === 0 && place.isSubject && occurrence.isSubject && !place.isQuoted && speaks(occurrence, reading))
    score += WORTH.reporter;
  if (place.isSpeaking) {
    if (discourse.lead === figure && place.sentence - discourse.leadSentence <= LEAD_REACH) score += WORTH.lead;
    if (occurrence.isQuoted && away <= 1) score += WORTH.spokenOf;
  }
  return score + WORTH.perDoubling * Math.log2(1 + discourse.count(figure));
}

/** "Her" before anything but a noun phrase is an object. */
function isObject(token: number, reading: Reading): boolean {
  const relation = reading.relation(token);
  if (relation !== null) return !/^nmod/u.test(relation);
  return (
    !/^[\p{L}“"]/u.test(reading.tokens[token + 1]?.text ?? '') ||
    /^(?:to|in|at|on|for|with|and|as|by|from|that|when|out|off|up)$/u.test(reading.tokens[token + 1]?.text ?? '')
  );
}

/**
 * The person who is the subject of the clause in which an object pronoun stands: the last subject before it with no
 * comma between.
 */
function clauseSubject(token: number, sentence: number, discourse: Discourse): Figure | null {
  for (const { figure, sentence: where, isSubject, after } of discourse.recent) {
    if (figure.kind === 'person' && where === sentence && isSubject && token - after <= 4) return figure;
  }
  return null;
}

/** The people who can be speaking the quotation around a token: subjects outside quotation marks in the same paragraph. */
function speakersAround(token: number, reading: Reading, discourse: Discourse, quoted: Uint8Array): Figure[] {
  const sentence = reading.sentenceOf(token);
  const block = reading.sentences[sentence]?.block;
  let first = sentence;
  while (first > sentence - WINDOW && reading.sentences[first - 1]?.block === block) first--;
  let last = sentence;
  while (last < sentence + WINDOW && reading.sentences[last + 1]?.block === block) last++;
  const named = discourse.named(reading.sentences[first]?.first ?? token, reading.sentences[last]?.last ?? token);
  const speakers = named.filter(
    (one) => one.figure.kind === 'person' && quoted[one.token] === 0 && speaks(one, reading),
  );
  if (speakers.length > 0) return speakers.map(({ figure }) => figure);
  // No name: "he said" around the quotation is whoever spoke last.
  const before = discourse.recent.find((one) => one.figure.kind === 'person' && !one.isQuoted && speaks(one, reading));
  return before && sentence - before.sentence <= 1 ? [before.figure] : [];
}

/** "When he was asked, Carter said": the first person named after the pronoun in its sentence, where nobody came before. */
function announced(
  token: number,
  gender: Gender,
  reading: Reading,
  discourse: Discourse,
  barred: ReadonlySet<Figure>,
): Figure | null {
  const last = reading.sentences[reading.sentenceOf(token)]?.last ?? token;
  const next = discourse
    .named(token + 1, last)
    .find(
      ({ figure, isSubject }) =>
        figure.kind === 'person' && isSubject && (figure.gender === null || figure.gender === gender),
    );
  return next && !barred.has(next.figure) ? next.figure : null;
}
