import { formatBytes } from '../format.ts';
import { newId } from '../outbox/entry.ts';
import { sendParts } from '../outbox/parts.ts';
import { UNSENT } from './form.ts';
import { addRemoval, holdFiles, isHeld } from './hold.ts';
import { shrinkPhoto } from './photo.ts';

/** Sends files one by one as soon as they are chosen, goes on after a broken connection, and holds the form until all are there. */
export function uploadIsland(element: HTMLElement): void {
  const list = element.querySelector<HTMLElement>('[data-upload-files]');
  const form = element.closest('form');
  const { name = '', address = '' } = element.dataset;
  if (!list || !form) return;
  if (isHeld(form)) {
    holdFiles(element, list, form);
    return;
  }
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
  readonly id = newId();
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
    await sendParts(content, {
      address,
      id: row.id,
      name: file.name,
      signal,
      onProgress: (part) => row.progress(part),
      onBreak: () => row.say('mất kết nối, đang chờ gửi tiếp'),
    });
    row.done(name, file.name, content.size);
  } catch (error) {
    if (!signal.aborted) row.fail(error instanceof Error ? error.message : String(error));
  }
}

function drop(item: Element, name: string, address: string): void {
  const id = item.querySelector<HTMLInputElement>(`[name="${name}_tep"]`)?.value;
  if (id) void fetch(`${address}/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}
