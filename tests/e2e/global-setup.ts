import type { TestProject } from 'vitest/node';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { removeFolder, startProgram, temporaryFolder, testDay } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    dataFolder: string;
  }
}

/** One server with the sample province for all tests of this folder; what it warns of is shown at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNeeded();
  const dataFolder = temporaryFolder();
  const program = await startProgram({ KHEO_DATA: dataFolder, KHEO_SAMPLE: '1', KHEO_NOW: testDay });
  project.provide('address', program.address);
  project.provide('dataFolder', dataFolder);
  return async () => {
    const { stderr, stdout } = await program.stop();
    removeFolder(dataFolder);
    const words = `${stdout.replace(`${program.address}\n`, '')}${stderr}`;
    if (words) process.stdout.write(`the server wrote:\n${words}`);
  };
}
