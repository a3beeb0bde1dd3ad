import { verifyPdf } from '@kheo/signed-pdf';
import { fold } from '@kheo/vietnamese';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, type FormBody, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { FileDrop, Form, RadioCards, SubmitRow, TextInput } from '../../ui/form.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { keepFile } from '../documents/commands.ts';
import { takePosted } from '../evidence/take-in.ts';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { crumbsOf } from './act-pages.tsx';
import { type Signed, signDraft } from './commands.ts';
import type { Draft } from './draft.ts';
import { ExceptionField } from './faults-card.tsx';
import { answerFile, bytesOf, shownImage } from './files.ts';
import { numberMarks } from './number-marks.ts';
import { differenceOf, explained, fileName, printPdf, signWith } from './print.ts';
import { getDraft } from './queries.ts';
import { actsOpenTo, signatureFault } from './rules.ts';
import { isSound } from './signature-card.tsx';
import { findSigningImage } from './signing-images.ts';
import { signerMark } from './signing-mark.ts';

const signForm = z.object({
  revision: z.coerce.number().int().positive(),
  how: z.enum(['paper', 'key_file', 'uploaded'], 'Hãy chọn cách ký.'),
  password: z.string().max(500).default(''),
  exception: textField(500),
});

/** Signing: with a key file that is used once, with a file signed elsewhere, or on paper. */
export function signDraftPages(app: App): void {
  app.get('/van-ban/:id{[0-9]+}/ky', (c) => showSign(c));
  app.get('/van-ban/:id{[0-9]+}/ban-trinh-ky.pdf', async (c) => {
    const draft = await withRights(c, (tx) => getDraft(tx, idParam(c)));
    return answerFile(c, Buffer.from(await approvedPdf(c, draft)), `${fileName(draft.document)}.pdf`);
  });
  app.post('/van-ban/:id{[0-9]+}/ky', (c) =>
    withForm(
      c,
      signForm,
      (form, body) => sign(c, form, body),
      (typed) => showSign(c, withoutPassword(typed)),
    ),
  );
}

/** The PDF that was sent to be signed; the words cannot have changed since, so that one that was not kept is printed alike. */
async function approvedPdf(c: Request, draft: Draft): Promise<Uint8Array> {
  if (draft.state !== 'to_sign') throw new KheoError('conflict', 'Văn bản không ở bước trình ký. Hãy tải lại trang.');
  return draft.approvedFileId === null ? printPdf(draft.document, false) : bytesOf(c, draft.approvedFileId);
}

/** A password never stands in a page again. */
export function withoutPassword(typed: Typed): Typed {
  return { ...typed, values: { ...typed.values, password: [] } };
}

async function showSign(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const { draft, hasImage } = await withRights(c, async (tx) => ({
    draft: await getDraft(tx, idParam(c)),
    hasImage: (await findSigningImage(tx, actor, 'signature')) !== undefined,
  }));
  if (!actsOpenTo(actor, draft).includes('sign')) return c.redirect(`/van-ban/${draft.id}`, 303);
  const fault = signatureFault(actor, draft.document.signature);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    { title: 'Ký ban hành', current: 'documents', breadcrumbs: crumbsOf(draft), status: typed ? 422 : 200 },
    <Stack>
      {fault ? <NoticeBox tone="warning" text="Chưa ký được" detail={fault} /> : null}
      <Card title={draft.document.title ?? undefined}>
        <p>
          <a class="btn" href={`/van-ban/${draft.id}/ban-trinh-ky.pdf`}>
            Tải bản PDF trình ký
          </a>
        </p>
        <Form action={`/van-ban/${draft.id}/ky`} errors={errors} multipart>
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <RadioCards
            {...field('how', 'key_file')}
            label="Cách ký"
            options={[
              { value: 'key_file', label: 'Ký số tại đây', hint: 'Bằng tệp chứng thư số .p12, .pfx', icon: 'key' },
              {
                value: 'uploaded',
                label: 'Gửi tệp đã ký số',
                hint: 'Tải bản PDF trên, ký bằng phần mềm ký số rồi gửi lại',
                icon: 'upload',
              },
              { value: 'paper', label: 'Ký trên bản giấy', hint: 'Không có chữ ký số', icon: 'edit' },
            ]}
            required
          />
          <p>
            {hasImage ? 'Chữ ký số hiện hình ảnh chữ ký của bạn.' : 'Chữ ký số hiện khung ghi tên và thời gian ký.'}{' '}
            <a href="/van-ban/hinh-anh-chu-ky">Hình ảnh chữ ký</a>
          </p>
          <CardGrid>
            <KeyFields field={field} />
            <FileDrop {...field('signedFile')} label="Tệp PDF đã ký" accept=".pdf" maxBytes={50_000_000} />
          </CardGrid>
          <ExceptionField document={draft.document} field={field('exception')} />
          <SubmitRow label="Ký ban hành" cancelHref={`/van-ban/${draft.id}`} />
        </Form>
      </Card>
    </Stack>,
  );
}

