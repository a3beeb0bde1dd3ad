import { Readable } from 'node:stream';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { scanForViruses } from '../../platform/clamav.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, type FormBody, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid } from '../../ui/card.tsx';
import { DocumentStyle } from '../../ui/document-style.tsx';
import { FileDrop, Form, NumberInput, SubmitRow } from '../../ui/form.tsx';
import { formatDateTime, formatNumber, parseNumber } from '../../ui/format.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { cleanMark, type MarkKind, mostMarkBytes } from './clean-mark.ts';
import { findSigningImage, removeSigningImage, type SigningImage, setSigningImage } from './signing-images.ts';

const path = '/van-ban/hinh-anh-chu-ky';
const parts: Record<MarkKind, string> = { signature: 'chu-ky', seal: 'con-dau' };
/** A seal of an agency is 36 mm wide. */
const usualSealMm = 36;
const imageForm = z.object({
  wideMm: z
    .string()
    .default('')
    .transform((text) => parseNumber(text) ?? usualSealMm)
    .pipe(z.number().min(10, 'Từ 10 đến 80 mm.').max(80, 'Từ 10 đến 80 mm.')),
});

/** Pictures that digital signatures show: of the acting person's signature, and of the seal of the acting unit. */
export function signingImagePages(app: App): void {
  app.get(path, (c) => showImages(c));
  for (const kind of ['signature', 'seal'] as const) {
    app.get(`${path}/${parts[kind]}.png`, (c) => answerImage(c, kind));
    app.post(`${path}/${parts[kind]}`, (c) =>
      withForm(
        c,
        imageForm,
        (form, body) => keep(c, kind, form.wideMm, body),
        (typed) => showImages(c, { kind, typed }),
      ),
    );
    app.post(`${path}/${parts[kind]}/bo`, async (c) => {
      await withRights(c, (tx, actor) => removeSigningImage(tx, actor, kind));
      return redirectWith(c, path, { tone: 'success', text: 'Đã bỏ hình ảnh.' });
    });
  }
}

async function keep(c: Request, kind: MarkKind, wideMm: number, body: FormBody): Promise<Response> {
  const field = kind === 'signature' ? 'signature' : 'seal';
  const { files, intake } = c.var.platform;
  const file = body[field];
  if (!(file instanceof File) || file.size === 0) throw atField(field, 'Hãy chọn ảnh PNG.');
  if (file.size > mostMarkBytes) throw atField(field, 'Ảnh lớn hơn 2 MB. Hãy giảm kích thước ảnh.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (intake.clamav) await scanForViruses(intake.clamav, Readable.from([bytes]));
  const { png, width, height } = await cleanMark(bytes, kind, field);
  const sha256 = await files.put(png);
  const image = { sha256, width, height, wideMm: kind === 'seal' ? wideMm : null };
  await withRights(c, (tx, actor) => setSigningImage(tx, actor, kind, image));
  return redirectWith(c, path, { tone: 'success', text: 'Đã lưu hình ảnh. Chữ ký số từ nay hiện hình ảnh này.' });
}

function atField(field: string, message: string): KheoError {
  return new KheoError('invalid', message, undefined, { [field]: message });
}

async function answerImage(c: Request, kind: MarkKind): Promise<Response> {
  const found = await withRights(c, (tx, actor) => findSigningImage(tx, actor, kind));
  if (!found) throw new KheoError('not-found', 'Chưa có hình ảnh này.');
  return c.body(new Uint8Array(await c.var.platform.files.get(found.sha256)), 200, {
    'content-type': 'image/png',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
}

async function showImages(c: Request, again?: { kind: MarkKind; typed: Typed }) {
  const actor = getActor(c);
  const setsSeal = ['officer', 'leader'].includes(actor.role);
  const { signature, seal } = await withRights(c, (tx) =>
    allOf({
      signature: findSigningImage(tx, actor, 'signature'),
      seal: setsSeal ? findSigningImage(tx, actor, 'seal') : undefined,
    }),
  );
  const typedOf = (kind: MarkKind) => (again?.kind === kind ? again.typed : undefined);
  return renderPage(
    c,
    {
      title: 'Hình ảnh chữ ký, con dấu',
      subtitle: 'Hiện trên văn bản khi ký số tại Khéo; chưa có thì hiện khung ghi tên và thời gian ký',
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      status: again ? 422 : 200,
    },
    <CardGrid>
      <DocumentStyle />
      <ImageCard
        {...{ kind: 'signature', title: 'Chữ ký của bạn', image: signature, typed: typedOf('signature') }}
        hint="Ảnh chụp chữ ký trên giấy, màu xanh, PNG nền trong suốt, đến 2 MB. Chỉ bạn dùng được ảnh này."
      />
      {setsSeal ? (
        <ImageCard
          {...{
            kind: 'seal',
            title: `Con dấu của ${agencyName({ kind: actor.unitKind, name: actor.unitName })}`,
            image: seal,
            typed: typedOf('seal'),
          }}
          hint="Màu đỏ, PNG nền trong suốt, đến 2 MB. Hiện đúng kích thước thật, trùm khoảng một phần ba chữ ký về bên trái."
        />
      ) : null}
    </CardGrid>,
  );
}

interface ImageProps {
  kind: MarkKind;
  title: string;
  hint: string;
  image: SigningImage | undefined;
  typed: Typed | undefined;
}

function ImageCard({ kind, title, hint, image, typed }: ImageProps) {
  const { errors, field } = typedFields(typed);
  const at = `${path}/${parts[kind]}`;
  return (
    <Card title={title} subtitle={image ? `Từ ${formatDateTime(image.addedAt)}` : 'Chưa có'}>
      {image ? (
        <p class="k-mark-picture">
          <img src={`${at}.png?${image.sha256.slice(0, 8)}`} alt={title} width={image.width} height={image.height} />
        </p>
      ) : null}
      <Form action={at} errors={errors} multipart>
        <FileDrop {...field(kind)} label="Ảnh PNG" hint={hint} accept=".png,image/png" maxBytes={mostMarkBytes} />
        {kind === 'seal' ? (
          <NumberInput
            {...field('wideMm', formatNumber(image?.wideMm ?? usualSealMm))}
            label="Chiều rộng thật của con dấu"
            unit="mm"
            decimals={1}
          />
        ) : null}
        <SubmitRow label={image ? 'Thay hình ảnh' : 'Lưu hình ảnh'} />
      </Form>
      {image ? (
        <form method="post" action={`${at}/bo`} class="k-form">
          <button type="submit" class="btn btn-ghost-secondary">
            Bỏ hình ảnh
          </button>
        </form>
      ) : null}
    </Card>
  );
}
