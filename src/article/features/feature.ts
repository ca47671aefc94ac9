/**
 * Numbers that something is judged by: their names in the weights, and how they are read from the facts, in the same order.
 * Read by the group, not one by one: in a page that was just opened each function costs as much to compile as to run.
 */
export interface Features<Facts> {
  readonly names: readonly string[];
  /** Writes a number for each of `names` into `row` from `at` on. */
  fill(row: Float64Array, at: number, facts: Facts): void;
}

/** A group whose numbers are read by name. */
export function measures<Facts, Name extends string>(
  names: readonly Name[],
  read: (facts: Facts) => Readonly<Record<Name, number>>,
): Features<Facts> {
  return {
    names,
    fill(row, at, facts) {
      const values = read(facts);
      for (let i = 0; i < names.length; i++) row[at + i] = values[names[i] as Name];
    },
  };
}

/** The part's share of the whole; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
