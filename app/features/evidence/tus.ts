import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { harmlessName } from '../../platform/files.ts';
import { type App, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { completeUpload, dropUpload, getUpload, receivePart, takeOver } from './receive.ts';
import { mayAdd, requireSize } from './rules.ts';
import { beginUpload, type Upload } from './uploads.ts';

const path = '/minh-chung/tai-len';
const uuid = z.uuid();
const announced = z.object({ id: uuid, bytes: z.coerce.number().int().nonnegative() });

/**
 * Uploads that go on after a broken connection: tus 1.0.0 (tus.io/protocols/resumable-upload), with creation and termination. The
 * browser makes the identifier (`id` in Upload-Metadata). The last part answers when the file has been checked; 422 says why it is refused.
 */
export function tusPages(app: App): void {
  app.options(path, (c) =>
    c.body(null, 204, {
      'tus-resumable': '1.0.0',
      'tus-version': '1.0.0',
      'tus-extension': 'creation,termination',
      'tus-max-size': String(Math.max(c.var.platform.intake.maxBytes, c.var.platform.intake.maxVideoBytes)),
    }),
  );
  app.post(path, (c) => answering(c, () => create(c)));
  // Hono answers HEAD by the handler of GET.
  app.get(`${path}/:id`, (c) => answering(c, () => tell(c)));
  app.patch(`${path}/:id`, (c) => answering(c, () => append(c)));
  app.delete(`${path}/:id`, (c) =>
    answering(c, async () => {
      await dropUpload(c, idOf(c));
      return c.body(null, 204, { 'tus-resumable': '1.0.0' });
    }),
  );
}

async function create(c: Request): Promise<Response> {
  requireWriter(c);
  const metadata = metadataOf(c.req.header('upload-metadata') ?? '');
  const parsed = announced.safeParse({ id: metadata.get('id'), bytes: c.req.header('upload-length') });
  if (!parsed.success)
    throw new KheoError('invalid', 'Lời báo tệp không đúng dạng. Hãy tải lại trang rồi chọn lại tệp.');
  const { id, bytes } = parsed.data;
  requireSize(undefined, bytes, c.var.platform.intake);
  const name = harmlessName(metadata.get('filename') ?? '');
  const upload = await withRights(c, (tx, actor) => beginUpload(tx, actor, { id, name, bytes }));
  return c.body(null, 201, { location: `${path}/${id}`, ...headersOf(upload) });
}

async function tell(c: Request): Promise<Response> {
  await takeOver(idOf(c));
  return c.body(null, 200, headersOf(await getUpload(c, idOf(c))));
}

async function append(c: Request): Promise<Response> {
  requireWriter(c);
  const offset = Number(c.req.header('upload-offset'));
  if (
    c.req.header('content-type') !== 'application/offset+octet-stream' ||
    !Number.isSafeInteger(offset) ||
    offset < 0
  ) {
    throw new KheoError('invalid', 'Phần gửi lên không đúng dạng.');
  }
  const upload = await receivePart(c, idOf(c), offset);
  if (upload.received === upload.bytes || upload.state !== 'receiving') await completeUpload(c, upload);
  return c.body(null, 204, headersOf(upload));
}

function requireWriter(c: Request): void {
  if (mayAdd(getActor(c))) return;
  throw new KheoError('forbidden', 'Vai trò đang chọn chỉ được xem, không gửi minh chứng.');
}

function idOf(c: Request): string {
  const parsed = uuid.safeParse(c.req.param('id'));
  if (!parsed.success) throw new KheoError('not-found', 'Không còn tệp này. Hãy chọn lại tệp.');
  return parsed.data;
}

function headersOf(upload: Upload): Record<string, string> {
  return {
    'tus-resumable': '1.0.0',
    'upload-offset': String(upload.received),
    'upload-length': String(upload.bytes),
    'cache-control': 'no-store',
  };
}

/** `key base64,key base64`, as tus writes it. */
function metadataOf(header: string): Map<string, string> {
  return new Map(
    header.split(',').map((pair): [string, string] => {
      const [key = '', value = ''] = pair.trim().split(' ');
      return [key, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );
}

/** A script reads the answer: what went wrong is said as JSON, not as a page. */
async function answering(c: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KheoError)) throw error;
    return c.json({ code: error.code, message: error.forPerson }, error.status, { 'tus-resumable': '1.0.0' });
  }
}
