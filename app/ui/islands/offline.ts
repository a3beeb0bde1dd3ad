import { userOf } from '../outbox/entry.ts';
import { onNews, sendWaiting } from '../outbox/sender.ts';
import { listEntries } from '../outbox/store.ts';
import { el, notice, personOfPage } from './dom.ts';

interface SyncManager {
  register(tag: string): Promise<void>;
}

/** Have the browser send what waits once there is signal, also when no page is open; where it cannot, the next page does. */
export function askForSync(): void {
  void navigator.serviceWorker?.ready
    .then((registration) => (registration as { sync?: SyncManager }).sync?.register('kheo-outbox'))
    .catch(() => undefined);
}

/** For who is signed in: the worker that keeps pages, and sending what waits: now, when signal comes back, and after a while. */
export function startOffline(): void {
  const person = personOfPage();
  if (!person) return;
  startSending(person);
  if (!navigator.serviceWorker) return;
  const start = () => {
    void navigator.serviceWorker.register('/sw.js').then(
      (registration) => {
        watchVersions(registration);
        return navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'keep', person }));
      },
      () => undefined,
    );
  };
  // What the page needs comes first on a weak signal.
  if (document.readyState === 'complete') start();
  else addEventListener('load', () => setTimeout(start, 200));
}

/** Asks the page to send what waits, whether or not it is due; scripts of their own reach it so. */
const sendWish = 'kheo:send';

export function sendNow(): void {
  dispatchEvent(new Event(sendWish));
}

function startSending(person: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const send = async (now = false) => {
    if (running) return;
    running = true;
    clearTimeout(timer);
    const wait = await sendWaiting(person, now).catch(() => 60_000);
    running = false;
    if (wait !== undefined) timer = setTimeout(() => void send(), wait);
  };
  for (const name of ['online', sendWish]) addEventListener(name, () => void send(true));
  // What another tab kept, or its person decided on this page, is not due later than what this tab knows of.
  onNews((news) => {
    if (news.about === 'changed') void send();
  });
  void send(true);
}

/** A new version waits until its person takes it over, so that no form changes under their hands. */
function watchVersions(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller || document.querySelector('[data-version]'))
      return;
    const button = el('button', { type: 'button', className: 'btn btn-sm' }, 'Dùng bản mới');
    const box = notice('info', 'Có bản mới của Khéo. ', button);
    box.dataset.version = '';
    button.addEventListener('click', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage({ type: 'take-over' });
    });
    document.querySelector('main')?.prepend(box);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
}

/** How many of the person's records wait on this device, in the bar of every page. */
export function outboxCountIsland(element: HTMLElement): void {
  const count = element.querySelector<HTMLElement>('[data-count]');
  const user = userOf(personOfPage() ?? '');
  const show = async () => {
    const waiting = (await listEntries()).filter((entry) => userOf(entry.person) === user).length;
    if (count) count.textContent = String(waiting);
    element.hidden = waiting === 0;
  };
  onNews(() => void show());
  void show().catch(() => undefined);
}
