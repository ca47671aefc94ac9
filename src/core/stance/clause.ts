import type { Graph } from './graph.ts';
import { verbClasses } from './lexicon/lookup.ts';

const NEGATIONS = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'hardly',
  'nor',
  'no',
  'nothing',
  'nobody',
  'none',
  'scarcely',
  'without',
]);
const UNREAL = new Set(['could', 'might', 'may']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'until']);
const NORMS = new Set(['should', 'must', 'ought', 'shall', "let's"]);
/** Verbs whose object, not subject, does what the complement says ("urged him to go"). */
const OBJECT_CONTROL = new Set(
  'urge ask tell order force press pressure allow help let make want beg implore encourage invite persuade convince push compel warn advise call expect require enable'.split(
    ' ',
  ),
);
/** Nouns that take an infinitive. */
const PLANS =
  /^(?:request|application|bid|plan|proposal|call|decision|motion|bill|petition|demand|effort|attempt|move|offer|wish|desire|intention|pledge|promise|vote|order|appeal)s?$/u;
/** Room for who plans it ("the requests by Finland and Sweden to join"). */
const PLAN_REACH = 7;
const STEPS = 12;

/** Whether the word is negated where it stands ("does not", "no support", "nobody"). */
export function isNegated(graph: Graph, token: number): boolean {
  for (const child of graph.children(token)) {
    const relation = graph.relation(child);
    if (relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'obj') {
      if (
        NEGATIONS.has(graph.word(child)) ||
        graph.dependents(child, 'det').some((det) => NEGATIONS.has(graph.word(det)))
      )
        return true;
    } else if (
      relation === 'advmod' ||
      relation === 'det' ||
      relation === 'cc' ||
      relation === 'aux' ||
      relation === 'part'
    ) {
      const word = graph.word(child);
      if (NEGATIONS.has(word)) return true;
    } else if (relation === 'mark' && graph.word(child) === 'without') return true;
  }
  return false;
}

/** Whether what the word says is only supposed: under "if", or with "could" or "may". */
export function isSupposed(graph: Graph, token: number): boolean {
  return hasAuxiliary(graph, token) || hasCondition(graph, token);
}

function hasAuxiliary(graph: Graph, token: number): boolean {
  return graph.dependents(token, 'aux').some((child) => UNREAL.has(graph.word(child)));
}

/** Whether the word stands under "if", "unless" or "whether". */
export function hasCondition(graph: Graph, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    if (graph.dependents(at, 'mark').some((child) => CONDITIONS.has(graph.word(child)))) return true;
    const relation = graph.relation(at);
    if (relation === 'root' || relation === 'parataxis') return false;
    at = graph.head(at);
  }
  return false;
}

/** Whether a negated "think", "believe" or "expect" stands over the clause ("I do not think this helps"). */
export function negatedAbove(graph: Graph, token: number): boolean {
  const head = graph.head(token);
  if (head < 0 || (graph.relation(token) !== 'ccomp' && graph.relation(token) !== 'xcomp')) return false;
  return (
    /^(?:think|thinks|thought|believe|believes|believed|expect|expects|seem|seems|find|be)$/u.test(graph.word(head)) &&
    isNegated(graph, head)
  );
}

/** Whether it is said that this should be so ("must resign", "we need to"). */
export function isNorm(graph: Graph, token: number): boolean {
  if (graph.dependents(token, 'aux').some((child) => NORMS.has(graph.word(child)))) return true;
  const head = graph.head(token);
  if (graph.relation(token) !== 'xcomp' || head < 0) return false;
  // "Has to go", not "has the money to go".
  if (/^(?:has|have|had)$/u.test(graph.word(head))) return graph.word(head + 1) === 'to';
  return /^(?:needs?|needed|ought)$/u.test(graph.word(head));
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
const OBJECTS = new Set(['obj', 'iobj', 'obl', 'dep', 'nsubj', 'xcomp', 'ccomp', 'appos']);
export const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|day|night|time|january|february|march|april|may|june|july|august|september|october|november|december|decade|century|hour|minute|moment|while|weekend|season|century|quarter)s?$/u;

function isBareNominal(graph: Graph, token: number): boolean {
  return (
    NOMINAL.has(graph.pos(token)) &&
    !graph.preposition(token) &&
    !TIMES.test(graph.word(token)) &&
    !graph.dependents(token, 'cop', 'mark').length
  );
}

/**
 * A verb's objects: those the tree calls so, else the noun phrase after it that no preposition leads, whatever the tree
 * calls it (parsers of this size confuse the labels more often than the heads).
 */
export function objectsOf(graph: Graph, token: number): number[] {
  const own = graph.dependents(token, 'obj').filter((child) => child > token && !TIMES.test(graph.word(child)));
  if (own.length) return own;
  const other = graph
    .children(token)
    .find((child) => child > token && OBJECTS.has(graph.relation(child)) && isBareNominal(graph, child));
  return other === undefined ? graph.dependents(token, 'obj') : [other];
}

