import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      include: [
        'app/features/**/{rules,commands}.ts',
        'app/features/assignments/hand-out.ts',
        'app/features/units/matching.ts',
        'packages/*/src/**',
      ],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
