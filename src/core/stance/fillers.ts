import { isInfinitive, isTime, patientsOf } from '../syntax/clause.ts';
import type { SentenceTree } from '../syntax/sentenceTree.ts';
import type { Slot } from './lexicon/relationVerbs.ts';
import type { Reading } from './reading.ts';

/** How far from its verb a complement with a preposition may stand. */
const REACH = 16;

/** The tokens that fill a predicate's slots. */
export function fillersOf({ tree }: Reading, token: number, slots: readonly Slot[]): number[] {
  const fillers: number[] = [];
  for (const slot of slots) {
    if (slot === 'mutual') continue;
    if (slot === 'obj') {
      fillers.push(...patientsOf(tree, token));
    } else if (slot === 'clause') {
      for (const clause of tree.dependents(token, 'ccomp', 'xcomp'))
        fillers.push(...tree.dependents(clause, 'nsubj', 'nsubj:pass'));
    } else {
      for (const child of tree.dependents(token, 'obl', 'nmod', 'obj', 'advcl')) {
        const [preposition = ''] = tree.preposition(child).split(' ');
        // "Anyone but her" is not for her.
        if (/ (?:but|except)$/u.test(tree.preposition(child)) || tree.word(child - 1) === 'but') continue;
        if (child - token < REACH && preposition.replace('towards', 'toward').replace('upon', 'on') === slot)
          fillers.push(child);
      }
    }
  }
  return [...new Set(fillers)].filter((filler) => !isTime(tree, filler));
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
