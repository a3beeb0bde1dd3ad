import { inject } from 'vitest';

/** A program with the sample province, started for the tests of this folder. */
export interface Server {
  /** `http://localhost:PORT`. */
  address: string;
  dataFolder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    servers: Server[];
    /** Data of a program that has loaded the sample and stopped: to be copied for a program of a test's own. */
    sampleFolder: string;
  }
}

/**
 * The server of this lane. Files run in as many lanes as there are processors, those of one lane one after the other: a file has
 * its server to itself.
 */
export function server(): Server {
  const lane = Number(process.env.VITEST_POOL_ID);
  const found = inject('servers')[lane - 1];
  if (!found) throw new Error(`lane ${lane} has no server`);
  return found;
}
