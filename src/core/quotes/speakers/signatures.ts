import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark, type Run } from '../reading/runs.ts';

/** Who signed a quotation, and the dash before the name if there is one. */
export interface Signature {
  readonly source: Span;
  /** The first node of the source. */
  readonly node: number;
  readonly cue: Span | null;
}

/** A line with more nodes than this is no signature. */
const LONGEST_LINE = 24;
/** A line that is nothing but a name and an office has no more nodes than this. */
const LONGEST_NAME_LINE = 12;
const DASH = /^[-–—―~]+$/u;
const NUMBER = /^(?:\d{1,3}[.)]?|[.)•*#])$/u;
const NOMINAL = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);
const MOST_TITLE = 4;
const MOST_MARKS = 6;
/** People and organizations sign. */
const SIGNERS = new Set([1, 2]);

/**
 * Makes a function that finds who signed a quotation, the nodes `[first, last)`: the name after a dash that follows it, in
 * its own block or as the next one ("— Ann Lee, teacher"), or the line above or below that is nothing but somebody's name
 * and office. Asked in reading order; a line that has signed one quotation signs no other.
 */
export function signatureFinder(reading: Reading): (first: number, last: number) => Signature | null {
  const blocks = blocksOf(reading);
  const used = new Set<number>();
  return (first, last) => {
    const block = reading.passages[reading.passageOf[first] as number]?.block ?? -1;
    const [start, end] = blocks.get(block) ?? [first, last];
    if (skipMarks(reading, start, first, true) < first) return null;
    const after = skipMarks(reading, last, end, false);
    if (after < end) return dashed(reading, [after, end]);
    const below = blocks.get(block + 1);
    const signed = below && dashed(reading, below);
    if (signed) return signed;
    for (const line of [block - 1, block + 1]) {
      const found = used.has(line) ? null : nameLine(reading, blocks.get(line));
      if (!found) continue;
      used.add(line);
      return found;
    }
    return null;
  };
}

/** The nodes of each block. */
function blocksOf({ passages }: Reading): Map<number, Run> {
  const blocks = new Map<number, Run>();
  for (const { block, first, last } of passages) blocks.set(block, [blocks.get(block)?.[0] ?? first, last]);
  return blocks;
}

/** The first node from `node` on that is a word, or a dash unless these are to be skipped too. */
function skipMarks(reading: Reading, node: number, end: number, dashes: boolean): number {
  let at = node;
  while (
    at < end &&
    at - node < MOST_MARKS &&
    isMark(reading, at) &&
    (dashes || !DASH.test(reading.words[at] as string))
  )
    at += 1;
  return at;
}

/** A signature after a dash. */
function dashed(reading: Reading, [first, last]: Run): Signature | null {
  if (last - first > LONGEST_LINE || !DASH.test(reading.words[first] ?? '')) return null;
  const { start = 0, end = 0 } = reading.nodes[first] ?? {};
  return named(reading, skipMarks(reading, first, last, true), last, { start, end });
}

/** A line that is nothing but a name: no verb, nor a sentence's beginning. */
function nameLine(reading: Reading, line: Run | undefined): Signature | null {
  if (!line || line[1] - line[0] > LONGEST_NAME_LINE) return null;
  let [first, last] = line;
  while (first < last && NUMBER.test(reading.words[first] as string)) first += 1;
  for (let node = first; node < last; node++)
    if (
      /^(?:VERB|AUX|PRON|QUOTE)$/u.test(reading.pos[node] as string) ||
      /^[:?!]$/u.test(reading.words[node] as string)
    )
      return null;
  return named(reading, first, last, null);
}

/** The name at the beginning of the nodes `[first, last)`, with the office before or after it. */
function named(reading: Reading, first: number, last: number, cue: Span | null): Signature | null {
  let name = first;
  while (name < last && name - first < MOST_TITLE && !isNamed(reading, name) && isNominal(reading, name)) name += 1;
  if (name === last || !isNamed(reading, name)) return null;
  let end = name;
  while (end < last && (isNamed(reading, end) || isNominal(reading, end))) end += 1;
  return {
    source: { start: reading.nodes[first]?.start ?? 0, end: reading.nodes[end - 1]?.end ?? 0 },
    node: first,
    cue,
  };
}

function isNamed(reading: Reading, node: number): boolean {
  return SIGNERS.has(reading.name[node] as number);
}

function isNominal(reading: Reading, node: number): boolean {
  return NOMINAL.has(reading.pos[node] as string);
}
