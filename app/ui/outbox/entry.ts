/** A file of an entry; its identifier is made here, so that sending goes on where it stopped and attaches it once. */
export interface HeldFile {
  id: string;
  name: string;
  content: Blob;
  /** It has arrived; only the entry must still name it. */
  sent: boolean;
}

/** What a person wrote down on this device, until the server has answered that it has it. */
export interface Entry {
  /** UUID made here; the server keeps one record for it, however often it is sent. */
  id: string;
  /** Whose it is, as `kheo-person` names a person in a role: nobody else may send it. */
  person: string;
  /** The unit for which it was written. */
  unitName: string;
  /** What it records: the name of its kind. */
  label: string;
  /** Where it is sent, and where the form is in which it can be put right. */
  action: string;
  page: string;
  fields: [name: string, value: string][];
  files: HeldFile[];
  /** ISO instant. */
  notedAt: string;
  /** `draft`: not saved yet; `sign-in`: the server knows nobody; `other`: it knows somebody else; `review`: it said no, and why. */
  state: 'draft' | 'waiting' | 'sign-in' | 'other' | 'review';
  /** What the server said, and at which field. */
  message?: string | undefined;
  faults?: Record<string, string> | undefined;
  /** Somebody else changed the same meanwhile, or holds its identifier. */
  isConflict?: boolean | undefined;
  /** Its person put it right after it may have arrived. */
  corrected?: boolean | undefined;
  /** Its person has it open until then (milliseconds since 1970): it does not go under their hands. */
  heldUntil?: number | undefined;
  /** Vain attempts since the last success or change, and when to try again (milliseconds since 1970). */
  tries: number;
  nextAt: number;
}

/** The person of a key, without the role. */
export function userOf(person: string): string {
  return person.slice(0, person.lastIndexOf('.'));
}

/** Seconds until the next attempt, by vain attempts; the last one repeats. */
const pauses = [1, 2, 5, 15, 60, 300];

/** An entry that could not be sent now and goes by itself later. */
export function postponed(entry: Entry, now: number, state: Entry['state'] = 'waiting'): Entry {
  const seconds = pauses[Math.min(entry.tries, pauses.length - 1)] ?? 300;
  return { ...entry, state, tries: entry.tries + 1, nextAt: now + seconds * 1000 };
}

/** Whether an entry may be sent at all: by its person, once it is complete and not in their hands. */
export function mayGo(entry: Entry, person: string | undefined): boolean {
  return (
    entry.person === person &&
    entry.state !== 'review' &&
    entry.state !== 'draft' &&
    (entry.heldUntil ?? 0) <= Date.now()
  );
}

/** Whether an entry goes by itself now. */
export function isDue(entry: Entry, person: string | undefined, now: number): boolean {
  return mayGo(entry, person) && entry.nextAt <= now;
}

/** An entry as a person put it right, or decided: it is tried at once. */
export function afresh(entry: Entry, change: Partial<Entry> = {}): Entry {
  const { message: _message, faults: _faults, isConflict: _isConflict, heldUntil: _heldUntil, ...kept } = entry;
  return { ...kept, state: 'waiting', tries: 0, nextAt: 0, ...change };
}

/** A UUID, also where the browser makes none: pages over http have no `crypto.randomUUID`. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [...bytes]
    .map((byte, index) => `${[4, 6, 8, 10].includes(index) ? '-' : ''}${byte.toString(16).padStart(2, '0')}`)
    .join('');
}
