import { mix } from '../../learning/hash.ts';
import type { Reading } from './reading.ts';

const DEEPEST = 24;
const MOST_UP = 3;
/** Relations that begin a clause or an aside, which a content may end before. */
const CLAUSES = new Set(['acl', 'acl:relcl', 'advcl', 'appos', 'ccomp', 'conj', 'csubj', 'parataxis', 'xcomp']);

/** Where a node lies in the tree as seen from the cue: the way up to the node above both, and the first step down. */
export interface Way {
  /** A hash of the relations up from the cue. */
  readonly up: number;
  /** The hash of the first relation down from there, 0 for the node above itself. */
  readonly down: number;
  /** The hash of the second relation down, 0 for none. */
  readonly second: number;
  /** The hash of the relation of the clause that it lies in below the first step, 0 for none. */
  readonly clause: number;
  /** How many steps down. */
  readonly depth: number;
  /** The node at which the way down begins. */
  readonly branch: number;
}

/** Computes each node's way from the cue; the work is linear in the window. */
export function waysFrom(reading: Reading, cue: number): (node: number) => Way {
  const { head, relation, relationHash } = reading;
  const spine = new Map<number, number>();
  let up = 0;
  let node = cue;
  for (let step = 0; node >= 0 && step < DEEPEST; step++) {
    spine.set(node, step <= MOST_UP ? up : -1);
    up = mix(up + 1, relationHash[node] as number);
    node = head[node] as number;
  }
  const known = new Map<number, Way>();
  const none: Way = {
    up: -2,
    down: 0,
    second: 0,
    clause: 0,
    depth: 0,
    branch: -1,
  };
  const find = (start: number, left: number): Way => {
    const spineUp = spine.get(start);
    if (spineUp !== undefined) return { ...none, up: spineUp };
    const cached = known.get(start);
    if (cached) return cached;
    const above = head[start] as number;
    const way = above < 0 || left === 0 ? none : find(above, left - 1);
    let result = way;
    const own = relationHash[start] as number;
    if (way !== none && way.depth === 0) result = { ...way, down: own, depth: 1, branch: start };
    else if (way !== none) {
      const clause = CLAUSES.has(relation[start] as string) ? own : way.clause;
      result = {
        ...way,
        second: way.depth === 1 ? own : way.second,
        clause,
        depth: way.depth + 1,
      };
    }
    known.set(start, result);
    return result;
  };
  return (start) => find(start, DEEPEST);
}
