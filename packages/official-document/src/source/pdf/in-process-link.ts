import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type Listener = (event: { data: unknown }) => void;

/**
 * One end of the wire between the two halves of pdfjs, both in this process. What is sent is copied whole, as between
 * threads, except the lists of drawing operators: of these only the lists themselves are, since a page has thousands of
 * operators which nobody changes, and copying them takes a quarter of the time of reading.
 */
class LinkEnd {
  other: LinkEnd | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #onOperators: (count: number) => void;

  /** `onOperators` is told of each piece of a list of operators that this end sends. */
  constructor(onOperators: (count: number) => void) {
    this.#onOperators = onOperators;
  }

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    const data = copyOf(message, transfer ?? []);
    if (hasOperators(message)) this.#onOperators(message.chunk.fnArray.length);
    queueMicrotask(() => {
      for (const listener of this.other?.listeners() ?? []) listener({ data });
    });
  }

  listeners(): Listener[] {
    return [...this.#listeners];
  }

  addEventListener(_type: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

function copyOf(message: unknown, transfer: ArrayBuffer[]): unknown {
  if (hasOperators(message)) {
    const { chunk } = message;
    return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
  }
  return structuredClone(message, { transfer });
}

interface OperatorMessage {
  chunk: { fnArray: unknown[]; argsArray: unknown[] };
}

function hasOperators(message: unknown): message is OperatorMessage {
  const chunk = (message as Partial<OperatorMessage> | null)?.chunk;
  return Array.isArray(chunk?.fnArray) && Array.isArray(chunk.argsArray);
}

/**
 * The parsing half of pdfjs, in this process; the caller destroys it. `onOperators` is told how many drawing operators
 * it has found since the last time.
 */
export function startParser(onOperators: (count: number) => void): PDFWorker {
  const near = new LinkEnd(() => undefined);
  const far = new LinkEnd(onOperators);
  near.other = far;
  far.other = near;
  WorkerMessageHandler.initializeFromPort(far);
  // The library asks for the parts of a Worker that a link has.
  return PDFWorker.create({ port: near as unknown as Worker, verbosity: VerbosityLevel.ERRORS });
}
