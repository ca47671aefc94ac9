import { isInfinitive, subjectsOf } from '../../syntax/clause.ts';
import { isNegated, isNorm, isUrged, negatedAbove } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { relationVerb, verbClasses } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { fillersOf, isOwn } from '../relations/fillers.ts';
import { topicAt } from '../targets/phrases.ts';
import { OWNER, type Referents } from '../targets/referents.ts';
import { type Stake, stakesOf } from '../targets/stakes.ts';
import { isForeign } from '../targets/states.ts';
import type { Judgement } from './judgement.ts';

const NEEDING = /^(?:need|needs|want|wants|deserve|deserves|demand|demands)$/u;
const RESIGNING = /^(?:resign|quit|withdraw)$/u;
/** To call for doing this to something is to be for it. */
const BRINGING =
  /^(?:apply|adopt|build|keep|create|ensure|maintain|preserve|establish|pass|implement|expand|continue|restore|guarantee|introduce|bring|seek|pursue|offer|provide|increase|improve|find|reach|achieve)$/u;

/** "They must resign", "we need action", "urged them not to tolerate this": the holder is for it, or against. */
export function norm(reading: Reading, token: number): Judgement | null {
  const { document, tree, referents } = reading;
  const head = tree.head(token);
  const urges = isUrged(tree, token);
  // "Wants his deputy to act" wants the deed.
  const needs =
    NEEDING.test(tree.word(token)) &&
    tree.dependents(token, 'obj').length > 0 &&
    !tree
      .dependents(token, 'xcomp', 'ccomp', 'advcl')
      .some((clause) => isInfinitive(tree, clause) || tree.word(clause).endsWith('ing'));
  if (!urges && !needs && !isNorm(tree, token)) return null;
  if (isForetold(tree, token) || isInRelative(tree, token)) return null;
  // What somebody wants they want themselves, whoever says so; "I need a drink" is no stance.
  const wanters = needs ? subjectsOf(tree, token) : [];
  if (wanters.some((subject) => tree.word(subject) === 'i') && /^need/u.test(tree.word(token))) return null;
  if (needs && tree.dependents(token, 'aux').some((child) => tree.word(child) === 'would')) return null;
  // Not to need something is not yet to be against it; "when pushed to act" tells of no pushing.
  if (needs && /^need/u.test(tree.word(token)) && isNegated(tree, token)) return null;
  if (urges && ![...tree.dependents(head, 'obj', 'iobj', 'obl', 'nsubj'), ...tree.dependents(token, 'nsubj')].length)
    return null;
  const isWanted = wanters.length > 0 && /^(?:want|demand)/u.test(tree.word(token));
  const holders =
    urges || isWanted
      ? (urges ? subjectsOf(tree, head) : wanters).flatMap((subject) => [...referents.holdersAt(subject)])
      : referents.speakersAt(token);
  const isNot = isNegated(tree, token) || negatedAbove(tree, token);
  const [relation] = relationVerb(tree.word(token), tree.particle(token));
  const stops = verbClasses(tree.word(token), tree.particle(token)).has('stop');
  const ousted = urges && RESIGNING.test(tree.word(token)) ? toldOf(reading, head, token) : [];
  if (ousted.length && !isNot) return { sign: -1, weight: 0.9, stakes: ousted, holders, cue: token };
  const demanded = urges ? [] : demandedOf(reading, token, holders);
  if (demanded.length && !isNot) return { sign: -1, weight: 0.6, stakes: demanded, holders, cue: token };
  if (relation || stops) {
    const fillers = relation ? fillersOf(reading, token, relation.slots) : tree.dependents(token, 'obj');
    let stakes = fillers
      .filter((filler) => !(urges && isOwn(tree, filler)))
      .flatMap((filler) => stakesOf(reading, filler));
    const positive = relation ? relation.sign > 0 : false;
    // Not to be against something is not yet to be for it.
    if (isNot && !positive) return null;
    if ((urges && relation?.basis !== 'said') || relation?.only === 'actor')
      stakes = stakes.filter(({ actor }) => actor !== null);
    if (stakes.length) return { sign: positive !== isNot ? 1 : -1, weight: 0.9, stakes, holders, cue: token };
  }
  const objects = tree.dependents(token, 'obj', 'nsubj:pass');
  const owned = isNot ? objects.flatMap((object) => stakesOf(reading, object)) : [];
  if (owned.length) return { sign: -1, weight: 0.8, stakes: owned, holders, cue: token };
  const [issue] = objects;
  if (issue === undefined || !(needs || BRINGING.test(tree.word(token)))) return null;
  // "Rates should stay low" foretells.
  const doers = tree.dependents(token, 'nsubj');
  if (doers.every((doer) => tree.pos(doer) === 'NOUN' && !referents.actorsAt(doer).length) && doers.length) return null;
  const topic = topicAt(document, tree, issue);
  // "I want my dues back" takes sides on nothing.
  if (!topic || tree.dependents(issue, 'nmod:poss').some((owner) => /^(?:my|our|your)$/u.test(tree.word(owner))))
    return null;
  return {
    sign: isNot ? -1 : 1,
    weight: 0.9,
    stakes: [{ actor: null, topic, turn: 1, weight: 0.9 }],
    holders,
    cue: token,
  };
}

