export { type ChosenPage, chooseLines } from './choose-lines.ts';
export { joinPages } from './join-pages.ts';
export { SCAN_LIMITS, type ScanLimits } from './limits.ts';
export {
  type OpenPages,
  type OpenPagesOptions,
  openPages,
  type ReadPage,
  type ReadScanOptions,
  readScan,
} from './read-scan.ts';
export { createRecogniser, type Recogniser, type RecogniserOptions } from './recogniser.ts';
export { isPicture, type OpenScanOptions, openScan } from './source/open-scan.ts';
export type { Scan } from './source/scan.ts';
export { pagesOfText } from './text-pages.ts';
export type {
  PageImage,
  Picture,
  RenderedPage,
  ScannedLine,
  ScannedPage,
  ScannedTable,
  Turn,
} from './types.ts';

import type { PageImage, RenderedPage, ScannedPage } from './types.ts';

/**
 * The page to show beside its text, as a JPEG: turned and levelled as it was read, so that the boxes of its words, in
 * points, fit on it with `width` pixels to `scanned.width` points.
 */
export async function pictureOf(rendered: RenderedPage, scanned: Pick<ScannedPage, 'turn'>): Promise<PageImage> {
  return await (await import('./picture-of.ts')).pictureOf(rendered, scanned);
}
