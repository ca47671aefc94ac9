import { isInfinitive } from '../../syntax/clause.ts';
import { isNegated } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { verbClasses } from '../lexicon/lookup.ts';

const STEPS = 12;
const REFUSALS = /^(?:refusal|unwillingness|reluctance|failure|inability|hesitation)$/u;

/** What a chain of governing verbs makes of a predicate's sign, or 0 where it leaves nothing to be known. */
export function chainSign(tree: SentenceTree, token: number, sign: 1 | -1): -1 | 0 | 1 {
  let current: -1 | 0 | 1 = sign;
  let at = token;
  for (let steps = 0; steps < STEPS && current !== 0; steps++) {
    if (isNegated(tree, at)) {
      if (tree.dependents(at, 'advmod').some((child) => /^(?:always|necessarily)$/u.test(tree.word(child)))) return 0;
      // "Could not recall meeting her" denies no meeting.
      if (at !== token && !verbClasses(tree.word(at), tree.particle(at)).size) return 0;
      current = at === token || current > 0 ? negated(current) : current;
    }
    // "Stopped short of condemning" says neither.
    if (tree.word(at - 1) === 'of' && tree.word(at - 2) === 'short') return 0;
    // "Misled into supporting it".
    if (tree.word(at - 1) === 'into' && tree.word(at).endsWith('ing')) return 0;
    // "Is against closing it"; what somebody is blamed for failing to do is the blamer's view.
    if (tree.word(at - 1) === 'against' && tree.word(at).endsWith('ing')) current = current > 0 ? -1 : 1;
    if (tree.word(at - 1) === 'for' && /^(?:failing|neglecting|omitting|forgetting)$/u.test(tree.word(at))) return 0;
    const relation = tree.relation(at);
    const head = tree.head(at);
    // "The refusal to condemn".
    if (relation === 'acl' && REFUSALS.test(tree.word(head))) return current > 0 ? -1 : 0;
    if (head < 0 || (relation !== 'xcomp' && relation !== 'ccomp' && relation !== 'advcl')) break;
    // "Is expected to endorse" foretells.
    if (/^(?:expected|likely|rumou?red|tipped|thought)$/u.test(tree.word(head)) && relation === 'xcomp') return 0;
    const classes = verbClasses(tree.word(head), tree.particle(head));
    if (classes.has('weigh')) return 0;
    if (
      relation === 'xcomp' ||
      (relation === 'advcl' &&
        (isInfinitive(tree, at) || (classes.has('stop') && !tree.dependents(head, 'obj').length)))
    ) {
      if (classes.has('refuse') || (classes.has('stop') && !classes.has('do'))) current = negated(current);
      else if (classes.has('threaten')) current = -1;
    } else if (relation === 'ccomp' && classes.has('hedge')) current = 0;
    else break;
    at = head;
  }
  return current;
}

/** Not to support is to oppose; not to oppose says nothing. */
function negated(sign: -1 | 0 | 1): -1 | 0 | 1 {
  return sign > 0 ? -1 : 0;
}
