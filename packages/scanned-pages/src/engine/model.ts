import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Look } from './engine.ts';

/** The trained models: the fast one that distributions install, and integers made of the best one, a third slower and surer. */
const MODELS: Record<Look, string> = {
  quick: '@kheo/scanned-pages/model/vie.traineddata.gz',
  careful: '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
};

/** The folder of a trained model, gzipped. */
export function modelFolder(look: Look): string {
  return dirname(createRequire(import.meta.url).resolve(MODELS[look]));
}

/** Unpacks a trained model into a folder for temporary files; the caller removes it. */
export async function unpackModel(look: Look): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-vie-'));
  const packed = await readFile(join(modelFolder(look), 'vie.traineddata.gz'));
  await writeFile(join(folder, 'vie.traineddata'), gunzipSync(packed));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
