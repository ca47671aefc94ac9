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
  const { nodes, passages, passageOf, text } = reading;
  const index = passageOf[cue] as number;
  const passage = passages[index];
  if (!passage) return { cue, first: cue, last: cue + 1, before: -1, after: -1 };
  const first = Math.max(passage.first, cue - WINDOW_REACH);
  const last = Math.min(passage.last, cue + WINDOW_REACH + 1);
  const previous = passages[index - 1];
  const next = passages[index + 1];
  const lead = nodes[passage.last - 1];
  const leadsOn = lead !== undefined && text[lead.end - 1] === ':';
  return {
    cue,
    first,
    last,
    before: first === passage.first && previous?.quoted && previous.block === passage.block ? previous.first : -1,
    after: last === passage.last && next?.quoted && (next.block === passage.block || leadsOn) ? next.first : -1,
  };
}

/** The nodes of a window in order. */
export function windowNodes({ first, last, before, after }: Window): number[] {
  const nodes = before >= 0 ? [before] : [];
  for (let node = first; node < last; node++) nodes.push(node);
  if (after >= 0) nodes.push(after);
  return nodes;
}
