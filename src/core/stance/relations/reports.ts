import { isTime } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import { isMessage, relationNoun, relationVerb, verbClasses } from '../lexicon/lookup.ts';
import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';
import { isForeign } from '../targets/states.ts';
import { isReduced } from './predicates.ts';

/** An actor as a sentence names it, by the last token of the name or of the noun that stands for it ("Israeli troops"). */
interface Party {
  readonly actor: string;
  readonly first: number;
  readonly last: number;
}

/** What the words between two parties come to. */
interface Told {
  readonly sign: 1 | -1;
  readonly cue: number;
}

const WEIGHT = 0.62;
/** How far apart two parties may stand, and how far from what both of them do. */
const REACH = 16;
/** "A and B". */
const JOINED = 5;

/**
 * What reports on states say by word order, where the tree ties nobody to the word: the first party named, what it
 * does, and to whom, named next ("Peru on Monday again suspended parts of its aid to Chile"). One of them is a country;
 * nobody's words are read.
 */
export function reports(reading: Reading, known: readonly Finding[]): Finding[] {
  const { referents, index } = reading;
  const [holder, target, other] = partiesIn(reading);
  if (!holder || !target || referents.isQuoted(holder.last) || isComplement(reading, holder)) return [];
  const joined = areJoined(reading, holder, target);
  const told = joined
    ? tell(
        reading,
        target.last + 1,
        Math.min(target.last + REACH, other?.first ?? reading.tree.sentence.last),
        'mutual',
      )
    : tell(reading, holder.last + 1, target.first, prepositionOf(reading, target));
  if (!told || (joined && told.sign < 0)) return [];
  const isOut = told.sign > 0 && isRuledOut(reading, target.last + 1);
  // A kindness to what is in a country, or called after it, is none to the country.
  if (!joined && told.sign > 0 && isQualifier(reading, target)) return [];
  const pairs = joined
    ? [
        [holder, target],
        [target, holder],
      ]
    : [[holder, target]];
  const findings: Finding[] = [];
  for (const [from, to] of pairs as [Party, Party][]) {
    const isKnown = known.some((one) => one.holder === from.actor && one.target === to.actor && !one.isLoose);
    if (
      isKnown ||
      from.actor === to.actor ||
      isCompatriot(reading, from.actor, to.actor) ||
      (reading.isPerson(from.actor) && !isForeign(reading, from.actor, to.actor)) ||
      !(reading.isCountry(from.actor) || reading.isCountry(to.actor))
    )
      continue;
    const { cue } = told;
    const sign = isOut ? -1 : told.sign;
    findings.push({
      holder: from.actor,
      target: to.actor,
      topic: null,
      sign,
      weight: WEIGHT,
      isLoose: !joined,
      basis: 'did',
      sentence: index,
      cue,
    });
  }
  return findings;
}

/** Whether both are of one country: what is said of the second is of its people, not of the state. */
function isCompatriot({ countryOf }: Reading, one: string, other: string): boolean {
  const country = countryOf(one);
  return country !== null && country === countryOf(other);
}

/** The first parties of a sentence, each noun phrase one: of "Iraqi President Saddam Hussein" the last it names. */
function partiesIn({ tree, referents }: Reading): Party[] {
  const parties: Party[] = [];
  for (let at = mainClause(tree); at < tree.sentence.last && parties.length < 4; at++) {
    const named = referents.namedAt(at);
    const actors = named === null ? referents.actorsAt(at) : [named];
    const previous = parties.at(-1);
    const actor = previous && actors.includes(previous.actor) ? previous.actor : actors[0];
    if (!actor || isOneOf(tree, at)) continue;
    if (previous && (previous.actor === actor || isWithin(tree, previous.last + 1, at)))
      parties[parties.length - 1] = { actor, first: previous.first, last: at };
    else if (!previous || previous.actor !== actor) parties.push({ actor, first: at, last: at });
  }
  return parties;
}

/** Whether a country's adjective only says where one person is from ("a Chilean man"). */
function isOneOf(tree: SentenceTree, token: number): boolean {
  return (
    tree.relation(token) === 'amod' &&
    /^(?:man|woman|boy|girl|student|teenager|national|citizen|journalist|tourist|immigrant|refugee|suspect|victim|actor|actress|singer|player|writer)$/u.test(
      tree.word(tree.head(token)),
    )
  );
}

/** Where a sentence starts behind what is set before it ("In a letter to the ministry, ..."). */
function mainClause(tree: SentenceTree): number {
  const { first, last } = tree.sentence;
  if (tree.pos(first) !== 'ADP' && tree.pos(first) !== 'SCONJ') return first;
  for (let at = first; at < last && at < first + REACH; at++) if (tree.word(at) === ',') return at + 1;
  return first;
}

/** Whether nothing but nouns and what qualifies them stands between two tokens. */
function isWithin(tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:NOUN|PROPN|ADJ|PART|NUM)$/u.test(tree.pos(at)) && !(at === from && tree.word(at) === 'of')) return false;
  return true;
}

function areJoined({ tree }: Reading, one: Party, other: Party): boolean {
  if (other.first - one.last > JOINED) return false;
  for (let at = one.last + 1; at < other.first; at++) {
    if (tree.word(at) === 'and') return true;
    if (tree.pos(at) === 'VERB' || tree.pos(at) === 'PUNCT') return false;
  }
  return false;
}

