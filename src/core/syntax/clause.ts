import { wordSet } from '../tokens/wordLists.ts';
import type { SentenceTree } from './sentenceTree.ts';

/** How verbs begin whose object, not subject, does what the complement says ("urged him to go"). */
const OBJECT_CONTROL =
  /^(?:watch|saw$|seen$|hear|urg|ask|tell|order|forc|press|allow|help|let|mak|want|beg|implor|encourag|invit|persuad|convinc|push|compel|warn|advis|call|expect|requir|enabl|bring)/u;
/** "Relied on them to defend the town": they did. */
const RELYING = /^(?:rely|relies|relied|relying|count|counts|counted|counting|depend|depends|depended|depending)$/u;
/** Nouns that take an infinitive. */
const PLANS = wordSet(`
  request application bid plan proposal call decision motion bill petition demand effort attempt move offer wish
  desire intention pledge promise vote order appeal resolve determination right power ability duty chance
  opportunity permission mandate
`);
/** Room for who plans it ("the requests by Finland and Sweden to join"). */
const PLAN_REACH = 7;
/** How far up a chain of clauses is looked; longer chains are no English. */
const STEPS = 12;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
const OBJECTS = new Set(['obj', 'iobj', 'obl', 'dep', 'nsubj', 'vocative', 'xcomp', 'ccomp', 'appos']);
const TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day night time
  january february march april may june july august september october november december decade century hour minute
  moment while weekend season quarter
