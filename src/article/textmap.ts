import type { Span } from '../model/span.ts';
import type { LiveBlock, Run } from './blocks.ts';
import type { DomReader } from './dom.ts';

/** A stretch of one live text node, in UTF-16 code units of its data. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The exact two-way map between offsets in an article's text and places in the page's live text nodes. */
export interface TextMap {
  /**
   * The stretches of live text that hold `span`, in order, one for each node; none holds text that is not the article's.
   * Null where the span is empty or outside, or where any of that text is no longer on the page as it was read.
   */
  toPieces(span: Span): TextPiece[] | null;
  /**
   * One live range from the first to the last character of `span`, or null as above. It may hold hidden or foreign text
   * between.
   */
  toRange(span: Span): Range | null;
  /** The offset in the article's text of a character of a live text node, or null where the article does not hold it. */
  toOffset(node: Node, offset: number): number | null;
  /** The text nodes that hold the article's text, in order. */
  nodes(): Iterable<Text>;
}

/** Separates the blocks of an article's text. */
export const SEPARATOR = '\n\n';

/** Makes the map of the text that joins the texts of `blocks` with `SEPARATOR`. */
export function createTextMap(dom: DomReader, blocks: readonly LiveBlock[]): TextMap {
  const runs: Run[] = [];
  const byNode = new Map<Text, { data: string; runs: Run[] }>();
  let base = 0;
  for (const block of blocks) {
    for (const run of block.runs) {
      const placed = { ...run, start: base + run.start };
      runs.push(placed);
      const known = byNode.get(run.node);
      if (known) known.runs.push(placed);
      else byNode.set(run.node, { data: dom.data(run.node), runs: [placed] });
    }
    base += block.text.length + SEPARATOR.length;
  }

  const isAsRead = (node: Text, start: number, end: number): boolean => {
    const before = byNode.get(node)?.data;
    return before?.slice(start, end) === dom.data(node).slice(start, end) && dom.isConnected(node);
  };

  const toPieces = (span: Span): TextPiece[] | null => {
    const pieces: TextPiece[] = [];
    for (let i = firstAfter(runs, span.start); i < runs.length; i++) {
      const run = runs[i] as Run;
      if (run.start >= span.end || span.start >= span.end) break;
      const start = run.nodeStart + Math.max(0, span.start - run.start);
      const end = run.nodeStart + Math.min(run.length, span.end - run.start);
      const last = pieces.at(-1);
      // Between two runs of one node only white space and break marks were left out: the piece goes on.
      if (last?.node === run.node) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ node: run.node, start, end });
    }
    if (pieces.length === 0) return null;
    return pieces.every((piece) => isAsRead(piece.node, piece.start, piece.end)) ? pieces : null;
  };

  return {
    nodes: () => byNode.keys(),
    toPieces,
    toRange(span) {
      const pieces = toPieces(span);
      const first = pieces?.[0];
      const last = pieces?.at(-1);
      if (!first || !last) return null;
      const range = dom.range();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      // A node that moved before the other takes the range's start with it.
      return range.startContainer === first.node && range.startOffset === first.start ? range : null;
    },
    toOffset(node, offset) {
      const known = byNode.get(node as Text);
      if (!known) return null;
      const index = firstAfter(known.runs, offset, 'nodeStart');
      // The end of the node's last run, or of a run that is followed by what was left out, is a place too.
      const run = known.runs[index] ?? (known.runs.at(-1) as Run);
      const within = offset - run.nodeStart;
      if (within > run.length || (within < 0 && index === 0)) return null;
      const from = Math.max(0, within);
      const at = Math.min(from, run.length - 1) + run.nodeStart;
      return isAsRead(run.node, at, at + 1) ? run.start + from : null;
    },
  };
}

/** The index of the first run that ends after `offset` of the text, or of the node where all runs are of one. */
function firstAfter(runs: readonly Run[], offset: number, by: 'start' | 'nodeStart' = 'start'): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run[by] + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
