import { firstWhere } from '../../../model/span.ts';
import type { Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';
import { WINDOW_REACH } from '../reading/windows.ts';

/** What the cues proposed for an article have to do with each other. */
export interface Surroundings {
  /** By node: how probable a cue it heads. */
  readonly cues: Float64Array;
  /** How surely the content of another cue of its passage holds a node. */
  readonly held: (node: number, except: Proposal) => number;
}

/** Looks at all proposals of an article, which are in reading order. A window is short, so each question takes bounded time. */
export function surroundings(reading: Reading, proposals: readonly Proposal[]): Surroundings {
  const cues = new Float64Array(reading.nodes.length);
  for (const { head, cueProbability } of proposals) cues[head] = cueProbability;
  const held = (node: number, except: Proposal): number => {
    let highest = 0;
    for (let index = firstFrom(proposals, node - WINDOW_REACH); index < proposals.length; index++) {
      const other = proposals[index] as Proposal;
      if (other.head > node + WINDOW_REACH) break;
      if (other === except || reading.passageOf[other.head] !== reading.passageOf[node]) continue;
      const chance = other.content[node - (other.nodes[0] as number)];
      if (chance !== undefined) highest = Math.max(highest, chance * other.cueProbability);
    }
    return highest;
  };
  return { cues, held };
}

/** The index of the first item whose head is at a node or after it, items being in the order of their heads. */
export function firstFrom(items: readonly { readonly head: number }[], node: number): number {
  return firstWhere(items, ({ head }) => head >= node);
}
