import type { Reading } from './reading.ts';

/** What is read around a cue: its passage `[first, last)`, cut to a bound, and the quoted passages beside it. */
export interface Window {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  /** The node that is the whole passage before or after it, or -1. */
  readonly before: number;
  readonly after: number;
}

/** How many nodes on each side of a cue are read at most. */
export const WINDOW_REACH = 70;

/** The window around a cue. The passage after belongs to it within the same block, or where a colon leads on to it. */
export function windowAround(reading: Reading, cue: number): Window {
  const { passages, passageOf } = reading;
  const index = passageOf[cue] as number;
  const passage = passages[index];
  if (!passage) return { cue, first: cue, last: cue + 1, before: -1, after: -1 };
  const first = Math.max(passage.first, cue - WINDOW_REACH);
  const last = Math.min(passage.last, cue + WINDOW_REACH + 1);
  const { before, after } = quotedBeside(reading, index);
  return {
    cue,
    first,
    last,
    before: first === passage.first ? before : -1,
    after: last === passage.last ? after : -1,
  };
}

/** The nodes that are the whole passage before or after one and belong to it, or -1. */
export function quotedBeside({ nodes, passages, text }: Reading, index: number): { before: number; after: number } {
  const passage = passages[index];
  const previous = passages[index - 1];
  const next = passages[index + 1];
  const lead = nodes[(passage?.last ?? 0) - 1];
  const leadsOn = lead !== undefined && text[lead.end - 1] === ':';
  return {
    before: previous?.quoted && previous.block === passage?.block ? previous.first : -1,
    after: next?.quoted && (next.block === passage?.block || leadsOn) ? next.first : -1,
  };
}

/** The nodes of a window in order. */
export function windowNodes({ first, last, before, after }: Window): number[] {
  const nodes = before >= 0 ? [before] : [];
  for (let node = first; node < last; node++) nodes.push(node);
  if (after >= 0) nodes.push(after);
  return nodes;
}
