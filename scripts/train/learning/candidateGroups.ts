import type { BoostingData } from './boosting.ts';

/** Groups of candidates to choose among, gathered group by group. */
export class CandidateGroups implements BoostingData {
  readonly width: number;
  readonly rows: Float64Array[] = [];
  readonly right: number[] = [];
  readonly groups = [0];

  /** Takes how many features a candidate has. */
  constructor(width: number) {
    this.width = width;
  }

  /** Adds a group: the features of each candidate and, parallel to them, whether it is right. */
  add(rows: readonly Float64Array[], right: readonly boolean[]): void {
    this.rows.push(...rows);
    this.right.push(...right.map(Number));
    this.groups.push(this.rows.length);
  }
}
