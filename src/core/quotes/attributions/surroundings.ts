import type { Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';

/** What the cues proposed for an article have to do with each other. */
export interface Surroundings {
  /** By node: how probable a cue it heads. */
  readonly cues: Float64Array;
  /** How surely the content of another cue of its passage holds a node. */
  readonly held: (node: number, except: Proposal) => number;
}

/** Looks at all proposals of an article. A passage has few of them, so that each question takes bounded time. */
export function surroundings(reading: Reading, proposals: readonly Proposal[]): Surroundings {
  const cues = new Float64Array(reading.nodes.length);
  const byPassage = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    cues[proposal.head] = proposal.cueProbability;
    const passage = reading.passageOf[proposal.head] as number;
    const others = byPassage.get(passage);
    if (others) others.push(proposal);
    else byPassage.set(passage, [proposal]);
  }
  const held = (node: number, except: Proposal): number => {
    let highest = 0;
    for (const other of byPassage.get(reading.passageOf[node] as number) ?? []) {
      if (other === except) continue;
      const chance = other.content[node - (other.nodes[0] as number)];
      if (chance !== undefined) highest = Math.max(highest, chance * other.cueProbability);
    }
    return highest;
  };
  return { cues, held };
}
