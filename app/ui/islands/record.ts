import { dateInVietnam, daysBetween, formatDate, parseDate } from '../format.ts';
import { afresh, type Entry, newId } from '../outbox/entry.ts';
import { sendEntry } from '../outbox/send.ts';
import { alone, sendWatched } from '../outbox/sender.ts';
import { changeEntry, findEntry, keepEntry } from '../outbox/store.ts';
import { el, notice, personOfPage } from './dom.ts';
import { draftIsland, entryOf } from './draft.ts';
import { fillForm } from './fill.ts';
import { UNSENT } from './form.ts';
import { showHeld } from './hold.ts';
import { askForSync } from './offline.ts';

/** How long a person is kept waiting for the answer; then the outbox goes on by itself. */
const patienceMs = 15_000;
const holdMs = 10 * 60_000;
const outboxAddress = '/cho-gui';

/** Keeps what is recorded on this device first, then sends it: a form that a person filled is never lost on its way. */
export function recordIsland(form: HTMLFormElement): void {
  const before = new URLSearchParams(location.search).get('cho_gui');
  let entryId = newId();
  let ready: Promise<unknown> = Promise.resolve();
  if (before) {
    entryId = before;
    ready = takeUp(form, before).catch(() => undefined);
  } else {
    bringUpToDate(form);
  }
  const endDraft = draftIsland(
    form,
    () => entryId,
    (draft) => {
      entryId = draft.id;
      ready = takeUp(form, entryId).catch(() => undefined);
    },
  );
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    void save(form, entryId, ready, endDraft).catch((error: unknown) => {
      showFaults(form, `Chưa lưu được trên máy: ${error instanceof Error ? error.message : error}.`, {});
    });
  });
}

async function save(form: HTMLFormElement, id: string, ready: Promise<unknown>, endDraft: () => void): Promise<void> {
  await ready;
  const missing = missingIn(form);
  if (Object.keys(missing).length > 0) return showFaults(form, 'Còn ô chưa ghi.', missing);
  endDraft();
  const before = await findEntry(id).catch(() => undefined);
  const written = await entryOf(form, id, before);
  // What was in the outbox before is put right; a draft was nowhere yet.
  const entry = before && before.state !== 'draft' ? afresh({ ...written, corrected: true }) : written;
  const isKept = await keepEntry(entry).then(
    () => true,
    () => false,
  );
  if (!isKept) return sendUnkept(form, entry);
  askForSync();
  // A kept form is open because there was no signal: the person need not wait to hear it again.
  if (!navigator.onLine || document.documentElement.dataset.kept) return goToOutbox();
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const outcome = await Promise.race([sendWatched(id), slow]);
  if (outcome?.state === 'sent') location.assign(outcome.address);
  else if (outcome?.state === 'review' && !outcome.isConflict) showFaults(form, outcome.message, outcome.faults);
  else goToOutbox();
}

/** Where the device has no room, or keeps nothing, what was filled in is sent from the page; it stays on the page until it has arrived. */
async function sendUnkept(form: HTMLFormElement, entry: Entry): Promise<void> {
  const outcome = await sendEntry(entry, { mostBreaks: 3, isWatched: true });
  if (outcome.state === 'sent') location.assign(outcome.address);
  else if (outcome.state === 'review') showFaults(form, outcome.message, outcome.faults);
  else showFaults(form, 'Máy không còn chỗ lưu và chưa gửi được. Hãy để trang này mở, có mạng thì bấm Lưu lại.', {});
}

/** Fill the form with an entry that waits, and hold the entry while its person has it open. */
async function takeUp(form: HTMLFormElement, id: string): Promise<void> {
  const entry = await findEntry(id);
  if (!entry || entry.person !== personOfPage()) return gone(form);
  const revision = form.querySelector<HTMLInputElement>('[name=revision]');
  const shown = revision?.value ?? '';
  fillForm(form, entry.fields);
  // Who puts right what is in conflict has seen both: it goes onto the version that this page shows.
  if (revision && entry.isConflict) revision.value = shown;
  const list = form.querySelector<HTMLElement>('[data-upload-files]');
  if (list) for (const file of entry.files) showHeld(list, form, file.id, file.name, Promise.resolve(file));
  if (entry.message) showFaults(form, entry.message, entry.faults ?? {});
  const hold = () => changeEntry(id, (one) => ({ ...one, heldUntil: Date.now() + holdMs }));
  await hold();
  setInterval(() => void hold(), holdMs / 2);
  addEventListener('pagehide', () => void changeEntry(id, (one) => ({ ...one, heldUntil: 0 })));
  // It may have been on its way while it was opened.
  await alone(async () => {
    if (!(await findEntry(id))) gone(form);
  });
}

function gone(form: HTMLFormElement): void {
  const link = el('a', { href: '/hoat-dong' }, 'Xem hoạt động đã ghi');
  form.replaceWith(notice('info', 'Bản ghi này đã được gửi hoặc không còn trên máy. ', link));
}

/** A form that was kept some days ago proposes the day on which it is filled. */
function bringUpToDate(form: HTMLFormElement): void {
  const keptAt = document.documentElement.dataset.kept;
  const day = form.querySelector<HTMLInputElement>('[name=happenedOn]');
  const asKept = parseDate(day?.defaultValue ?? '');
  if (!keptAt || !day || !asKept || form.querySelector('[name=revision]')) return;
  const days = daysBetween(dateInVietnam(keptAt), dateInVietnam(new Date()));
  if (days <= 0) return;
  const moved = new Date(
    Date.UTC(Number(asKept.slice(0, 4)), Number(asKept.slice(5, 7)) - 1, Number(asKept.slice(8)) + days),
  );
  day.value = formatDate(moved.toISOString().slice(0, 10));
}

/** What must be filled in and is not, by the id of the field: said here, since the server may be far. */
function missingIn(form: HTMLFormElement): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>(':is(input, select, textarea)[required]')) {
    if (control.value.trim() !== '') continue;
    const label = control.labels?.[0]?.firstChild?.textContent?.trim() ?? '';
    missing[control.id] = `Hãy ghi: ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}.`;
  }
  return missing;
}

/** What must be put right, on top of the form, each with a link to its field. */
function showFaults(form: HTMLFormElement, message: string, faults: Record<string, string>): void {
  form.querySelector('.k-errors')?.remove();
  const items = Object.entries(faults).map(([field, text]) => el('li', {}, el('a', { href: `#${field}` }, text)));
  const list = el('div', { className: 'k-notice-detail' }, el('ul', {}, ...items));
  const box = notice(
    'danger',
    el('span', { className: 'k-notice-text' }, items.length > 0 ? `Có ${items.length} chỗ cần sửa` : message),
    items.length > 0 && list,
  );
  const errors = el('div', { className: 'k-errors', tabIndex: -1 }, box);
  form.prepend(errors);
  errors.focus();
  form.dispatchEvent(new Event(UNSENT));
}

function goToOutbox(): void {
  location.assign(`${outboxAddress}?da_luu=1`);
}