`);

/** A plural without its ending; other words as they are, but for an "s" at the end. */
function singular(word: string): string {
  return word.replace(/s$/u, '');
}

/** Whether the word names a day, a month or another time, which no verb acts on. */
export function isTime(tree: SentenceTree, token: number): boolean {
  return TIMES.has(singular(tree.word(token)));
}

/** Whether a verb is in the passive, a participle that qualifies a noun included ("plans rejected by Kyiv"). */
export function isPassive(tree: SentenceTree, token: number): boolean {
  if (tree.dependents(token, 'nsubj:pass', 'aux:pass', 'obl:agent').length) return true;
  // "Plans rejected by Kyiv" is passive; "guerrillas wounded two soldiers", read wrongly as such, has an object.
  return (
    tree.relation(token) === 'acl' &&
    !isMainVerb(tree, token) &&
    /(?:ed|en|wn|ught|ung|ade|eld)$/u.test(tree.word(token)) &&
    !objectsOf(tree, token).length
  );
}

/**
 * Whether a participle is the sentence's verb, though the tree has it describe its subject: after what stands in commas ("Ruiz,
 * the mayor, called for calm").
 */
function isMainVerb(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token);
  return (
    head >= 0 &&
    tree.relation(head) === 'root' &&
    tree.word(token - 1) === ',' &&
    tree.pos(head) !== 'VERB' &&
    tree.dependents(head, 'appos').length > 0
  );
}

/** Whether a verb stands with "to". */
export function isInfinitive(tree: SentenceTree, token: number): boolean {
  return tree.children(token).some((child) => child < token && tree.word(child) === 'to');
}

/**
 * A verb's objects: those the tree calls so, else the noun phrase after it that no preposition leads, whatever the tree
 * calls it (parsers of this size confuse the labels more often than the heads).
 */
export function objectsOf(tree: SentenceTree, token: number): number[] {
  const own = tree.dependents(token, 'obj').filter((child) => child > token && !isTime(tree, child));
  if (own.length) return own;
  const other = tree
    .children(token)
    .find((child) => child > token && OBJECTS.has(tree.relation(child)) && isBareNominal(tree, child));
  return other === undefined ? tree.dependents(token, 'obj') : [other];
}

/** The tokens that are the subject of a predicate: its own, or the one it shares with what governs it. Empty where unknown. */
export function subjectsOf(tree: SentenceTree, token: number): number[] {
  let at = trailedVerb(tree, token);
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    const own = tree.dependents(at, 'nsubj').filter((child) => child < at || tree.relation(at) === 'root');
    const before = own.filter((child) => child < at);
    if (before.length) return before.map((child) => plannerOf(tree, child));
    if (own.length && objectsOf(tree, at).every((object) => !own.includes(object))) return own;
    if (at !== token && tree.dependents(at, 'nsubj:pass').length) return tree.dependents(at, 'nsubj:pass');
    if (at === token && isPassive(tree, at)) return [];
    const relation = tree.relation(at);
    const head = tree.head(at);
    if (head < 0 || isPlanned(tree, at)) return [];
    // "Criticised Peru for leaving": it is Peru that left.
    if (
      /^(?:advcl|acl)$/u.test(relation) &&
      tree.word(at).endsWith('ing') &&
      tree.word(at - 1) === 'for' &&
      head < at
    ) {
      const blamed = tree.pos(head) === 'VERB' ? patientsOf(tree, head).filter((child) => child < at) : [head];
      if (blamed.length) return blamed;
    }
    if (relation === 'acl' || relation === 'acl:relcl') {
      const describes =
        relation === 'acl:relcl' ||
        isMainVerb(tree, at) ||
        (!isInfinitive(tree, at) && (tree.word(at).endsWith('ing') || objectsOf(tree, at).length > 0));
      if (head > at || !describes) return [];
      // "A and B praised the plan", read as if only B were described by it: A takes B along.
      return tree.relation(head) === 'conj' ? [tree.head(head)] : [head];
    }
    if (
      relation === 'advcl' &&
      !tree.word(at).endsWith('ing') &&
      isBareNominal(tree, at - 1) &&
      tree.head(at - 1) !== at
    )
      // "After Mali and Niger left", where the tree ties the two to what comes before.
      return tree.relation(at - 1) === 'conj' ? [tree.head(at - 1)] : [at - 1];
    if (relation === 'xcomp') {
      const relied = RELYING.test(tree.word(head)) ? tree.dependents(head, 'obl').filter((child) => child < at) : [];
      if (relied.length) return relied.slice(0, 1);
      if (isObjectControl(tree, head)) return tree.dependents(head, 'obj').slice(0, 1);
    } else if (tree.dependents(at, 'cc').length && head < at) {
      // Coordinated in truth, whatever the tree calls it.
    } else if (relation !== 'conj' && relation !== 'advcl' && relation !== 'ccomp' && relation !== 'parataxis')
      return [];
    if (relation === 'ccomp' && !isInfinitive(tree, at) && !tree.dependents(at, 'cc').length) return [];
    at = head;
  }
  return [];
}

/**
 * The verb before a participle that trails it after a comma ("warned them, speaking of war"), which shares its subject, where the
 * tree ties the participle to what follows; else the token itself.
 */
function trailedVerb(tree: SentenceTree, token: number): number {
  const isTrailing = tree.word(token).endsWith('ing') && tree.word(token - 1) === ',' && tree.head(token) > token;
  for (let at = token - 2; isTrailing && at >= tree.sentence.first; at--)
    if (tree.pos(at) === 'VERB' && tree.dependents(at, 'nsubj').some((child) => child < at)) return at;
  return token;
}

/**
 * The noun that a plan is of, where what stands at its end was taken for the subject ("the request to fund schools was fair":
 * not the schools were); else the token itself.
 */
function plannerOf(tree: SentenceTree, token: number): number {
  let verb = token - 1;
  while (/^(?:ADJ|DET|NOUN|PROPN|NUM)$/u.test(tree.pos(verb)) && verb > tree.sentence.first) verb--;
  const isInfinitive = tree.pos(verb) === 'VERB' && tree.word(verb - 1) === 'to' && tree.relation(verb) === 'acl';
  return isInfinitive && tree.head(verb) < verb && tree.head(verb) >= 0 ? tree.head(verb) : token;
}

/** Who does it: the subjects of an active verb, the "by" phrase of a passive one. */
export function agentsOf(tree: SentenceTree, verb: number): number[] {
  if (!isPassive(tree, verb)) return subjectsOf(tree, verb);
  const by = tree.dependents(verb, 'obl').filter((child) => tree.preposition(child) === 'by');
  return [...tree.dependents(verb, 'obl:agent'), ...by];
}

/** To whom or what it is done: the objects of an active verb, the subjects of a passive one, or the noun it describes. */
export function patientsOf(tree: SentenceTree, verb: number): number[] {
  if (!isPassive(tree, verb)) return objectsOf(tree, verb);
  return tree.relation(verb) === 'acl' ? [tree.head(verb)] : tree.dependents(verb, 'nsubj:pass');
}

/** Whether an infinitive only tells what a noun before it plans or asks ("welcomed the request to join"), by whomever. */
export function isPlanned(tree: SentenceTree, verb: number): boolean {
  const to = tree.children(verb).find((child) => child < verb && tree.word(child) === 'to');
  if (to === undefined) return false;
  // By what stands before it: the tree often hangs such an infinitive on the verb above.
  for (let at = to - 1; at >= tree.sentence.first && at > to - PLAN_REACH; at--) {
    if (tree.pos(at) === 'VERB' || tree.pos(at) === 'PUNCT') return false;
    if (PLANS.has(singular(tree.word(at)))) return true;
  }
  return false;
}

function isBareNominal(tree: SentenceTree, token: number): boolean {
  return (
    NOMINAL.has(tree.pos(token)) &&
    !tree.preposition(token) &&
    !isTime(tree, token) &&
    !tree.dependents(token, 'cop', 'mark').length
  );
}

function isObjectControl(tree: SentenceTree, verb: number): boolean {
  return OBJECT_CONTROL.test(tree.word(verb)) && tree.dependents(verb, 'obj').length > 0;
}
