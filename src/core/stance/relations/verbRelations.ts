import { isPassive, isPlanned, objectsOf, subjectsOf } from '../../syntax/clause.ts';
import { isNegated, isNorm, isSupposed, isUrged } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import { relationAdjective, relationVerb } from '../lexicon/lookup.ts';
import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';
import { stakesOf } from '../targets/stakes.ts';
import { weightOf } from '../targets/states.ts';
import { chainSign } from './chain.ts';
import { causesOf, doersOf, FREEING, isCompatriot, isRefusing, isRetreat, isThing } from './doers.ts';
import { fillersOf, isAny, isOwn, isToAct } from './fillers.ts';
import { actorAfter, actorBefore, LOOSE } from './nearby.ts';
import { isEpithet, isLess, isOpening, isQualifier, isReduced, isVerbal } from './predicates.ts';

/** The stances that verbs and adjectives tell: their subject holds them toward what fills a slot. */
export function verbRelations(reading: Reading): Finding[] {
  const { tree } = reading;
  const findings: Finding[] = [];
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    const pos = tree.pos(token);
    if (isReduced(tree, token) || isOpening(tree, token) || isEpithet(tree, token)) continue;
    if (
      pos === 'VERB' ||
      isVerbal(tree, token) ||
      (pos !== 'AUX' && /(?:ed|ing)$/u.test(tree.word(token)) && !isQualifier(tree, token))
    ) {
      const groups = relationVerb(tree.word(token), tree.particle(token));
      if (groups.length) findings.push(...readPredicate(reading, token, groups, false));
    }
    if ((pos === 'ADJ' || pos === 'VERB') && !isLess(tree, token)) {
      const groups = relationAdjective(tree.word(token));
      if (groups.length) findings.push(...readPredicate(reading, token, groups, true));
    }
  }
  return findings;
}

const REFUSAL = 0.75;

/** Whether somebody is only welcomed to a place or to speak. */
function isGuest(tree: SentenceTree, token: number): boolean {
  return (
    /^welcom/u.test(tree.word(token)) && tree.dependents(token, 'obl').some((child) => tree.preposition(child) === 'to')
  );
}

/** "Would like them to leave": it is the deed that is liked. */
const LIKING = /^(?:like|love|prefer|trust)(?:s|d|red)?$/u;

