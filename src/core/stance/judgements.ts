import { isInfinitive, isPlanned, subjectsOf } from '../syntax/clause.ts';
import { hasCondition, isNegated, isNorm, negatedAbove } from '../syntax/modality.ts';
import type { Finding } from './finding.ts';
import {
  isDiscrediting,
  isFaint,
  isTrouble,
  relationVerb,
  valence,
  verbClasses,
  verbValence,
} from './lexicon/lookup.ts';
import { topicAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Stake, stakesOf } from './stakes.ts';
import { fillersOf } from './verbRelations.ts';

/** A word that judges something, and who says so. */
interface Judgement {
  readonly sign: 1 | -1;
  readonly weight: number;
  readonly stakes: readonly Stake[];
  readonly holders: readonly string[];
  readonly cue: number;
}

/** Calls its object what stands after it ("called the ruling a disgrace", "saw it as a triumph"). */
const NAMING =
  /^(?:call|term|label|brand|dub|deem|consider|find|describe|declare|think|see|view|regard|slam|dismiss|hail|denounce)(?:s|d|ed|led|ling|ing|es)?$|^(?:found|thought|saw|seen)$/u;
const NEEDING = /^(?:need|needs|want|wants|deserve|deserves|demand|demands)$/u;
/** To call for doing this to something is to be for it. */
const BRINGING =
  /^(?:apply|adopt|build|keep|create|ensure|maintain|preserve|establish|pass|implement|expand|continue|restore|guarantee|introduce|bring|seek|pursue|offer|provide|increase|improve|find|reach|achieve)$/u;
const URGING = /^(?:urg|ask|call|implor|beg|press|warn|advis|encourag|tell|told|command|order)(?:e|s|es|ed|ing)?$/u;
/** Do, make or commit something good or bad: whoever does is judged by it. */
const DOING =
  /^(?:do|does|did|done|doing|make|makes|made|making|commit|commits|committed|show|shows|showed|shown|be|is|are|was)$/u;

/**
 * What speakers' own words judge: for each speaker in the sentence the strongest judgement, toward whom or what it is made.
 * Words of the article itself judge nobody: they are its tone, not a stance.
 */
export function judgements(reading: Reading): Finding[] {
  const { tree, index } = reading;
  const byHolder = new Map<string, Judgement[]>();
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    const found = judgementAt(reading, token);
    if (!found) continue;
    for (const holder of found.holders) byHolder.set(holder, [...(byHolder.get(holder) ?? []), found]);
  }
  const findings: Finding[] = [];
  for (const [holder, list] of byHolder) {
    for (const { stake, sign, weight, cue } of strongest(list)) {
      const { actor, topic } = stake;
      findings.push({
        holder,
        target: actor,
        topic: actor ? null : topic,
        sign,
        weight,
        basis: 'said',
        sentence: index,
        cue,
      });
    }
  }
  return findings;
}

/** The judgement that weighs most, with those about other actors that agree with it in sign. */
function strongest(list: readonly Judgement[]) {
  const flat = list.flatMap(({ sign, weight, stakes, holders, cue }) =>
    stakes
      .filter((stake) => stake.actor === null || !holders.includes(stake.actor))
      .map((stake) => ({ stake, sign: (sign * stake.turn) as 1 | -1, weight: weight * stake.weight, cue })),
  );
  flat.sort((a, b) => b.weight - a.weight);
  const top = flat[0];
  return top
    ? flat.filter((one) => one.sign === top.sign && (one === top || one.stake.actor !== null)).slice(0, 3)
    : [];
}

function judgementAt(reading: Reading, token: number): Judgement | null {
  const { tree, referents } = reading;
  const pos = tree.pos(token);
  const word = tree.word(token);
  if (hasCondition(tree, token)) return null;
  if (pos === 'ADJ' || pos === 'NOUN') {
    const value = valence(word);
    return value === 0 ? null : judgingWord(reading, token, value);
  }
  if (pos !== 'VERB') return null;
  const holders = referents.speakersAt(token);
  const found = norm(reading, token) ?? (holders.length ? judgingVerb(reading, token) : null);
  return found?.holders.length ? found : null;
}

