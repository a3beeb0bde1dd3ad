import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** Threads of the library make one page slower than pages side by side. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };
/** How the hOCR of one image ends. */
const END_OF_PAGE = '\n  </div>\n';
/** A process that waits longer than this for an image gives its memory back. */
const IDLE_MS = 60_000;

/**
 * A Tesseract that stays and reads one image after another: it is started and its model loaded once, which takes as long as
 * ten lines of text. It ends with its input, and so with the process that started it, whatever ends that.
 */
export class TesseractProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #closed: Promise<void>;
  #answer = '';
  #complaints = '';
  #asked: PromiseWithResolvers<string> | undefined;
  #idle: NodeJS.Timeout | undefined;
  #hasEnded = false;

  /** `args` are those of the command line, but for where images come from. */
  constructor(args: readonly string[]) {
    const streaming = ['stdin', 'stdout', ...args, '-c', 'tessedit_create_hocr=1', '-c', 'stream_filelist=true'];
    this.#child = spawn('tesseract', streaming, { env: ENVIRONMENT });
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#closed = promise;
    this.#child.stdout.setEncoding('utf8').on('data', (piece: string) => this.#hear(piece));
    this.#child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      this.#complaints = (this.#complaints + piece).slice(-500);
    });
    // A process that ends early closes its input: what it says then, or its exit code, is the reason.
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', (error) => this.#end(error, resolve));
    this.#child.on('close', (code) =>
      this.#end(new Error(`tesseract ended with ${code}: ${this.#complaints}`), resolve),
    );
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The hOCR of an image file; one is read at a time. Rejected when the process ends before it has answered. */
  read(path: string): Promise<string> {
    clearTimeout(this.#idle);
    this.#answer = '';
    this.#complaints = '';
    this.#asked = Promise.withResolvers<string>();
    this.#child.stdin.write(`${path}\n`);
    return this.#asked.promise;
  }

  /** Ends it in the middle of an image, which is then rejected. */
  kill(): void {
    this.#hasEnded = true;
    this.#child.kill('SIGKILL');
  }

  /** Ends it when it has answered. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    this.#hasEnded = true;
    this.#child.stdin.end();
    await this.#closed;
  }

  #hear(piece: string): void {
    this.#answer += piece;
    if (!this.#answer.endsWith(END_OF_PAGE)) return;
    this.#asked?.resolve(this.#answer);
    this.#asked = undefined;
    this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref();
  }

  #end(reason: Error, closed: () => void): void {
    clearTimeout(this.#idle);
    this.#hasEnded = true;
    this.#asked?.reject(reason);
    closed();
  }
}
