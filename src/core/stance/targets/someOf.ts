import type { SentenceTree } from '../../syntax/sentenceTree.ts';

/** What sets some of a body's people apart from the others. */
const FACTION =
  /^(?:pro|anti|life|choice|conservative|liberal|moderate|progressive|dissident|rebel|certain|individual|few)(?:-|$)/u;
const PRIVATE =
  /^(?:group|organi[sz]ation|company|firm|newspaper|magazine|website|site|club|team|party|charity|movement|band|university|school)$/u;

/** Whether a noun names only some of a body's people: "four Liberal senators", "moderate members of the party". */
export function isFaction(tree: SentenceTree, token: number): boolean {
  const determiners = tree.dependents(token, 'amod', 'det');
  const isCounted = tree.dependents(token, 'nummod').length > 0;
  return (
    (isCounted && !determiners.some((child) => tree.word(child) === 'all')) ||
    determiners.some((child) => FACTION.test(tree.word(child)))
  );
}

/** Whether a noun names one private body of a country: "a Chilean rights group" is not Chile. */
export function isOneGroup(tree: SentenceTree, token: number): boolean {
  return (
    PRIVATE.test(tree.word(token)) && tree.dependents(token, 'det').some((child) => /^an?$/u.test(tree.word(child)))
  );
}

/** Whether a word for a party's people means one of them, whoever it may be: "the Ohio Republican". */
export function isOneOfParty(tree: SentenceTree, token: number): boolean {
  if (!/^(?:republican|democrat|tory)$/u.test(tree.word(token))) return false;
  return tree.dependents(token, 'det').length > 0 || tree.relation(token) === 'compound';
}
