import { formatBytes } from '../format.ts';
import { UNSENT } from './form.ts';

/** Files can be dropped; their names and sizes are listed, one that is too large is named before anything is sent. */
export function dropIsland(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type=file]');
  const list = element.querySelector<HTMLElement>('[data-drop-files]');
  const fault = element.querySelector<HTMLElement>('[data-drop-error]');
  if (!input || !list || !fault) return;
  const most = Number(element.dataset.maxBytes ?? Number.POSITIVE_INFINITY);
  const show = () => {
    const files = [...(input.files ?? [])];
    list.replaceChildren(...files.map(describe));
    const large = files.find((file) => file.size > most);
    fault.hidden = !large;
    fault.textContent = large ? `Tệp “${large.name}” nặng ${formatBytes(large.size)}, quá ${formatBytes(most)}` : '';
    input.setCustomValidity(fault.textContent);
  };
  input.addEventListener('change', show);
  for (const name of ['dragover', 'dragleave', 'drop'] as const) {
    element.addEventListener(name, (event) => {
      event.preventDefault();
      element.classList.toggle('k-drop-over', name === 'dragover');
      const files = event.dataTransfer?.files;
      if (name !== 'drop' || !files?.length) return;
      input.files = input.multiple ? files : firstOf(files);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  input.form?.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !input.form || !input.files?.length) return;
    event.preventDefault();
    if (fault.hidden) send(input.form, event.submitter, element);
    else input.form.dispatchEvent(new Event(UNSENT));
  });
}

function describe(file: File): HTMLElement {
  const item = document.createElement('li');
  item.textContent = `${file.name} (${formatBytes(file.size)})`;
  return item;
}

function firstOf(files: FileList): FileList {
  const transfer = new DataTransfer();
  const [first] = files;
  if (first) transfer.items.add(first);
  return transfer.files;
}

/** Sends the form with a bar, then shows what the server answers as if the browser had sent it. */
function send(form: HTMLFormElement, submitter: HTMLElement | null, element: HTMLElement): void {
  const bar = element.querySelector('progress');
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('accept', 'text/html');
  request.setRequestHeader('kheo-sent', '1');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (bar) bar.value = (loaded / total) * 100;
  });
  request.addEventListener('load', () => {
    const next = request.getResponseHeader('kheo-location');
    // A redirect was followed already; a page with errors stands under the address of the form.
    if (next) location.assign(next);
    else if (request.status < 300 && request.responseURL !== form.action) location.assign(request.responseURL);
    else showAnswer(request);
  });
  request.addEventListener('error', () => {
    if (bar) bar.hidden = true;
    const fault = element.querySelector<HTMLElement>('[data-drop-error]');
    if (fault) {
      fault.hidden = false;
      fault.textContent = 'Mất kết nối khi đang gửi. Kiểm tra mạng rồi gửi lại.';
    }
    form.dispatchEvent(new Event(UNSENT));
  });
  if (bar) bar.hidden = false;
  request.send(new FormData(form, submitter));
}

function showAnswer(request: XMLHttpRequest): void {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  scrollTo(0, 0);
}
