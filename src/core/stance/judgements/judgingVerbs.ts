import { subjectsOf } from '../../syntax/clause.ts';
import { isNegated, isSupposed, negatedAbove } from '../../syntax/modality.ts';
import { isDiscrediting, verbValence } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { topicAt } from '../targets/phrases.ts';
import { stakesOf } from '../targets/stakes.ts';
import type { Judgement } from './judgement.ts';
import { isNone, isUnblamed } from './unjudging.ts';

/**
 * What a verb that praises or blames its subject ("betrayed us"), or shows its object to be wrong, says; null where it
 * judges nothing.
 */
export function judgingVerb(reading: Reading, token: number): Judgement | null {
  const { tree, referents, document } = reading;
  const word = tree.word(token);
  const discredits = isDiscrediting(word);
  const value = discredits ? -1 : verbValence(word);
  if (value === 0) return null;
  const judged = discredits ? tree.dependents(token, 'obj', 'nsubj:pass') : subjectsOf(tree, token);
  const clause = tree.dependents(token, 'csubj')[0];
  const isNot = isNegated(tree, token) || negatedAbove(tree, token);
  if (isUnblamed(tree, token) || isSupposed(tree, token) || tree.relation(token) === 'acl:relcl') return null;
  // "The appointments failed" blames nobody, unless it is said in so many words.
  const stakes = judged
    .filter((subject) => !isNone(tree, subject))
    .flatMap((subject) => stakesOf(reading, subject))
    .filter(({ actor }) => actor !== null || referents.isQuoted(token));
  if (stakes.length === 0 && clause !== undefined) {
    const topic = topicAt(document, tree, clause);
    if (topic) stakes.push({ actor: null, topic, turn: 1, weight: 0.8 });
  }
  const sign = isNot ? (-value as 1 | -1) : value;
  return { sign, weight: isNot ? 0.6 : 0.85, stakes, holders: referents.speakersAt(token), cue: token };
}
