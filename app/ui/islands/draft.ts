import { formatDateTime } from '../format.ts';
import { type Entry, newId } from '../outbox/entry.ts';
import { keepDraft, listDrafts, removeEntry } from '../outbox/store.ts';
import { el, notice, personOfPage } from './dom.ts';
import { fieldsOf, fillForm } from './fill.ts';
import { heldFiles } from './hold.ts';

/** What is typed lies on the device this long after at the latest. */
const pauseMs = 1000;
/** What belongs to one sending or one version, and is not what was typed. */
const ownFields = new Set(['clientId', 'notedAt', 'revision']);

/** What stands in a form, as this device keeps it. */
export async function entryOf(form: HTMLFormElement, id: string, before?: Entry): Promise<Entry> {
  const files = await heldFiles(form);
  const notedAt = before?.notedAt ?? new Date().toISOString();
  const fields = fieldsOf(form).filter(([name]) => !['clientId', 'notedAt'].includes(name));
  return {
    id,
    person: personOfPage() ?? '',
    unitName: document.querySelector('.k-unit-name strong')?.textContent ?? '',
    label: form.dataset.outbox ?? '',
    action: new URL(form.action).pathname,
    page: pageOf(form),
    fields: [...fields, ['clientId', id], ['notedAt', notedAt]],
    files: files.map((file) => before?.files.find((known) => known.id === file.id) ?? file),
    notedAt,
    state: 'waiting',
    tries: 0,
    nextAt: 0,
  };
}

/** A form that is sent from the outbox is found again by its path; of others the query says which record it is. */
function pageOf(form: HTMLFormElement): string {
  return 'outbox' in form.dataset ? location.pathname : location.pathname + location.search;
}

/**
 * Keeps on this device what is typed, with its files, until the form is saved, and offers what a browser that ended left
 * behind. Gives what ends the keeping.
 */
export function draftIsland(form: HTMLFormElement, idOf: () => string, restore: (draft: Entry) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const keep = async () => {
    timer = undefined;
    const entry = await entryOf(form, idOf());
    if (!ended) await keepDraft({ ...entry, state: 'draft' });
  };
  form.addEventListener('input', () => {
    if (!ended) timer ??= setTimeout(() => void keep().catch(() => undefined), pauseMs);
  });
  void offer(form, restore).catch(() => undefined);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** The same for a form that the browser sends itself; it is at home where the server shows what was typed. */
export function plainDraft(form: HTMLFormElement): void {
  let id = newId();
  const end = draftIsland(
    form,
    () => id,
    (draft) => {
      id = draft.id;
      const revision = form.querySelector<HTMLInputElement>('[name=revision]');
      const shown = revision?.value ?? '';
      fillForm(form, draft.fields);
      // Who takes it up has been told of the newer version: it goes onto the one that this page shows.
      if (revision) revision.value = shown;
    },
  );
  form.addEventListener('submit', end);
}

async function offer(form: HTMLFormElement, restore: (draft: Entry) => void): Promise<void> {
  const drafts = (await listDrafts()).filter((one) => one.person === personOfPage() && one.page === pageOf(form));
  for (const draft of drafts.reverse()) {
    // What the server shows has been saved.
    if (draft.files.length === 0 && typedIn(draft.fields) === typedIn(fieldsOf(form))) await removeEntry(draft.id);
    else return show(form, draft, restore);
  }
}

function typedIn(fields: [string, string][]): string {
  // A browser sends the ends of lines in another way than it shows them.
  return JSON.stringify(fields.filter(([name]) => !ownFields.has(name))).replaceAll('\\r\\n', '\\n');
}

function show(form: HTMLFormElement, draft: Entry, restore: (draft: Entry) => void): void {
  const button = (text: string, look: string, act: () => void) => {
    const made = el('button', { type: 'button', className: `btn btn-sm ${look}` }, text);
    made.addEventListener('click', () => {
      box.remove();
      act();
    });
    return made;
  };
  const revision = form.querySelector<HTMLInputElement>('[name=revision]')?.value;
  const isOlder = draft.fields.some(([name, value]) => name === 'revision' && value !== revision);
  const box = notice(
    isOlder ? 'warning' : 'info',
    `Có bản viết dở lúc ${formatDateTime(draft.notedAt)}, chưa lưu. `,
    isOlder && 'Từ đó nội dung đã được người khác hoặc máy khác sửa: khôi phục sẽ thay những gì đang hiện. ',
    button('Khôi phục', 'btn-primary', () => restore(draft)),
    ' ',
    button('Bỏ', 'btn-ghost-danger', () => void removeEntry(draft.id)),
  );
  form.before(box);
}
