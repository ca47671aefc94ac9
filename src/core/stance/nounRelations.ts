import { agentsOf, subjectsOf } from '../syntax/clause.ts';
import { isNegated, isSupposed } from '../syntax/modality.ts';
import { chainSign } from './chain.ts';
import type { Finding } from './finding.ts';
import { relationNoun, relationPerson, verbClasses } from './lexicon/lookup.ts';
import type { PredicateGroup } from './lexicon/relationVerbs.ts';
import { actorAfter, LOOSE } from './nearby.ts';
import type { Reading } from './reading.ts';
import { stakesOf } from './stakes.ts';
import { weightOf } from './states.ts';

/** The stances that nouns tell: "Russia's war on Ukraine", "imposed sanctions on", "a critic of the court". */
export function nounRelations(reading: Reading): Finding[] {
  const { tree } = reading;
  const findings: Finding[] = [];
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    if (!/^(?:NOUN|PROPN|ADJ|X)$/u.test(tree.pos(token))) continue;
    const word = tree.word(token);
    const deeds = relationNoun(word);
    if (deeds.length) findings.push(...readDeed(reading, token, deeds));
    const persons = relationPerson(word);
    if (persons.length) findings.push(...readPerson(reading, token, persons));
  }
  return findings;
}

/** The verb that the noun is the object of, or its subject in the passive; -1 for none. */
function governorOf({ tree }: Reading, token: number): number {
  const relation = tree.relation(token);
  const head = tree.head(token);
  if (relation === 'obj' || relation === 'nsubj:pass') return head;
  if (relation === 'obl' && /^(?:in|as|at|on)$/u.test(tree.preposition(token))) return head;
  if (tree.preposition(token)) return -1;
  // Where the tree goes astray: the verb that stands just before the noun's phrase.
  for (let at = token - 1; at >= tree.sentence.first && at > token - 5; at--) {
    if (tree.pos(at) === 'VERB' && !/ed$/u.test(tree.word(at))) return at;
    if (!/^(?:DET|ADJ|ADV|VERB|NUM)$/u.test(tree.pos(at))) return -1;
  }
  return -1;
}

/** Their subject is the one to whom the deed is done ("won the backing of the unions"). */
const GETTING =
  /^(?:has|have|had|having|ha|get|got|win|won|earn|gain|draw|drew|drawn|receive|enjoy|attract|face|seek|sought|secure|lose|lost)(?:s|ed|d|ing|ning)?$/u;

