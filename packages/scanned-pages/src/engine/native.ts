import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stopped } from '../limits.ts';
import { type GreyImage, pngOf } from '../prepare/grey-image.ts';
import type { Engine, EngineWord, Segmentation } from './engine.ts';
import { wordsOfHocr } from './hocr.ts';
import { TesseractProcess } from './tesseract-process.ts';

/** Whether a Tesseract with Vietnamese is installed. */
export async function hasNative(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('tesseract', ['--list-langs']);
    return /^vie$/m.test(stdout);
  } catch {
    return false;
  }
}

/** The installed Tesseract: a process for each segmentation, started with the first image. `folder` has the trained model, and takes the images. */
export function nativeEngine(folder: string): Engine {
  const running = new Map<Segmentation, { process: TesseractProcess; dpi: number }>();
  const processFor = async (segmentation: Segmentation, dpi: number) => {
    const one = running.get(segmentation);
    if (one !== undefined && one.dpi === dpi && !one.process.hasEnded) return one.process;
    await one?.process.close();
    const settings = ['--psm', String(segmentation), '--dpi', String(dpi), '-c', 'tessedit_do_invert=0'];
    const process = new TesseractProcess(['-l', 'vie', '--oem', '1', '--tessdata-dir', folder, ...settings]);
    running.set(segmentation, { process, dpi });
    return process;
  };
  return {
    async recognise(image: GreyImage, segmentation: Segmentation, signal?: AbortSignal): Promise<EngineWord[]> {
      const path = join(folder, `${randomUUID()}.png`);
      await writeFile(path, await pngOf(image), { mode: 0o600 });
      const process = await processFor(segmentation, Math.round(image.dpi));
      const kill = () => process.kill();
      signal?.addEventListener('abort', kill, { once: true });
      try {
        if (signal?.aborted) throw stopped();
        return wordsOfHocr(await process.read(path));
      } catch (error) {
        throw signal?.aborted ? stopped() : error;
      } finally {
        signal?.removeEventListener('abort', kill);
        await rm(path, { force: true });
      }
    },
    async close() {
      await Promise.all([...running.values()].map(({ process }) => process.close()));
      running.clear();
    },
  };
}
