import { el, notice } from './dom.ts';

/** How long a pause in typing is before what was written is kept. */
const pauseMs = 1_500;

/** Keeps a form while it is written; once somebody else has changed the record it stops and says so, and overwrites nothing. */
export function autosaveIsland(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const form = element;
  const status = form.querySelector<HTMLElement>('[data-autosave-status]');
  const revision = form.querySelector<HTMLInputElement>('[name=revision]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  let changed = false;
  let stopped = false;
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const save = async () => {
    changed = false;
    say('Đang lưu…');
    const sent = new FormData(form);
    const answer = await fetch(form.action, { method: 'POST', body: sent, headers: { accept: 'application/json' } });
    const body = (await answer.json()) as { revision?: number; savedAt?: string; error?: { message: string } };
    if (answer.ok && revision && body.revision) {
      revision.value = String(body.revision);
      say(`Đã lưu ${body.savedAt}`);
    } else stop(body.error?.message ?? 'Chưa lưu được.', answer.status === 409);
  };
  const stop = (message: string, isConflict: boolean) => {
    stopped = isConflict;
    changed = true;
    say('Chưa lưu');
    form.querySelector('.k-autosave-fault')?.remove();
    const link = el('a', { href: form.dataset.page ?? form.action }, 'Mở bản mới');
    const box = notice('danger', message, isConflict && ' ', isConflict && link);
    box.classList.add('k-autosave-fault');
    form.prepend(box);
    if (isConflict) box.scrollIntoView({ block: 'center' });
  };
  const run = () => {
    if (stopped || saving) return;
    saving = save()
      .catch(() => {
        changed = true;
        say('Mất kết nối, chưa lưu. Sẽ thử lại.');
        timer = setTimeout(run, 10 * pauseMs);
      })
      .finally(() => {
        saving = undefined;
        if (changed && !stopped && timer === undefined) later();
      });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      run();
    }, pauseMs);
  };
  form.addEventListener('input', () => {
    changed = true;
    if (!stopped) say('Chưa lưu');
    later();
  });
  // An act on the shape sends what was written with it; it waits for what is on its way, so that it names the newest revision.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    changed = false;
    if (!saving) return;
    event.preventDefault();
    const { submitter } = event;
    void saving.finally(() => form.requestSubmit(submitter));
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
