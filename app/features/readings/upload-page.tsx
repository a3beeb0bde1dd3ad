import { UnreadableFile } from '@kheo/official-document';
import { harmlessName } from '../../platform/files.ts';
import { getActor, type Request, readBody, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { FileDrop, Form, SubmitRow } from '../../ui/form.tsx';
import { keepFile } from '../documents/commands.ts';
import { renderPage } from '../frame.tsx';
import { importPlan } from '../plans/import.ts';
import { requireAuthor } from '../plans/rules.ts';
import { listNamesAround } from '../units/queries.ts';
import { startReading } from './commands.ts';
import { queueReading } from './jobs.ts';
import { readFile } from './read-file.ts';

const maxBytes = 50 * 1024 * 1024;

/** Where a plan is dropped to be read. */
export function showUpload(c: Request, fault?: string) {
  requireAuthor(getActor(c));
  return renderPage(
    c,
    {
      title: 'Tải kế hoạch lên',
      subtitle: 'Khéo đọc văn bản, tách nhiệm vụ, đơn vị, thời hạn; bạn xem lại rồi ban hành và giao việc.',
      current: 'plans',
      breadcrumbs: [{ label: 'Kế hoạch', href: '/ke-hoach' }],
      status: fault ? 422 : 200,
    },
    <Card>
      <Form action="/ke-hoach/tai-len" multipart errors={fault ? [{ field: 'file', message: fault }] : []}>
        <FileDrop
          name="file"
          label="Văn bản kế hoạch"
          hint="PDF (cả bản quét), DOCX, TXT hoặc ảnh chụp PNG, JPEG, TIFF; tối đa 50 MB."
          accept=".pdf,.docx,.txt,.png,.jpg,.jpeg,.tif,.tiff"
          maxBytes={maxBytes}
          error={fault}
          required
        />
        <SubmitRow label="Đọc kế hoạch" cancelHref="/ke-hoach" />
      </Form>
    </Card>,
  );
}

/** Read what was dropped and go on to its review. Nothing is kept of a file that cannot be read. */
export async function receiveUpload(c: Request) {
  const actor = getActor(c);
  requireAuthor(actor);
  const { file } = await readBody(c);
  if (!(file instanceof File) || file.name === '') return showUpload(c, 'Chưa chọn tệp nào.');
  if (file.size > maxBytes) return showUpload(c, 'Tệp lớn hơn 50 MB. Hãy giảm dung lượng hoặc chia nhỏ tệp.');
  const name = harmlessName(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const names = await withRights(c, (tx) => listNamesAround(tx, actor));
    const found = await readFile({ bytes, name }, names);
    if ('pages' in found) return await readByPages(c, { bytes, name }, found.pages);
    const { source, reading } = found;
    const sha256 = await c.var.platform.files.put(bytes);
    const id = await withRights(c, async (tx) => {
      const fileId = await keepFile(tx, actor, {
        sha256,
        name,
        kind: source.kind === 'scan' ? 'pdf' : source.kind,
        bytes: bytes.length,
      });
      return importPlan(tx, actor, { fileId, source, reading });
    });
    return redirectWith(c, `/ke-hoach/${id}`, {
      tone: 'success',
      text: `Đã đọc ${source.lines.length} dòng, tìm thấy ${reading.tasks.length} nhiệm vụ. Hãy xem lại trước khi ban hành.`,
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return showUpload(c, `${name}: ${error.forPerson}`);
    throw error;
  }
}

/** A scan goes on page by page in the background; the person is shown how far it is. */
async function readByPages(c: Request, { bytes, name }: { bytes: Uint8Array; name: string }, pages: number) {
  const { platform } = c.var;
  const sha256 = await platform.files.put(bytes);
  const id = await withRights(c, async (tx, actor) => {
    const fileId = await keepFile(tx, actor, { sha256, name, kind: pictureKind(bytes), bytes: bytes.length });
    return startReading(tx, actor, fileId, pages);
  });
  await queueReading(platform, id);
  return c.redirect(`/doc-van-ban/${id}`, 303);
}

/** What a file that is read by its pages is, by how it begins. */
function pictureKind(bytes: Uint8Array): 'pdf' | 'png' | 'jpeg' | 'tiff' {
  if (bytes[0] === 0x89) return 'png';
  if (bytes[0] === 0xff) return 'jpeg';
  return bytes[0] === 0x49 || bytes[0] === 0x4d ? 'tiff' : 'pdf';
}
