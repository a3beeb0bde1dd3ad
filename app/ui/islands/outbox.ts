import { formatDateTime } from '../format.ts';
import { afresh, type Entry, newId, userOf } from '../outbox/entry.ts';
import { onNews, tell } from '../outbox/sender.ts';
import { keepEntry, listEntries, removeEntry } from '../outbox/store.ts';
import { compare } from './compare.ts';
import { el, notice, personOfPage } from './dom.ts';
import { sendNow } from './offline.ts';

/** The outbox: what waits on this device, what became of it, and what its person can do. */
export function outboxIsland(element: HTMLElement): void {
  const person = personOfPage() ?? '';
  const sending = new Set<string>();
  let sent = 0;
  const show = async () => render(element, await listEntries(), person, sending, sent);
  // What was said on the way here is said once, also when the page is opened again from the history.
  if (new URLSearchParams(location.search).has('da_luu')) {
    element.prepend(
      notice('success', el('span', { className: 'k-notice-text' }, 'Đã lưu trên máy, sẽ gửi khi có mạng.')),
    );
    history.replaceState(null, '', location.pathname);
  }
  onNews((news) => {
    if (news.about === 'sending') sending.add(news.id);
    else sending.clear();
    if (news.about === 'sent') sent += 1;
    void show();
  });
  element.querySelector('[data-send-all]')?.addEventListener('click', () => sendNow());
  void show();
}

function render(element: HTMLElement, entries: Entry[], person: string, sending: Set<string>, sent: number): void {
  const own = entries.filter((entry) => userOf(entry.person) === userOf(person));
  const others = entries.length - own.length;
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-${name}]`);
  part('entries')?.replaceChildren(...own.map((entry) => rowOf(entry, person, sending.has(entry.id))));
  setHidden(part('empty'), own.length > 0);
  setHidden(part('send-all'), !own.some((entry) => entry.state !== 'review'));
  setHidden(part('sent'), sent === 0);
  const tally = part('sent');
  if (tally) tally.textContent = `Đã gửi ${sent} bản ghi.`;
  const foreign = part('others');
  setHidden(foreign, others === 0);
  if (foreign) {
    foreign.textContent = `Trên máy này còn ${others} bản ghi của người khác đang chờ. Nội dung được giữ kín; chỉ người đó đăng nhập mới gửi được.`;
  }
}

function setHidden(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden;
}

function rowOf(entry: Entry, person: string, isSending: boolean): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>('template[data-outbox-row]');
  const row = (template?.content.firstElementChild?.cloneNode(true) ?? el('li')) as HTMLElement;
  const part = <T extends HTMLElement>(name: string) => row.querySelector<T>(`[data-${name}]`);
  const put = (name: string, text: string) => {
    const found = part(name);
    if (found) found.textContent = text;
  };
  const state = isSending ? 'sending' : stateOf(entry, person);
  for (const status of row.querySelectorAll<HTMLElement>('[data-when]')) {
    if (status.dataset.when !== state) status.remove();
  }
  row.dataset.entry = entry.id;
  put('label', entry.label);
  put('facts', factsOf(entry));
  put('words', state === 'review' ? wordsOf(entry) : state === 'other' ? `Ghi cho ${entry.unitName}.` : '');
  const open = part<HTMLAnchorElement>('open');
  if (open) open.href = `${entry.page}?cho_gui=${entry.id}`;
  part('retry')?.addEventListener('click', () => sendNow());
  setHidden(part('retry'), state === 'review' || state === 'sending' || state === 'other');
  part('delete')?.addEventListener('click', () => void removeAsked(entry));
  if (entry.isConflict) offerChoices(row, entry);
  return row;
}

function stateOf(entry: Entry, person: string): string {
  if (entry.state === 'waiting' && entry.person !== person) return 'other';
  // It was somebody else's page when the server last said so; as its own person it goes again.
  return entry.state === 'other' && entry.person === person ? 'waiting' : entry.state;
}

function factsOf(entry: Entry): string {
  const summary = entry.fields.find(([name, value]) => name === 'summary' && value)?.[1];
  const files = entry.files.length > 0 ? `${entry.files.length} ảnh, tệp` : undefined;
  return [`Ghi lúc ${formatDateTime(entry.notedAt)}`, files, summary?.slice(0, 80)].filter(Boolean).join(' · ');
}

function wordsOf(entry: Entry): string {
  return [entry.message, ...Object.values(entry.faults ?? {})]
    .filter((text, index, all) => text && all.indexOf(text) === index)
    .join(' ');
}

async function removeAsked(entry: Entry): Promise<void> {
  if (!confirm(`Xóa “${entry.label}” khỏi máy? Bản ghi chưa gửi sẽ mất hẳn, không lấy lại được.`)) return;
  await removeEntry(entry.id);
  tell({ about: 'changed' });
}

/** What can be done about an entry that is in conflict: the choice is the person's, nothing is overwritten without it. */
function offerChoices(row: HTMLElement, entry: Entry): void {
  const place = row.querySelector<HTMLElement>('[data-choices]');
  if (!place) return;
  const isChange = entry.action.endsWith('/sua');
  const button = el(
    'button',
    { type: 'button', className: 'btn btn-sm' },
    isChange ? 'So sánh hai bản' : 'Gửi thành bản ghi mới',
  );
  button.addEventListener('click', () => void (isChange ? compare(place, entry) : sendAsNew(entry)));
  place.append(button);
}

async function sendAsNew(entry: Entry): Promise<void> {
  const id = newId();
  const fields = entry.fields.map(([name, value]): [string, string] => [name, name === 'clientId' ? id : value]);
  await keepEntry(afresh(entry, { id, fields, corrected: false }));
  await removeEntry(entry.id);
  tell({ about: 'changed' });
}
