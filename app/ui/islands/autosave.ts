/** How long after the last key a text is kept. */
const pauseMs = 1500;

/**
 * Keeps a form while it is written. The server answers with the new revision; when somebody else was faster nothing is
 * overwritten: what was typed stays on the page, and the words say what to do.
 */
export function autosaveIsland(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const state = form.querySelector<HTMLElement>('[data-autosave-state]');
  const revision = form.querySelector<HTMLInputElement>('[name=revision]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = snapshot(form);
  let saving = false;
  let stopped = false;
  const say = (words: string) => {
    if (state) state.textContent = words;
  };
  const save = async () => {
    if (saving || stopped || snapshot(form) === kept) return;
    saving = true;
    const sent = snapshot(form);
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(sent),
        headers: { accept: 'application/json' },
      });
      if (answer.ok) {
        const { revision: next } = (await answer.json()) as { revision: number };
        if (revision) revision.value = String(next);
        kept = snapshot(form);
        if (withoutRevision(kept) !== withoutRevision(sent)) schedule();
        else say('Đã tự lưu');
      } else {
        const { error } = (await answer.json().catch(() => ({}))) as { error?: { message: string } };
        say(error?.message ?? 'Chưa lưu được. Bấm “Lưu” để thử lại.');
        stopped = answer.status === 409;
      }
    } catch {
      say('Chưa có mạng, sẽ lưu khi có mạng.');
      schedule();
    } finally {
      saving = false;
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pauseMs);
  };
  form.addEventListener('input', () => {
    say('');
    schedule();
  });
  form.addEventListener('focusout', () => void save());
}

function snapshot(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return new URLSearchParams(fields as [string, string][]).toString();
}

function withoutRevision(fields: string): string {
  const rest = new URLSearchParams(fields);
  rest.delete('revision');
  return rest.toString();
}
