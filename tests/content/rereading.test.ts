import { expect, test } from 'vitest';
import { type Changes, PATIENCE_MS, QUIET_MS, rereadAt } from '../../src/content/rereading.ts';

const LONG_AGO: Changes = { first: 100_000, last: 100_000, readAt: 0, readTook: 5, idleReads: 0 };

const CASES: readonly { name: string; changes: Partial<Changes>; at: number }[] = [
  { name: 'a page that changed once is read when it is quiet', changes: {}, at: 100_000 + QUIET_MS },
  { name: 'each change puts it off', changes: { last: 101_000 }, at: 101_000 + QUIET_MS },
  { name: 'but not for ever', changes: { last: 109_000 }, at: 100_000 + PATIENCE_MS },
  { name: 'not right after it was read', changes: { readAt: 100_000 }, at: 100_800 },
  { name: 'later where reading takes long', changes: { readAt: 100_000, readTook: 300 }, at: 103_000 },
  { name: 'later where reading found nothing new', changes: { readAt: 100_000, idleReads: 3 }, at: 106_400 },
  { name: 'at least once a minute', changes: { readAt: 100_000, idleReads: 40 }, at: 160_000 },
];

for (const { name, changes, at } of CASES) {
  test(name, () => {
    expect(rereadAt({ ...LONG_AGO, ...changes })).toBe(at);
  });
}
