import { objectsOf } from '../../syntax/clause.ts';
import { isMessage } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { topicAt } from './phrases.ts';

/** A noun that names an issue, in the sentence where it is named. */
export interface Issue {
  readonly reading: Reading;
  readonly token: number;
}

/** What people are for or against. */
const ISSUES =
  /^(?:plan|proposal|decision|move|bill|deal|idea|measure|law|agreement|vote|ruling|order|policy|reform|step|action|project|ban|cut|closure|merger|tax|rule|amendment|resolution|treaty|pact|budget|scheme|initiative|referendum|strike|tariff|sanction|verdict|appointment|nomination|withdrawal|attack|invasion)s?$/u;
/** Those that stand for any other ("such a move"). */
const SUMMING = /^(?:plan|proposal|decision|move|idea|measure|step|action|initiative)s?$/u;
const POINTING = /^(?:the|this|that|these|those|such)$/u;
/** How many sentences back an issue is looked for: by its own noun, and by a word that may stand for any. */
const SAME_NOUN = 6;
const ANY_NOUN = 2;

/**
 * The issue of an earlier sentence that a pronoun or a bare noun takes up: "it", "such a move", "the decision", "the plan". Null
 * where the words name an issue themselves, or none is found near enough.
 */
export function issueMeant(reading: Reading, token: number): Issue | null {
  const { document, tree, referents } = reading;
  const word = tree.word(token);
  if (word === 'it' && tree.pos(token) === 'PRON') return referents.actorsAt(token).length ? null : lastIssue(reading);
  const isPointing = tree.dependents(token, 'det').some((child) => POINTING.test(tree.word(child)));
  if (!isPointing && tree.word(token - 2) !== 'such') return null;
  const topic = topicAt(document, tree, token);
  const named = document.tokens[token];
  if (topic && named && (topic.start < named.start || topic.end > named.end)) return null;
  return sameNoun(reading, word) ?? (SUMMING.test(word) ? lastIssue(reading) : null);
}

/** The last earlier phrase with this noun that says more of it. */
function sameNoun(reading: Reading, word: string): Issue | null {
  let at = reading.previous;
  for (let back = 0; at && back < SAME_NOUN; back++, at = at.previous)
    for (let token = at.tree.sentence.last - 1; token >= at.tree.sentence.first; token--) {
      if (at.tree.word(token) !== word) continue;
      const topic = topicAt(at.document, at.tree, token);
      if (topic && topic.end - topic.start > word.length) return { reading: at, token };
    }
  return null;
}

/** The last issue named: what the sentence before is about, else the one before that. */
function lastIssue(reading: Reading): Issue | null {
  let at = reading.previous;
  for (let back = 0; at && back < ANY_NOUN; back++, at = at.previous) {
    const { tree } = at;
    for (let verb = tree.sentence.first; verb < tree.sentence.last; verb++) {
      if (tree.pos(verb) !== 'VERB') continue;
      const [object] = [...objectsOf(tree, verb), ...tree.dependents(verb, 'nsubj:pass')].filter((noun) =>
        isIssue(tree.word(noun)),
      );
      if (object !== undefined && topicAt(at.document, tree, object, true)) return { reading: at, token: object };
    }
  }
  return null;
}

/** Whether a noun names what people are for or against. */
export function isIssue(word: string): boolean {
  return ISSUES.test(word) || isMessage(word);
}
