import { agentsOf, isPassive, patientsOf } from '../../syntax/clause.ts';
import { isNegated, isSupposed } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import { relationNoun, relationPerson, verbClasses } from '../lexicon/lookup.ts';
import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';
import { stakesOf } from '../targets/stakes.ts';
import { weightOf } from '../targets/states.ts';
import { chainSign } from './chain.ts';
import { isDemanded, readDemand } from './demands.ts';
import { actorAfter, LOOSE } from './nearby.ts';
import { governorOf } from './nounGovernors.ts';
import { readPerson } from './personRelations.ts';

/** The stances that nouns tell: "Russia's war on Ukraine", "imposed sanctions on", "a critic of the court". */
export function nounRelations(reading: Reading): Finding[] {
  const { tree } = reading;
  const findings: Finding[] = [];
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    // "Fighting between" may be read as a verb.
    if (!/^(?:NOUN|PROPN|ADJ|X)$/u.test(tree.pos(token)) && tree.relation(token) !== 'csubj') continue;
    const word = tree.word(token);
    findings.push(...readDemand(reading, token));
    // "A visa requirement" is a requirement.
    const isPart = tree.relation(token) === 'compound' && tree.head(token) > token;
    // A civil war in a country is nobody's war on it.
    const deeds = isPart || tree.word(token - 1) === 'civil' ? [] : relationNoun(word);
    if (deeds.length) findings.push(...readDeed(reading, token, deeds));
    const persons = relationPerson(word);
    if (persons.length) findings.push(...readPerson(reading, token, persons));
  }
  return findings;
}

/** Their subject is the one to whom the deed is done ("won the backing of the unions"). */
const GETTING =
  /^(?:has|have|had|having|ha|get|got|win|won|earn|gain|draw|drew|drawn|receive|enjoy|attract|face|seek|sought|secure|lose|lost)(?:s|ed|d|ing|ning)?$/u;

/** Whose deed it is: by a possessor, a "by" wherever the tree hangs it, or a participle ("sanctions imposed by Peru"). */
function ownersOf({ tree, referents }: Reading, token: number, patients: readonly number[]): string[] {
  const owners = referents.ownersOf(token);
  if (owners.length) return [...owners];
  const participles = tree.dependents(token, 'acl').filter((child) => isPassive(tree, child));
  const agents = [
    ...participles.flatMap((child) => agentsOf(tree, child)),
    ...patients.flatMap((child) => tree.dependents(child, 'nmod').filter((other) => tree.preposition(other) === 'by')),
  ];
  return agents.flatMap((agent) => [...referents.holdersAt(agent)]);
}

/** What mediators do to a meeting, talks or an agreement between others, and what that weighs. */
const HOSTING = /^(?:host|broker|mediat|sponsor|facilitat|arrang|organi[sz]|chair|conven|launch)/u;
const HOSTED = 0.7;

function readDeed(reading: Reading, token: number, groups: readonly PredicateGroup[]): Finding[] {
  const { tree, referents, index } = reading;
  const verb = governorOf(reading, token);
  const classes = verb < 0 ? null : verbClasses(tree.word(verb), tree.particle(verb));
  const bears = classes !== null && (classes.has('do') || classes.has('stop') || tree.relation(token) === 'obl');
  const findings: Finding[] = [];
  for (const group of groups) {
    const prepositions = (child: number) => group.slots.some((slot) => slot === tree.preposition(child).split(' ')[0]);
    const patients = tree.dependents(token, 'nmod', 'obl').filter(prepositions);
    // "Was hit by sanctions": who was.
    if (patients.length === 0 && tree.relation(token) === 'obl:agent')
      patients.push(...patientsOf(tree, tree.head(token)));
    const above = tree.head(token);
    if (bears && above !== verb && tree.preposition(token) === 'of')
      patients.push(...tree.dependents(above, 'nmod').filter((child) => child !== token && prepositions(child)));
    if (bears && tree.relation(token) !== 'obl')
      patients.push(...tree.dependents(verb, 'obl').filter(prepositions), ...tree.dependents(verb, 'iobj'));
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
    if (sign === 0 || (bears && isDemanded(tree, verb))) continue;
    let holders = group.isGoverned ? [] : ownersOf(reading, token, patients);
    // Who stops another's visit is not the visitor.
    if (bears && holders.length > 0 && classes.has('stop') && !classes.has('do')) continue;
    const isDone = bears && tree.dependents(token, 'nmod').some((child) => tree.preposition(child) === 'of');
    if (holders.length === 0 && isDone && GETTING.test(tree.word(verb))) continue;
    // "Made the workers' resentment their theme": it is the workers'.
    if (holders.length === 0 && bears && tree.dependents(verb, 'xcomp').length && /^ma[dk]/u.test(tree.word(verb)))
      continue;
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
        if (/^(?:for|about|of|against|toward)$/u.test(tree.preposition(token)) || sign !== group.sign) continue;
        if (sign > 0 && isFailing(tree, token)) continue;
        // Who oversees or breaks it is another.
        if (tree.relation(token) === 'obj' && verb >= 0 && !classes?.has('do') && !HOSTING.test(tree.word(verb)))
          continue;
        const parties = referents.actorsAt(patient);
        for (const holder of parties) for (const target of parties) push(holder, target, null, 0.8);
        // Who brings the two together is good to both.
        if (bears && sign > 0 && HOSTING.test(tree.word(verb)))
          for (const host of holders) for (const party of parties) push(host, party, null, HOSTED / group.weight);
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

/** Whether what the noun names is said to go wrong ("relations between Peru and Chile have soured"). */
function isFailing(tree: SentenceTree, token: number): boolean {
  return (
    /^nsubj/u.test(tree.relation(token)) &&
    /^(?:worsen|deteriorat|sour|collaps|stall|fail|fell|br[eo]ak|br[eo]ke|end|strain|damag|suffer|plung|sever|suspend|cancel|postpone)/u.test(
      tree.word(tree.head(token)),
    )
  );
}
