import sharp, { type Metadata } from 'sharp';
import { damagedPicture, requirePages, requirePixels, requireWanted, type ScanLimits } from '../limits.ts';
import type { RenderedPage } from '../types.ts';
import { likelyDpi } from './likely-dpi.ts';
import type { Scan } from './scan.ts';

// One page is worked on at a time; the pages of a file are what runs side by side.
sharp.concurrency(1);
sharp.cache(false);

/** Opens a PNG, JPEG or TIFF; each directory of a TIFF is a page. Throws `UnreadableFile` `too-large` or `damaged`. */
export async function openPictures(bytes: Uint8Array, limits: ScanLimits): Promise<Scan> {
  const header = await headerOf(bytes, 0);
  const pages = header.pages ?? 1;
  requirePages(pages, limits);
  requirePixels(header.width, header.pageHeight ?? header.height, limits);
  return {
    pages,
    kindOf: async () => ({ hasText: false, hasImage: true }),
    render: (page, signal) => renderPicture(bytes, page, limits, signal),
    close: async () => undefined,
  };
}

async function headerOf(bytes: Uint8Array, page: number): Promise<Metadata> {
  try {
    // Only the header is read: the limits stated here judge its numbers, rather than those of the library.
    return await sharp(bytes, { limitInputPixels: false, page }).metadata();
  } catch (error) {
    throw damagedPicture(error instanceof Error ? error.message : String(error), error);
  }
}

async function renderPicture(
  bytes: Uint8Array,
  page: number,
  limits: ScanLimits,
  signal: AbortSignal | undefined,
): Promise<RenderedPage> {
  requireWanted(signal);
  // Pages of a TIFF may differ in size.
  const header = await headerOf(bytes, page - 1);
  requirePixels(header.width, header.height, limits);
  try {
    const options = { limitInputPixels: limits.pixels, sequentialRead: true, page: page - 1, failOn: 'error' as const };
    const image = sharp(bytes, options).autoOrient().flatten({ background: '#fff' });
    const isGrey = header.channels <= 2;
    const decoded = isGrey ? image.toColourspace('b-w') : image.toColourspace('srgb').removeAlpha();
    const { data, info } = await decoded.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return {
      page,
      picture: { data, width, height, channels: channels === 1 ? 1 : 3 },
      dpi: likelyDpi(width, height, header.density),
    };
  } catch (error) {
    throw damagedPicture(error instanceof Error ? error.message : String(error), error);
  }
}