function judgingWord(reading: Reading, token: number, value: -1 | 1): Judgement | null {
  const { tree, referents } = reading;
  const relation = tree.relation(token);
  const head = tree.head(token);
  // The noun that an adjective qualifies is what is said of somebody.
  const said = relation === 'amod' && head >= 0 ? head : token;
  const naming = namingOver(reading, said);
  if (naming) {
    const holders = naming.subjects.flatMap((subject) => [...referents.holdersAt(subject)]);
    const sign = isNegated(tree, naming.verb) ? (-value as 1 | -1) : value;
    const stakes = stakesOf(reading, naming.object);
    return { sign, weight: 1, stakes, holders: holders.length ? holders : referents.speakersAt(token), cue: token };
  }
  const holders = referents.speakersAt(token);
  if (holders.length === 0) return null;
  const isNot = isNegated(tree, token) || (said !== token && isNegated(tree, said)) || negatedAbove(tree, said);
  const sign = isNot ? (-value as 1 | -1) : value;
  const firm = isNot ? 0.6 : 1;
  const common = { sign, holders, cue: token };
  const beneficiaries =
    value > 0 ? tree.dependents(said, 'nmod').filter((child) => tree.preposition(child) === 'for') : [];
  const forWhom = beneficiaries.flatMap((child) => stakesOf(reading, child)).filter((stake) => stake.actor !== null);
  if (forWhom.length && !isNot) return { ...common, weight: 0.9, stakes: forWhom };
  const bare = said === head ? predicateSubject(reading, token) : -1;
  if (bare >= 0) return { ...common, weight: firm, stakes: stakesOf(reading, bare) };
  if (tree.dependents(said, 'cop').length || (relation === 'xcomp' && tree.pos(token) === 'ADJ')) {
    const [subject] = subjectsOf(tree, said);
    const stakes = subject === undefined ? [] : stakesOf(reading, subject);
    const weight = said === token ? firm : 0.9 * firm;
    return { ...common, weight, stakes: stakes.length ? stakes : complementStakes(reading, said) };
  }
  const verb = tree.head(said);
  if (verb >= 0 && tree.relation(said) === 'obj' && DOING.test(tree.word(verb))) {
    const doers = subjectsOf(tree, verb).flatMap((subject) => stakesOf(reading, subject));
    if (doers.length && doers.some((stake) => stake.actor !== null))
      return { ...common, weight: 0.9 * firm, stakes: doers };
  }
  if (said !== token && isFaint(tree.word(token))) return null;
  if (said !== token) return { ...common, weight: 0.75 * firm, stakes: stakesInPassing(reading, token, said) };
  if (tree.pos(token) !== 'NOUN') return null;
  return {
    ...common,
    sign: value,
    weight: isTrouble(tree.word(token)) ? 0.5 : 0.75,
    stakes: stakesInPassing(reading, token, token),
  };
}

/**
 * A judging word in passing ("lived under a brutal regime") takes sides on no issue, at most on whose the thing is; an
 * adjective in somebody's very words does.
 */
function stakesInPassing(reading: Reading, token: number, judged: number): Stake[] {
  const stakes = stakesOf(reading, judged);
  return reading.referents.isQuoted(token) ? stakes : stakes.filter((stake) => stake.actor !== null);
}

/** The subject of an adjective that stands after a form of "be", where the tree ties it to what follows instead; -1 for none. */
function predicateSubject({ tree }: Reading, token: number): number {
  let verb = token - 1;
  if (tree.pos(verb) === 'ADV') verb--;
  if (verb <= tree.sentence.first || !/^(?:is|are|was|were|be|been|'s|'re)$/u.test(tree.word(verb))) return -1;
  for (let at = verb - 1; at >= tree.sentence.first && at > verb - 8; at--)
    if (tree.relation(at) === 'nsubj') return at;
  return -1;
}

