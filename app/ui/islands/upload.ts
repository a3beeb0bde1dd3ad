import { formatBytes } from '../format.ts';
import { UNSENT } from './form.ts';
import { shrinkPhoto } from './photo.ts';

/** How much goes over at once: small enough for a weak signal to get through. */
const partBytes = 512 * 1024;
/** Pauses after broken connections, in milliseconds; the last one repeats. */
const pauses = [500, 1000, 2000, 4000, 8000, 15_000];

/** Sends files one by one as soon as they are chosen, goes on after a broken connection, and holds the form until all are there. */
export function uploadIsland(element: HTMLElement): void {
  const list = element.querySelector<HTMLElement>('[data-upload-files]');
  const form = element.closest('form');
  const { name = '', address = '' } = element.dataset;
  if (!list || !form) return;
  let waiting: HTMLElement | null | undefined;
  let queue = Promise.resolve();
  let open = 0;
  const settled = () => {
    open -= 1;
    if (open > 0 || waiting === undefined) return;
    const submitter = waiting;
    waiting = undefined;
    form.removeAttribute('aria-busy');
    if (!list.querySelector('[data-failed]')) form.requestSubmit(submitter);
  };
  for (const item of list.children) addRemoval(item as HTMLElement, () => drop(item, name, address));
  for (const input of element.querySelectorAll<HTMLInputElement>('[data-upload-input]')) {
    // The files go over by themselves; the form names them.
    input.removeAttribute('name');
    input.addEventListener('change', () => {
      for (const file of [...(input.files ?? [])]) {
        const row = new Row(list, file);
        open += 1;
        queue = queue.then(() => send(row, file, name, address)).then(settled, settled);
      }
      input.value = '';
    });
  }
  form.addEventListener('submit', (event) => {
    if (open === 0) return;
    event.preventDefault();
    waiting = event.submitter;
    form.dispatchEvent(new Event(UNSENT));
    form.setAttribute('aria-busy', 'true');
  });
}

/** A file in the list: its name, how far it is, and a way to take it out. */
class Row {
  readonly item = document.createElement('li');
  readonly id = crypto.randomUUID?.() ?? randomId();
  readonly control = new AbortController();
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('small');

  constructor(list: HTMLElement, file: File) {
    const label = document.createElement('span');
    label.textContent = file.name;
    this.#bar.max = 1;
    this.#bar.value = 0;
    this.#bar.setAttribute('aria-label', `Đang gửi ${file.name}`);
    this.say('chờ gửi');
    this.item.append(label, ' ', this.#words, this.#bar);
    list.append(this.item);
  }
  say(words: string): void {
    this.#words.textContent = words;
  }
  progress(part: number): void {
    this.#bar.value = part;
  }
  fail(words: string): void {
    this.#bar.remove();
    this.#words.className = 'k-error';
    this.item.dataset.failed = '';
    this.say(words);
  }
  done(name: string, fileName: string, size: number): void {
    this.#bar.remove();
    this.say(`${formatBytes(size)}, đã gửi`);
    this.item.append(hidden(`${name}_tep`, this.id), hidden(`${name}_ten`, fileName));
  }
}

async function send(row: Row, file: File, name: string, address: string): Promise<void> {
  const { signal } = row.control;
  const remove = () => {
    row.control.abort();
    void fetch(`${address}/${row.id}`, { method: 'DELETE' }).catch(() => undefined);
  };
  addRemoval(row.item, remove);
  try {
    row.say('đang chuẩn bị');
    const content = await shrinkPhoto(file);
    signal.throwIfAborted();
    row.say(`đang gửi ${formatBytes(content.size)}`);
    await sendParts(row, content, file.name, address);
    row.done(name, file.name, content.size);
  } catch (error) {
    if (!signal.aborted) row.fail(error instanceof Error ? error.message : String(error));
  }
}

async function sendParts(row: Row, content: Blob, fileName: string, address: string): Promise<void> {
  const own = `${address}/${row.id}`;
  const metadata = `id ${encode(row.id)},filename ${encode(fileName)}`;
  let offset = -1;
  let failures = 0;
  const { signal } = row.control;
  while (offset < content.size) {
    try {
      if (offset < 0) {
        // Creating again tells how much has arrived, like HEAD, and serves where nothing was created yet.
        const created = await ask(
          address,
          'POST',
          { 'upload-length': `${content.size}`, 'upload-metadata': metadata },
          signal,
        );
        offset = offsetOf(created);
        if (offset < content.size || content.size === 0) continue;
      }
      const headers = { 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' };
      offset = offsetOf(await ask(own, 'PATCH', headers, signal, content.slice(offset, offset + partBytes)));
      failures = 0;
      row.progress(offset / content.size);
    } catch (error) {
      if (signal.aborted || error instanceof Refused) throw error;
      offset = -1;
      row.say('mất kết nối, đang chờ gửi tiếp');
      await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 1000, signal);
      failures += 1;
    }
  }
}

/** The server said no, and why: sending again would not help. */
class Refused extends Error {}

async function ask(
  address: string,
  method: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  body?: Blob,
): Promise<Response> {
  const answer = await fetch(address, {
    method,
    headers: { ...headers, 'tus-resumable': '1.0.0' },
    signal,
    body: body ?? null,
  });
  if (answer.ok && !answer.redirected) return answer;
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
  // 409: it stands elsewhere than we thought; 5xx: a scanner or the server is away.
  if (answer.status === 409 || answer.status >= 500) throw new Error(message ?? '');
  throw new Refused(message ?? 'Không gửi được tệp. Hãy tải lại trang, đăng nhập rồi gửi lại.');
}

function offsetOf(answer: Response): number {
  return Number(answer.headers.get('upload-offset') ?? -1);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    addEventListener('online', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function addRemoval(item: HTMLElement, remove: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-sm btn-ghost-danger';
  button.textContent = 'Bỏ';
  button.setAttribute('aria-label', `Bỏ ${item.querySelector('span')?.textContent ?? 'tệp'}`);
  button.addEventListener('click', () => {
    remove();
    item.remove();
  });
  item.append(button);
}

function drop(item: Element, name: string, address: string): void {
  const id = item.querySelector<HTMLInputElement>(`[name="${name}_tep"]`)?.value;
  if (id) void fetch(`${address}/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}

function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** A UUID where the browser makes none: pages over http have no `crypto.randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [...bytes]
    .map((byte, index) => `${[4, 6, 8, 10].includes(index) ? '-' : ''}${byte.toString(16).padStart(2, '0')}`)
    .join('');
}
