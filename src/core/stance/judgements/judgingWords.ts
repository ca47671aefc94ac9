import { objectsOf, subjectsOf } from '../../syntax/clause.ts';
import { isNegated, isSupposed, negatedAbove } from '../../syntax/modality.ts';
import { isFaint, isFeeling, isTrouble, isVirtue } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { isIssue } from '../targets/issues.ts';
import { topicAt } from '../targets/phrases.ts';
import { type Stake, stakesOf } from '../targets/stakes.ts';
import type { Judgement } from './judgement.ts';
import { hangsOn, isFeltBy, isMishap, isNone, isToned, isTrial } from './unjudging.ts';

/** Calls its object what stands after it ("called the ruling a disgrace", "saw it as a triumph"). */
const NAMING =
  /^(?:call|term|label|brand|dub|deem|consider|find|describe|declare|think|see|view|regard|slam|dismiss|hail|denounce)(?:s|d|ed|led|ling|ing|es)?$|^(?:found|thought|saw|seen)$/u;
/** What may be good for somebody ("a great day for the party"). */
const OCCASION = /^(?:day|news|choice|thing|win|victory|deal|result|outcome|time|moment|step)s?$/u;
/** Do, make or commit something good or bad: whoever does is judged by it. */
const DOING =
  /^(?:do|does|did|done|doing|make|makes|made|making|commit|commits|committed|show|shows|showed|shown|be|is|are|was)$/u;