/** The verb that calls its object this, with that object and who does. */
function namingOver({ tree }: Reading, token: number) {
  const verb = tree.head(token);
  if (verb < 0 || !/^(?:xcomp|obl|obj|ccomp|advcl|nmod)$/u.test(tree.relation(token)) || !NAMING.test(tree.word(verb)))
    return null;
  if (tree.relation(token) === 'obl' && !/^(?:as)?$/u.test(tree.preposition(token))) return null;
  const object =
    tree.dependents(verb, 'obj', 'nsubj:pass').find((child) => child < token && child > verb) ??
    tree.dependents(verb, 'nsubj:pass')[0];
  const subjects = subjectsOf(tree, verb);
  return object === undefined || object === token ? null : { verb, object, subjects };
}

/** "It is wrong to ...", "it is a shame that ...": the clause is what is judged. */
function complementStakes({ document, tree }: Reading, token: number): Stake[] {
  const [clause] = tree.dependents(token, 'csubj', 'xcomp', 'ccomp', 'advcl', 'acl');
  const topic = topicAt(document, tree, clause ?? token);
  return topic ? [{ actor: null, topic, turn: 1, weight: 0.8 }] : [];
}

function judgingVerb(reading: Reading, token: number): Judgement | null {
  const { tree, referents, document } = reading;
  const word = tree.word(token);
  const discredits = isDiscrediting(word);
  const value = discredits ? -1 : verbValence(word);
  if (value === 0) return null;
  const judged = discredits ? tree.dependents(token, 'obj', 'nsubj:pass') : subjectsOf(tree, token);
  const clause = tree.dependents(token, 'csubj')[0];
  const isNot = isNegated(tree, token) || negatedAbove(tree, token);
  const stakes = judged.flatMap((subject) => stakesOf(reading, subject));
  if (stakes.length === 0 && clause !== undefined) {
    const topic = topicAt(document, tree, clause);
    if (topic) stakes.push({ actor: null, topic, turn: 1, weight: 0.8 });
  }
  const sign = isNot ? (-value as 1 | -1) : value;
  return { sign, weight: isNot ? 0.6 : 0.85, stakes, holders: referents.speakersAt(token), cue: token };
}

/** "They must resign", "we need action", "urged them not to tolerate this": the holder is for it, or against. */
function norm(reading: Reading, token: number): Judgement | null {
  const { document, tree, referents } = reading;
  const head = tree.head(token);
  const urges =
    head >= 0 &&
    /^(?:xcomp|ccomp|advcl)$/u.test(tree.relation(token)) &&
    URGING.test(tree.word(head)) &&
    isInfinitive(tree, token) &&
    !isPlanned(tree, token);
  const needs = NEEDING.test(tree.word(token)) && tree.dependents(token, 'obj').length > 0;
  if (!urges && !needs && !isNorm(tree, token)) return null;
  const holders = urges
    ? subjectsOf(tree, head).flatMap((subject) => [...referents.holdersAt(subject)])
    : referents.speakersAt(token);
  const isNot = isNegated(tree, token) || negatedAbove(tree, token);
  const [relation] = relationVerb(tree.word(token), tree.particle(token));
  const stops = verbClasses(tree.word(token), tree.particle(token)).has('stop');
  if (relation || stops) {
    const fillers = relation ? fillersOf(reading, token, relation.slots) : tree.dependents(token, 'obj');
    const stakes = fillers.flatMap((filler) => stakesOf(reading, filler));
    const positive = relation ? relation.sign > 0 : false;
    if (stakes.length) return { sign: positive !== isNot ? 1 : -1, weight: 0.9, stakes, holders, cue: token };
  }
  const objects = tree.dependents(token, 'obj', 'nsubj:pass');
  const owned = isNot ? objects.flatMap((object) => stakesOf(reading, object)) : [];
  if (owned.length) return { sign: -1, weight: 0.8, stakes: owned, holders, cue: token };
  const [issue] = objects;
  if (issue === undefined || !(needs || BRINGING.test(tree.word(token)))) return null;
  const topic = topicAt(document, tree, issue);
  if (!topic) return null;
  return {
    sign: isNot ? -1 : 1,
    weight: 0.9,
    stakes: [{ actor: null, topic, turn: 1, weight: 0.9 }],
    holders,
    cue: token,
  };
}
