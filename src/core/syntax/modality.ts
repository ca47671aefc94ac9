import { wordSet } from '../tokens/wordLists.ts';
import { isInfinitive, isPlanned } from './clause.ts';
import type { SentenceTree } from './sentenceTree.ts';

const NEGATIONS = wordSet("not n't never neither hardly barely nor no nothing nobody none scarcely without cannot");
/** They hand a negation on to the next verb. */
const ALTERNATIVES = new Set(['or', 'nor']);
const UNREAL = new Set(['could', 'might', 'may']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'until']);
const NORMS = new Set(['should', 'must', 'ought', 'shall', "let's"]);
const URGING =
  /^(?:urg|ask|call|implor|beg|press|push|pressur|lobby|warn|advis|encourag|tell|told|command|order)(?:e|s|es|ed|ing)?$/u;
const WANTING = /^(?:want|like|need|expect|wish)(?:s|ed|ing)?$/u;
const STEPS = 12;

/**
 * Whether the word is negated: "not", "never", "no longer" and the like on it or, for a verb without a subject of its
 * own, on the verb it is coordinated with ("did not sign or endorse", but not "did not sign but endorsed"); "no" or
 * "nobody" as its subject or object.
 */
export function isNegated(tree: SentenceTree, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < STEPS; steps++) {
    if (tree.children(at).some((child) => child !== token && negates(tree, child, at === token))) return true;
    if (tree.pos(token) !== 'VERB' || tree.relation(at) !== 'conj') return false;
    if (tree.dependents(at, 'nsubj', 'nsubj:pass').length) return false;
    if (!tree.dependents(at, 'cc').some((child) => ALTERNATIVES.has(tree.word(child)))) return false;
    at = tree.head(at);
  }
  return false;
}

function negates(tree: SentenceTree, child: number, isOwn: boolean): boolean {
  const word = tree.word(child);
  switch (tree.relation(child)) {
    case 'nsubj':
    case 'nsubj:pass':
    case 'obj':
      return (
        isOwn &&
        (NEGATIONS.has(word) || tree.children(child).some((other) => other < child && NEGATIONS.has(tree.word(other))))
      );
    case 'advmod':
      // "Not only a liar" is a liar.
      if (/^(?:only|just|merely|simply)$/u.test(tree.word(child + 1))) return false;
      return NEGATIONS.has(word) || (/^(?:longer|more)$/u.test(word) && tree.word(child - 1) === 'no');
    case 'det':
    case 'cc':
      return isOwn && NEGATIONS.has(word);
    case 'aux':
    case 'part':
      return NEGATIONS.has(word);
    case 'mark':
      return isOwn && word === 'without';
    default:
      return false;
  }
}

/** Whether a negated "think", "believe" or "expect" stands over the clause ("I do not think this helps"). */
export function negatedAbove(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token);
  if (head < 0 || (tree.relation(token) !== 'ccomp' && tree.relation(token) !== 'xcomp')) return false;
  return (
    /^(?:think|thinks|thought|believe|believes|believed|expect|expects|seem|seems|find|be)$/u.test(tree.word(head)) &&
    isNegated(tree, head)
  );
}

/** Whether what the word says is only supposed: under "if", with "could" or "may", or with "would" in a sentence with an "if". */
export function isSupposed(tree: SentenceTree, token: number): boolean {
  return (
    hasAuxiliary(tree, token) ||
    servesUnreal(tree, token) ||
    isAbility(tree, token) ||
    isConditional(tree, token) ||
    hasCondition(tree, token)
  );
}

function hasAuxiliary(tree: SentenceTree, token: number): boolean {
  return tree.dependents(token, 'aux').some((child) => UNREAL.has(tree.word(child)));
}

/** "Could use the bridge to bomb them". */
function servesUnreal(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token);
  return (
    head >= 0 &&
    /^(?:xcomp|advcl)$/u.test(tree.relation(token)) &&
    isInfinitive(tree, token) &&
    hasAuxiliary(tree, head)
  );
}

/** "Would be able to refuse". */
function isAbility(tree: SentenceTree, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < STEPS && tree.relation(at) === 'conj'; steps++) at = tree.head(at);
  const head = tree.head(at);
  return (
    head >= 0 &&
    tree.relation(at) === 'xcomp' &&
    /^(?:able|unable|likely|unlikely|possible|free)$/u.test(tree.word(head))
  );
}

function isConditional(tree: SentenceTree, token: number): boolean {
  if (!tree.dependents(token, 'aux').some((child) => tree.word(child) === 'would')) return false;
  for (let at = tree.sentence.first; at < tree.sentence.last; at++)
    if (/^(?:if|unless)$/u.test(tree.word(at))) return true;
  return false;
}

/** Whether the word stands under "if", "unless" or "whether". */
export function hasCondition(tree: SentenceTree, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    if (tree.dependents(at, 'mark').some((child) => CONDITIONS.has(tree.word(child)))) return true;
    const relation = tree.relation(at);
    if (relation === 'root' || relation === 'parataxis') return false;
    at = tree.head(at);
  }
  return false;
}

/** Whether it is said that this should be so ("must resign", "we need to"). */
export function isNorm(tree: SentenceTree, token: number): boolean {
  if (tree.dependents(token, 'aux').some((child) => NORMS.has(tree.word(child)))) return true;
  const head = tree.head(token);
  if (tree.relation(token) !== 'xcomp' || head < 0) return false;
  // "Has to go", not "has the money to go".
  if (/^(?:has|have|had)$/u.test(tree.word(head))) return tree.word(head + 1) === 'to';
  return /^(?:needs?|needed|ought)$/u.test(tree.word(head));
}

/** Whether the clause is only what somebody is urged, told or wanted to do ("asked them to leave"). */
export function isUrged(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token);
  if (head < 0 || !/^(?:xcomp|ccomp|advcl)$/u.test(tree.relation(token))) return false;
  if (!isInfinitive(tree, token) || isPlanned(tree, token)) return false;
  if (URGING.test(tree.word(head))) return true;
  const others = [...tree.dependents(head, 'obj'), ...tree.dependents(token, 'nsubj')];
  return WANTING.test(tree.word(head)) && others.some((child) => child > head && child < token);
}
