import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { KheoError } from '../../platform/errors.ts';
import type { ByteRange } from '../../platform/files.ts';
import { getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { isSignedAddress, type Part, signedAddress } from './addresses.ts';
import { getEvidence, type StoredEvidence } from './queries.ts';

/** The file of a piece of evidence in sight, or its small picture; an address that is not signed, or no longer, leads to one that is. */
export async function serveEvidence(c: Request, part: Part): Promise<Response> {
  const id = idParam(c);
  const readerId = getActor(c).userId ?? '';
  const item = await withRights(c, (tx) => getEvidence(tx, id));
  if (item.url) return c.redirect(item.url, 303);
  const signed = { id, part, until: c.req.query('het'), signature: c.req.query('ky') };
  if (!isSignedAddress(signed, readerId)) return c.redirect(signedAddress(id, part, readerId), 303);
  c.set('sandboxed', true);
  return part === 'nho' ? serveThumb(c, item) : serveFile(c, item);
}

async function serveThumb(c: Request, { thumbSha256 }: StoredEvidence): Promise<Response> {
  if (!thumbSha256) throw new KheoError('not-found', 'Minh chứng này không có ảnh nhỏ.');
  const bytes = await c.var.platform.files.get(thumbSha256);
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-type': 'image/webp' });
}

/** A browser may keep what it was shown while the address is good. */
const headers = { 'cache-control': 'private, max-age=3600, immutable', 'x-content-type-options': 'nosniff' };

async function serveFile(c: Request, item: StoredEvidence): Promise<Response> {
  const { sha256, bytes, mediaType, name } = item;
  if (!sha256 || !bytes || !mediaType || !name)
    throw new KheoError('not-found', 'Không tìm thấy tệp của minh chứng này.');
  const isPlayed = item.kind === 'audio' || item.kind === 'video';
  // Only what was drawn anew here, and what a player reads, is opened in the browser.
  const disposition = item.kind === 'photo' || isPlayed ? 'inline' : 'attachment';
  const base = {
    ...headers,
    'content-type': mediaType,
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
    ...(isPlayed ? { 'accept-ranges': 'bytes' } : {}),
  };
  const range = isPlayed ? rangeOf(c, bytes) : undefined;
  if (range === 'outside') return c.body(null, 416, { 'content-range': `bytes */${bytes}` });
  const body = await streamOf(c, sha256, range);
  if (!range) return c.body(body, 200, { ...base, 'content-length': String(bytes) });
  return c.body(body, 206, {
    ...base,
    'content-length': String(range.end - range.start + 1),
    'content-range': `bytes ${range.start}-${range.end}/${bytes}`,
  });
}

async function streamOf(
  c: Request,
  sha256: string,
  range: ByteRange | undefined,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  return Readable.toWeb(await c.var.platform.files.read(sha256, range)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** One range of bytes (RFC 9110, 14.1.2); several, or another unit, are answered with the whole. */
function rangeOf(c: Context, bytes: number): ByteRange | 'outside' | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return undefined;
  const last = bytes - 1;
  const start = asked[1] === '' ? Math.max(0, bytes - Number(asked[2])) : Number(asked[1]);
  const end = asked[1] === '' || asked[2] === '' ? last : Math.min(Number(asked[2]), last);
  return start > end || start > last ? 'outside' : { start, end };
}
