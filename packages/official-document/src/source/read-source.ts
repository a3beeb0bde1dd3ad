import type { SourceText } from '../source-text.ts';
import { recogniseFormat } from './format.ts';
import { LIMITS, type Limits, type ReadingContext, requireWanted, requireWithin } from './limits.ts';
import { readPlainText } from './plain-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** How to read: `limits` in place of the usual ones, `signal` to stop between pages and parts. */
export interface ReadSourceOptions {
  limits?: Partial<Limits>;
  signal?: AbortSignal;
}

/**
 * Reads a PDF with a text layer, a DOCX or a plain text into lines and tables. What the file is, its bytes say; the
 * name only serves the messages, and to tell a text from a broken PDF. Throws `UnreadableFile` and nothing else for whatever
 * the bytes hold; nothing in the file is run, fetched or written.
 *
 * @example
 * const text = await readSource(await readFile('ke-hoach.pdf'), 'ke-hoach.pdf');
 */
export async function readSource(bytes: Uint8Array, name: string, options?: ReadSourceOptions): Promise<SourceText> {
  const context: ReadingContext = { limits: { ...LIMITS, ...options?.limits }, signal: options?.signal };
  if (bytes.length === 0) throw new UnreadableFile('empty', 'the file has no bytes');
  requireWithin(context.limits.fileBytes, bytes.length, 'bytes of the file');
  requireWanted(context);
  const format = recogniseFormat(bytes, name);
  const text = await readFormat(format, bytes, context);
  if (text.lines.some((line) => line.text.trim() !== '')) return text;
  if (text.kind === 'pdf') throw new UnreadableFile('no-text-layer', 'no page has text');
  throw new UnreadableFile('empty', 'the file has no text');
}

/** The readers of PDF and DOCX are loaded when one is needed: a text file waits for neither. */
async function readFormat(
  format: 'pdf' | 'docx' | 'text',
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<SourceText> {
  try {
    switch (format) {
      case 'pdf':
        return await (await import('./pdf/read-pdf.ts')).readPdf(bytes, context);
      case 'docx':
        return await (await import('./docx/read-docx.ts')).readDocx(bytes, context);
      case 'text':
        return readPlainText(bytes, context);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile('damaged', `${format}: ${reason}`, undefined, { cause: error });
  }
}
