import { isPlanned } from '../../syntax/clause.ts';
import { isNegated, isSupposed, isUrged } from '../../syntax/modality.ts';
import { isUnblamed } from '../judgements/unjudging.ts';
import { relationNoun, relationVerb, verbClasses } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { chainSign } from '../relations/chain.ts';
import { isFaction } from '../targets/someOf.ts';
import type { Pair } from './features.ts';
import { waysBetween } from './reading.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** How far from a pair the word may stand that speaks for a stance of which no rule knows. */
const CUE_REACH = 12;
/** How far up a list or a noun phrase is looked. */
const STEPS = 12;

/**
 * The word that speaks for a stance which the model alone sees, so that the reader can be shown it; -1 where there is none,
 * or where what the model cannot know speaks against it: who only reports, is asked, listed or named in passing, and
 * what is refused, weighed or foretold.
 */
export function cueOfProposal(reading: Reading, pair: Pair, words: SentenceWords, sign: 1 | -1): number {
  if (
    isHearsay(reading, pair) ||
    areListed(reading, pair) ||
    isAsked(reading, pair) ||
    isReporter(reading, pair.targetToken) ||
    isSetting(reading, pair) ||
    isModifier(reading, pair.holderToken) ||
    isModifier(reading, pair.targetToken)
  )
    return -1;
  const [cue = -1, ...others] = cuesOf(words, pair, sign);
  return cue < 0 || [cue, ...others].some((one) => isVoided(reading, one, sign)) ? -1 : cue;
}

/** Whether the holder is the subject of what leads to the target, by a word with this sign. */
export function isAgent(
  { tree }: Reading,
  { holderToken, targetToken }: Pair,
  { triggers }: SentenceWords,
  sign: 1 | -1,
) {
  let holder = holderToken;
  for (let steps = 0; steps < STEPS && /^(?:conj|flat|compound|appos|amod)$/u.test(tree.relation(holder)); steps++)
    holder = tree.head(holder);
  if (!/^(?:nsubj|nsubj:pass|obl:agent|nmod:poss)$/u.test(tree.relation(holder))) return false;
  const ways = waysBetween(tree, holderToken, targetToken);
  return triggers.some((trigger) => trigger.sign === sign && ways.has(trigger.token));
}

/** The words of the lexicons with this sign that stand nearest to a pair, those between the two all as near. */
function cuesOf({ triggers }: SentenceWords, { holderToken, targetToken }: Pair, sign: 1 | -1): number[] {
  const low = Math.min(holderToken, targetToken);
  const high = Math.max(holderToken, targetToken);
  const found = triggers
    .filter((trigger) => trigger.sign === sign)
    .map(({ token }) => ({ token, gap: Math.max(0, low - token, token - high) }))
    .filter(({ gap }) => gap < CUE_REACH);
  const nearest = Math.min(...found.map(({ gap }) => gap));
  return found.filter(({ gap }) => gap === nearest).map(({ token }) => token);
}

/** Whether the target is only asked or told to do something. */
function isAsked({ tree }: Reading, { targetToken }: Pair): boolean {
  const verb = tree.head(targetToken);
  return verb >= 0 && tree.dependents(verb, 'xcomp', 'ccomp', 'advcl').some((clause) => isUrged(tree, clause));
}

/** Whether what governs the word, or how it stands, takes back what it says. */
function isVoided({ tree }: Reading, cue: number, sign: 1 | -1): boolean {
  const isNot = isNegated(tree, cue);
  const [verb] = relationVerb(tree.word(cue), tree.particle(cue));
  const [noun] = relationNoun(tree.word(cue));
  // Who merely does not help is not yet against; a visit or a meeting says too little.
  if (isNot && verb?.basis === 'did') return true;
  if ((tree.pos(cue) === 'VERB' ? verb : (noun ?? verb))?.abroad !== undefined) return true;
  return (
    chainSign(tree, cue, isNot ? (-sign as 1 | -1) : sign) !== sign ||
    isUnblamed(tree, cue) ||
    isSupposed(tree, cue) ||
    isUrged(tree, cue) ||
    isPlanned(tree, cue)
  );
}

/** Whether a name only qualifies another actor's ("Republican Ruiz", "the director of Amnesty, Mora"). */
function isModifier({ tree, referents }: Reading, token: number): boolean {
  const head = tree.head(token);
  if (head < 0 || !/^(?:amod|compound|nmod|flat)$/u.test(tree.relation(token))) return false;
  const named = referents.namedAt(token);
  const above = referents.actorsAt(head);
  // "The Republican prosecutor" and "four Republican senators" are some of many; "Republican senators" speak for more.
  if (above.length === 0)
    return (
      /^(?:amod|compound)$/u.test(tree.relation(token)) && (!tree.word(head).endsWith('s') || isFaction(tree, head))
    );
  return above.some((actor) => actor !== named);
}

/** Whether one of the two is only where it happens ("wrote on Twitter", "airstrikes in Chile"). */
function isSetting({ tree, isPerson }: Reading, { holder, target, holderToken, targetToken }: Pair): boolean {
  if (
    !isPerson(holder) &&
    /^(?:in|on|at|from|before|to|through|via|outside|inside)\b/u.test(tree.preposition(holderToken))
  )
    return true;
  return (
    !isPerson(target) &&
    /^(?:in|on|at|from|before|through|via|outside|inside|into|across|near)\b/u.test(tree.preposition(targetToken))
  );
}

/** Whether a token stands in who only reports the sentence (", officials in Peru said"). */
function isReporter({ tree }: Reading, token: number): boolean {
  let at = token;
  for (
    let steps = 0;
    steps < STEPS && /^(?:nmod|amod|compound|flat|appos|nmod:poss)$/u.test(tree.relation(at));
    steps++
  )
    at = tree.head(at);
  const verb = tree.head(at);
  if (verb < at || !verbClasses(tree.word(verb), null).has('report')) return false;
  return tree.word(tree.subtree(at).first - 1) === ',' && /^(?:parataxis|conj|advcl|root)$/u.test(tree.relation(verb));
}

/** Whether both are members of one list ("Ruiz of the union, Mora of the bank and ..."). */
function areListed({ tree }: Reading, { holderToken, targetToken }: Pair): boolean {
  const first = (token: number): number => {
    let at = token;
    for (let steps = 0; steps < STEPS && /^(?:conj|appos)$/u.test(tree.relation(at)); steps++) at = tree.head(at);
    return at;
  };
  return first(holderToken) === first(targetToken);
}

/** Whether the pair stands in words that are nobody's. */
function isHearsay({ referents }: Reading, { holderToken }: Pair): boolean {
  return referents.isQuoted(holderToken) && referents.speakersAt(holderToken).length === 0;
}

/** Whether the sentence only supposes something: the model cannot tell what of it. */
export function supposes({ tree }: Reading): boolean {
  for (let token = tree.sentence.first; token < tree.sentence.last; token++)
    if (/^(?:might|may|could|if|unless|whether)$/u.test(tree.word(token))) return true;
  return false;
}
