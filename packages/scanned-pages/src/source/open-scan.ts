import { UnreadableFile } from '@kheo/official-document';
import { requireBytes, requireWanted, SCAN_LIMITS, type ScanLimits } from '../limits.ts';
import type { Scan } from './scan.ts';

export interface OpenScanOptions {
  limits?: Partial<ScanLimits>;
  signal?: AbortSignal;
}

/** How far into a file the mark of a PDF may stand. */
const PDF_MARK_REACH = 1024;
const PICTURES = ['89504e47', 'ffd8ff', '49492a00', '4d4d002a'];

/** Whether the bytes are a picture that `openScan` takes: PNG, JPEG, TIFF. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return PICTURES.some((mark) => start.startsWith(mark));
}

/**
 * Opens a PDF, PNG, JPEG or TIFF whose pages are pictures; the caller closes it. What can be known without decoding a
 * page is checked here: bytes, pages, pixels. Throws `UnreadableFile`, whose `forPerson` says what to do about it.
 *
 * @example
 * const scan = await openScan(await readFile('ban-quet.pdf'), 'ban-quet.pdf');
 * const page = await scan.render(1);
 */
export async function openScan(bytes: Uint8Array, name: string, options: OpenScanOptions = {}): Promise<Scan> {
  const limits = { ...SCAN_LIMITS, ...options.limits };
  requireBytes(bytes, limits);
  requireWanted(options.signal);
  if (isPicture(bytes)) return (await import('./picture-scan.ts')).openPictures(bytes, limits);
  if (Buffer.from(bytes.subarray(0, PDF_MARK_REACH)).includes('%PDF-')) {
    return (await import('./pdf-scan.ts')).openPdfScan(bytes, limits, options.signal);
  }
  throw new UnreadableFile(
    'unsupported',
    `${name} is no PDF, PNG, JPEG or TIFF`,
    'Tệp không phải bản quét đọc được. Hãy lưu bản quét thành PDF, PNG, JPEG hoặc TIFF rồi tải lên.',
  );
}
