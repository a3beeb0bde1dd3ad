import { isDamaged, readSource, restoreSource, type SourceText, UnreadableFile } from '@kheo/official-document';
import { getRestorer } from '../../platform/restorer.ts';

/**
 * A file with sound text, or with damaged text and no pictures, as a whole; a scan, and a damaged text layer over pictures
 * of its pages, must be read page by page: then only their number. Throws `UnreadableFile`.
 */
export async function readWhole(bytes: Uint8Array, name: string): Promise<SourceText | { pages: number }> {
  const source = await readSource(bytes, name).catch((error: unknown) => {
    if (error instanceof UnreadableFile && error.mayBeScan) return undefined;
    throw error;
  });
  const damaged = source !== undefined && isDamaged(source.lines.map((line) => line.text));
  if (source && !damaged) return source;
  if (source && source.kind !== 'pdf') return restored(source);
  // What reads pictures takes half a second to load: only who needs it waits.
  const { openScan } = await import('@kheo/scanned-pages');
  const scan = await openScan(bytes, name);
  try {
    if (source && !(await scan.kindOf(1)).hasImage) return await restored(source);
    return { pages: scan.pages };
  } finally {
    await scan.close();
  }
}

/** The text in correct Vietnamese, each line with what it was read as where that differs. */
export async function restored(source: SourceText): Promise<SourceText> {
  return restoreSource(source, await getRestorer());
}
