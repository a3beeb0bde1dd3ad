import type { TestProject } from 'vitest/node';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { temporaryFolder } from '../../scripts/temporary-folder.mjs';
import { copyFolder, removeFolder, startProgram, testDay } from './program.ts';
import type {} from './server.ts';

/** A server with the sample province for each lane of tests; what they warn of is shown at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNeeded();
  const settings = { KHEO_SAMPLE: '1', KHEO_NOW: testDay };
  // The sample is loaded once and copied: that takes a moment where loading takes many seconds.
  const sampleFolder = temporaryFolder('e2e');
  const first = await startProgram({ KHEO_DATA: sampleFolder, ...settings });
  await first.stop();
  const start = async () => {
    const dataFolder = copyFolder(sampleFolder);
    return { dataFolder, program: await startProgram({ KHEO_DATA: dataFolder, ...settings }) };
  };
  const started = await Promise.all(Array.from({ length: project.config.maxWorkers }, start));
  project.provide('sampleFolder', sampleFolder);
  project.provide(
    'servers',
    started.map(({ dataFolder, program }) => ({ address: program.address, dataFolder })),
  );
  return async () => {
    const ended = await Promise.all(started.map(({ program }) => program.stop()));
    for (const { dataFolder } of started) removeFolder(dataFolder);
    removeFolder(sampleFolder);
    const words = ended.map(({ stdout, stderr }, n) => stdout.replace(`${started[n]?.program.address}\n`, '') + stderr);
    if (words.join('')) process.stdout.write(`the servers wrote:\n${words.join('')}`);
  };
}
