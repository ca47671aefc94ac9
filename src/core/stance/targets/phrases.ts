import type { Span } from '../../../model/span.ts';
import type { TokenLayer } from '../../document.ts';
import { isTime } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';

const MOST_WORDS = 9;
/** What belongs to a noun phrase on either side of its noun. Clauses and adverbs after it are not taken along. */
const BEFORE = new Set(['amod', 'compound', 'nummod', 'flat', 'nmod:poss', 'case', 'det']);
const AFTER = new Set(['nummod', 'flat', 'nmod', 'compound', 'fixed', 'cc', 'conj', 'case']);
/** Nouns that name no issue, whatever stands beside them. */
const VAGUE =
  /^(?:one|thing|way|crap|lot|number|couple|handful|plenty|series|instance|example|dozen|part|kind|sort|type|two|three|bit|something|anything|nothing|everything|someone|anyone|job|work|look|time|ask|stuff|how|what|who|why|when|where)s?$/u;
/** Nouns that name one only with a word that says which. */
const GENERIC =
  /^(?:people|person|man|men|woman|women|child|children|member|idea|point|fact|matter|question|issue|reason|place|case|result|number|life|term|timing|supporter|advice|news|world|thought|word|account|order|side|step|move|guy|group|need|end|start|chance|statement|other|leader|official|cause|resident|community|communitie|citizen|respect|right|instance|answer|detail|nation|countrie|country|sir|mr|mrs|ms|dr|general|president|minister|senator)s?$/u;
/** Of these the ones that a clause says more of ("supporters who shout"). */
const PEOPLE = /^(?:supporter|leader|official|resident|citizen|member|senator)s$/u;
/** Words of praise and blame: before what is said to be something they name no issue ("that's a good framework"). */
const JUDGING =
  /^(?:good|great|right|best|better|bad|worst|wrong|beautiful|terrible|perfect|nice|wonderful|horrible|strong|weak|big|huge)$/u;
/** What these lead says when or why, not which. */
const CIRCUMSTANCE =
  /^(?:despite|amid|amidst|after|before|during|since|until|because|as|except|than|like|without|unless|following|including|besides|according|per|via|through|throughout)\b/u;
const LEADING = new Set(['the', 'a', 'an', 'any', 'this', 'that', 'these', 'those', 'some', 'such', 'and', 'or', ',']);

/**
 * The words by which a topic is known: a noun with what qualifies it, in the article's own words and unbroken, without a
 * leading article, cut to a few words where a phrase ends. Null where the token is no noun (a verb, participle or pronoun
 * names no issue) or names nothing in particular, as "a plan" does unless it is taken up later.
 */
export function topicAt(
  { tokens }: Pick<TokenLayer, 'tokens'>,
  tree: SentenceTree,
  token: number,
  isTakenUp = false,
): Span | null {
  const word = tree.word(token);
  if (!isNoun(tree, token) || isTime(tree, token) || VAGUE.test(word) || !/\p{L}{2}/u.test(word)) return null;
  // "The problem with low rates": the rates.
  const [trouble] = /^(?:problem|trouble|issue|difficulty)s?$/u.test(word) ? tree.dependents(token, 'nmod') : [];
  if (trouble !== undefined && tree.preposition(trouble) === 'with') return topicAt({ tokens }, tree, trouble);
  const isSaid = tree.dependents(token, 'cop').length > 0;
  if (isSaid && tree.dependents(token, 'amod').some((child) => JUDGING.test(tree.word(child)))) return null;
  // A verb in disguise ("proposed conducting talks").
  if (word.endsWith('ing') && /^(?:NOUN|DET|ADJ|PROPN)$/u.test(tree.pos(token + 1))) return null;
  const phrase = new Set([token]);
  const open = [token];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of tree.children(at)) {
      const kept = child < at ? BEFORE : AFTER;
      if (!kept.has(tree.relation(child)) || Math.abs(child - token) > MOST_WORDS || phrase.has(child)) continue;
      if (isTime(tree, child)) continue;
      if (at === token && /^(?:case|mark|cc)$/u.test(tree.relation(child))) continue;
      if (child > at && CIRCUMSTANCE.test(tree.preposition(child))) continue;
      if (/^(?:nmod|conj)$/u.test(tree.relation(child)) && !isNoun(tree, child)) continue;
      // "Privacy and health", not "the law and a friend of the mayor".
      if (tree.relation(child) === 'conj' && tree.dependents(child, 'det', 'nmod', 'case').length) continue;
      phrase.add(child);
      open.push(child);
    }
  }
  let first = token;
  // "Larger-than-expected rise", wherever the tree hangs what the hyphens join.
  while (token - first < MOST_WORDS && (phrase.has(first - 1) || isHyphen(first - 1) || isHyphen(first))) first--;
  let last = token;
  while (last - first < MOST_WORDS && (phrase.has(last + 1) || isJoined(last + 1))) last++;
  while (isHyphen(last + 1) && last - first < MOST_WORDS) {
    last += 2;
    while (isNoun(tree, last + 1) && last - first < MOST_WORDS) last++;
  }
  while (first < token && (LEADING.has(tree.word(first)) || isHyphen(first))) first++;
  for (let at = first; at <= last; at++) if (tree.dependents(at, 'nsubj').some((child) => child >= first)) return null;
  if (/^(?:what|which|who|whose|how)$/u.test(tree.word(first))) return null;
  if (/^(?:SCONJ|ADP)$/u.test(tree.pos(first)) || /^(?:while|when)$/u.test(tree.word(first))) return null;
  while (last > token && !isNoun(tree, last) && !(tree.pos(last) === 'NUM' && last === token + 1)) last--;
  const [relative] = first === last ? tree.dependents(token, 'acl:relcl') : [];
  if (
    relative !== undefined &&
    /^(?:who|that|which)$/u.test(tree.word(last + 1)) &&
    (!GENERIC.test(word) || PEOPLE.test(word))
  ) {
    // "Bankers who lend to them": not all bankers are meant.
    const after = tree.subtree(relative).last;
    const [opening, closing] = [tokens[first], tokens[after - 1]];
    if (after - first <= MOST_WORDS && opening && closing) return { start: opening.start, end: closing.end };
  }
  const isBare = first === last || (first === token - 1 && last === token && /^(?:NUM|PRON)$/u.test(tree.pos(first)));
  // "The news that there was a call": what the news is.
  const [clause] = isBare && GENERIC.test(word) ? tree.dependents(token, 'acl', 'ccomp') : [];
  const [told] = clause === undefined ? [] : tree.dependents(clause, 'nsubj').filter((child) => child > token);
  if (told !== undefined) return topicAt({ tokens }, tree, told);
  if (isBare && !isTakenUp && (GENERIC.test(word) || /^an?$/u.test(tree.word(first - 1)))) return null;
  const start = tokens[first];
  const end = tokens[last];
  return start && end ? { start: start.start, end: end.end } : null;

  /** A hyphen without spaces. */
  function isHyphen(at: number): boolean {
    const hyphen = tokens[at];
    if (!hyphen || !/^[-‐‑]$/u.test(hyphen.text) || at <= tree.sentence.first) return false;
    return tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
  }

  /** A conjunction or possessive sign between two words of the phrase, whichever of them the tree hangs it on. */
  function isJoined(at: number): boolean {
    return /^(?:and|of|'s|')$/u.test(tree.word(at)) && phrase.has(at + 1);
  }
}

function isNoun(tree: SentenceTree, token: number): boolean {
  return tree.pos(token) === 'NOUN' || tree.pos(token) === 'PROPN';
}
