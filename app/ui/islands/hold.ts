import { formatBytes } from '../format.ts';
import { type HeldFile, newId } from '../outbox/entry.ts';
import { el, personOfPage } from './dom.ts';
import { shrinkPhoto } from './photo.ts';

const held = new WeakMap<HTMLFormElement, Map<string, Promise<HeldFile>>>();

/** Whether a form is kept on this device before it is sent, its files with it. */
export function isHeld(form: HTMLFormElement): boolean {
  return 'outbox' in form.dataset && 'indexedDB' in globalThis && personOfPage() !== undefined;
}

/** The files chosen for a form, photos made smaller. */
export async function heldFiles(form: HTMLFormElement): Promise<HeldFile[]> {
  return Promise.all(held.get(form)?.values() ?? []);
}

/** Keeps the files that are chosen beside the form until the form is kept. */
export function holdFiles(element: HTMLElement, list: HTMLElement, form: HTMLFormElement): void {
  for (const item of list.children) addRemoval(item as HTMLElement, () => undefined);
  for (const input of element.querySelectorAll<HTMLInputElement>('[data-upload-input]')) {
    input.removeAttribute('name');
    input.addEventListener('change', () => {
      for (const file of [...(input.files ?? [])]) {
        const id = newId();
        const content = shrinkPhoto(file).then((content) => ({ id, name: file.name, content, sent: false }));
        showHeld(list, form, id, file.name, content);
      }
      input.value = '';
      form.dispatchEvent(new Event('input'));
    });
  }
}

/** Shows a file that waits with its form. */
export function showHeld(
  list: HTMLElement,
  form: HTMLFormElement,
  id: string,
  name: string,
  file: Promise<HeldFile>,
): void {
  const files = held.get(form) ?? new Map<string, Promise<HeldFile>>();
  held.set(form, files.set(id, file));
  const words = el('small', {}, 'đang chuẩn bị');
  const item = el('li', {}, el('span', {}, name), ' ', words);
  addRemoval(item, () => files.delete(id));
  list.append(item);
  void file.then(({ content }) => {
    words.textContent = `${formatBytes(content.size)}, gửi cùng bản ghi`;
    if (content.type.startsWith('image/')) showPicture(item, content);
  });
}

function showPicture(item: HTMLElement, content: Blob): void {
  const picture = el('img', { src: URL.createObjectURL(content), alt: '', className: 'k-upload-picture' });
  picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
  picture.addEventListener('error', () => picture.remove(), { once: true });
  item.prepend(picture);
  item.classList.add('k-upload-pictured');
}

/** A button that takes a file out of the list. */
export function addRemoval(item: HTMLElement, remove: () => void): void {
  const button = el('button', { type: 'button', className: 'btn btn-sm btn-ghost-danger' }, 'Bỏ');
  button.setAttribute('aria-label', `Bỏ ${item.querySelector('span')?.textContent ?? 'tệp'}`);
  button.addEventListener('click', () => {
    remove();
    item.remove();
  });
  item.append(button);
}
