import type { ActorLayer, QuoteLayer, SyntaxLayer, TokenLayer } from '../../document.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import {
  isBearerNoun,
  isBodyNoun,
  isFollower,
  isOfficial,
  isStrike,
  relationVerb,
  verbClasses,
} from '../lexicon/lookup.ts';
import { isFaction, isOneGroup, isOneOfParty } from './someOf.ts';
import { namedTokens, spokenTokens } from './tokenActors.ts';

/** Who the words of one sentence stand for. */
export interface Referents {
  /** The actors that a noun or pronoun stands for, those joined to it by "and" included; none where it names no actor. */
  actorsAt(token: number): readonly string[];
  /**
   * The actor that a noun phrase belongs to: its possessor or demonym, or the complement of one of these prepositions ("by"
   * where none are given).
   */
  ownersOf(token: number, prepositions?: ReadonlySet<string>): readonly string[];
  /** The actor whose adjective or name qualifies a noun ("U.S. assets", "the Smith campaign"). */
  qualifiersOf(token: number): readonly string[];
  /** The actors whose words the token is among, quoted or reported; none for the article's own. */
  speakersAt(token: number): readonly string[];
  /** Whether the token stands within somebody's very words. */
  isQuoted(token: number): boolean;
  /** Whom a "you" under the token speaks to, or null. */
  addresseeIn(token: number): string | null;
  /** What a relative pronoun goes back to; the token itself where it is none. */
  antecedentOf(token: number): number;
  /** The actor whose name the token is part of, or null. */
  namedAt(token: number): string | null;
  /** The actors that a subject phrase stands for, or whose posture, statement or plan it is. */
  holdersAt(token: number): readonly string[];
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);
const SECOND_PERSON = new Set(['you', 'your', 'yourself', 'yours']);
const THIRD_PERSON = new Set(['it', 'they']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const AGENT: ReadonlySet<string> = new Set(['by']);
/** Whose a thing is ("the plan of the ministry"). */
export const OWNER: ReadonlySet<string> = new Set(['of', 'by']);
/** Whose a message is ("an offer from the ministry"). */
export const SENDER: ReadonlySet<string> = new Set(['of', 'by', 'from']);
/** For whom people act ("officials in Kyiv"); a thing in a country is not the country's. */
const PRINCIPAL: ReadonlySet<string> = new Set(['of', 'by', 'from', 'in']);
/** "X and Y" of more than this many is a list, and each is looked at no further. */
const MOST_CONJUNCTS = 12;

/** Who report a clause, and by which verb. */
interface Reporters {
  readonly verb: number;
  readonly actors: readonly string[];
}
const NOBODY: Reporters = { verb: -1, actors: [] };

/** Reads who stands where in one sentence, given the quotations that meet it. Linear in its tokens and mentions. */
export function referentsOf(
  document: TokenLayer & SyntaxLayer & ActorLayer,
  quotes: QuoteLayer['quotes'],
  tree: SentenceTree,
  isCountry: (actor: string) => boolean,
  isBody: (actor: string) => boolean,
  isPerson: (actor: string) => boolean,
): Referents {
  const { sentence } = tree;
  const named = namedTokens(document, sentence);
  const spoken = spokenTokens(document, quotes, sentence);
  const marked = spokenTokens(
    document,
    quotes.filter(({ kind }) => kind !== 'indirect'),
    sentence,
  );
  const reported = new Map<number, Reporters>();

  /** A pronoun's antecedent may lead back to the pronoun, so one is followed at a time. */
  let following = false;

  function own(token: number): readonly string[] {
    const word = tree.word(token);
    const speaker = spoken.get(token) ?? null;
    if (speaker !== null && FIRST_PERSON.has(word)) return [speaker];
    const mention = named.heads.get(token);
    // "Democrat Ruiz" is Ruiz.
    const next = named.covers.get(token + 1);
    if (mention && next && next !== mention && !isPerson(mention) && isPerson(next) && tree.pos(token + 1) === 'PROPN')
      return [next];
    if (mention && isOneOfParty(tree, token)) return [];
    if (mention) return [mention];
    if (speaker !== null && SECOND_PERSON.has(word)) {
      const addressee = addresseeOf(speaker);
      return addressee ? [addressee] : [];
    }
    if (RELATIVE.has(word) && tree.pos(token) !== 'SCONJ') {
      const antecedent = antecedentOf(token);
      if (antecedent === token || following) return [];
      following = true;
      const actors = own(antecedent);
      following = false;
      return actors;
    }
    if (THIRD_PERSON.has(word) && !following) {
      // "Peru said it would leave": whoever reports, where nobody else is meant for sure.
      following = true;
      const actors = clauseReporters(token);
      following = false;
      return word === 'it' ? actors.filter((actor) => !isPerson(actor)) : actors;
    }
    // "Spokesperson Hua Chunying": the name that the title stands before.
    const bearer = titled(token);
    if (bearer !== null) return [bearer];
    if ((tree.pos(token) === 'NOUN' || tree.pos(token) === 'PROPN') && isBodyNoun(word))
      return ownersOf(token, PRINCIPAL).filter(
        (actor) =>
          (isCountry(actor) && !isOneGroup(tree, token)) ||
          (!isCountry(actor) && !isOfficial(word) && !isFaction(tree, token)),
      );
    if (isFollower(word))
      return isFaction(tree, token) ? [] : ownersOf(token, PRINCIPAL).filter((actor) => isBody(actor));
    const within = named.covers.get(token);
    return within && tree.pos(token) === 'PROPN' ? [within] : [];
  }
  /** Who reports the clause that the token is the subject of. */
  function clauseReporters(token: number): readonly string[] {
    if (!/^nsubj/u.test(tree.relation(token))) return [];
    let clause = tree.head(token);
    while (clause >= 0 && tree.relation(clause) === 'xcomp') clause = tree.head(clause);
    return clause < 0 ? [] : reportersOver(clause).actors;
  }
  /** The relative clause that a relative pronoun opens, or -1. */
  function clauseAbove(token: number): number {
    let at = token;
    for (let steps = 0; steps < 4 && at >= 0; steps++, at = tree.head(at))
      if (tree.relation(at) === 'acl:relcl') return at;
    return -1;
  }
  /** The actor whose name follows the noun as part of its phrase, or null. */
  function titled(token: number): string | null {
    if (tree.pos(token) !== 'NOUN' && tree.pos(token) !== 'PROPN') return null;
    for (const child of tree.dependents(token, 'flat', 'appos', 'compound', 'nmod', 'obj')) {
      if (child < token || tree.preposition(child)) continue;
      const actor = named.heads.get(child);
      if (actor) return actor;
    }
    return null;
  }
  /** Whether a conjunct is in truth the object of a verb that was taken for a noun ("chides Peru and praises Chile"). */
  function isOtherVerbs(conjunct: number): boolean {
    return [conjunct, conjunct - 1].some(
      (verb) =>
        tree.word(verb - 1) === 'and' &&
        tree.pos(verb) !== 'PROPN' &&
        /(?:s|ed)$/u.test(tree.word(verb)) &&
        relationVerb(tree.word(verb), null).length > 0,
    );
  }
  function actorsAt(token: number): readonly string[] {
    const found = new Set(own(token));
    for (const conjunct of tree.dependents(token, 'conj').slice(0, MOST_CONJUNCTS))
      if (!isOtherVerbs(conjunct)) for (const actor of own(conjunct)) found.add(actor);
    return [...found];
  }
  function ownersOf(token: number, prepositions = AGENT): readonly string[] {
    for (const child of tree.children(token)) {
      if (tree.relation(child) !== 'nmod:poss' && !(child < token && /^'s?$/u.test(tree.word(child + 1)))) continue;
      const actors = actorsAt(child);
      if (actors.length) return actors;
      const covering = named.covers.get(child);
      if (covering) return [covering];
    }
    const qualifiers = qualifiersOf(token);
    if (qualifiers.length) return qualifiers;
    for (const child of tree.dependents(token, 'nmod')) {
      if (!prepositions.has(tree.preposition(child))) continue;
      const actors = actorsAt(child);
      if (actors.length) return actors;
    }
    return [];
  }
  function qualifiersOf(token: number): readonly string[] {
    for (const child of tree.dependents(token, 'amod', 'compound', 'det', 'flat')) {
      // "U.S. border patrol agents": through the compound.
      for (const part of [child, ...tree.dependents(child, 'amod', 'compound')]) {
        const actor = named.heads.get(part) ?? named.covers.get(part);
        // "Smith and party leaders": both of them.
        if (actor && tree.pos(part) !== 'DET') return [...new Set([actor, ...actorsAt(part)])];
      }
    }
    return [];
  }
  /** Whom the speaker's words are told to in this sentence ("told Cook"). */
  function addresseeOf(speaker: string): string | null {
    for (let token = sentence.first; token < sentence.last; token++) {
      if (!/^(?:tell|told|telling|ask|asked|thank|thanked)$/u.test(tree.word(token)) || spoken.has(token)) continue;
      for (const child of tree.dependents(token, 'obj', 'iobj', 'obl', 'ccomp', 'dep')) {
        const listener = named.heads.get(child) ?? titled(child);
        if (listener && listener !== speaker) return listener;
      }
    }
    return null;
  }
  function speakersAt(token: number): readonly string[] {
    const speaker = spoken.get(token);
    const path: number[] = [];
    let found: Reporters = NOBODY;
    for (let at = token; at >= 0; at = tree.head(at)) {
      const known = reported.get(at);
      if (known) found = known;
      else {
        path.push(at);
        found = reportersOver(at);
      }
      if (known || found.actors.length) break;
    }
    for (const at of path) reported.set(at, found);
    // "Ruiz said that Mora believes it is wrong": within what Ruiz says it is Mora's view.
    if (found.actors.length && speaker && spoken.get(found.verb) === speaker) return found.actors;
    // The quotation's speaker stands first; the sentence may name who said it with them.
    return !speaker || found.actors.includes(speaker) ? found.actors : [speaker];
  }
  /** Who report the clause that the token heads ("X and Y said that ..."). */
  function reportersOver(token: number): Reporters {
    const verb = tree.head(token);
    if (verb < 0 || tree.relation(token) !== 'ccomp') return NOBODY;
    // Within words that are nobody's, who thinks or says something is only spoken of.
    if (spoken.get(verb) === null && marked.has(verb)) return NOBODY;
    const word = tree.word(verb);
    if (!verbClasses(word, tree.particle(verb)).has('report') && !relationVerb(word, null).length) return NOBODY;
    return { verb, actors: tree.dependents(verb, 'nsubj').flatMap((subject) => holdersAt(subject)) };
  }
  function holdersAt(token: number): readonly string[] {
    const actors = actorsAt(token);
    if (actors.length) return actors;
    const noun = antecedentOf(token);
    if (isStrike(tree.word(noun))) return ownersOf(noun);
    return isBearerNoun(tree.word(noun)) ? ownersOf(noun, OWNER) : [];
  }
  function addresseeIn(token: number): string | null {
    const { first, last } = tree.subtree(token);
    for (let at = first; at < last; at++) if (SECOND_PERSON.has(tree.word(at))) return own(at)[0] ?? null;
    return null;
  }
  /** What a relative pronoun goes back to; the token itself where it is none. */
  function antecedentOf(token: number): number {
    if (!RELATIVE.has(tree.word(token))) return token;
    const clause = clauseAbove(token);
    if (clause >= 0) return tree.head(clause);
    // Without its clause in the tree, the noun before it; a "that" after anything else points elsewhere.
    const reach = tree.word(token) === 'that' ? 1 : 3;
    for (let at = token - 1; at >= sentence.first && at >= token - reach; at--)
      if (tree.pos(at) === 'NOUN' || tree.pos(at) === 'PROPN') return at;
    return token;
  }
  return {
    actorsAt,
    ownersOf,
    qualifiersOf,
    holdersAt,
    speakersAt,
    isQuoted: (token) => marked.has(token),
    addresseeIn,
    antecedentOf,
    namedAt: (token) => named.covers.get(token) ?? null,
  };
}