function readPredicate(
  reading: Reading,
  token: number,
  groups: readonly PredicateGroup[],
  isAdjective: boolean,
): Finding[] {
  const { tree, index, referents } = reading;
  const tied = holdersOf(reading, token);
  const near = tied.length || isPassive(tree, token) ? null : actorBefore(reading, token);
  const holders = near === null ? tied : [near];
  if (holders.length === 0) return [];
  const firm = near === null ? 1 : LOOSE;
  const findings: Finding[] = [];
  if (isSupposed(tree, token) || isUrged(tree, token) || isPlanned(tree, token)) return findings;
  // "They must reject it" is the speaker's view, not theirs.
  if (isNorm(tree, token) && !holders.every((holder) => referents.speakersAt(token).includes(holder))) return findings;
  // "A and B agreed": each with the other.
  const joined = isAdjective
    ? []
    : (subjectsOf(tree, token)
        .map((subject) => referents.actorsAt(subject))
        .find((actors) => actors.length > 1) ?? []);
  // What somebody says or decides may help or hurt others; to do so is a deed only of their own.
  const own = doersOf(reading, token);
  const doers = near !== null || isAdjective ? holders : holders.filter((holder) => own.has(holder));
  const filled = new Set<number>();
  for (const group of groups) {
    const sign = chainSign(tree, token, isRetreat(tree, token, group) ? 1 : group.sign);
    // Who does not seek something may still like it.
    if (sign === 0 || (group.only === 'topic' && sign !== group.sign)) continue;
    // A kindness needs its doer tied to it; who merely stands before the verb may be anybody.
    if (near !== null && sign > 0 && group.basis === 'did') continue;
    // Who merely does not help is not yet against.
    if (group.basis === 'did' && group.sign > 0 && sign < 0 && isNegated(tree, token) && !isRefusing(tree, token))
      continue;
    const emit = emitter(sign, group.basis);
    // To refuse a kindness tells more than to do it.
    const weight = sign === group.sign ? group.weight : Math.max(group.weight, REFUSAL);
    // "Both fought the law" is not against each other.
    if (group.slots.includes('mutual') && (sign > 0 || objectsOf(tree, token).length === 0))
      for (const holder of joined)
        for (const other of joined)
          emit(holder, other, null, 1, weightOf(reading, { ...group, weight }, holder, other));
    for (const filler of fillersOf(reading, token, group.slots)) {
      if (
        filled.has(filler) ||
        isGuest(tree, token) ||
        ((group.only === 'topic' || group.slots.includes('for') || LIKING.test(tree.word(token))) &&
          isToAct(tree, token, filler))
      )
        continue;
      // Whose soldiers or towns are struck is struck; who likes or dislikes what is in a country need not mean the country.
      const isFreed = FREEING.test(tree.word(token)) && !isThing(tree, filler);
      const isStruck = group.basis === 'did' && (group.sign < 0 || isFreed);
      for (const stake of stakesOf(reading, filler, { isStruck })) {
        // "Chilean police arrested Chilean students": their own country is not struck.
        if (stake.actor !== null && isCompatriot(reading, stake.actor, holders, filler)) continue;
        // A deed is done to somebody; what merely happens to things is no stance.
        if (group.basis === 'did' && (stake.actor === null || stake.turn < 0)) continue;
        // Whoever helps or visits what belongs to somebody does not yet help them.
        if (group.basis === 'did' && group.sign > 0 && stake.weight < 1 && !isFreed) continue;
        if (stake.actor === null && (near !== null || group.only === 'actor' || isOwn(tree, filler))) continue;
        if (stake.actor !== null && group.only === 'topic') continue;
        // Who backs no candidate is not against candidates.
        if (stake.actor === null && sign !== group.sign && isAny(tree, filler)) continue;
        filled.add(filler);
        for (const holder of group.basis === 'did' ? doers : holders) {
          emit(
            holder,
            stake.actor,
            stake.actor ? null : stake.topic,
            stake.turn,
            (sign === group.sign ? weightOf(reading, group, holder, stake.actor) : weight) * stake.weight,
          );
          if (group.slots.includes('mutual') && group.weight >= 0.8 && stake.actor && stake.weight === 1)
            emit(stake.actor, holder, null, 1, group.weight * 0.8);
        }
      }
    }
  }
  const [group] = groups;
  if (findings.length > 0 || !group || groups.some(({ sign }) => sign !== group.sign)) return findings;
  // Neither is a kindness done to whoever is named next.
  if (group.sign > 0 && group.basis === 'did') return findings;
  // Whoever is named next, where the tree ties nobody to the predicate.
  const sign = chainSign(tree, token, group.sign);
  const next = sign === 0 ? null : actorAfter(reading, token, holders);
  if (sign !== 0 && next !== null)
    for (const holder of holders) emitter(sign, group.basis, true)(holder, next, null, 1, LOOSE * group.weight);
  return findings;

  function emitter(sign: 1 | -1, basis: Finding['basis'], isLoose = false) {
    return (holder: string, target: string | null, topic: Finding['topic'], turn: 1 | -1, weight: number) => {
      if (holder === target) return;
      const signed = sign * turn > 0 ? 1 : -1;
      findings.push({
        holder,
        target,
        topic,
        sign: signed,
        weight: weight * firm,
        isLoose: isLoose || near !== null,
        basis,
        sentence: index,
        cue: token,
      });
    };
  }
  function holdersOf({ tree }: Reading, predicate: number): string[] {
    if (!isAdjective && isPassive(tree, predicate)) {
      return [...new Set(causesOf(tree, predicate).flatMap((agent) => referents.holdersAt(agent)))];
    }
    const passive = isAdjective ? tree.dependents(predicate, 'nsubj:pass') : [];
    const subjects =
      tree.relation(predicate) === 'amod' ? [tree.head(predicate)] : [...subjectsOf(tree, predicate), ...passive];
    return [...new Set(subjects.flatMap((subject) => referents.holdersAt(subject)))];
  }
}
