import { isDamaged, readSource, restoreSource, type SourceText, UnreadableFile } from '@kheo/official-document';
import { getRestorer } from '../../platform/restorer.ts';

/**
 * A file with sound text, or with damaged text and no pictures, as a whole. A scan, a PDF with scanned pages among its
 * others, and a damaged text layer over pictures must be read page by page: then only their number. Throws `UnreadableFile`.
 */
export async function readWhole(
  bytes: Uint8Array,
  name: string,
  names: readonly string[] = [],
): Promise<SourceText | { pages: number }> {
  const source = await readSource(bytes, name).catch((error: unknown) => {
    if (error instanceof UnreadableFile && error.mayBeScan) return undefined;
    throw error;
  });
  if (source && source.kind !== 'pdf') return isLost(source) ? restored(source, names) : source;
  const bare = source ? pagesWithoutText(source) : [];
  if (source && !isLost(source) && bare.length === 0) return source;
  // What reads pictures takes half a second to load: only who needs it waits.
  const { openScan } = await import('@kheo/scanned-pages');
  const scan = await openScan(bytes, name);
  try {
    const doubtful = source && !isLost(source) ? bare : [1, ...bare];
    for (const page of source ? doubtful : []) {
      if ((await scan.kindOf(page)).hasImage) return { pages: scan.pages };
    }
    return source ? await restored(source, names) : { pages: scan.pages };
  } finally {
    await scan.close();
  }
}

/** Letters below which a page has no text of its own: a number, a stamp of a digital signature. */
const fewLetters = 40;

function pagesWithoutText({ pages, lines }: SourceText): number[] {
  const letters = new Array<number>(pages ?? 0).fill(0);
  for (const { page, text } of lines) if (page !== null) letters[page - 1] = (letters[page - 1] ?? 0) + text.length;
  return letters.flatMap((count, index) => (count < fewLetters ? index + 1 : []));
}

function isLost({ lines }: SourceText): boolean {
  return isDamaged(lines.map((line) => line.text));
}

/** The text in correct Vietnamese, each line with what it was read as where that differs; `names` are likely in it. */
export async function restored(source: SourceText, names: readonly string[] = []): Promise<SourceText> {
  return restoreSource(source, await getRestorer(), { names });
}
