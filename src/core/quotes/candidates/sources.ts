import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark, type Run, runs, spanOf } from '../reading/runs.ts';
import { isSaying, nominalAfter, nominalBefore, subjectOf, subjectRun } from '../reading/subjects.ts';
import { SOURCE } from './partsModel.ts';
import { cueRun, type Proposal } from './proposals.ts';

/** How the words that may name a cue's speaker were come by. */
const BY_TAGGER = 1;
const BY_TREE = 2;
const BY_PLACE = 3;
const BY_CHANCE = 4;
const BY_OPENING = 5;
/** What the tagger holds for the source with less than this chance is no candidate. */
const LEAST = 0.1;
/** Words that are content with more than this chance do not belong to the source before them. */
const CONTENT = 0.3;
/** Nobody is described at greater length. */
const LONGEST = 30;

/** Words that may name a cue's speaker. */
export interface SourceCandidate {
  readonly span: Span;
  /** The node that they begin at, or for a subject its head. */
  readonly node: number;
  /** A number for how they were come by. */
  readonly way: number;
  /** 0 to 1: how probable the tagger holds it. */
  readonly probability: number;
}

/**
 * The words that may name a cue's speaker, none of them twice: what the tagger takes for it, the subject, the words beside
 * the cue, what the tagger holds for possible, and the words that open the sentence.
 */
export function sourceCandidates(reading: Reading, proposal: Proposal): SourceCandidate[] {
  const { nodes, labels, head, source } = proposal;
  const base = nodes[0] as number;
  const last = (nodes.at(-1) ?? head) + 1;
  const found: SourceCandidate[] = [];
  const weight = ([from, to]: Run): number => {
    let sum = 0;
    for (let node = from; node < to; node++) sum += source[node - base] ?? 0;
    return sum;
  };
  const add = (run: Run | null, way: number, node = run?.[0] ?? -1): void => {
    if (!run) return;
    const span = spanOf(reading, extended(reading, proposal, run));
    if (!isClosed(reading.text.slice(span.start, span.end)) || isOfSentence(reading, proposal, run)) return;
    if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) return;
    found.push({
      span,
      node,
      way,
      probability: weight(run) / (run[1] - run[0]),
    });
  };
  for (const run of runs(reading, nodes, labels, [SOURCE]).sort((a, b) => weight(b) - weight(a)))
    add(withAntecedent(reading, base, run), BY_TAGGER);
  const subject = subjectOf(reading, head);
  if (subject >= 0) add(subjectRun(reading, subject), BY_TREE, subject);
  add(nominalBefore(reading, head, Math.min(base, head)), BY_PLACE);
  add(nominalAfterQuotation(reading, head, Math.min(base, head)), BY_PLACE);
  add(nominalAfter(reading, head, last), BY_PLACE);
  for (const run of likelyRuns(proposal)) add(run, BY_CHANCE);
  add(openingNominal(reading, head), BY_OPENING);
  return found;
}

/** A run with what describes it after it ("Ann Lee, who teaches law,"): what hangs on it in the tree and is no content. */
function extended(reading: Reading, { nodes, content, head }: Proposal, [first, last]: Run): Run {
  let root = first;
  for (let node = last - 1; node >= first; node--) {
    const above = reading.head[node] as number;
    if ((above < first || above >= last) && !isMark(reading, node)) root = node;
  }
  const end = Math.min((reading.rightmost[root] as number) + 1, last + LONGEST);
  if (last <= head && head < end) return [first, last];
  let to = last;
  for (let node = last; node < end; node++) {
    const isContent = (content[node - (nodes[0] as number)] ?? 1) > CONTENT;
    if (node === head || isContent || reading.nodes[node]?.stretch !== -1) break;
    if (!isMark(reading, node)) to = node + 1;
  }
  return [first, to];
}

/** The runs that the tagger holds for likely enough, whatever it settled on. */
function likelyRuns({ nodes, source, head }: Proposal): Run[] {
  const found: [number, number][] = [];
  nodes.forEach((node, position) => {
    if ((source[position] as number) < LEAST || node === head) return;
    const previous = found.at(-1);
    if (previous?.[1] === node) previous[1] = node + 1;
    else found.push([node, node + 1]);
  });
  return found;
}

const OPENS = /^(?:CCONJ|SCONJ|ADV|PUNCT)$/u;
const MOST_OPENERS = 3;

/** The words that a cue's sentence begins with, if they name something ("As Ann Lee, who teaches law, put it"). */
function openingNominal(reading: Reading, head: number): Run | null {
  const passage = reading.passages[reading.passageOf[head] as number];
  if (!passage) return null;
  let first = passage.first;
  while (first < head && first - passage.first < MOST_OPENERS && OPENS.test(reading.pos[first] as string)) first += 1;
  return nominalAfter(reading, first - 1, head);
}

/** The words directly after the quotation that stands before a cue in its sentence, where an apposition parts them. */
function nominalAfterQuotation(reading: Reading, head: number, start: number): Run | null {
  let node = head - 1;
  while (node >= start && (reading.nodes[node]?.stretch ?? -1) < 0) node -= 1;
  if (node < start) return null;
  return nominalAfter(reading, isMark(reading, node + 1) ? node + 1 : node, head);
}

/** Whether every quotation mark that opens in some words closes in them: else they run out of a quotation or into one. */
function isClosed(words: string): boolean {
  const straight = words.split('"').length - 1;
  const marks = (opening: string, closing: string) => words.lastIndexOf(opening) > words.lastIndexOf(closing);
  return straight % 2 === 0 && !marks('“', '”') && !marks('‘', '’') && !marks('«', '»');
}

/**
 * "Talks turn sour: ...": where a sentence stands before the colon, up to its first comma, what names nobody in it is no
 * source.
 */
function isOfSentence(reading: Reading, proposal: Proposal, [first, last]: Run): boolean {
  const { nodes, head } = proposal;
  if (reading.words[head] !== ':' && !isOfHeadline(reading, proposal)) return false;
  for (let node = first; node < last; node++) if (reading.name[node] !== 0) return false;
  for (let at = nodes[0] ?? head; at <= head && reading.words[at] !== ','; at++)
    if (/^(?:VERB|AUX)$/u.test(reading.pos[at] ?? '')) return true;
  return false;
}

/** Whether a cue of the headline that is no verb of saying stands before its colon. */
function isOfHeadline(reading: Reading, proposal: Proposal): boolean {
  const { head } = proposal;
  const [, end] = cueRun(reading, proposal);
  const isBeforeColon = reading.words[end] === ':' || reading.words[end - 1] === ':';
  return isBeforeColon && !isSaying(reading, head) && reading.passages[reading.passageOf[head] as number]?.block === 0;
}

/** "Ann Lee, who teaches law": a run that begins with "who" together with the words before it that name somebody. */
function withAntecedent(reading: Reading, start: number, [first, last]: Run): Run {
  if (reading.words[first]?.toLowerCase() !== 'who') return [first, last];
  const end = isMark(reading, first - 1) ? first - 1 : first;
  const named = nominalBefore(reading, end, Math.min(start, end));
  return named?.[1] === end ? [named[0], last] : [first, last];
}
