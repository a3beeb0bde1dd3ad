import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Also the last processor: a test waits more than it works, for the database or for a browser.
    maxWorkers: '100%',
    coverage: {
      include: [
        'app/features/**/{rules,commands}.ts',
        'app/features/assignments/hand-out.ts',
        'app/features/units/matching.ts',
        'packages/*/src/**',
      ],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        test: {
          name: 'parts',
          include: ['packages/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'bench/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The program as a whole: a server for each lane, and a browser in each file. They take longest, so they begin.
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // For what a busy machine may take a while to show.
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
    ],
  },
});
