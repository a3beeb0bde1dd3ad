import { spawn } from 'node:child_process';
import { stopped } from '../limits.ts';
import { type GreyImage, pgmOf } from '../prepare/grey-image.ts';
import type { Engine, EngineWord, Segmentation } from './engine.ts';
import { wordsOfHocr } from './hocr.ts';

/** Threads of the library make one page slower than pages side by side. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** Whether a Tesseract with Vietnamese is installed. */
export async function hasNative(): Promise<boolean> {
  try {
    return /^vie$/m.test(await runTesseract(['--list-langs'], Buffer.alloc(0)));
  } catch {
    return false;
  }
}

/** The installed Tesseract, a process for each image. */
export function nativeEngine(languageData: string | undefined): Engine {
  return {
    async recognise(image: GreyImage, segmentation: Segmentation, signal?: AbortSignal): Promise<EngineWord[]> {
      const data = languageData === undefined ? [] : ['--tessdata-dir', languageData];
      const settings = ['--psm', String(segmentation), '--dpi', String(Math.round(image.dpi))];
      const written = ['-c', 'tessedit_create_hocr=1', '-c', 'tessedit_do_invert=0'];
      const args = ['stdin', 'stdout', '-l', 'vie', '--oem', '1', ...data, ...settings, ...written];
      return wordsOfHocr(await runTesseract(args, pgmOf(image), signal));
    },
    close: async () => undefined,
  };
}

function runTesseract(args: string[], input: Buffer, signal?: AbortSignal): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  if (signal?.aborted) throw stopped();
  const child = spawn('tesseract', args, { env: ENVIRONMENT, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const complaints: Buffer[] = [];
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  // A process that ends early closes its input: what it says then, or its exit code, is the reason.
  child.stdin.on('error', () => undefined);
  child.on('error', reject);
  child.on('close', (code) => {
    signal?.removeEventListener('abort', kill);
    if (signal?.aborted) reject(stopped());
    else if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
    else reject(new Error(`tesseract ended with ${code}: ${Buffer.concat(complaints).toString('utf8').slice(0, 500)}`));
  });
  child.stdin.end(input);
  return promise;
}
