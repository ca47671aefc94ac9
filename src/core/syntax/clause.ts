import { conjuncts, dependants, type SyntaxTree } from './tree.ts';

/** How far up a chain of clauses a subject is looked for; longer chains are no English. */
const LONGEST_CHAIN = 8;
const RELATIVE_PRONOUN = /^(?:who|whom|which|that)$/iu;
const NEGATION = /^(?:not|n['’]t|never|cannot|nor|neither|hardly|scarcely|barely)$/iu;
const NEGATIVE_DETERMINER = /^(?:no|neither)$/iu;
const NEGATIVE_PRONOUN = /^(?:nobody|none|nothing|neither)$/iu;

/** Whether the verb is in the passive. */
export function isPassive(tree: SyntaxTree, verb: number): boolean {
  return dependants(tree, verb, 'nsubj:pass', 'aux:pass', 'obl:agent').length > 0;
}

/**
 * The grammatical subjects of a verb or predicate, with all that are coordinated. Where it has none of its own: that of the
 * verb it is coordinated with ("she came and saw"), of the verb that governs it ("he refused to go", and the object in "he
 * asked them to go"), or the noun that it describes ("the man who left"). Empty where the sentence names none.
 */
export function subjects(tree: SyntaxTree, verb: number): number[] {
  let at = verb;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const own = dependants(tree, at, 'nsubj', 'nsubj:pass', 'csubj');
    const above = tree.head[at] ?? -1;
    const relation = tree.relation[at];
    const relative = own.length === 1 && own.some((token) => RELATIVE_PRONOUN.test(tree.tokens[token]?.text ?? ''));
    if (own.length > 0 && !(relative && relation === 'acl:relcl'))
      return own.flatMap((token) => conjuncts(tree, token));
    if (above < 0) return [];
    if (relation === 'acl:relcl') return relative ? [above] : [];
    if (relation === 'acl') return tree.pos[at] === 'VERB' ? [above] : [];
    if (relation === 'xcomp') {
      const controllers = dependants(tree, above, 'obj', 'iobj').filter((token) => token < at);
      if (controllers.length > 0) return controllers.flatMap((token) => conjuncts(tree, token));
    } else if (relation !== 'conj' && relation !== 'advcl') return [];
    at = above;
  }
  return [];
}

/** The grammatical objects of a verb, with all that are coordinated; a conjunct's object is not shared backwards. */
export function objects(tree: SyntaxTree, verb: number): number[] {
  return dependants(tree, verb, 'obj', 'iobj').flatMap((token) => conjuncts(tree, token));
}

/** Who does it: the subjects of an active verb, the "by" phrase of a passive one. */
export function agents(tree: SyntaxTree, verb: number): number[] {
  if (!isPassive(tree, verb)) return subjects(tree, verb);
  return dependants(tree, verb, 'obl:agent').flatMap((token) => conjuncts(tree, token));
}

/** To whom or what it is done: the objects of an active verb, the subjects of a passive one. */
export function patients(tree: SyntaxTree, verb: number): number[] {
  return isPassive(tree, verb) ? subjects(tree, verb) : objects(tree, verb);
}

/**
 * Whether the clause of this verb or predicate says that something is not so: "not", "never" and the like on it or, where it
 * has no subject of its own, on the verb it is coordinated with; "no" or "nobody" as its subject or object.
 */
export function isNegated(tree: SyntaxTree, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const text = (token: number): string => tree.tokens[token]?.text ?? '';
    const children = tree.children(at);
    if (children.some((child) => child !== verb && negates(tree, child, text(child), at))) return true;
    const hasSubject = dependants(tree, at, 'nsubj', 'nsubj:pass').length > 0;
    if (tree.relation[at] !== 'conj' || hasSubject) return false;
    // "did not sign or endorse", but not "did not sign but endorsed".
    if (dependants(tree, at, 'cc').some((token) => /^(?:but|yet)$/iu.test(text(token)))) return false;
    at = tree.head[at] ?? -1;
  }
  return false;
}

function negates(tree: SyntaxTree, child: number, text: string, verb: number): boolean {
  const relation = tree.relation[child];
  if (relation === 'advmod' || relation === 'cc' || relation === 'aux') {
    if (NEGATION.test(text)) return true;
    const longer = /^(?:longer|more)$/iu.test(text);
    return longer && /^no$/iu.test(tree.tokens[child - 1]?.text ?? '');
  }
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'obj') return false;
  const determined = dependants(tree, child, 'det').some((token) =>
    NEGATIVE_DETERMINER.test(tree.tokens[token]?.text ?? ''),
  );
  return determined || (NEGATIVE_PRONOUN.test(text) && child !== verb);
}
