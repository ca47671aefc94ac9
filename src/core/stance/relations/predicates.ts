import type { SentenceTree } from '../../syntax/sentenceTree.ts';

/** Whether a participle describes the noun just before it, wherever the tree hangs it ("those ordered out of Peru"). */
export function isReduced(tree: SentenceTree, token: number): boolean {
  return (
    tree.relation(token) === 'advcl' &&
    tree.word(token).endsWith('ed') &&
    /^(?:NOUN|PROPN)$/u.test(tree.pos(token - 1)) &&
    tree.head(token - 1) !== token &&
    tree.pos(token + 1) === 'ADP' &&
    tree.dependents(token, 'nsubj', 'aux', 'obj', 'mark', 'cc').length === 0
  );
}

/** Whether a sentence's root is a verb that was taken for a noun ("Peru shares secrets"). */
export function isVerbal(tree: SentenceTree, token: number): boolean {
  return (
    tree.pos(token) === 'NOUN' &&
    tree.relation(token) === 'root' &&
    tree.dependents(token, 'nsubj').some((child) => child < token) &&
    tree.dependents(token, 'obj', 'obl').some((child) => child > token) &&
    tree.dependents(token, 'cop', 'det', 'case').length === 0
  );
}

/** Whether a participle only qualifies the noun after it ("the wounded soldier"). */
export function isQualifier(tree: SentenceTree, token: number): boolean {
  return tree.relation(token) === 'amod' && tree.head(token) > token;
}

/**
 * Whether a participle only qualifies the noun after it, though the tree takes it for a verb ("had opposing views", "told cheering
 * fans", "the defending champion").
 */
export function isEpithet(tree: SentenceTree, token: number): boolean {
  if (!tree.word(token).endsWith('ing') || tree.pos(token + 1) !== 'NOUN') return false;
  return (
    /^champions?$/u.test(tree.word(token + 1)) ||
    /^(?:tell|tells|told|have|has|had|greet|greeted|greets|face|faced|faces)$/u.test(tree.word(token - 1))
  );
}

/** Whether an adjective is said of its subject less than of others ("the least friendly"). */
export function isLess(tree: SentenceTree, token: number): boolean {
  return [token - 1, ...tree.dependents(token, 'advmod')].some((child) => /^(?:less|least)$/u.test(tree.word(child)));
}

/** Whether a participle that opens the sentence says what was done to its subject ("Pressed for details, ..."). */
export function isOpening(tree: SentenceTree, token: number): boolean {
  return token === tree.sentence.first && tree.word(token).endsWith('ed') && tree.dependents(token, 'obj').length === 0;
}
