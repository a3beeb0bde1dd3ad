import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import {
  type App,
  check,
  type FormBody,
  getActor,
  idParam,
  type Request,
  readBody,
  wantsJson,
  withRights,
} from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { DocumentStyle } from '../../ui/document-style.tsx';
import { FieldRow, Select } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { MoreScript } from '../../ui/more-script.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { renderPage } from '../frame.tsx';
import { saveDraft } from './commands.ts';
import { type Draft, typeName } from './draft.ts';
import { applyEdit } from './edit.ts';
import { overlaid } from './fields.ts';
import { getDraft, listRemarks } from './queries.ts';
import { actsOpenTo } from './rules.ts';
import { Sheet } from './sheet.tsx';
import { secrecyChoices, secrecyMarks, urgencyMarks } from './sheet-choices.ts';

const sheetForm = z.object({
  revision: z.coerce.number().int().positive(),
  /** What is done beside keeping the words: `luu`, or an act on the shape. */
  act: z.string().max(100).default('luu'),
  confidentiality: z.enum(['0', '1', '2']).optional(),
});

/** Editing a document on the sheet as it will be printed. */
export function editDraftPages(app: App): void {
  app.get('/van-ban/:id{[0-9]+}/sua', showSheet);
  app.post('/van-ban/:id{[0-9]+}/sua', saveSheet);
}

async function saveSheet(c: Request): Promise<Response> {
  const id = idParam(c);
  const body = await readBody(c);
  const { revision, act, confidentiality } = check(sheetForm, body);
  const outcome = await keep(c, id, body, { revision, act, confidentiality }).catch((error: unknown) => {
    if (!(error instanceof KheoError) || error.code !== 'conflict' || wantsJson(c)) throw error;
    return error;
  });
  // What the person wrote is not lost: it is shown beside what another one saved.
  if (outcome instanceof KheoError) return showConflict(c, id, body, outcome);
  if (wantsJson(c)) return c.json({ revision: outcome, savedAt: formatDateTime(new Date()) });
  if (act === 'luu') return redirectWith(c, `/van-ban/${id}/sua`, { tone: 'success', text: 'Đã lưu.' });
  if (act === 'xem') return redirectWith(c, `/van-ban/${id}`, { tone: 'success', text: 'Đã lưu.' });
  return c.redirect(`/van-ban/${id}/sua#khoi-${placeAfter(act)}`, 303);
}

async function keep(
  c: Request,
  id: number,
  body: FormBody,
  { revision, act, confidentiality }: z.output<typeof sheetForm>,
): Promise<number> {
  return withRights(c, async (tx, actor) => {
    const draft = await getDraft(tx, id);
    // Fields are named by their places: they fit the version that the person saw, and no other.
    if (draft.revision !== revision) throw changedBy(draft);
    const written = overlaid(draft.document, body);
    const document = act === 'luu' || act === 'xem' ? written : applyEdit(written, act);
    return saveDraft(tx, actor, id, {
      document,
      revision,
      confidentiality: confidentiality === undefined ? undefined : (Number(confidentiality) as 0 | 1 | 2),
    });
  });
}

function changedBy(draft: Draft): KheoError {
  return new KheoError(
    'conflict',
    `${draft.editedByName ?? 'Người khác'} đã sửa văn bản này lúc ${formatDateTime(draft.editedAt)}. Hãy mở bản mới rồi ghi tiếp phần của mình.`,
  );
}

/** The block to which the page goes back after an act on it. */
function placeAfter(act: string): string {
  const [name, at = ''] = act.split(':');
  const move = name === 'add' || name === 'down' ? 1 : name === 'up' || name === 'remove' ? -1 : 0;
  return at.replace(/-?\d+$/, (index) => String(Math.max(0, Number(index) + move)));
}

async function showSheet(c: Request): Promise<Response> {
  const id = idParam(c);
  const actor = getActor(c);
  const { draft, remarks } = await withRights(c, (tx) =>
    allOf({
      draft: getDraft(tx, id),
      remarks: listRemarks(tx, id),
    }),
  );
  if (!actsOpenTo(actor, draft).includes('edit')) return c.redirect(`/van-ban/${id}`, 303);
  return renderPage(
    c,
    {
      title: draft.document.title || `${typeName(draft.type)} mới`,
      heading: `Soạn ${typeName(draft.type).toLocaleLowerCase('vi')}`,
      current: 'documents',
      breadcrumbs: [
        { label: 'Văn bản', href: '/van-ban' },
        { label: draft.document.title || 'Dự thảo', href: `/van-ban/${id}` },
      ],
    },
    <form class="k-a4-form" method="post" action={`/van-ban/${id}/sua`} data-island="autosave">
      <DocumentStyle />
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <div class="k-a4-bar">
        <button class="btn btn-primary" type="submit" name="act" value="luu">
          Lưu
        </button>
        <button class="btn" type="submit" name="act" value="xem">
          Lưu và xem bản in
        </button>
        <span class="k-muted" role="status" data-autosave-status>
          Sửa lần cuối {formatDateTime(draft.editedAt)}
        </span>
      </div>
      {draft.reason && draft.state === 'returned' ? (
        <NoticeBox tone="warning" text="Bị trả lại" detail={draft.reason} />
      ) : null}
      <GeneralRemarks remarks={remarks} />
      <Sheet document={draft.document} remarks={remarks} />
      <FieldRow>
        <Select
          name="confidentiality"
          label="Ai được xem"
          options={secrecyChoices}
          value={String(draft.confidentiality)}
        />
        <Select name="secrecy" label="Độ mật" options={secrecyMarks} value={draft.document.secrecy ?? ''} />
        <Select name="urgency" label="Mức độ khẩn" options={urgencyMarks} value={draft.document.urgency ?? ''} />
      </FieldRow>
      <MoreScript />
    </form>,
  );
}

/** Remarks on other parts than blocks. */
function GeneralRemarks({ remarks }: { remarks: Awaited<ReturnType<typeof listRemarks>> }) {
  const open = remarks.filter((one) => one.settledAt === null && !one.part.startsWith('body.'));
  return (
    <>
      {open.map((one) => (
        <NoticeBox tone="warning" text={one.text} detail={one.words ? <q>{one.words}</q> : undefined} />
      ))}
    </>
  );
}

/** What was written cannot be kept: it stands here to be copied, beside the way to the new version. */
async function showConflict(c: Request, id: number, body: FormBody, error: KheoError): Promise<Response> {
  const written = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' && !['revision', 'act', 'confidentiality'].includes(name)
      ? [value]
      : [],
  );
  return renderPage(
    c,
    {
      title: 'Văn bản vừa có người sửa',
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      status: 422,
      notices: [{ tone: 'danger', text: error.forPerson }],
    },
    <div class="k-stack">
      <p>
        <a class="btn btn-primary" href={`/van-ban/${id}/sua`}>
          Mở bản mới
        </a>
      </p>
      <p>Phần bạn đã ghi còn ở dưới đây để chép lại, chưa được lưu:</p>
      <textarea class="form-control" rows={16} readonly aria-label="Phần bạn đã ghi">
        {written.join('\n')}
      </textarea>
    </div>,
  );
}
