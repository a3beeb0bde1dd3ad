import type { OfficialDocument } from '@kheo/official-document';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { type App, type FormBody, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { FieldRow, Form, NumberInput, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { keepFile } from '../documents/commands.ts';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { crumbsOf } from './act-pages.tsx';
import type { Draft } from './draft.ts';
import { bytesOf, shownImage } from './files.ts';
import { type IssuedFile, issueDraft, lastDayToIssue } from './issue.ts';
import { explained, fileName, printPdf, signWith, stampNumber } from './print.ts';
import { getDraft } from './queries.ts';
import { actsOpenTo } from './rules.ts';
import { KeyFields, readKey, withoutPassword } from './sign-pages.tsx';
import { agencyMark } from './signing-mark.ts';

const issueForm = z.object({
  revision: z.coerce.number().int().positive(),
  keptBy: textField(300),
  copies: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, 'Số bản ghi bằng chữ số.')
    .default('')
    .transform((text) => Number(text) || null),
  note: textField(1000),
  lateReason: textField(1000),
  password: z.string().max(500).default(''),
});

/** Issuing what was signed: the number, the date, the register, and the agency's signature where it has one. */
export function issueDraftPages(app: App): void {
  app.get('/van-ban/:id{[0-9]+}/ban-hanh', (c) => showIssue(c));
  app.post('/van-ban/:id{[0-9]+}/ban-hanh', (c) =>
    withForm(
      c,
      issueForm,
      (form, body) => issue(c, form, body),
      (typed) => showIssue(c, withoutPassword(typed)),
    ),
  );
}

async function showIssue(c: Request, typed?: Typed) {
  const { draft, last } = await withRights(c, async (tx) => {
    const found = await getDraft(tx, idParam(c));
    return { draft: found, last: await lastDayToIssue(tx, found) };
  });
  if (!actsOpenTo(getActor(c), draft).includes('issue')) return c.redirect(`/van-ban/${draft.id}`, 303);
  const isLate = last !== undefined && today() > last;
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    { title: 'Cấp số, ban hành', current: 'documents', breadcrumbs: crumbsOf(draft), status: typed ? 422 : 200 },
    <Card title={draft.document.title ?? undefined}>
      <p>
        Văn bản lấy số tiếp theo của sổ, ghi ngày {formatDate(today())} và vào sổ đăng ký văn bản đi. Số đã cấp không
        thu lại được.
      </p>
      <Form action={`/van-ban/${draft.id}/ban-hanh`} errors={errors} multipart>
        <input type="hidden" name="revision" value={String(draft.revision)} />
        {isLate ? (
          <>
            <NoticeBox
              tone="warning"
              text={`Ký ngày ${formatDate(draft.signedOn ?? '')}, phải ban hành chậm nhất ngày ${formatDate(last)}`}
            />
            <TextArea {...field('lateReason')} label="Lý do ban hành chậm" required rows={2} maxlength={1000} />
          </>
        ) : null}
        <FieldRow>
          <TextInput {...field('keptBy', 'Văn thư')} label="Đơn vị, người nhận bản lưu" maxlength={300} />
          <NumberInput {...field('copies', draft.document.drafter?.copies?.toString())} label="Số lượng bản" />
        </FieldRow>
        <TextInput {...field('note')} label="Ghi chú" maxlength={1000} />
        <details class="k-fold">
          <summary>Ký số của cơ quan</summary>
          <KeyFields field={field} />
        </details>
        <SubmitRow label="Cấp số, ban hành" cancelHref={`/van-ban/${draft.id}`} />
      </Form>
    </Card>,
  );
}

async function issue(c: Request, form: z.output<typeof issueForm>, body: FormBody): Promise<Response> {
  const { password, ...issuing } = form;
  const draft = await withRights(c, (tx) => getDraft(tx, idParam(c)));
  const signed = draft.signedFileId === null ? undefined : await bytesOf(c, draft.signedFileId);
  const keyFile = body.keyFile;
  const key = keyFile instanceof File && keyFile.size > 0 ? await readKey(body, password) : undefined;
  const agency = key && (await agencySigner(c, draft, signed, key));
  const { symbol } = await withRights(c, (tx, actor) =>
    issueDraft(tx, actor, draft.id, {
      ...issuing,
      makeFile: (inTx, document, of) => makeFile(c, inTx, { document, draft: of, signed, agency }),
    }),
  );
  return redirectWith(c, `/van-ban/${draft.id}`, { tone: 'success', text: `Đã ban hành ${symbol}.` });
}

interface Making {
  document: OfficialDocument;
  draft: Draft;
  signed: Uint8Array | undefined;
  agency: ((numbered: Uint8Array) => ReturnType<typeof signWith>) | undefined;
}

/** The file as issued: what was signed, with its number and date behind the signature; what was signed on paper is printed anew. */
async function makeFile(c: Request, tx: Tx, { document, draft, signed, agency }: Making): Promise<IssuedFile> {
  const number = Number.parseInt(document.number ?? '0', 10);
  const numbered = signed
    ? await stampNumber(signed, number, document.date ?? today())
    : await printPdf(document, false);
  const made = agency && explained(() => agency(numbered));
  const bytes = made?.bytes ?? numbered;
  const sha256 = await c.var.platform.files.put(Buffer.from(bytes));
  const fileId = await keepFile(tx, getActor(c), {
    ...{ sha256, name: `${fileName(document)}.pdf`, kind: 'pdf', bytes: bytes.length, draftId: draft.id },
  });
  return { fileId, agency: made && { how: 'key_file', name: made.name, serial: made.serial } };
}

/**
 * Signs for the agency, over everything, its seal seen where Decree 30 has it. What is seen is drawn before the number is taken: others
 * wait for that until the file is made.
 */
async function agencySigner(
  c: Request,
  draft: Draft,
  signed: Uint8Array | undefined,
  key: { p12: Uint8Array; password: string },
) {
  const actor = getActor(c);
  const seal = await shownImage(c, 'seal');
  const at = new Date();
  const appearance = await agencyMark(signed ?? (await printPdf(draft.document, false)), {
    signatureName: draft.document.signature?.name ?? null,
    name: agencyName({ kind: actor.unitKind, name: actor.unitName }),
    seal: seal?.wideMm ? { ...seal, wideMm: seal.wideMm } : undefined,
    at,
  });
  const words = { reason: 'Chữ ký số của cơ quan', location: draft.document.place, at, appearance };
  return (numbered: Uint8Array) => signWith(numbered, key, words);
}
