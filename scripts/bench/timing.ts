/** How long something took, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly slow: number;
}

/**
 * Times each task `rounds` times after two rounds of warming up, all of them in every round, so that what else the machine
 * does falls on all alike. Yields the median and the 95th percentile of each.
 */
export async function timeEach(
  tasks: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Record<string, Timing>> {
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(tasks)) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, summary(name, all)]));
}

/** The median and the 95th percentile of some times. */
export function summary(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { name, median: at(0.5), slow: at(0.95) };
}

/** Prints timings as a table, each against the first one. */
export function printTimings(title: string, timings: Readonly<Record<string, Timing>>): void {
  const [first, ...rest] = Object.values(timings);
  if (!first) return;
  console.log(`\n${title}`);
  for (const { name, median, slow } of [first, ...rest]) {
    const ratio = median === 0 ? Number.NaN : first.median / median;
    const against = name === first.name ? '' : `${ratio.toFixed(2)} times as fast`;
    console.log(
      `  ${name.padEnd(46)} ${median.toFixed(2).padStart(9)} ms ${slow.toFixed(2).padStart(9)} ms  ${against}`,
    );
  }
}