/** "Expects them to continue" foretells. */
function isForetold(tree: SentenceTree, token: number): boolean {
  return isUrged(tree, token) && /^expect/u.test(tree.word(tree.head(token)));
}

/** Whether the clause only says which one is meant ("the tools we need to reach it"). */
function isInRelative(tree: SentenceTree, token: number): boolean {
  const at = tree.relation(token) === 'xcomp' ? tree.head(token) : token;
  return tree.relation(at) === 'acl:relcl';
}

/** Who is told to do it: the object of the verb, or who is called on or for. */
function toldOf({ tree, referents }: Reading, verb: number, deed: number): Stake[] {
  return [...tree.dependents(verb, 'obj', 'iobj', 'obl'), ...tree.dependents(deed, 'nsubj')]
    .filter((child) => child < deed)
    .flatMap((child) => [...referents.actorsAt(child)])
    .map((actor) => ({ actor, topic: null, turn: 1 as const, weight: 1 }));
}

/** Whether it is these who say the clause, not somebody whom they speak of ("he said the court had ruled that ..."). */
function isToldBy(tree: SentenceTree, referents: Referents, token: number, holders: readonly string[]): boolean {
  const head = tree.head(token);
  if (head < 0 || tree.relation(token) !== 'ccomp') return head < 0;
  const tellers = subjectsOf(tree, head);
  return (
    tellers.length === 0 ||
    tellers.some((teller) => referents.holdersAt(teller).some((actor) => holders.includes(actor)))
  );
}

/** Of whom it is said that they must do it ("Peru said Chile must leave"): somebody else than who says so. */
function demandedOf(reading: Reading, token: number, holders: readonly string[]): Stake[] {
  const { tree, referents } = reading;
  const auxiliaries = tree.dependents(token, 'aux').map((child) => tree.word(child));
  const isMust = auxiliaries.includes('must');
  // What somebody must win to become something is no demand.
  if (/^(?:win|get|gain|earn|secure|reach|score|finish|beat|take)$/u.test(tree.word(token))) return [];
  if (!(isMust || auxiliaries.includes('should')) || !isToldBy(tree, referents, token, holders)) return [];
  return (
    tree
      .dependents(token, 'nsubj')
      .flatMap((subject) => [...referents.actorsAt(subject)])
      .filter((actor) => !holders.includes(actor))
      // Between states "should" is as strong.
      .filter((actor) => isMust || holders.every((holder) => isForeign(reading, holder, actor)))
      .map((actor) => ({ actor, topic: null, turn: 1 as const, weight: 1 }))
  );
}

/** What an aim, a policy and the like is said to be "to do". */
const AIMS = /^(?:stance|position|policy|goal|aim|priority|mission|hope|objective|purpose|intention|wish)s?$/u;

/** "Peru's aim is to end the siege": whose aim it is, is for what it is to bring about, against what it is to end. */
export function aim({ document, tree, referents }: Reading, token: number): Judgement | null {
  const [copula] = tree.dependents(token, 'cop');
  const [subject] = tree.dependents(token, 'nsubj').filter((child) => AIMS.test(tree.word(child)));
  if (copula === undefined || subject === undefined || tree.word(copula + 1) !== 'to') return null;
  const holders = referents.ownersOf(subject, OWNER);
  let verb = copula + 2;
  while (verb < token && /^(?:PUNCT|ADV)$/u.test(tree.pos(verb))) verb++;
  const [issue] = tree.pos(token) === 'VERB' ? tree.dependents(token, 'obj') : [token];
  const topic = issue === undefined ? null : topicAt(document, tree, issue);
  const start = document.tokens[verb + 1]?.start ?? 0;
  if (!topic || topic.end <= start || holders.length === 0) return null;
  const [relation] = relationVerb(tree.word(verb), tree.particle(verb));
  const isAgainst = relation ? relation.sign < 0 : verbClasses(tree.word(verb), null).has('stop');
  const named = { start: Math.max(topic.start, start), end: topic.end };
  const stakes = [{ actor: null, topic: named, turn: 1 as const, weight: 0.9 }];
  return { sign: isAgainst ? -1 : 1, weight: 0.9, stakes, holders, cue: subject };
}
