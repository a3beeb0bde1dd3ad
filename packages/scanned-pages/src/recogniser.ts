import { availableParallelism } from 'node:os';
import type { Engine } from './engine/engine.ts';
import { requireWanted } from './limits.ts';
import { recognisePage } from './recognise-page.ts';
import type { RenderedPage, ScannedPage } from './types.ts';

/** Turns drawn pages into lines. Pages may be given at once: each waits for a free engine. */
export interface Recogniser {
  /** `native` or `javascript`. */
  readonly engine: string;
  /** Throws `UnreadableFile` `stopped` when the signal says so. */
  recognise(page: RenderedPage, signal?: AbortSignal): Promise<ScannedPage>;
  close(): Promise<void>;
}

export interface RecogniserOptions {
  /** Pages recognised side by side; as many as the machine has cores, when not said. */
  workers?: number;
  /** Which Tesseract; the installed one where there is one, when not said. */
  engine?: 'native' | 'javascript';
}

/** Makes a recogniser; the caller closes it. Nothing is started before the first page. */
export async function createRecogniser(options: RecogniserOptions = {}): Promise<Recogniser> {
  const native = await import('./engine/native.ts');
  const kind = options.engine ?? ((await native.hasNative()) ? 'native' : 'javascript');
  const workers = Math.max(1, options.workers ?? availableParallelism());
  if (kind === 'javascript') {
    const { javascriptEngine } = await import('./engine/javascript.ts');
    return new EnginePool(kind, Array.from({ length: workers }, javascriptEngine));
  }
  // The model that comes as an npm package reads better than the fast one that distributions install.
  const { unpackModel } = await import('./engine/model.ts');
  const model = await unpackModel();
  const engines = Array.from({ length: workers }, () => native.nativeEngine(model.folder));
  return new EnginePool(kind, engines, model.remove);
}

class EnginePool implements Recogniser {
  readonly engine: string;
  readonly #engines: Engine[];
  readonly #free: Engine[];
  readonly #waiting: ((engine: Engine) => void)[] = [];

  readonly #afterwards: () => Promise<void>;

  constructor(kind: string, engines: Engine[], afterwards: () => Promise<void> = async () => undefined) {
    this.#afterwards = afterwards;
    this.engine = kind;
    this.#engines = engines;
    this.#free = [...engines];
  }

  async recognise(page: RenderedPage, signal?: AbortSignal): Promise<ScannedPage> {
    requireWanted(signal);
    const engine = await this.#take();
    try {
      requireWanted(signal);
      return await recognisePage(page, engine, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(engine);
      else next(engine);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#engines.map((engine) => engine.close()));
    await this.#afterwards();
  }

  async #take(): Promise<Engine> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const { promise, resolve } = Promise.withResolvers<Engine>();
    this.#waiting.push(resolve);
    return await promise;
  }
}
