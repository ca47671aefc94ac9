import type { Reading } from '../reading.ts';

/** The verb that the noun is the object of, or its subject in the passive; -1 for none. */
export function governorOf(reading: Reading, token: number): number {
  const { tree } = reading;
  const relation = tree.relation(token);
  const head = tree.head(token);
  if (relation === 'obj' || relation === 'nsubj:pass') return head;
  if (relation === 'obl' && /^(?:in|as|at|on)$/u.test(tree.preposition(token))) return head;
  // "A state of siege".
  if (/^(?:states?|campaign|series|wave|act|round)$/u.test(tree.word(head)) && tree.preposition(token) === 'of')
    return governorOf(reading, head);
  if (tree.preposition(token)) return -1;
  // Where the tree goes astray: the verb that stands just before the noun's phrase.
  for (let at = token - 1; at >= tree.sentence.first && at > token - 5; at--) {
    if (tree.pos(at) === 'VERB' && !/ed$/u.test(tree.word(at))) return at;
    if (!/^(?:DET|ADJ|ADV|VERB|NUM)$/u.test(tree.pos(at))) return -1;
  }
  return -1;
}