function readDeed(reading: Reading, token: number, groups: readonly PredicateGroup[]): Finding[] {
  const { tree, referents, index } = reading;
  const verb = governorOf(reading, token);
  const classes = verb < 0 ? null : verbClasses(tree.word(verb), tree.particle(verb));
  const bears = classes !== null && (classes.has('do') || classes.has('stop') || tree.relation(token) === 'obl');
  const findings: Finding[] = [];
  for (const group of groups) {
    const prepositions = (child: number) => group.slots.some((slot) => slot === tree.preposition(child).split(' ')[0]);
    const patients = tree.dependents(token, 'nmod', 'obl').filter(prepositions);
    if (bears && tree.relation(token) !== 'obl')
      patients.push(...tree.dependents(verb, 'obl').filter(prepositions), ...tree.dependents(verb, 'iobj'));
    const above = tree.head(token);
    const isDenied =
      isNegated(tree, token) || (above >= 0 && tree.pos(above) === 'VERB' && !bears && chainSign(tree, above, 1) !== 1);
    let sign: -1 | 0 | 1 = isDenied ? 0 : group.sign;
    if (bears && sign !== 0) {
      const stops = classes.has('stop') && !classes.has('do');
      // To lift a ban is to be for the banned; to avoid criticism says nothing.
      if (stops && sign < 0 && group.basis === 'said') continue;
      sign = chainSign(tree, verb, stops ? (-sign as 1 | -1) : sign);
      if (isSupposed(tree, verb)) sign = 0;
    }
    if (sign === 0) continue;
    let holders = [...referents.ownersOf(token)];
    // Who stops another's visit is not the visitor.
    if (bears && holders.length > 0 && classes.has('stop') && !classes.has('do')) continue;
    const isDone = bears && tree.dependents(token, 'nmod').some((child) => tree.preposition(child) === 'of');
    if (holders.length === 0 && isDone && GETTING.test(tree.word(verb))) continue;
    if (holders.length === 0 && bears) {
      holders = agentsOf(tree, verb).flatMap((agent) => [...referents.holdersAt(agent)]);
    }
    const isMutual = sign > 0 && group.slots.includes('between');
    if (patients.length === 0 && isMutual && holders.length > 1) {
      for (const holder of holders) for (const target of holders) push(holder, target, null, 0.8);
    } else if (patients.length === 0 && bears && !(group.sign > 0 && group.basis === 'did')) {
      const target = actorAfter(reading, token, holders) ?? actorAfter(reading, verb, holders);
      if (target !== null) for (const holder of holders) push(holder, target, null, LOOSE, true);
    }
    for (const patient of patients) {
      const preposition = tree.preposition(patient);
      const stakes = stakesOf(reading, patient);
      if (preposition === 'between') {
        // "A call for talks between" them is none of theirs.
        if (/^(?:for|about|of|against|toward)$/u.test(tree.preposition(token))) continue;
        const parties = referents.actorsAt(patient);
        for (const holder of parties) for (const target of parties) push(holder, target, null, 0.8);
        continue;
      }
      for (const stake of stakes) {
        if (stake.actor === null && (group.basis === 'did' || preposition === 'to' || group.only === 'actor')) continue;
        for (const holder of holders) push(holder, stake.actor, stake.actor ? null : stake.topic, stake.weight * 0.95);
        if (isMutual && stake.actor) for (const holder of holders) push(stake.actor, holder, null, 0.7);
      }
    }
    function push(holder: string, target: string | null, topic: Finding['topic'], share: number, isLoose = false) {
      // What is mutual weighs the same either way.
      const back = target === null ? 0 : weightOf(reading, group, target, holder);
      const weight = Math.max(weightOf(reading, group, holder, target), back) * share;
      if (holder !== target)
        findings.push({
          holder,
          target,
          topic,
          sign: sign as 1 | -1,
          weight,
          isLoose,
          basis: group.basis,
          sentence: index,
          cue: token,
        });
    }
  }
  return findings;
}

/** "NBA champion" and "Native advocate" say what somebody is, not whom they are for. */
function isTitleToo(word: string): boolean {
  return /^(?:champion|advocate|partner|defender|challenger)s?$/u.test(word);
}

function readPerson(reading: Reading, token: number, groups: readonly PredicateGroup[]): Finding[] {
  const { tree, referents, index } = reading;
  if (
    tree
      .dependents(token, 'amod')
      .some((child) => /^(?:former|ex|then|one-time|onetime|erstwhile)$/u.test(tree.word(child)))
  )
    return [];
  const holders = bearersOf(reading, token);
  const findings: Finding[] = [];
  for (const group of groups) {
    const sign = chainSign(tree, token, group.sign);
    if (sign === 0 || isSupposed(tree, token)) continue;
    const patients = [
      ...tree.dependents(token, 'nmod').filter((child) => group.slots.some((slot) => slot === tree.preposition(child))),
      ...tree.dependents(token, 'nmod:poss'),
      ...(isTitleToo(tree.word(token)) ? [] : tree.dependents(token, 'compound', 'amod')).filter(
        // "His Democratic rival" is a rival of his.
        (child) =>
          referents.actorsAt(child).some((actor) => tree.relation(child) !== 'amod' || reading.isCountry(actor)),
      ),
    ];
    for (const patient of patients)
      for (const stake of stakesOf(reading, patient))
        for (const holder of holders) {
          if (holder === stake.actor) continue;
          const topic = stake.actor ? null : stake.topic;
          findings.push({
            holder,
            target: stake.actor,
            topic,
            sign,
            weight: group.weight * stake.weight,
            isLoose: false,
            basis: group.basis,
            sentence: index,
            cue: token,
          });
        }
  }
  return findings;
}

/** Who the noun says this of: what it is in apposition to, its subject, or the name it stands before. */
function bearersOf({ tree, referents }: Reading, token: number): string[] {
  const relation = tree.relation(token);
  const head = tree.head(token);
  if (tree.dependents(token, 'cop').length)
    return subjectsOf(tree, token).flatMap((subject) => [...referents.actorsAt(subject)]);
  if (head >= 0 && (relation === 'appos' || relation === 'compound' || relation === 'flat'))
    return [...referents.actorsAt(head)];
  return tree.dependents(token, 'appos', 'flat').flatMap((child) => [...referents.actorsAt(child)]);
}