/** Whether a party's name only qualifies the noun after it ("the U.S. border"). */
function isQualifier({ tree, referents }: Reading, { actor, last }: Party): boolean {
  return (
    /^(?:NOUN|ADJ)$/u.test(tree.pos(last + 1)) &&
    !isTime(tree, last + 1) &&
    !referents.actorsAt(last + 1).includes(actor)
  );
}

/** Whether what was told is then said to be impossible ("lifting the ban on Peru is out of the question"). */
function isRuledOut({ tree }: Reading, from: number): boolean {
  for (let at = from; at < tree.sentence.last && at < from + REACH; at++) {
    if (tree.word(at) === 'question' && tree.word(at - 1) === 'the' && tree.word(at - 3) === 'out') return true;
    if (/^(?:impossible|unthinkable|unacceptable)$/u.test(tree.word(at))) return true;
  }
  return false;
}

/** Whether a party is only what another noun is about ("students angered by a film on Peru left"). */
function isComplement(reading: Reading, party: Party): boolean {
  const preposition = prepositionOf(reading, party);
  // "With Peru hoping to leave" is Peru's own.
  if (preposition === 'with') return reading.tree.pos(party.last + 1) !== 'VERB';
  return /^(?:about|against|by|on|over|to|towards?)$/u.test(preposition);
}

/** The preposition that leads a party's noun phrase, '' for none. */
function prepositionOf({ tree }: Reading, party: Party): string {
  for (let at = party.first - 1; at > party.first - 5 && at >= tree.sentence.first; at--) {
    // "An offer from Peru" is Peru's.
    if (tree.word(at) === 'from' && isMessage(tree.word(at - 1))) return 'of';
    if (tree.pos(at) === 'ADP' || tree.word(at) === 'to') return tree.word(at);
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN)$/u.test(tree.pos(at))) return '';
  }
  return '';
}

/** Reads the words from one party to the next: each may turn, settle or only carry on the sign. Null where they tell nothing. */
function tell({ tree }: Reading, from: number, to: number, slot: string): Told | null {
  let turn: 1 | -1 = 1;
  let isNot = false;
  let held: Told | null = null;
  // What follows a comma is another thing.
  if (to - from > REACH || isSupposed(tree, from, to) || has(tree, /^,$/u, from + 1, to)) return null;
  for (let at = from; at < to; at++) {
    const word = tree.word(at);
    const pos = tree.pos(at);
    if (/^(?:not|n't|never|no)$/u.test(word)) {
      turn = turn > 0 ? -1 : 1;
      isNot = !/^(?:will|wo|would|can|ca|could)$/u.test(tree.word(at - 1));
    }
    if (isReduced(tree, at)) continue;
    // What somebody is accused of or held for is not what is done to the next.
    if (word === 'for' && tree.word(at + 1).endsWith('ing')) return held;
    if (/^(?:if|may|might|could|unless|whether|short|by|suspected|alleged)$/u.test(word) || /^["“”;:()]$/u.test(word))
      return null;
    if (!/^(?:VERB|NOUN|ADJ|PROPN|X)$/u.test(pos)) continue;
    // "Peruvians were wounded when Chilean troops fired": not by the first.
    if (pos === 'VERB' && /^(?:is|are|was|were|been|being)$/u.test(tree.word(at - 1)) && !word.endsWith('ing'))
      return null;
    const particle = tree.particle(at);
    const classes = verbClasses(word, particle);
    const verbs = relationVerb(word, particle);
    const isVerbal = pos === 'VERB' || /(?:ed|ing)$/u.test(word);
    const nouns = pos === 'VERB' || tree.word(at - 1) === 'civil' ? [] : relationNoun(word);
    const groups = [...nouns, ...(isVerbal || pos === 'X' ? verbs : [])].filter(({ only }) => only !== 'topic');
    const group = groups.find((one) => fits(one, slot));
    // Who merely does not help is not yet against.
    if (isNot && group && group.sign > 0 && group.basis === 'did') return null;
    // "Accepted demands", "welcomed the warning": what is accepted is no more against anybody.
    if (held && held.sign > 0 && isMessage(word)) continue;
    if (classes.has('threaten')) return { sign: -1, cue: at };
    if (classes.has('refuse')) turn = turn > 0 ? -1 : 1;
    else if (group && group.sign < 0 && group.basis === 'said') return turn > 0 ? { sign: -1, cue: at } : null;
    else if (!group && classes.has('stop') && !classes.has('do')) turn = turn > 0 ? -1 : 1;
    if (group) held = { sign: group.sign * turn > 0 ? 1 : -1, cue: at };
  }
  return held;
}

/** Whether the words say what would be, in a sentence with an "if". */
function isSupposed(tree: SentenceTree, from: number, to: number): boolean {
  return has(tree, /^would$/u, from, to) && has(tree, /^(?:if|unless)$/u, tree.sentence.first, tree.sentence.last);
}

function has(tree: SentenceTree, word: RegExp, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (word.test(tree.word(at))) return true;
  return false;
}

/** Whether the target may stand where it does: as the object or whose the object is, after one of the prepositions, or joined. */
function fits({ slots }: PredicateGroup, slot: string): boolean {
  if (slot === 'mutual') return slots.includes('mutual') || slots.includes('between');
  if (slot === '' || slot === 'of') return slots.includes('obj');
  return slot !== 'between' && slots.some((one) => one === slot);
}
