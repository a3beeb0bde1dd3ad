import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
  type PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReadingContext, requireWithin } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { startParser } from './in-process-link.ts';
import { requireModestStreams } from './unpacking.ts';

/** An open PDF with what parses it. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  parser: PDFWorker;
  operators: OperatorCount;
}

/** Drawing operators found so far. A page may repeat a drawing that repeats a drawing: a few lines for hours. */
export class OperatorCount {
  readonly #reject: (reason: UnreadableFile) => void;
  /** Rejected with `UnreadableFile` `too-large` once there are too many. */
  readonly tooMany: Promise<never>;
  #onPage = 0;
  #inAll = 0;

  constructor() {
    const { promise, reject } = Promise.withResolvers<never>();
    this.tooMany = promise;
    this.#reject = reject;
    // Whoever reads a page waits for it; between pages nobody does.
    promise.catch(() => undefined);
  }

  startPage(): void {
    this.#onPage = 0;
  }

  add(count: number): void {
    this.#onPage += count;
    this.#inAll += count;
    if (this.#onPage <= MOST_OPERATORS_OF_PAGE && this.#inAll <= MOST_OPERATORS) return;
    this.#reject(new UnreadableFile('too-large', `${this.#onPage} operators on a page, ${this.#inAll} in all`));
  }
}

const MOST_OPERATORS_OF_PAGE = 250_000;
const MOST_OPERATORS = 10_000_000;

/** How far from its end a PDF may carry its last mark: mail servers and web forms append a few bytes. */
const END_MARK_REACH = 2048;

/**
 * Opens a PDF. It stays in this process and reaches for no address and no font of the machine; pictures are not
 * decoded unless the settings in `pictures` say so, scripts not run. The caller closes it. Throws `UnreadableFile` `truncated`, `encrypted`,
 * `zip-bomb`, `damaged` or `too-large`.
 */
export async function openPdf(
  bytes: Uint8Array,
  context: ReadingContext,
  pictures: Parameters<typeof getDocument>[0] = {},
): Promise<OpenPdf> {
  const tail = Buffer.from(bytes.subarray(-END_MARK_REACH)).toString('latin1');
  if (!tail.includes('%%EOF')) throw new UnreadableFile('truncated', 'the PDF has no end mark');
  requireModestStreams(bytes, context);
  const operators = new OperatorCount();
  const parser = startParser((count) => operators.add(count));
  const task = getDocument({
    worker: parser,
    // The library takes the bytes over, so it is given its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    ...pictures,
  });
  try {
    const document = await task.promise;
    requireWithin(context.limits.pages, document.numPages, 'pages');
    return { document, parser, operators };
  } catch (error) {
    await task.destroy();
    parser.destroy();
    throw explain(error);
  }
}

/** Frees what a PDF holds. */
export async function closePdf({ document, parser }: OpenPdf): Promise<void> {
  await document.loadingTask.destroy();
  parser.destroy();
}

function explain(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof PasswordException) return new UnreadableFile('encrypted', 'the PDF has a password');
  const reason = error instanceof Error ? error.message : String(error);
  const kind = error instanceof InvalidPDFException ? 'no valid PDF' : 'the PDF cannot be opened';
  return new UnreadableFile('damaged', `${kind}: ${reason}`, undefined, { cause: error });
}
