import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { test: { name: 'laws', include: ['test/laws/**/*.test.ts'], testTimeout: 60_000 } },
      // Real browsers on two cores: one file at a time, one after the other.
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 120_000, retry: 0 } },
      // Hostile, fuzz, kill and fault tests: a slice here, all of it with `npm run soak`.
      { test: { name: 'soak', include: ['test/soak/**/*.test.ts', 'test/hostile/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000 } },
    ],
  },
});