/** The tokens that are the subject of a predicate: its own, or the one it shares with what governs it. Empty where unknown. */
export function subjectsOf(graph: Graph, token: number): number[] {
  let at = token;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    const own = graph.dependents(at, 'nsubj').filter((child) => child < at || graph.relation(at) === 'root');
    const before = own.filter((child) => child < at);
    if (before.length) return before;
    if (own.length && objectsOf(graph, at).every((object) => !own.includes(object))) return own;
    if (at !== token && graph.dependents(at, 'nsubj:pass').length) return graph.dependents(at, 'nsubj:pass');
    if (at === token && isPassive(graph, at)) return [];
    const loose = graph
      .children(at)
      .find(
        (child) =>
          child < at &&
          /^(?:obl|dep|obj|nmod|compound|amod)$/u.test(graph.relation(child)) &&
          isBareNominal(graph, child),
      );
    if (loose !== undefined && graph.pos(at) === 'VERB') return [loose];
    const relation = graph.relation(at);
    const head = graph.head(at);
    if (head < 0 || isPlanned(graph, at)) return [];
    if (relation === 'acl' || relation === 'acl:relcl') {
      const describes = relation === 'acl:relcl' || graph.word(at).endsWith('ing') || objectsOf(graph, at).length > 0;
      if (head > at || !describes) return [];
      // "A and B praised the plan", read as if only B were described by it: A takes B along.
      return graph.relation(head) === 'conj' ? [graph.head(head)] : [head];
    }
    if (relation === 'xcomp') {
      if (isObjectControl(graph, head)) return graph.dependents(head, 'obj').slice(0, 1);
    } else if (graph.dependents(at, 'cc').length && head < at) {
      // Coordinated in truth, whatever the tree calls it.
    } else if (relation !== 'conj' && relation !== 'advcl' && relation !== 'ccomp' && relation !== 'parataxis')
      return [];
    if (relation === 'ccomp' && !isInfinitive(graph, at) && !graph.dependents(at, 'cc').length) return [];
    at = head;
  }
  return [];
}

/** Whether an infinitive only tells what a noun before it plans or asks ("welcomed the request to join"), by whomever. */
export function isPlanned(graph: Graph, verb: number): boolean {
  const to = graph.children(verb).find((child) => child < verb && graph.word(child) === 'to');
  if (to === undefined) return false;
  // By what stands before it: the tree often hangs such an infinitive on the verb above.
  for (let at = to - 1; at >= graph.sentence.first && at > to - PLAN_REACH; at--) {
    if (graph.pos(at) === 'VERB' || graph.pos(at) === 'PUNCT') return false;
    if (PLANS.test(graph.word(at))) return true;
  }
  return false;
}

function isObjectControl(graph: Graph, verb: number): boolean {
  const word = graph.word(verb);
  if (!graph.dependents(verb, 'obj').length) return false;
  for (const control of OBJECT_CONTROL) if (word.startsWith(control.replace(/e$/u, ''))) return true;
  return false;
}

/** Whether a verb is in the passive, a participle that qualifies a noun included ("plans rejected by Kyiv"). */
export function isPassive(graph: Graph, token: number): boolean {
  if (graph.dependents(token, 'nsubj:pass', 'aux:pass', 'obl:agent').length) return true;
  // "Plans rejected by Kyiv" is passive; "guerrillas wounded two soldiers", read wrongly as such, has an object.
  return (
    graph.relation(token) === 'acl' &&
    /(?:ed|en|wn|ught|ung|ade|eld)$/u.test(graph.word(token)) &&
    !objectsOf(graph, token).length
  );
}

/** Whether a verb stands with "to". */
export function isInfinitive(graph: Graph, token: number): boolean {
  return graph.children(token).some((child) => child < token && graph.word(child) === 'to');
}

/** What a chain of governing verbs makes of a predicate's sign, or 0 where it leaves nothing to be known. */
export function chainSign(graph: Graph, token: number, sign: 1 | -1): -1 | 0 | 1 {
  let current: -1 | 0 | 1 = sign;
  let at = token;
  for (let steps = 0; steps < STEPS && current !== 0; steps++) {
    if (isNegated(graph, at)) current = at === token || current > 0 ? negated(current) : current;
    const relation = graph.relation(at);
    const head = graph.head(at);
    if (head < 0 || (relation !== 'xcomp' && relation !== 'ccomp' && relation !== 'advcl')) break;
    const classes = verbClasses(graph.word(head), graph.particle(head));
    if (
      relation === 'xcomp' ||
      (relation === 'advcl' &&
        (isInfinitive(graph, at) || (classes.has('stop') && !graph.dependents(head, 'obj').length)))
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
