import { hashText } from '../../learning/hash.ts';
import type { PartsModel } from '../candidates/partsModel.ts';
import { propose } from '../candidates/proposals.ts';
import { type Passage, stretchOf } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { hasWord, type Run } from '../reading/runs.ts';
import { subjectOf } from '../reading/subjects.ts';
import { isCommunication } from '../reading/wordClasses.ts';
import { type Attribution, type AttributionModel, findAttributions } from './attributions.ts';
import { surroundings } from './surroundings.ts';

/** What somebody says that another said, and the attribution that it is told in. */
export interface SecondHand {
  readonly inner: Attribution;
  readonly outer: Attribution;
}

/** A clause shorter than this holds no report. */
const LEAST_NODES = 4;
const LEAST_SOURCE = 0.5;
const ROOT = 'root';
const ACCORDING = /^according$/iu;

/**
 * Finds reported speech within the contents of attributions ("Smith said that Jones had called it a mistake"). The
 * annotations that the models learn from leave it out, so each content is read once more as a sentence of its own.
 */
export function findSecondHand(
  reading: Reading,
  attributions: readonly Attribution[],
  model: PartsModel & AttributionModel,
): SecondHand[] {
  const outerOf = new Map<Passage, Attribution>();
  let free = 0;
  for (const outer of attributions)
    for (const run of outer.content) {
      const clause = clauseOf(reading, [Math.max(free, run[0]), run[1]]);
      if (!clause) continue;
      outerOf.set(clause, outer);
      free = clause.last;
    }
  const clauses = [...outerOf.keys()];
  const inner = asSentences(reading, clauses);
  const proposals = propose(inner, model, (node) => isCue(inner, node));
  return findAttributions(inner, proposals, surroundings(inner, proposals), model).flatMap((found): SecondHand[] => {
    const clause = clauses[inner.passageOf[found.head] as number];
    const outer = clause && outerOf.get(clause);
    return clause && outer?.source && isReport(inner, clause, found) ? [{ inner: found, outer }] : [];
  });
}

/** Whether a node is a verb that mostly means to say, or "according". */
function isCue(reading: Reading, node: number): boolean {
  const isVerb = reading.pos[node] === 'VERB' && isCommunication(reading.wordClass[node] as number);
  return isVerb || ACCORDING.test(reading.words[node] as string);
}

/** Whether an attribution in a clause is surely a report: somebody named there says a clause after the cue, or words in marks. */
function isReport(reading: Reading, clause: Passage, { head, source, content, ...found }: Attribution): boolean {
  if (found.sourceProbability < LEAST_SOURCE || !source) return false;
  if (found.sourceNode < clause.first || found.sourceNode >= clause.last) return false;
  if (ACCORDING.test(reading.words[head] as string)) return true;
  const subject = subjectOf(reading, head);
  const { start = -1 } = reading.nodes[subject] ?? {};
  if (start < source.start || start >= source.end || reading.pos[subject] === 'PRON') return false;
  return content.some(([first, last]) => {
    for (let node = first; node < last; node++) {
      if (stretchOf(reading.nodes[node]) >= 0) return true;
      if (first > head && reading.head[node] === head && reading.relation[node] === 'ccomp') return true;
    }
    return false;
  });
}

/** A run of nodes as a passage of its own, without the word that opens it; null where it is too short, or but a quotation. */
function clauseOf(reading: Reading, [start, last]: Run): Passage | null {
  const first = reading.words[start]?.toLowerCase() === 'that' ? start + 1 : start;
  if (last - first < LEAST_NODES || !hasWord(reading, first, last)) return null;
  return { first, last, block: reading.passages[reading.passageOf[first] as number]?.block ?? 0, quoted: false };
}

/** The reading with these passages alone, each of them with a tree of its own. */
function asSentences(reading: Reading, passages: readonly Passage[]): Reading {
  const passageOf = new Int32Array(reading.nodes.length).fill(-1);
  const head = Int32Array.from(reading.head);
  const relation = [...reading.relation];
  const relationHash = Int32Array.from(reading.relationHash);
  passages.forEach(({ first, last }, index) => {
    for (let node = first; node < last; node++) {
      passageOf[node] = index;
      const above = head[node] as number;
      if (above >= first && above < last) continue;
      head[node] = -1;
      relation[node] = ROOT;
      relationHash[node] = hashText(ROOT);
    }
  });
  return { ...reading, passages, passageOf, head, relation, relationHash };
}
