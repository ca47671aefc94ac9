import { defineConfig } from 'vitest/config';

/** One file at a time: each starts both browsers, and the machine may have two cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
