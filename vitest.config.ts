import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000, maxWorkers: '100%' } },
      { test: { name: 'laws', include: ['test/laws/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' } },
      // Every file starts a real browser, and waits for it half of its time: two at a time, on two cores too.
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], maxWorkers: 2, testTimeout: 90_000, hookTimeout: 120_000, retry: 0, sequence: { groupOrder: 1 } } },
      // Hostile, fuzz, kill and fault tests: a slice here, all of it with `npm run soak`. One at a time: giants and kills need the machine.
      { test: { name: 'soak', include: ['test/soak/**/*.test.ts', 'test/hostile/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000, sequence: { groupOrder: 2 } } },
    ],
  },
});
