import { UnreadableFile } from './unreadable-file.ts';

const MEGABYTE = 1024 * 1024;

/** How much a file may ask of the machine; each is checked before the work that it bounds. */
export interface Limits {
  /** Size of the file, in bytes. */
  fileBytes: number;
  /** Pages of a PDF. */
  pages: number;
  /** Characters of the text that is read, all lines together. */
  characters: number;
  /** Files inside a DOCX. */
  zipEntries: number;
  /** Size of all files inside a DOCX, unpacked, in bytes. */
  unpackedBytes: number;
  /** Size of one XML part of a DOCX, unpacked, in bytes. */
  partBytes: number;
  /** How many times larger than its packed form a part may be, once it is over a megabyte. */
  packingRatio: number;
  /** Elements of one XML part, and how deep they may stand in each other. */
  xmlElements: number;
  xmlDepth: number;
}

export const LIMITS: Limits = {
  fileBytes: 50 * MEGABYTE,
  pages: 2000,
  characters: 10_000_000,
  zipEntries: 5000,
  unpackedBytes: 200 * MEGABYTE,
  partBytes: 50 * MEGABYTE,
  packingRatio: 200,
  xmlElements: 2_000_000,
  xmlDepth: 200,
};

/** What a reader of one format is given beside the bytes. */
export interface ReadingContext {
  limits: Limits;
  signal: AbortSignal | undefined;
}

/** Throws `UnreadableFile` `stopped` when the caller no longer waits for the text. */
export function requireWanted({ signal }: ReadingContext): void {
  if (signal?.aborted) throw new UnreadableFile('stopped', 'reading was stopped by the caller');
}

/** Throws `UnreadableFile` `too-large` when there is more of something than its limit. */
export function requireWithin(limit: number, found: number, what: string): void {
  if (found > limit) throw new UnreadableFile('too-large', `${what}: ${found}, at most ${limit}`);
}
