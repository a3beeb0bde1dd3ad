import { type Entry, isDue, mayGo, postponed } from './entry.ts';
import { type Outcome, type SendOptions, sendEntry } from './send.ts';
import { changeEntry, findEntry, listEntries, removeEntry } from './store.ts';

/** What is told to every tab: something changed, an entry is on its way, an entry has arrived. */
export type News =
  | { about: 'changed' }
  | { about: 'sending'; id: string }
  | { about: 'sent'; id: string; address: string };

/** Who holds it sends. */
const lockName = 'kheo-outbox';
const channel = new BroadcastChannel('kheo-outbox');
const listeners = new Set<(news: News) => void>();
channel.addEventListener('message', (event: MessageEvent<News>) => hear(event.data));

function hear(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Tell this tab and all others. */
export function tell(news: News): void {
  hear(news);
  channel.postMessage(news);
}

/** Be told of every change, whichever tab or the worker made it. */
export function onNews(listener: (news: News) => void): void {
  listeners.add(listener);
}

/** Do what must not happen while entries are sent. One tab sends at a time. Where the browser has no locks, the server still keeps one record for an identifier. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(lockName, work) : work();
}

/**
 * Send what waits and is due, one after the other, until the signal breaks. `now`: also what would wait longer. Gives the milliseconds until
 * the next one is due, or undefined when none goes by itself.
 */
export function sendWaiting(person: string | undefined, now = false): Promise<number | undefined> {
  return alone(async () => {
    const goes = now ? mayGo : isDue;
    for (const { id } of (await listEntries()).filter((one) => goes(one, person, Date.now()))) {
      // Another tab may have sent it, or its person put it right, while this one waited.
      const entry = await findEntry(id);
      if (!entry || !goes(entry, person, Date.now())) continue;
      const outcome = await sendOne(entry, { mostBreaks: 3 });
      if (outcome.state === 'broken' || outcome.state === 'sign-in' || outcome.state === 'other') break;
    }
    const later = (await listEntries()).filter((one) => mayGo(one, person)).map((one) => one.nextAt);
    return later.length === 0 ? undefined : Math.max(500, Math.min(...later) - Date.now());
  });
}

/** Send one entry while its person waits for it; where others are on their way it goes after them, without the person. */
export async function sendWatched(id: string): Promise<Outcome> {
  const work = async (): Promise<Outcome> => {
    const entry = await findEntry(id);
    return entry ? sendOne(entry, { mostBreaks: 1, isWatched: true }) : { state: 'broken' };
  };
  if (!navigator.locks) return work();
  return navigator.locks.request(lockName, { ifAvailable: true }, (lock) =>
    lock ? work() : { state: 'broken' as const },
  );
}

async function sendOne(entry: Entry, options: SendOptions): Promise<Outcome> {
  tell({ about: 'sending', id: entry.id });
  const outcome = await sendEntry(entry, options);
  await settle(entry.id, outcome);
  if (outcome.state === 'sent') tell({ about: 'sent', id: entry.id, address: outcome.address });
  else tell({ about: 'changed' });
  return outcome;
}

/** Only an answer that the server has it takes an entry off the device. */
async function settle(id: string, outcome: Outcome): Promise<void> {
  const now = Date.now();
  switch (outcome.state) {
    case 'sent':
      return removeEntry(id);
    case 'broken':
      return changeEntry(id, (entry) => postponed(entry, now));
    case 'sign-in':
    case 'other': {
      const state = outcome.state === 'other' ? 'other' : 'sign-in';
      return changeEntry(id, (entry) => postponed(entry, now, state));
    }
    case 'known':
      return changeEntry(id, (entry) => ({
        ...entry,
        action: `${outcome.address}/sua`,
        page: `${outcome.address}/sua`,
        state: 'review',
        message: 'Bản ghi này đã đến máy chủ trong một lần gửi trước khi sửa. Hãy chọn nội dung được giữ.',
        isConflict: true,
        corrected: false,
      }));
    case 'review': {
      const { message, faults, isConflict } = outcome;
      return changeEntry(id, (entry) => ({ ...entry, state: 'review', message, faults, isConflict }));
    }
  }
}
