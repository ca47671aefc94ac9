import { isInfinitive, isPassive, isTime, patientsOf } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { lemmas } from '../lexicon/lemma.ts';
import type { Slot } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';

/** How far from its verb a complement with a preposition may stand. */
const REACH = 16;

/** Prepositions that lead whom something is given to, shared with or had from. */
const RECIPIENT: ReadonlySet<Slot> = new Set<Slot>(['to', 'with', 'from', 'toward']);

/** "Allowed the return of the inspectors": it is they who are allowed it. */
const PERMITTING = /^(?:allow|permit|accept|approv|authori[sz]|grant)/u;
const COMING = /^(?:return|entry|visit|deployment|release|presence|passage|access|participation|stay)s?$/u;

/** The tokens that fill a predicate's slots. */
export function fillersOf({ tree }: Reading, token: number, slots: readonly Slot[]): number[] {
  const fillers: number[] = [];
  const isOf = (child: number) => tree.preposition(child) === 'of';
  for (const slot of slots) {
    if (slot === 'mutual') continue;
    if (slot === 'obj') {
      const [patient, ...others] = patientsOf(tree, token);
      if (patient !== undefined && PERMITTING.test(tree.word(token)) && COMING.test(tree.word(patient)))
        fillers.push(
          ...tree.dependents(patient, 'nmod').filter((child) => /^(?:of|by|for)$/u.test(tree.preposition(child))),
        );
      if (patient !== undefined) fillers.push(patient, ...others.filter((other) => !isParted(tree, patient, other)));
      // "Killed at least ten": the tree may take "at" for a preposition.
      if (!isPassive(tree, token))
        fillers.push(...tree.dependents(token, 'obl').filter((child) => isCounted(tree, child)));
    } else if (slot === 'clause') {
      for (const clause of tree.dependents(token, 'ccomp', 'xcomp'))
        if (!/^insist/u.test(tree.word(token)) || isSubjunctive(tree, clause))
          fillers.push(...tree.dependents(clause, 'nsubj', 'nsubj:pass'));
    } else {
      // "Shares intelligence with Peru": the tree may hang the complement on the object.
      const [object] = tree.dependents(token, 'obj');
      const below =
        object !== undefined && RECIPIENT.has(slot) && !tree.dependents(object, 'nmod').some(isOf)
          ? tree.dependents(object, 'nmod')
          : [];
      for (const child of [...tree.dependents(token, 'obl', 'nmod', 'obj', 'advcl'), ...below]) {
        const [preposition = ''] = tree.preposition(child).replace('out of', 'from').split(' ');
        // "Anyone but her" is not for her.
        if (/ (?:but|except)$/u.test(tree.preposition(child)) || tree.word(child - 1) === 'but') continue;
        if (child - token < REACH && preposition.replace('towards', 'toward').replace('upon', 'on') === slot)
          fillers.push(child);
      }
    }
  }
  return [...new Set(fillers)].filter((filler) => !isTime(tree, filler));
}

/** Whether a clause says what is to be ("insisted that Peru pay"), not what is. */
function isSubjunctive(tree: SentenceTree, verb: number): boolean {
  const [first] = tree.dependents(verb, 'aux', 'cop');
  const word = tree.word(first ?? verb);
  return (
    word === 'be' ||
    word === 'must' ||
    (first === undefined && lemmas(word)[0] === word && !/(?:s|ed|ing)$/u.test(word))
  );
}

/** Whether a comma stands between two objects: the second is in truth the next clause's subject. */
function isParted(tree: SentenceTree, one: number, other: number): boolean {
  for (let at = one + 1; at < other; at++) if (tree.word(at) === ',') return true;
  return false;
}

/** Whether "at least", "at most" or "up to" stands before the number of a noun. */
function isCounted(tree: SentenceTree, token: number): boolean {
  return tree
    .dependents(token, 'case')
    .some(
      (child) =>
        (tree.word(child) === 'at' && /^(?:least|most)$/u.test(tree.word(child + 1))) ||
        (tree.word(child) === 'to' && tree.word(child - 1) === 'up' && tree.pos(child + 1) === 'NUM'),
    );
}

/** Whether a filler is to do something ("called for them to leave"): what is called for is the deed, not the doer. */
export function isToAct(tree: SentenceTree, token: number, filler: number): boolean {
  const deeds = [...tree.dependents(token, 'advcl', 'xcomp', 'ccomp'), ...tree.dependents(filler, 'acl', 'acl:relcl')];
  return deeds.some((deed) => (deed > filler || filler < token) && isInfinitive(tree, deed));
}

/** Whether somebody's own things are meant ("defended its record"), which says little. */
export function isOwn(tree: SentenceTree, filler: number): boolean {
  return tree.dependents(filler, 'nmod:poss').some((child) => /^(?:its|his|her|their|my|our)$/u.test(tree.word(child)));
}

/** Whether any one thing of its kind is meant. */
export function isAny(tree: SentenceTree, filler: number): boolean {
  return tree.dependents(filler, 'det').some((child) => /^(?:any|an?|either)$/u.test(tree.word(child)));
}
