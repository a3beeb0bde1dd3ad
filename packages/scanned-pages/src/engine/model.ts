import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { modelFolder } from './javascript.ts';

/** Unpacks the trained model into a folder for temporary files; the caller removes it. */
export async function unpackModel(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-vie-'));
  const packed = await readFile(join(modelFolder(), 'vie.traineddata.gz'));
  await writeFile(join(folder, 'vie.traineddata'), gunzipSync(packed));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
