import { isNegated } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { isFeeling } from '../lexicon/lookup.ts';

/** What comes to be or looks so, or is made so, is not said to be so. */
const BECOMING =
  /^(?:make|makes|made|making|keep|keeps|kept|get|gets|got|getting|become|becomes|became|grow|grows|grew|turn|turns|turned|look|looks|looked)$/u;
/** Great as these may be, nobody praises them by saying so. */
const TRIAL =
  /^(?:test|challenge|risk|danger|threat|loss|problem|concern|worry|need|pressure|part|number|majority|difficulty|pity|shame|example|illustration|indication|sign|reminder|lesson|point|comparison)s?$/u;
/** Bad ones are nobody's fault. */
const MISHAP =
  /^(?:number|rating|poll|figure|result|luck|condition|health|injury|injurie|wound|pain|loss|losse|grief|anxiety|fear|situation|position|shape|time|day|week|month|year|season|weather|accident|illness|disease|ordeal|experience|memory|memorie|news)s?$/u;
const NONE = /^(?:no|few|neither)$/u;

/** Whether a judging word says nothing where it stands: "less safe", "un-angry", "got better", "looks bad". */
export function isToned(tree: SentenceTree, token: number): boolean {
  // "Would be better off".
  if (tree.word(token + 1) === 'off' || /^(?:less|least)$/u.test(tree.word(token - 1))) return true;
  if (tree.dependents(token, 'advmod').some((child) => /^(?:less|least|too)$/u.test(tree.word(child)))) return true;
  if (tree.word(token - 1) === '-' && /^(?:un|non|not|anti|less|ex)$/u.test(tree.word(token - 2))) return true;
  return tree.relation(token) === 'xcomp' && BECOMING.test(tree.word(tree.head(token)));
}

/** Whether an adjective says how its subject feels, whatever about ("the voters are angry"). */
export function isFeltBy(tree: SentenceTree, token: number, subject: number): boolean {
  return isFeeling(tree.word(token)) && !/^(?:it|this|that|which)$/u.test(tree.word(subject));
}

/** Whether there is none of the subject ("no large economy has succeeded"). */
export function isNone(tree: SentenceTree, subject: number): boolean {
  const determiners = tree.dependents(subject, 'det', 'amod');
  return [subject, ...determiners].some((token) => NONE.test(tree.word(token)));
}

/** Whether what is said holds only when something else does ("loans are good when rates are low"). */
export function hangsOn(tree: SentenceTree, token: number): boolean {
  return tree
    .dependents(token, 'advcl')
    .some((clause) => tree.dependents(clause, 'mark', 'advmod').some((child) => tree.word(child) === 'when'));
}

/** Whether a noun names what nobody praises by calling it great ("a great test"). */
export function isTrial(word: string): boolean {
  return TRIAL.test(word);
}

/** Whether a noun names what nobody is blamed for by calling it bad ("her terrible luck"). */
export function isMishap(word: string): boolean {
  return MISHAP.test(word);
}

/** Whether a verb says what somebody is not blamed for ("never blamed them for stealing"): that they did it is not said. */
export function isUnblamed(tree: SentenceTree, token: number): boolean {
  return tree.relation(token) === 'advcl' && tree.word(token - 1) === 'for' && isNegated(tree, tree.head(token));
}
