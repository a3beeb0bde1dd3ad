import type { SourceText } from '@kheo/official-document';
import sharp from 'sharp';
import { createWorker, type PSM } from 'tesseract.js';
import { modelFolder } from '../../packages/scanned-pages/src/engine/model.ts';
import { errorsBetween, lettersOf } from './error-rate.ts';

/** Part of the letters that are wrong when the pages are given to Tesseract as they are. */
export async function bareErrors(samples: readonly { layer: SourceText }[], jpegs: Buffer[][]): Promise<number> {
  const worker = await createWorker('vie', 1, { langPath: modelFolder('careful'), cacheMethod: 'none', gzip: true });
  // Its own search for columns, and for the angle of the page.
  await worker.setParameters({ tessedit_pageseg_mode: '3' as PSM, user_defined_dpi: '200' });
  let errors = 0;
  let letters = 0;
  for (const [index, { layer }] of samples.entries()) {
    for (const [page, jpeg] of (jpegs[index] ?? []).entries()) {
      const { data } = await worker.recognize(await sharp(jpeg).png().toBuffer(), { rotateAuto: true });
      const truth = layer.lines.filter((line) => line.page === page + 1).map((line) => line.text);
      errors += errorsBetween(data.text, truth.join('\n'));
      letters += lettersOf(truth.join('\n'));
    }
  }
  await worker.terminate();
  return errors / letters;
}
