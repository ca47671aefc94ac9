import { chainSign, isPassive, isSupposed, subjectsOf } from './clause.ts';
import type { Finding } from './finding.ts';
import { relationAdjective, relationVerb } from './lexicon/lookup.ts';
import type { PredicateGroup, Slot } from './lexicon/relationVerbs.ts';
import type { Reading } from './reading.ts';
import { stakesOf } from './stakes.ts';

/** The stances that verbs and adjectives tell: their subject holds them toward what fills a slot. */
export function verbRelations(reading: Reading): Finding[] {
  const { graph } = reading;
  const findings: Finding[] = [];
  for (let token = graph.sentence.first; token < graph.sentence.last; token++) {
    const pos = graph.pos(token);
    if (pos === 'VERB') {
      const groups = relationVerb(graph.word(token), graph.particle(token));
      if (groups.length) findings.push(...readPredicate(reading, token, groups));
    }
    if (pos === 'ADJ' || pos === 'VERB') {
      const groups = relationAdjective(graph.word(token));
      if (groups.length) findings.push(...readPredicate(reading, token, groups));
    }
  }
  return findings;
}

function readPredicate(reading: Reading, token: number, groups: readonly PredicateGroup[]): Finding[] {
  const { graph, index, referents } = reading;
  const holders = holdersOf(reading, token);
  if (holders.length === 0) return [];
  const findings: Finding[] = [];
  const filled = new Set<number>();
  for (const group of groups) {
    const sign = chainSign(graph, token, group.sign);
    if (sign === 0 || isSupposed(graph, token)) continue;
    const emit = (holder: string, target: string | null, topic: Finding['topic'], turn: 1 | -1, weight: number) => {
      if (holder === target) return;
      const signed = sign * turn > 0 ? 1 : -1;
      findings.push({ holder, target, topic, sign: signed, weight, basis: group.basis, sentence: index, cue: token });
    };
    if (group.slots.includes('mutual') && holders.length > 1) {
      for (const holder of holders) for (const other of holders) emit(holder, other, null, 1, group.weight);
    }
    for (const filler of fillersOf(reading, token, group.slots)) {
      if (filled.has(filler)) continue;
      filled.add(filler);
      for (const stake of stakesOf(reading, filler)) {
        // A deed is done to somebody; what merely happens to things is no stance.
        if (group.basis === 'did' && (stake.actor === null || stake.turn < 0)) continue;
        for (const holder of holders) {
          emit(holder, stake.actor, stake.actor ? null : stake.topic, stake.turn, group.weight * stake.weight);
          if (group.slots.includes('mutual') && stake.actor && stake.weight === 1)
            emit(stake.actor, holder, null, 1, group.weight * 0.8);
        }
      }
    }
  }
  return findings;

  function holdersOf({ graph }: Reading, predicate: number): string[] {
    if (isPassive(graph, predicate) && graph.pos(predicate) === 'VERB') {
      const agents = [
        ...graph.dependents(predicate, 'obl:agent'),
        ...graph.dependents(predicate, 'obl').filter((child) => graph.preposition(child) === 'by'),
      ];
      return [...new Set(agents.flatMap((agent) => referents.holdersAt(agent)))];
    }
    const subjects = graph.relation(predicate) === 'amod' ? [graph.head(predicate)] : subjectsOf(graph, predicate);
    return [...new Set(subjects.flatMap((subject) => referents.holdersAt(subject)))];
  }
}

/** The tokens that fill a predicate's slots. */
export function fillersOf({ graph }: Reading, token: number, slots: readonly Slot[]): number[] {
  const fillers: number[] = [];
  const passive = isPassive(graph, token);
  for (const slot of slots) {
    if (slot === 'mutual') continue;
    if (slot === 'obj') {
      if (!passive) fillers.push(...graph.dependents(token, 'obj'));
      else if (graph.relation(token) === 'acl') fillers.push(graph.head(token));
      else fillers.push(...graph.dependents(token, 'nsubj:pass'));
    } else if (slot === 'clause') {
      for (const clause of graph.dependents(token, 'ccomp', 'xcomp'))
        fillers.push(...graph.dependents(clause, 'nsubj', 'nsubj:pass'));
    } else {
      for (const child of graph.dependents(token, 'obl', 'nmod')) {
        if (graph.preposition(child).split(' ')[0]?.replace('towards', 'toward').replace('upon', 'on') === slot)
          fillers.push(child);
      }
    }
  }
  return [...new Set(fillers.flatMap((filler) => [filler]))];
}
