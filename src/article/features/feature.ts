/** A number that a block is judged by: its name in the weights, and how it is read from the facts. */
export type Feature<Facts> = readonly [name: string, read: (facts: Facts) => number];

/** A feature for each pattern: 1 where the text it is asked of matches. */
export function matching(prefix: string, patterns: Readonly<Record<string, RegExp>>): Feature<string>[] {
  return Object.entries(patterns).map(([name, pattern]) => [
    `${prefix}.${name}`,
    (text) => (pattern.test(text) ? 1 : 0),
  ]);
}

/** The same feature of something else: `of` turns the new facts into those the feature reads. */
export function via<Outer, Inner>(
  features: readonly Feature<Inner>[],
  prefix: string,
  of: (facts: Outer) => Inner,
): Feature<Outer>[] {
  return features.map(([name, read]) => [prefix + name, (facts) => read(of(facts))]);
}
