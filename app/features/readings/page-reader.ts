import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '@kheo/official-document';
import type { PageImage, ScannedPage } from '@kheo/scanned-pages';
import { workerAddress } from './worker-address.ts';

export interface PageQuestion {
  /** Where the file lies. */
  path: string;
  name: string;
  page: number;
  wants: 'text' | 'picture';
}

export type PageAnswer = { scanned?: ScannedPage; picture: PageImage } | { fault: string | undefined; message: string };

export interface PageReader {
  /** The text of a page, and its picture. Throws `UnreadableFile`. */
  read(file: Omit<PageQuestion, 'wants'>): Promise<{ scanned: ScannedPage; picture: PageImage }>;
  /** The picture of a page alone. Throws `UnreadableFile`. */
  show(file: Omit<PageQuestion, 'wants'>): Promise<PageImage>;
  close(): Promise<void>;
}

const limitMs = 120_000;
const idleMs = 60_000;
const limitMb = 1024;

/**
 * Reads pages in threads that stay, as many as there are cores and at most two, since an engine takes a second to start;
 * one that has nothing to do for a minute is ended, one that takes two minutes over a page or dies is replaced.
 */
function createPageReader(threads = Math.min(2, availableParallelism())): PageReader {
  const all = Array.from({ length: threads }, () => new PageThread());
  const waiting: (() => void)[] = [];
  let closed = false;
  const ask = async (question: PageQuestion): Promise<PageAnswer> => {
    let thread = all.find((one) => !one.busy);
    while (!thread) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      thread = all.find((one) => !one.busy);
    }
    try {
      if (closed) throw new UnreadableFile('stopped', 'the page reader is closed');
      return await thread.ask(question);
    } finally {
      waiting.shift()?.();
    }
  };
  return {
    async read(file) {
      const { scanned, picture } = sound(await ask({ ...file, wants: 'text' }));
      if (!scanned) throw new UnreadableFile('damaged', 'the page gave no text');
      return { scanned, picture };
    },
    show: async (file) => sound(await ask({ ...file, wants: 'picture' })).picture,
    async close() {
      closed = true;
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

let shared: PageReader | undefined;

/** The reader of this process, made when first asked for. */
export function getPageReader(): PageReader {
  shared ??= createPageReader();
  return shared;
}

/** End its threads; it is made anew when asked for again. */
export async function closePageReader(): Promise<void> {
  const reader = shared;
  shared = undefined;
  await reader?.close();
}

function sound(answer: PageAnswer): { scanned?: ScannedPage; picture: PageImage } {
  if ('message' in answer) throw new UnreadableFile('damaged', answer.message, answer.fault);
  return answer;
}

class PageThread {
  busy = false;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  async ask(question: PageQuestion): Promise<PageAnswer> {
    this.busy = true;
    clearTimeout(this.#idle);
    this.#worker ??= new Worker(workerAddress('page-worker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limitMb },
    });
    const worker = this.#worker;
    try {
      return await answerOf(worker, question);
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      this.busy = false;
      this.#idle = setTimeout(() => this.end(), idleMs);
      this.#idle.unref();
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    clearTimeout(this.#idle);
    await worker?.terminate();
  }
}

function answerOf(worker: Worker, question: PageQuestion): Promise<PageAnswer> {
  return new Promise<PageAnswer>((resolve, reject) => {
    const fail = (message: string) => reject(new UnreadableFile('stopped', message));
    const timer = setTimeout(() => fail(`a page took more than ${limitMs} ms`), limitMs);
    const onError = (error: Error) => fail(error.message);
    const onExit = () => fail('the thread of the page ended without an answer');
    const settle = () => {
      clearTimeout(timer);
      worker.off('error', onError).off('exit', onExit);
    };
    worker.once('error', onError).once('exit', onExit);
    worker.once('message', (answer: PageAnswer) => {
      settle();
      resolve(answer);
    });
    worker.postMessage(question);
  });
}
