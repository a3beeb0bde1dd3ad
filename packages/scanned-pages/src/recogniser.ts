import { availableParallelism } from 'node:os';
import type { Engine, Engines, Look } from './engine/engine.ts';
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
    return new EnginePool(kind, workers, javascriptEngine);
  }
  // Both models are its own: which one a distribution has installed is not known.
  const { unpackModel } = await import('./engine/model.ts');
  const models = { quick: await unpackModel('quick'), careful: await unpackModel('careful') };
  return new EnginePool(
    kind,
    workers,
    (look) => native.nativeEngine(models[look].folder),
    async () => {
      await Promise.all([models.quick.remove(), models.careful.remove()]);
    },
  );
}

class EnginePool implements Recogniser {
  readonly engine: string;
  readonly #engines: Engines[];
  readonly #free: Engines[];
  readonly #waiting: ((engines: Engines) => void)[] = [];

  readonly #afterwards: () => Promise<void>;

  constructor(
    kind: string,
    count: number,
    engineFor: (look: Look) => Engine,
    afterwards: () => Promise<void> = async () => undefined,
  ) {
    this.#afterwards = afterwards;
    this.engine = kind;
    this.#engines = Array.from({ length: count }, () => ({
      quick: engineFor('quick'),
      careful: engineFor('careful'),
    }));
    this.#free = [...this.#engines];
  }

  async recognise(page: RenderedPage, signal?: AbortSignal): Promise<ScannedPage> {
    requireWanted(signal);
    const engines = await this.#take();
    try {
      requireWanted(signal);
      return await recognisePage(page, engines, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(engines);
      else next(engines);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#engines.flatMap(({ quick, careful }) => [quick.close(), careful.close()]));
    await this.#afterwards();
  }

  async #take(): Promise<Engines> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const { promise, resolve } = Promise.withResolvers<Engines>();
    this.#waiting.push(resolve);
    return await promise;
  }
}
