import { remembered } from '../../actors/words.ts';
import {
  BLAMING,
  BLAMING_NOUNS,
  BLAMING_VERBS,
  DISCREDITING_VERBS,
  FAINT,
  FEELINGS,
  PRAISING,
  PRAISING_NOUNS,
  PRAISING_VERBS,
  TROUBLES,
  VIRTUES,
} from './evaluative.ts';
import { lemmas } from './lemma.ts';
import { BEARER_NOUNS, BODY_NOUNS, FOLLOWERS, MESSAGE_NOUNS, OFFICIALS, STRIKE_NOUNS } from './persons.ts';
import { RELATION_ADJECTIVES } from './relationAdjectives.ts';
import { RELATION_NOUNS, RELATION_PERSONS } from './relationNouns.ts';
import { type PredicateGroup, RELATION_VERBS } from './relationVerbs.ts';
import {
  DO_VERBS,
  HEDGE_VERBS,
  REFUSE_VERBS,
  REPORT_VERBS,
  STOP_VERBS,
  THREATEN_VERBS,
  WANT_VERBS,
  WEIGH_VERBS,
} from './verbClasses.ts';

function index(groups: readonly PredicateGroup[]): ReadonlyMap<string, readonly PredicateGroup[]> {
  const byWord = new Map<string, PredicateGroup[]>();
  for (const group of groups)
    for (const word of new Set(group.words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  return byWord;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const verbs = index(RELATION_VERBS);
const nouns = index(RELATION_NOUNS);
const persons = index(RELATION_PERSONS);
const adjectives = index(RELATION_ADJECTIVES);

/** What a verb does to the predicate it governs. */
export type VerbClass = 'do' | 'stop' | 'refuse' | 'threaten' | 'want' | 'hedge' | 'weigh' | 'report';
const classes = new Map<string, Set<VerbClass>>();
const lists: Readonly<Record<VerbClass, string>> = {
  do: DO_VERBS,
  stop: STOP_VERBS,
  refuse: REFUSE_VERBS,
  threaten: THREATEN_VERBS,
  want: WANT_VERBS,
  hedge: HEDGE_VERBS,
  weigh: WEIGH_VERBS,
  report: REPORT_VERBS,
};
for (const [name, list] of Object.entries(lists) as [VerbClass, string][])
  for (const word of words(list)) classes.set(word, (classes.get(word) ?? new Set()).add(name));
const NO_CLASS: ReadonlySet<VerbClass> = new Set();
const bodies = words(BODY_NOUNS);
const bearers = words(BEARER_NOUNS);
const officials = words(OFFICIALS);
const messages = words(MESSAGE_NOUNS);
const followers = words(FOLLOWERS);
const strikes = words(STRIKE_NOUNS);
const troubles = words(TROUBLES);
const discrediting = words(DISCREDITING_VERBS);
const faint = words(FAINT);
const feelings = words(FEELINGS);
const virtues = words(VIRTUES);
const praising = words(PRAISING);
const blaming = words(BLAMING);
const praisingNouns = words(PRAISING_NOUNS);
const blamingNouns = words(BLAMING_NOUNS);
const praisingVerbs = words(PRAISING_VERBS);
const blamingVerbs = words(BLAMING_VERBS);

function find<Entry>(
  word: string,
  particle: string | null,
  get: (lemma: string) => Entry | undefined,
): Entry | undefined {
  for (const lemma of lemmas(word)) {
    const entry = get(particle ? `${lemma}_${particle}` : lemma);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/**
 * The relations a verb names, by its word in lower case and its particle. A verb with a particle never stands for the
 * one without.
 */
export function relationVerb(word: string, particle: string | null): readonly PredicateGroup[] {
  return particle === null ? bareVerb(word) : (find(word, particle, (lemma) => verbs.get(lemma)) ?? []);
}
const bareVerb = remembered((word): readonly PredicateGroup[] => find(word, null, (lemma) => verbs.get(lemma)) ?? []);

export const relationNoun = remembered(
  (word): readonly PredicateGroup[] => find(word, null, (lemma) => nouns.get(lemma)) ?? [],
);

export const relationPerson = remembered(
  (word): readonly PredicateGroup[] => find(word, null, (lemma) => persons.get(lemma)) ?? [],
);

export function relationAdjective(word: string): readonly PredicateGroup[] {
  return adjectives.get(word) ?? [];
}

/** Every class a verb belongs to. */
export function verbClasses(word: string, particle: string | null): ReadonlySet<VerbClass> {
  return particle === null ? bareClasses(word) : (find(word, particle, (lemma) => classes.get(lemma)) ?? NO_CLASS);
}
const bareClasses = remembered(
  (word): ReadonlySet<VerbClass> => find(word, null, (lemma) => classes.get(lemma)) ?? NO_CLASS,
);

/** Whether a noun names those who act for the actor they are named with. */
export const isBodyNoun = remembered((word) => lemmas(word).some((lemma) => bodies.has(lemma)));

/** Whether a noun names people who act for a body, though not for a country. */
export const isFollower = remembered((word) => lemmas(word).some((lemma) => followers.has(lemma)));

/** Whether a noun names what carries its owner's stance. */
export const isBearerNoun = remembered((word) => lemmas(word).some((lemma) => bearers.has(lemma)));

/** Whether a noun, in the singular, names one person who acts for a country but for no other body. */
export function isOfficial(word: string): boolean {
  return officials.has(word);
}

/** Whether a noun names what somebody sends or says to somebody. */
export const isMessage = remembered((word) => lemmas(word).some((lemma) => messages.has(lemma)));

/** Whether a noun names violence that its owner does ("Russian shelling killed ..."). */
export const isStrike = remembered((word) => lemmas(word).some((lemma) => strikes.has(lemma)));

/** Whether a noun names who acts for its owner, or what its owner does or says. */
export function isActing(word: string): boolean {
  return isBodyNoun(word) || isBearerNoun(word) || isMessage(word);
}

/** Whether a noun names something bad without judging anybody. */
export const isTrouble = remembered((word) => lemmas(word).some((lemma) => troubles.has(lemma)));

/** Whether a verb shows its object to be wrong. */
export const isDiscrediting = remembered((word) => lemmas(word).some((lemma) => discrediting.has(lemma)));

/** Whether a judging adjective says nothing of the noun that it stands before. */
export function isFaint(word: string): boolean {
  return faint.has(word);
}

/** Whether a judging adjective tells what its subject feels. */
export function isFeeling(word: string): boolean {
  return feelings.has(word);
}

/** Whether a praising noun is the merit of whoever has it. */
export const isVirtue = remembered((word) => lemmas(word).some((lemma) => virtues.has(lemma)));

/** 1 where an adjective or noun praises what it is said of, -1 where it blames it, 0 where it does neither. */
export function valence(word: string): -1 | 0 | 1 {
  return praising.has(word) ? 1 : blaming.has(word) ? -1 : nounValence(word);
}

/** The same for a noun alone: "a right" praises nothing, though what is right is praised. */
export const nounValence = remembered((word): -1 | 0 | 1 => {
  const forms = lemmas(word);
  if (forms.some((lemma) => praisingNouns.has(lemma))) return 1;
  return forms.some((lemma) => blamingNouns.has(lemma)) ? -1 : 0;
});

/** The same for what a verb says of its subject. */
export const verbValence = remembered(
  (word): -1 | 0 | 1 =>
    find(word, null, (lemma) => (praisingVerbs.has(lemma) ? 1 : blamingVerbs.has(lemma) ? -1 : undefined)) ?? 0,
);
