/** How much of a file goes over at once: small enough for a weak signal to get through. */
const partBytes = 512 * 1024;
/** Pauses after broken connections, in milliseconds; the last one repeats. */
const pauses = [500, 1000, 2000, 4000, 8000, 15_000];

/** The server said no, and why: sending again would not help. */
export class Refused extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export interface Sending {
  /** Where files are taken; the file itself is then at `address/id`. */
  address: string;
  id: string;
  name: string;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
  /** After so many broken connections in a row it throws what broke; else it goes on until it has arrived. */
  mostBreaks?: number | undefined;
  onProgress?: ((part: number) => void) | undefined;
  onBreak?: (() => void) | undefined;
}

/** Send a file in parts (tus 1.0.0), from where it stopped. Throws `Refused` with the server's words. */
export async function sendParts(content: Blob, sending: Sending): Promise<void> {
  const { address, id, signal } = sending;
  const metadata = `id ${encode(id)},filename ${encode(sending.name)}`;
  let offset = -1;
  let breaks = 0;
  while (offset < content.size) {
    try {
      if (offset < 0) {
        // Creating again tells how much has arrived, like HEAD, and serves where nothing was created yet.
        const announced = { 'upload-length': `${content.size}`, 'upload-metadata': metadata };
        offset = offsetOf(await ask(address, 'POST', announced, sending));
        if (offset < content.size || content.size === 0) continue;
      }
      const headers = { 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' };
      const part = content.slice(offset, offset + partBytes);
      offset = offsetOf(await ask(`${address}/${id}`, 'PATCH', headers, sending, part));
      breaks = 0;
      sending.onProgress?.(offset / content.size);
    } catch (error) {
      if (signal?.aborted || error instanceof Refused) throw error;
      if (breaks + 1 >= (sending.mostBreaks ?? Number.POSITIVE_INFINITY)) throw error;
      offset = -1;
      sending.onBreak?.();
      await pause(pauses[Math.min(breaks, pauses.length - 1)] ?? 1000, signal);
      breaks += 1;
    }
  }
}

async function ask(
  address: string,
  method: string,
  headers: Record<string, string>,
  sending: Sending,
  body?: Blob,
): Promise<Response> {
  const answer = await fetch(address, {
    method,
    headers: { ...headers, ...sending.headers, accept: 'application/json', 'tus-resumable': '1.0.0' },
    signal: sending.signal ?? null,
    body: body ?? null,
  });
  if (answer.ok && !answer.redirected) return answer;
  const said = (await answer.json().catch(() => ({}))) as { message?: string; code?: string; error?: typeof said };
  const { message, code } = said.error ?? said;
  // 409: it stands elsewhere than we thought; 5xx: a scanner or the server is away.
  if (answer.status === 409 || answer.status >= 500) throw new Error(message ?? '');
  throw new Refused(message ?? 'Không gửi được tệp. Hãy tải lại trang, đăng nhập rồi gửi lại.', code ?? '');
}

function offsetOf(answer: Response): number {
  return Number(answer.headers.get('upload-offset') ?? -1);
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    addEventListener('online', () => resolve(), signal ? { once: true, signal } : { once: true });
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
