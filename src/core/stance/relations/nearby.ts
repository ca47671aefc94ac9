import { subjectsOf } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { isActing } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import type { Referents } from '../targets/referents.ts';

/** What a finding weighs whose parties the tree does not tie to the predicate, but their order does. */
export const LOOSE = 0.48;
const REACH = 16;

/** The first actor named after a token in its clause, other than these; null for none. */
export function actorAfter({ tree, referents }: Reading, token: number, others: readonly string[]): string | null {
  const end = Math.min(tree.sentence.last, token + REACH);
  for (let at = token + 1; at < end; at++) {
    if (/^(?:["“”;:]|if|unless|whether)$/u.test(tree.word(at)) || isClauseAhead(tree, at)) return null;
    const actor = referents.actorsAt(at)[0] ?? namedAlone(tree, referents, at);
    if (actor && !others.includes(actor)) return actor;
  }
  return null;
}

/** Whether a comma parts what follows as a clause with a subject of its own (", a minister said"). */
function isClauseAhead(tree: SentenceTree, token: number): boolean {
  if (tree.word(token) !== ',') return false;
  for (let at = token + 1; at < tree.sentence.last && at < token + REACH; at++) {
    if (/^nsubj/u.test(tree.relation(at)) && tree.head(at) > at) return true;
    if (tree.pos(at) === 'VERB' || tree.word(at) === ',') return false;
  }
  return false;
}

/** The last actor named before a token in its clause; null for none, or where another noun stands closer as its subject. */
export function actorBefore({ tree, referents }: Reading, token: number): string | null {
  const subject = subjectsOf(tree, token).find((noun) => noun < token && tree.pos(noun) === 'NOUN');
  if (subject !== undefined) {
    // "The rights group Amnesty International": the name that belongs to the noun.
    const beside = tree.dependents(subject, 'appos', 'flat', 'compound').filter((child) => child > subject);
    return beside.flatMap((child) => [...referents.actorsAt(child)])[0] ?? null;
  }
  for (let at = token - 1; at >= tree.sentence.first && at > token - REACH; at--) {
    if (/^["“”;:]$/u.test(tree.word(at))) return null;
    const actor = referents.actorsAt(at)[0] ?? namedAlone(tree, referents, at);
    if (actor) return actor;
  }
  return null;
}

/** The actor named at a token, unless the name only qualifies a noun that does not act for it ("the Chilean journalist"). */
function namedAlone(tree: SentenceTree, referents: Referents, token: number): string | null {
  const head = tree.head(token);
  const isQualifier = /^(?:amod|compound)$/u.test(tree.relation(token)) && head > token && tree.pos(head) === 'NOUN';
  return isQualifier && !isActing(tree.word(head)) ? null : referents.namedAt(token);
}
