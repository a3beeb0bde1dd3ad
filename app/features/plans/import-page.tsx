import { UnreadableFile } from '@kheo/official-document';
import { harmlessName } from '../../platform/files.ts';
import { getActor, type Request, readBody, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { FileDrop, Form, SubmitRow } from '../../ui/form.tsx';
import { keepFile } from '../documents/commands.ts';
import { renderPage } from '../frame.tsx';
import { requireAuthor } from './commands.ts';
import { importPlan } from './import.ts';
import { readFile } from './read-file.ts';

const maxBytes = 50 * 1024 * 1024;

/** Where a plan is dropped to be read. */
export function showImport(c: Request, fault?: string) {
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
          hint="PDF có lớp chữ, DOCX hoặc TXT; tối đa 50 MB."
          accept=".pdf,.docx,.txt"
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
export async function receiveImport(c: Request) {
  const actor = getActor(c);
  requireAuthor(actor);
  const { file } = await readBody(c);
  if (!(file instanceof File) || file.name === '') return showImport(c, 'Chưa chọn tệp nào.');
  if (file.size > maxBytes) return showImport(c, 'Tệp lớn hơn 50 MB. Hãy giảm dung lượng hoặc chia nhỏ tệp.');
  const name = harmlessName(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const { source, reading } = await readFile({ bytes, name });
    const sha256 = await c.var.platform.files.put(bytes);
    const id = await withRights(c, async (tx) => {
      const fileId = await keepFile(tx, actor, { sha256, name, kind: source.kind, bytes: bytes.length });
      return importPlan(tx, actor, { fileId, source, reading });
    });
    return redirectWith(c, `/ke-hoach/${id}`, {
      tone: 'success',
      text: `Đã đọc ${source.lines.length} dòng, tìm thấy ${reading.tasks.length} nhiệm vụ. Hãy xem lại trước khi ban hành.`,
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return showImport(c, `${name}: ${error.forPerson}`);
    throw error;
  }
}
