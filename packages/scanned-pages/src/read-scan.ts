import type { SourceText } from '@kheo/official-document';
import { joinPages } from './join-pages.ts';
import type { Recogniser } from './recogniser.ts';
import { type OpenScanOptions, openScan } from './source/open-scan.ts';
import type { ScannedPage } from './types.ts';

export interface ReadScanOptions extends OpenScanOptions {
  recogniser: Recogniser;
  /** Pages under way at once; 2 when not said. */
  atOnce?: number;
  onPage?(done: number, total: number): void;
}

/**
 * Reads a scan from its bytes to its text, every page by recognition. Throws `UnreadableFile`.
 *
 * @example
 * const recogniser = await createRecogniser();
 * const text = await readScan(bytes, 'ban-quet.pdf', { recogniser });
 * await recogniser.close();
 */
export async function readScan(bytes: Uint8Array, name: string, options: ReadScanOptions): Promise<SourceText> {
  const { recogniser, signal, onPage, atOnce = 2 } = options;
  const scan = await openScan(bytes, name, options);
  try {
    const pages: ScannedPage[] = [];
    let next = 1;
    const work = async () => {
      while (next <= scan.pages) {
        const number = next++;
        pages.push(await recogniser.recognise(await scan.render(number, signal), signal));
        onPage?.(pages.length, scan.pages);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, scan.pages) }, work));
    return joinPages(pages);
  } finally {
    await scan.close();
  }
}
