import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { KheoError } from '../../platform/errors.ts';
import { writeAside } from '../../platform/files.ts';
import { type FormBody, getActor, type Request } from '../../platform/http/context.ts';
import type { TakenFile, TakenIn } from './evidence.ts';
import { completeUpload, getUpload } from './receive.ts';
import { mayAdd, mostItems } from './rules.ts';
import { takeFile } from './take-file.ts';

/** Names of the fields that `EvidenceInput` sends, by the name that it was given. */
export function evidenceFields(field: string) {
  return {
    uploadId: `${field}_tep`,
    uploadName: `${field}_ten`,
    link: `${field}_link`,
    caption: `${field}_chu_thich`,
    keepPlace: `${field}_vi_tri`,
  };
}

/**
 * The files of a form, the finished uploads that it names and the links typed in: checked, cleaned and kept by content. Nothing is in the
 * database yet; give them to `attachEvidence`. Throws `invalid` with what is wrong at the field, each file by its name.
 */
export async function takeIn(c: Request, body: FormBody, field = 'minh_chung'): Promise<TakenIn[]> {
  const names = evidenceFields(field);
  const files = listOf(body[field]).filter((one) => one instanceof File && (one.name !== '' || one.size > 0)) as File[];
  const uploads = [...new Set(textsOf(body[names.uploadId]))];
  const links = textsOf(body[names.link]).flatMap((text) => text.split(/\s+/));
  const count = files.length + uploads.length + links.length;
  if (count === 0) return [];
  if (!mayAdd(getActor(c))) throw new KheoError('forbidden', 'Vai trò đang chọn chỉ được xem, không gửi minh chứng.');
  if (count > mostItems) throw atField(field, [`Mỗi lần gửi tối đa ${mostItems} tệp và liên kết.`]);
  const caption = textsOf(body[names.caption])[0]?.slice(0, 500) ?? null;
  const keepsPlace = textsOf(body[names.keepPlace]).length > 0;
  const place = (taken: TakenFile) => (keepsPlace ? taken : { ...taken, latitude: null, longitude: null });
  const faults: string[] = [];
  const items: TakenIn[] = [];
  const attempt = async (name: string, work: () => Promise<TakenIn>) => {
    try {
      items.push(await work());
    } catch (error) {
      if (!(error instanceof KheoError)) throw error;
      faults.push(`${name}: ${error.forPerson}`);
    }
  };
  for (const file of files) {
    await attempt(file.name, async () => ({ ...place(await takePosted(c, file)), url: null, uploadId: null, caption }));
  }
  for (const [index, id] of uploads.entries()) {
    const name = textsOf(body[names.uploadName])[index] ?? 'Tệp đã gửi';
    await attempt(name, async () => {
      const taken = await completeUpload(c, await getUpload(c, id));
      return { ...place(taken), url: null, uploadId: id, caption };
    });
  }
  for (const link of links) await attempt(link, async () => ({ kind: 'link', url: checkedLink(link), caption }));
  if (faults.length > 0) throw atField(field, faults);
  return items;
}

/** The files that a form that came back had sent in parts: they need not be sent again. */
export function keptUploads(
  values: Readonly<Record<string, readonly string[]>> | undefined,
  field = 'minh_chung',
): { id: string; name: string }[] {
  const names = evidenceFields(field);
  return (values?.[names.uploadId] ?? []).map((id, index) => ({
    id,
    name: values?.[names.uploadName]?.[index] ?? 'Tệp đã gửi',
  }));
}

/** One posted file: checked, scanned, cleaned and kept by content. Throws `unreadable-file`, `too-large`, `unavailable`. */
export async function takePosted(c: Request, file: File): Promise<TakenFile> {
  const { platform } = c.var;
  const { path, bytes } = await writeAside(
    await platform.files.aside(),
    Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>),
  );
  try {
    return await takeFile(platform, { path, name: file.name, bytes });
  } finally {
    await rm(path, { force: true });
  }
}

/** An address of the web that a person may follow. Throws `invalid`. */
function checkedLink(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username || text.length > 2000 || !url.hostname.includes('.')) {
    throw new KheoError('invalid', 'Liên kết phải bắt đầu bằng https:// và là địa chỉ đầy đủ của một trang.');
  }
  return url.href;
}

function atField(field: string, messages: string[]): KheoError {
  const message = messages.join(' ');
  return new KheoError('invalid', message, undefined, { [field]: message });
}

function listOf<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : ([value].flat() as T[]);
}

function textsOf(value: FormBody[string] | undefined): string[] {
  return listOf<string | File | (string | File)[]>(value)
    .flat()
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
