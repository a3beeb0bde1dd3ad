import { UnreadableFile } from '@kheo/official-document';

const MEGABYTE = 1024 * 1024;

/** How much a scan may ask of the machine. Each is checked before the work that it bounds. */
export interface ScanLimits {
  /** Size of the file, in bytes. */
  fileBytes: number;
  /** Pages of a PDF or TIFF. */
  pages: number;
  /** Pixels along the longer side of a picture, and in all of it. */
  side: number;
  pixels: number;
  /** Characters recognised, all pages together. */
  characters: number;
}

export const SCAN_LIMITS: ScanLimits = {
  fileBytes: 200 * MEGABYTE,
  pages: 2000,
  side: 15_000,
  pixels: 60_000_000,
  characters: 10_000_000,
};

const number = new Intl.NumberFormat('vi-VN');

/** Throws `UnreadableFile` `empty` or `too-large` for a file of so many bytes. */
export function requireBytes(bytes: Uint8Array, limits: ScanLimits): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'the file has no bytes');
  if (bytes.length <= limits.fileBytes) return;
  const most = number.format(Math.floor(limits.fileBytes / MEGABYTE));
  throw new UnreadableFile(
    'too-large',
    `bytes of the file: ${bytes.length}, at most ${limits.fileBytes}`,
    `Tệp quét lớn hơn ${most} MB. Hãy quét lại ở 200–300 dpi hoặc tách thành nhiều tệp rồi tải lên từng phần.`,
  );
}

/** Throws `UnreadableFile` `too-large` for a file of so many pages. */
export function requirePages(pages: number, limits: ScanLimits): void {
  if (pages <= limits.pages) return;
  throw new UnreadableFile(
    'too-large',
    `pages: ${pages}, at most ${limits.pages}`,
    `Tệp có ${number.format(pages)} trang, nhiều hơn ${number.format(limits.pages)} trang. Hãy tách thành nhiều tệp rồi tải lên từng phần.`,
  );
}

/** Throws `UnreadableFile` `too-large` for a picture of that size. */
export function requirePixels(width: number, height: number, limits: ScanLimits): void {
  if (Math.max(width, height) <= limits.side && width * height <= limits.pixels) return;
  const most = `${number.format(limits.side)} điểm ảnh mỗi cạnh, ${number.format(limits.pixels / 1e6)} triệu điểm ảnh cả trang`;
  throw new UnreadableFile(
    'too-large',
    `a picture of ${width} x ${height} pixels, at most ${limits.side} on a side and ${limits.pixels} in all`,
    `Ảnh có ${number.format(width)} × ${number.format(height)} điểm ảnh, quá lớn (tối đa ${most}). Hãy quét lại ở 200–300 dpi rồi tải lên.`,
  );
}

/** Throws `UnreadableFile` `too-large` for a text of so many characters. */
export function requireCharacters(characters: number, most: number): void {
  if (characters <= most) return;
  throw new UnreadableFile(
    'too-large',
    `characters recognised: ${characters}, at most ${most}`,
    'Bản quét có quá nhiều chữ. Hãy tách thành nhiều tệp rồi tải lên từng phần.',
  );
}

/** Throws `UnreadableFile` `stopped` when the caller no longer waits. */
export function requireWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped();
}

export function stopped(): UnreadableFile {
  return new UnreadableFile('stopped', 'reading was stopped by the caller', 'Việc đọc bản quét đã được dừng.');
}

/** For a picture that does not decode. */
export function damagedPicture(reason: string, cause?: unknown): UnreadableFile {
  return new UnreadableFile(
    'damaged',
    `the picture cannot be decoded: ${reason}`,
    'Ảnh bị hỏng nên không mở được. Hãy quét hoặc chụp lại trang này, lưu thành PDF, PNG hoặc JPEG rồi tải lên.',
    cause === undefined ? undefined : { cause },
  );
}