/** A key file and its password. */
export function KeyFields({ field }: { field: ReturnType<typeof typedFields>['field'] }) {
  return (
    <div class="k-stack">
      <FileDrop
        {...field('keyFile')}
        label="Tệp chứng thư số"
        hint="Tệp và mật khẩu chỉ dùng một lần để ký, không được lưu lại."
        accept=".p12,.pfx"
        maxBytes={1_000_000}
      />
      <TextInput {...field('password')} label="Mật khẩu của tệp" type="password" autocomplete="off" />
    </div>
  );
}

async function sign(c: Request, form: z.output<typeof signForm>, body: FormBody): Promise<Response> {
  const draft = await withRights(c, (tx) => getDraft(tx, idParam(c)));
  const made = form.how === 'paper' ? undefined : await signedFile(c, draft, form, body);
  await withRights(c, async (tx, actor) => {
    const signed: Signed | undefined = made && {
      ...{ how: made.how, name: made.name, serial: made.serial },
      fileId: await keepFile(tx, actor, {
        ...{ sha256: made.sha256, name: `${fileName(draft.document)}.pdf`, kind: 'pdf', bytes: made.bytes },
        draftId: draft.id,
      }),
    };
    await signDraft(tx, actor, draft.id, { revision: form.revision, signed, exception: form.exception });
  });
  return redirectWith(c, `/van-ban/${draft.id}`, { tone: 'success', text: 'Đã ký. Văn bản chờ cấp số, ban hành.' });
}

async function signedFile(c: Request, draft: Draft, form: z.output<typeof signForm>, body: FormBody) {
  const approved = await approvedPdf(c, draft);
  const how = form.how === 'key_file' ? 'key_file' : 'uploaded';
  const made =
    how === 'key_file'
      ? await signedHere(c, draft, approved, await readKey(body, form.password))
      : await signedElsewhere(c, approved, fileIn(body, 'signedFile', 'Hãy chọn tệp PDF đã ký.'));
  if (!fold(made.name).includes(fold(getActor(c).userName))) {
    const field = how === 'key_file' ? 'keyFile' : 'signedFile';
    throw atField(field, `Chứng thư số là của ${made.name}, không phải của ${getActor(c).userName}.`);
  }
  // Number and date will be written there when it is issued: what has no room for them is told now.
  if (!(await numberMarks(made.bytes, 1, today()))) {
    throw atField('signedFile', 'Trên tệp không thấy chỗ ghi số, ngày. Hãy ký từ bản PDF do Khéo đưa ra.');
  }
  const sha256 = await c.var.platform.files.put(Buffer.from(made.bytes));
  return { how, name: made.name, serial: made.serial, sha256, bytes: made.bytes.length } as const;
}

/** Signed with a key file; the person's signature is seen where Decree 30 has it. */
async function signedHere(c: Request, draft: Draft, approved: Uint8Array, key: { p12: Uint8Array; password: string }) {
  const at = new Date();
  const image = await shownImage(c, 'signature');
  const appearance = await signerMark(approved, {
    signatureName: draft.document.signature?.name ?? null,
    ...{ image, at },
  });
  return signWith(approved, key, { reason: 'Ký ban hành', location: draft.document.place, at, appearance });
}

/** A file that was signed elsewhere: its signature holds, and its text is what was sent to be signed. */
async function signedElsewhere(c: Request, approved: Uint8Array, file: File) {
  const taken = await takePosted(c, file).catch((error: unknown) => {
    if (error instanceof KheoError && error.code === 'unreadable-file') throw atField('signedFile', error.forPerson);
    throw error;
  });
  if (taken.mediaType !== 'application/pdf') throw atField('signedFile', 'Tệp gửi lên không phải PDF.');
  const uploaded = await c.var.platform.files.get(taken.sha256);
  const reports = explained(() => verifyPdf(uploaded), 'signedFile');
  const last = reports.filter((one) => one.kind === 'signature').at(-1);
  if (!last) throw atField('signedFile', 'Tệp gửi lên không có chữ ký số.');
  if (!isSound(last))
    throw atField('signedFile', 'Chữ ký số trên tệp không hợp lệ, hoặc tệp đã bị thay đổi sau khi ký.');
  const difference = await differenceOf(approved, uploaded);
  if (difference.length > 0) {
    throw atField('signedFile', `Nội dung tệp đã ký khác bản trình ký. ${difference.join('; ')}`);
  }
  return { bytes: uploaded, name: last.signer?.name ?? 'Không rõ', serial: last.serial };
}

/** The key file and password of a form; used for one signature and forgotten. */
export async function readKey(body: FormBody, password: string): Promise<{ p12: Uint8Array; password: string }> {
  const file = fileIn(body, 'keyFile', 'Hãy chọn tệp chứng thư số (.p12, .pfx).');
  return { p12: new Uint8Array(await file.arrayBuffer()), password };
}

function fileIn(body: FormBody, name: string, missing: string): File {
  const file = body[name];
  if (!(file instanceof File) || file.size === 0) throw atField(name, missing);
  return file;
}

function atField(field: string, message: string): KheoError {
  return new KheoError('invalid', message, undefined, { [field]: message });
}
