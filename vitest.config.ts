import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins, so that the lanes end together; the looks at all pages each on a server that nothing has changed. */
const longest = [
  'accessible-others',
  'accessible',
  'scan',
  'outbox',
  'whole-way',
  'start-stop',
  'gallery',
  'robustness',
  'provenance.property',
  'hostile-uploads',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

export default defineConfig({
  test: {
    // Also the last processor: a test waits more than it works, for the database or for a browser.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
          name: 'packages',
          include: ['packages/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'parts',
          include: ['app/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'bench/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
          setupFiles: ['tests/each-file.ts'],
          // The files of a lane share what they import: each takes a database of its own, and leaves nothing behind in a module.
          isolate: false,
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
