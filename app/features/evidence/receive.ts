import { open, rm, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadableStream } from 'node:stream/web';
import { KheoError } from '../../platform/errors.ts';
import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { log } from '../../platform/log.ts';
import type { TakenFile } from './evidence.ts';
import { takeFile } from './take-file.ts';
import { findUpload, finishUpload, forgetUploads, noteReceived, type Upload } from './uploads.ts';

/** Who receives which upload in this process: a new request ends the one before, whose connection may be dead without knowing. */
const receiving = new Map<string, { stop(): void; ended: Promise<unknown> }>();

/** Where the parts of an upload are put together. */
async function partsOf(c: Request, id: string): Promise<string> {
  return join(dirname(await c.var.platform.files.aside()), id);
}

/** Stop what an earlier, broken connection may still be writing. */
export async function takeOver(id: string): Promise<void> {
  const earlier = receiving.get(id);
  earlier?.stop();
  await earlier?.ended.catch(() => undefined);
}

/** The upload of the acting person; throws `not-found`. */
export async function getUpload(c: Request, id: string): Promise<Upload> {
  const upload = await withRights(c, (tx) => findUpload(tx, id));
  if (!upload) throw new KheoError('not-found', 'Không còn tệp này. Hãy chọn lại tệp.');
  return upload;
}

/**
 * Write what comes at its place and note how much arrived, also when the connection breaks. Gives the upload as it then is; throws
 * `conflict` for another place than the one that is waited for.
 */
export async function receivePart(c: Request, id: string, offset: number): Promise<Upload> {
  await takeOver(id);
  const control = new AbortController();
  const work = receive(c, id, offset, control.signal);
  const entry = { stop: () => control.abort(), ended: work };
  receiving.set(id, entry);
  try {
    return await work;
  } finally {
    if (receiving.get(id) === entry) receiving.delete(id);
  }
}

async function receive(c: Request, id: string, offset: number, signal: AbortSignal): Promise<Upload> {
  const upload = await getUpload(c, id);
  if (upload.state !== 'receiving') return upload;
  if (offset !== upload.received) {
    throw new KheoError('conflict', 'Phần gửi lên không nối tiếp phần đã nhận. Hãy gửi tiếp từ chỗ dừng.');
  }
  const body = c.req.raw.body as ReadableStream<Uint8Array> | null;
  const arrived = body ? await write(await partsOf(c, id), body, { from: offset, most: upload.bytes, signal }) : 0;
  const received = offset + arrived;
  await withRights(c, (tx) => noteReceived(tx, id, received));
  return { ...upload, received };
}

async function write(
  path: string,
  body: ReadableStream<Uint8Array>,
  { from, most, signal }: { from: number; most: number; signal: AbortSignal },
): Promise<number> {
  const file = await open(path, 'a+').then(async (made) => {
    await made.close();
    return open(path, 'r+');
  });
  const stream = body.getReader();
  signal.addEventListener('abort', () => void stream.cancel().catch(() => undefined));
  let at = from;
  try {
    while (!signal.aborted) {
      // A connection that breaks off ends the part; what came before counts.
      const { done, value } = await stream.read().catch(() => ({ done: true, value: undefined }));
      if (done || !value) break;
      if (at + value.length > most)
        throw new KheoError('too-large', 'Tệp lớn hơn dung lượng đã báo. Hãy chọn lại tệp.');
      await file.write(value, 0, value.length, at);
      at += value.length;
    }
    return at - from;
  } finally {
    await file.close();
  }
}

/**
 * Check and keep an upload that arrived whole; what was refused says so again. Throws `unreadable-file`, `too-large`, `unavailable`, or
 * `invalid` while parts are missing.
 */
export async function completeUpload(c: Request, upload: Upload): Promise<TakenFile> {
  if (upload.taken) return upload.taken;
  if (upload.state === 'refused') throw new KheoError('unreadable-file', upload.fault ?? 'Tệp không được nhận.');
  if (upload.received < upload.bytes)
    throw new KheoError('invalid', 'Tệp chưa gửi lên xong. Hãy chờ gửi xong hoặc bỏ tệp này.');
  const path = await partsOf(c, upload.id);
  try {
    // A stop between two parts may have left more than was noted.
    await truncate(path, upload.bytes);
    const taken = await takeFile(c.var.platform, { path, name: upload.name, bytes: upload.bytes });
    await withRights(c, (tx) => finishUpload(tx, upload.id, taken));
    await rm(path, { force: true });
    return taken;
  } catch (error) {
    if (!(error instanceof KheoError) || error.code === 'unavailable') throw error;
    log.info({ upload: upload.id }, error.message);
    await withRights(c, (tx) => finishUpload(tx, upload.id, { fault: error.forPerson }));
    await rm(path, { force: true });
    throw error;
  }
}

/** Forget an upload that is not wanted. */
export async function dropUpload(c: Request, id: string): Promise<void> {
  getActor(c);
  await takeOver(id);
  await getUpload(c, id);
  await withRights(c, (tx) => forgetUploads(tx, [id]));
  await rm(await partsOf(c, id), { force: true });
}
