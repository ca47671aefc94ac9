import { LEFT, type ParseState, RIGHT, SHIFT } from '../../../src/core/syntax/parseState.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each move puts out of reach,
 * `Infinity` where it cannot be made. `children` holds the gold dependants of each token.
 */
export function moveCosts(
  state: ParseState,
  heads: Int32Array,
  children: readonly (readonly number[])[],
  onStack: Uint8Array,
): [number, number, number] {
  const costs: [number, number, number] = [0, 0, 0];
  const { next, size } = state;
  if (!state.allows(SHIFT)) costs[SHIFT] = Number.POSITIVE_INFINITY;
  else {
    const head = heads[next] as number;
    if (head >= 0 && head < next && onStack[head] && head !== state.stacked(0)) costs[SHIFT]++;
    for (const child of children[next] as number[]) if (child < next && onStack[child]) costs[SHIFT]++;
  }
  const top = state.stacked(0);
  if (!state.allows(LEFT)) costs[LEFT] = Number.POSITIVE_INFINITY;
  else {
    const head = heads[top] as number;
    const rootNext = next >= size;
    if (head === state.stacked(1) && head >= 0) costs[LEFT]++;
    else if (head > next || (head < 0 && !rootNext)) costs[LEFT]++;
    for (const child of children[top] as number[]) if (child >= next) costs[LEFT]++;
  }
  if (!state.allows(RIGHT)) costs[RIGHT] = Number.POSITIVE_INFINITY;
  else {
    const head = heads[top] as number;
    if (head >= next || head < 0) costs[RIGHT]++;
    for (const child of children[top] as number[]) if (child >= next) costs[RIGHT]++;
  }
  return costs;
}

/** The gold dependants of each token. */
export function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, token) => {
    children[head]?.push(token);
  });
  return children;
}