/** What an adjective or noun that praises (1) or blames (-1) says, and of what; null where it judges nothing. */
export function judgingWord(reading: Reading, token: number, value: -1 | 1): Judgement | null {
  const { tree, referents } = reading;
  if (isInName(reading, token) || isToned(tree, token)) return null;
  const relation = tree.relation(token);
  const head = tree.head(token);
  // The noun that an adjective qualifies is what is said of somebody.
  const said = relation === 'amod' && head >= 0 ? head : token;
  // "A great example of what went wrong" praises nothing, nor what is good when something else is.
  if ((said !== token && isTrial(tree.word(said))) || (value > 0 && hangsOn(tree, said))) return null;
  const naming = namingOver(reading, said);
  if (naming) {
    const holders = naming.subjects.flatMap((subject) => [...referents.holdersAt(subject)]);
    const sign = isNegated(tree, naming.verb) ? (-value as 1 | -1) : value;
    const stakes = stakesOf(reading, naming.object);
    // "Seeing it as a triumph" may be anybody's view but the speaker's.
    if (holders.length === 0 && tree.word(naming.verb).endsWith('ing')) return null;
    return { sign, weight: 1, stakes, holders: holders.length ? holders : referents.speakersAt(token), cue: token };
  }
  const holders = referents.speakersAt(token);
  if (holders.length === 0) return null;
  const isNot = isNegated(tree, token) || (said !== token && isNegated(tree, said)) || negatedAbove(tree, said);
  const sign = isNot ? (-value as 1 | -1) : value;
  const firm = isNot ? 0.6 : 1;
  const common = { sign, holders, cue: token };
  const beneficiaries =
    value > 0 && (said === token || OCCASION.test(tree.word(said)))
      ? tree
          .dependents(said, 'nmod', 'obl')
          // "Sensible for Peru to leave": it is the leaving.
          .filter((child) => tree.preposition(child) === 'for' && tree.word(child + 1) !== 'to')
      : [];
  const forWhom = beneficiaries.flatMap((child) => stakesOf(reading, child)).filter((stake) => stake.actor !== null);
  // What is best for them may be anything.
  const isOpen = subjectsOf(tree, said).some((subject) => tree.word(subject) === 'what');
  if (forWhom.length && isOpen) return null;
  if (forWhom.length && !isNot) return { ...common, weight: 0.9, stakes: forWhom };
  const bare = said === head ? predicateSubject(reading, token) : -1;
  if (bare >= 0 && !isNegated(tree, bare)) return { ...common, weight: firm, stakes: stakesOf(reading, bare) };
  if (tree.dependents(said, 'cop').length || (relation === 'xcomp' && tree.pos(token) === 'ADJ')) {
    if (said !== token && isFaint(tree.word(token))) return null;
    if (isSupposed(tree, said) || (relation === 'xcomp' && isSupposed(tree, head))) return null;
    const object = relation === 'xcomp' ? tree.dependents(head, 'obj').find((child) => child > head) : undefined;
    // "Left her intrigued": what she feels is about who did; "left him unfit" is about him.
    if (object !== undefined && isFeeling(tree.word(token))) {
      const causes = subjectsOf(tree, head).flatMap((subject) => stakesOf(reading, subject));
      return { ...common, weight: firm, stakes: causes, holders: referents.actorsAt(object) };
    }
    const [subject] = object === undefined ? subjectsOf(tree, said) : [object];
    if (subject !== undefined && (isFeltBy(tree, token, subject) || isNone(tree, subject))) return null;
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
  if (said !== token) return { ...common, weight: 0.75 * firm, stakes: stakesInPassing(reading, token, said, value) };
  if (tree.pos(token) !== 'NOUN') return null;
  return {
    ...common,
    sign: value,
    weight: isTrouble(tree.word(token)) ? 0.5 : 0.75,
    stakes: stakesInPassing(reading, token, token, value),
  };
}

/**
 * A judging word in passing ("lived under a brutal regime") takes sides on no issue, at most on whose the thing is; in
 * somebody's very words it does, where it is said of one thing in particular ("this outrageous ruling").
 */
function stakesInPassing(reading: Reading, token: number, judged: number, value: -1 | 1): Stake[] {
  if (!reading.referents.isQuoted(token)) return [];
  const { tree } = reading;
  if (value > 0 && tree.pos(token) === 'NOUN' && !isVirtue(tree.word(token))) return [];
  if (value < 0 && isMishap(tree.word(judged))) return [];
  const stakes = stakesOf(reading, judged);
  const isAimed = value < 0 && isParticular(reading, judged) && !reading.tree.dependents(judged, 'cop').length;
  return isAimed ? stakes : stakes.filter((stake) => stake.actor !== null);
}

/** Whether a noun phrase points to one thing: by "this" or a possessor, or as "the" issue. */
function isParticular({ tree }: Reading, noun: number): boolean {
  if (tree.dependents(noun, 'nmod:poss').length > 0) return true;
  const determiners = tree.dependents(noun, 'det').map((child) => tree.word(child));
  return determiners.some(
    (word) => /^(?:this|that|these|those|such|what)$/u.test(word) || (word === 'the' && isIssue(tree.word(noun))),
  );
}

/** Whether the word is part of a name or a title ("the Great Recession"). */
function isInName({ document, tree, referents }: Reading, token: number): boolean {
  if (referents.namedAt(token) !== null) return true;
  const text = document.tokens[token]?.text ?? '';
  return (
    token > tree.sentence.first &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    /^\p{Lu}/u.test(document.tokens[token + 1]?.text ?? '')
  );
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
  const head = tree.head(token);
  if (head < 0) return null;
  const relation = tree.relation(token);
  // "Called the ruling a disgrace": the tree may take the second noun for an apposition to the first.
  const isApposed = relation === 'appos' && tree.relation(head) === 'obj' && tree.word(token - 1) !== ',';
  const verb = isApposed ? tree.head(head) : head;
  if (!NAMING.test(tree.word(verb)) || !(isApposed || /^(?:xcomp|obl|obj|ccomp|advcl|nmod)$/u.test(relation)))
    return null;
  if (relation === 'obl' && !/^(?:as)?$/u.test(tree.preposition(token))) return null;
  const object = isApposed
    ? head
    : (tree.dependents(verb, 'obj', 'nsubj:pass').find((child) => child < token && child > verb) ??
      tree.dependents(verb, 'nsubj:pass')[0]);
  const subjects = subjectsOf(tree, verb);
  return object === undefined || object === token ? null : { verb, object, subjects };
}

/** "It is wrong to ...", "it is a shame that ...": the clause is what is judged; of "it is a bad law", the law. */
function complementStakes(reading: Reading, token: number): Stake[] {
  const { document, tree } = reading;
  // "Hosting her is a dream": whom.
  const [deed] = tree.dependents(token, 'csubj', 'nsubj').filter((child) => tree.word(child).endsWith('ing'));
  const hosted = deed === undefined ? [] : objectsOf(tree, deed).flatMap((object) => stakesOf(reading, object));
  if (hosted.some(({ actor }) => actor !== null)) return hosted;
  const [clause] = tree.dependents(token, 'csubj', 'xcomp', 'ccomp', 'advcl', 'acl');
  if (clause === undefined && !isIssue(tree.word(token))) return [];
  const topic = topicAt(document, tree, clause ?? token);
  return topic ? [{ actor: null, topic, turn: 1, weight: 0.8 }] : [];
}
