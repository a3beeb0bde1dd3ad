import { afresh, type Entry } from '../outbox/entry.ts';
import { tell } from '../outbox/sender.ts';
import { keepEntry, removeEntry } from '../outbox/store.ts';
import { el, notice } from './dom.ts';
import { fillForm, wordsOf } from './fill.ts';

/** Shows what this device holds beside what the server holds now, and lets the person choose. */
export async function compare(place: HTMLElement, entry: Entry): Promise<void> {
  const form = await fetchForm(entry.action).catch(() => undefined);
  const revision = form?.querySelector<HTMLInputElement>('[name=revision]')?.value;
  if (!form || !revision) {
    place.replaceChildren(notice('warning', 'Chưa xem được bản trên máy chủ. Hãy thử lại khi có mạng.'));
    return;
  }
  const theirs = wordsOf(form);
  fillForm(form, entry.fields);
  const ours = wordsOf(form);
  const rows = [...ours].flatMap(([question, answer]) => {
    const other = theirs.get(question) ?? '';
    return answer === other ? [] : [rowOf(question, answer, other)];
  });
  const take = button('btn btn-sm btn-primary', 'Dùng bản của tôi', async () => {
    const fields = entry.fields.map(([name, value]): [string, string] => [
      name,
      name === 'revision' ? revision : value,
    ]);
    const named = fields.some(([name]) => name === 'revision')
      ? fields
      : [...fields, ['revision', revision] as [string, string]];
    await keepEntry(afresh(entry, { fields: named, corrected: false }));
  });
  const leave = button('btn btn-sm', 'Giữ bản trên máy chủ', () => removeEntry(entry.id));
  place.replaceChildren(
    rows.length === 0 ? el('p', {}, 'Hai bản giống nhau.') : el('ul', { className: 'k-compare' }, ...rows),
    el('div', { className: 'k-actions' }, take, leave),
  );
}

/** The form of the record as the server shows it now. */
async function fetchForm(address: string): Promise<HTMLFormElement | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html', 'kheo-keep': '1' } });
  if (!answer.ok || answer.redirected) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector<HTMLFormElement>('form[data-outbox]');
}

/** One question with both answers, below each other on a phone. */
function rowOf(question: string, ours: string, theirs: string): HTMLElement {
  const answer = (whose: string, text: string) =>
    el('p', {}, el('small', {}, whose), el('span', {}, text || '(để trống)'));
  return el(
    'li',
    {},
    el('strong', {}, question),
    answer('Bản của tôi, trên máy này', ours),
    answer('Bản mới trên máy chủ', theirs),
  );
}

function button(className: string, label: string, work: () => Promise<void>): HTMLButtonElement {
  const made = el('button', { type: 'button', className }, label);
  made.addEventListener('click', () => {
    void work().then(() => tell({ about: 'changed' }));
  });
  return made;
}
