import type { Entry } from './entry.ts';
import { Refused, sendParts } from './parts.ts';
import { changeEntry } from './store.ts';

/** What became of an attempt. `broken`: there is no signal, or the server is away. */
export type Outcome =
  | { state: 'sent'; address: string }
  /** It had arrived before it was put right: the server keeps what came first. */
  | { state: 'known'; address: string }
  | { state: 'broken' | 'sign-in' | 'other' }
  | { state: 'review'; message: string; faults: Record<string, string>; isConflict: boolean };

interface Answer {
  address?: string;
  isNew?: boolean;
  error?: { code: string; message: string; fields: Record<string, string> };
}

/** Where files are sent before the record that names them, and the field that then names them. */
const fileAddress = '/minh-chung/tai-len';
const fileField = 'minh_chung';
/** A connection over which nothing comes for so long is dead. */
const patienceMs = 45_000;

export interface SendOptions {
  /** How often a request is tried before the signal counts as gone. */
  mostBreaks: number;
  /** A person waits for it and sees the next page, which says what happened. */
  isWatched?: boolean | undefined;
}

/** Send an entry: its files, each once, then what was written. Never throws. */
export async function sendEntry(entry: Entry, options: SendOptions): Promise<Outcome> {
  const first = await attempt(entry, options);
  if (first.state !== 'review' || !first.faults[fileField] || !entry.files.some((file) => file.sent)) return first;
  // Files that wait for a record longer than a day are forgotten by the server: they go once more.
  return attempt({ ...entry, files: entry.files.map((file) => ({ ...file, sent: false })) }, options);
}

async function attempt(entry: Entry, options: SendOptions): Promise<Outcome> {
  try {
    await sendFiles(entry, options);
    return await sendFields(entry, options);
  } catch (error) {
    if (!(error instanceof Refused)) return { state: 'broken' };
    const fault = { code: error.code, message: error.message, fields: { [fileField]: error.message } };
    return refusal(fault);
  }
}

async function sendFiles(entry: Entry, { mostBreaks }: SendOptions): Promise<void> {
  for (const { id, name, content, sent } of entry.files) {
    if (sent) continue;
    await sendParts(content, {
      address: fileAddress,
      id,
      name,
      headers: { 'kheo-for': entry.person },
      mostBreaks,
      signal: AbortSignal.timeout(patienceMs * 4),
    });
    const noteSent = (kept: Entry): Entry => ({
      ...kept,
      files: kept.files.map((file) => (file.id === id ? { ...file, sent: true } : file)),
    });
    // Not noted, it would be sent again to the same place, and not twice.
    await changeEntry(entry.id, noteSent).catch(() => undefined);
  }
}

async function sendFields(entry: Entry, { mostBreaks, isWatched }: SendOptions): Promise<Outcome> {
  const body = new FormData();
  for (const [name, value] of entry.fields) body.append(name, value);
  for (const { id, name } of entry.files) {
    body.append(`${fileField}_tep`, id);
    body.append(`${fileField}_ten`, name);
  }
  const headers = { accept: 'application/json', 'kheo-for': entry.person, ...(isWatched ? { 'kheo-sent': '1' } : {}) };
  for (let breaks = 1; ; breaks++) {
    try {
      const signal = AbortSignal.timeout(patienceMs);
      const answer = await fetch(entry.action, { method: 'POST', body, headers, signal, redirect: 'error' });
      const said = (await answer.json()) as Answer;
      if (answer.ok && said.address) {
        const isKnown = entry.corrected === true && said.isNew === false;
        return { state: isKnown ? 'known' : 'sent', address: said.address };
      }
      if (said.error) return refusal(said.error);
      throw new Error(`answer ${answer.status}`);
    } catch (error) {
      if (breaks >= mostBreaks) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400 * breaks));
    }
  }
}

function refusal({ code, message, fields }: NonNullable<Answer['error']>): Outcome {
  if (code === 'not-signed-in') return { state: 'sign-in' };
  if (code === 'other-person') return { state: 'other' };
  if (code === 'unavailable' || code === 'too-many-requests') return { state: 'broken' };
  return { state: 'review', message, faults: fields, isConflict: code === 'conflict' };
}
