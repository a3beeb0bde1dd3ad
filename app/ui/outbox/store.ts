import type { Entry } from './entry.ts';

/** The database of this device: entries that wait, and notes such as who is signed in. */
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kheo', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entry', { keyPath: 'id' });
      request.result.createObjectStore('note');
    };
    request.onsuccess = () => {
      // A later version in another tab may change the database; the next use opens it again.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** One transaction; resolves when it lies on the disk, so that neither a killed browser nor an empty battery takes it back. */
async function transact<T>(
  store: 'entry' | 'note',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, give: (value: T) => void) => void,
): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    let result: T;
    transaction.oncomplete = () => resolve(result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    work(transaction.objectStore(store), (value) => {
      result = value;
    });
  });
}

/** Everything that waits on this device, whoever wrote it, the oldest first. */
export async function listEntries(): Promise<Entry[]> {
  return (await listAll()).filter((entry) => entry.state !== 'draft');
}

/** What was typed on this device and not saved, whoever typed it, the oldest first. */
export async function listDrafts(): Promise<Entry[]> {
  return (await listAll()).filter((entry) => entry.state === 'draft');
}

async function listAll(): Promise<Entry[]> {
  const found = await transact<Entry[]>('entry', 'readonly', (store, give) => {
    const request = store.getAll();
    request.onsuccess = () => give(request.result);
  });
  return found.sort((a, b) => a.notedAt.localeCompare(b.notedAt) || a.id.localeCompare(b.id));
}

export function findEntry(id: string): Promise<Entry | undefined> {
  return transact('entry', 'readonly', (store, give) => {
    const request = store.get(id);
    request.onsuccess = () => give(request.result);
  });
}

/** Keep an entry, in the place of one with the same identifier. */
export function keepEntry(entry: Entry): Promise<void> {
  return transact('entry', 'readwrite', (store) => store.put(entry));
}

/** Change an entry if it is still there: what was removed in the meantime does not come back. */
export function changeEntry(id: string, change: (entry: Entry) => Entry): Promise<void> {
  return transact('entry', 'readwrite', (store) => {
    const request = store.get(id);
    request.onsuccess = () => {
      if (request.result) store.put(change(request.result));
    };
  });
}

/** Keep a draft, unless what it became is here already. */
export function keepDraft(draft: Entry): Promise<void> {
  return transact('entry', 'readwrite', (store) => {
    const request = store.get(draft.id);
    request.onsuccess = () => {
      if (!request.result || request.result.state === 'draft') store.put(draft);
    };
  });
}

export function removeEntry(id: string): Promise<void> {
  return transact('entry', 'readwrite', (store) => store.delete(id));
}

/** Who is signed in on this device in which role, as the last page from the server said. */
export function findPerson(): Promise<string | undefined> {
  return transact('note', 'readonly', (store, give) => {
    const request = store.get('person');
    request.onsuccess = () => give(request.result);
  });
}

export function notePerson(person: string | undefined): Promise<void> {
  return transact('note', 'readwrite', (store) => {
    if (person === undefined) store.delete('person');
    else store.put(person, 'person');
  });
}
