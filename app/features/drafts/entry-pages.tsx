import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Form, Select, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDate, parseDate } from '../../ui/format.ts';
import { eventTimeline } from '../events.tsx';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { typeName } from './draft.ts';
import { bytesOf, reportsOf } from './files.ts';
import {
  correctable,
  type Entry,
  fieldNames,
  getEntry,
  type Link,
  linkKinds,
  linkNames,
  listEntries,
  listLinks,
} from './register.ts';
import { correctEntry, linkEntry, textIn } from './register-commands.ts';
import { SignatureCard } from './signature-card.tsx';

const correctionForm = z
  .object({
    field: z.enum(correctable),
    after: textField(4000),
    reason: z.string().trim().min(1, 'Hãy ghi lý do.').max(1000),
  })
  .transform((form, context) => {
    if (form.field !== 'issued_on' || form.after === null) {
      if (form.field === 'copies' && form.after !== null && !/^[1-9]\d{0,4}$/.test(form.after)) {
        context.addIssue({ code: 'custom', path: ['after'], message: 'Số bản ghi bằng chữ số.' });
      }
      return { ...form, after: form.after?.replaceAll('\r\n', '\n') ?? null };
    }
    const day = parseDate(form.after);
    if (day === undefined) context.addIssue({ code: 'custom', path: ['after'], message: 'Ngày ghi dạng 10/03/2026.' });
    return { ...form, after: day ?? null };
  });

const linkForm = z.object({
  kind: z.enum(linkKinds),
  /** A number of the register: `05/KH-UBND`; or words on a document of another agency. */
  other: z.string().trim().min(1, 'Hãy ghi số, ký hiệu văn bản.').max(500),
});

/** One line of the register: the document, corrections, and what it belongs to. */
export function entryPages(app: App): void {
  app.get('/van-ban/so/:id{[0-9]+}', (c) => showEntry(c));
  app.post('/van-ban/so/:id{[0-9]+}/dinh-chinh', (c) =>
    withForm(
      c,
      correctionForm,
      async (form) => {
        await withRights(c, (tx, actor) => correctEntry(tx, actor, idParam(c), form));
        return done(c, 'Đã đính chính; nội dung cũ vẫn còn trong sổ.');
      },
      (typed) => showEntry(c, { form: 'correction', typed }),
    ),
  );
  app.post('/van-ban/so/:id{[0-9]+}/lien-quan', (c) =>
    withForm(
      c,
      linkForm,
      async ({ kind, other }) => {
        await withRights(c, async (tx, actor) => {
          const entry = await getEntry(tx, idParam(c));
          const found = await findByNumber(tx, entry, other);
          await linkEntry(tx, actor, entry.id, { kind, otherId: found?.id ?? null, otherText: found ? null : other });
        });
        return done(c, 'Đã ghi văn bản liên quan.');
      },
      (typed) => showEntry(c, { form: 'link', typed }),
    ),
  );
}

/** The latest document of the unit with exactly this number and symbol. */
async function findByNumber(tx: Parameters<typeof listEntries>[0], entry: Entry, symbol: string) {
  for (const year of [entry.year, entry.year - 1, entry.year - 2]) {
    const rows = await listEntries(tx, { unitId: entry.unitId, year, words: symbol, limit: 50 });
    const found = rows.find((one) => one.symbol === symbol && one.id !== entry.id);
    if (found) return found;
  }
  return undefined;
}

function done(c: Request, text: string): Response {
  return redirectWith(c, `/van-ban/so/${idParam(c)}`, { tone: 'success', text });
}

async function showEntry(c: Request, again?: { form: 'correction' | 'link'; typed: Typed }) {
  const actor = getActor(c);
  const id = idParam(c);
  const { entry, links, events } = await withRights(c, (tx) =>
    allOf({
      entry: getEntry(tx, id),
      links: listLinks(tx, id),
      events: listEvents(tx, 'register', id, 50),
    }),
  );
  const mayWrite = entry.unitId === actor.unitId && ['officer', 'leader'].includes(actor.role);
  const reports = entry.fileId === null ? undefined : await reportsOf(c, await bytesOf(c, entry.fileId));
  return renderPage(
    c,
    {
      title: `${entry.symbol} · ${entry.title}`,
      heading: entry.title,
      pretitle: `${typeName(entry.type)} số ${entry.symbol} ngày ${formatDate(entry.issuedOn)}`,
      current: 'documents',
      breadcrumbs: [{ label: 'Sổ đăng ký văn bản đi', href: `/van-ban/so?nam=${entry.year}` }],
      status: again ? 422 : 200,
      actions: entry.draftId ? (
        <a class="btn" href={`/van-ban/${entry.draftId}`}>
          Mở văn bản
        </a>
      ) : undefined,
    },
    <CardGrid layout="main-side">
      <Stack>
        <Card>
          <DescriptionList items={factsOf(entry)} />
        </Card>
        {reports ? <SignatureCard reports={reports} fileHref={`/tep/${entry.fileId}`} /> : null}
        <Corrections entry={entry} mayWrite={mayWrite} typed={again?.form === 'correction' ? again.typed : undefined} />
      </Stack>
      <Stack>
        <Links
          entry={entry}
          links={links}
          mayWrite={mayWrite}
          typed={again?.form === 'link' ? again.typed : undefined}
        />
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
    </CardGrid>,
  );
}

function factsOf(entry: Entry) {
  return [
    { term: 'Sổ', value: `${entry.seriesName}, năm ${entry.year}` },
    { term: 'Người ký', value: entry.signer },
    { term: 'Nơi nhận', value: entry.recipients.join('; ') || null, wide: true },
    { term: 'Đơn vị, người nhận bản lưu', value: entry.keptBy },
    { term: 'Số lượng bản', value: entry.copies },
    { term: 'Người vào sổ', value: entry.enteredByName },
    { term: 'Ghi chú', value: entry.note, wide: true },
  ];
}

function Corrections({ entry, mayWrite, typed }: { entry: Entry; mayWrite: boolean; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, '-dinh-chinh');
  if (entry.corrections.length === 0 && !mayWrite) return null;
  return (
    <Card title="Đính chính trong sổ" icon="edit">
      <ul class="k-plain-list">
        {entry.corrections.map((one) => (
          <li>
            {fieldNames[one.field]}: <del>{one.before ?? 'để trống'}</del> <ins>{one.after ?? 'để trống'}</ins>{' '}
            <small class="k-muted">
              {one.reason} ({one.madeByName})
            </small>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <details class="k-fold" open={typed !== undefined}>
          <summary>Đính chính một mục</summary>
          <Form action={`/van-ban/so/${entry.id}/dinh-chinh`} errors={errors}>
            <Select
              {...field('field', 'title')}
              label="Mục ghi sai"
              options={correctable.map((one) => ({
                value: one,
                label: `${fieldNames[one]}: ${textIn(entry, one) ?? 'để trống'}`,
              }))}
            />
            <TextArea {...field('after')} label="Nội dung đúng" rows={2} maxlength={4000} />
            <TextInput {...field('reason')} label="Lý do" required maxlength={1000} />
            <SubmitRow label="Đính chính" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}

interface LinksProps {
  entry: Entry;
  links: readonly Link[];
  mayWrite: boolean;
  typed: Typed | undefined;
}

function Links({ entry, links, mayWrite, typed }: LinksProps) {
  const { errors, field } = typedFields(typed, '-lien-quan');
  return (
    <Card title="Văn bản liên quan" icon="link">
      {links.length === 0 ? <p class="k-muted">Chưa ghi văn bản liên quan nào.</p> : null}
      <ul class="k-plain-list">
        {links.map((one) => (
          <li>
            {one.isEarlier ? 'Có văn bản sau: ' : ''}
            {linkNames[one.kind]}{' '}
            {one.otherId ? <a href={`/van-ban/so/${one.otherId}`}>{one.otherText}</a> : one.otherText}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <details class="k-fold" open={typed !== undefined}>
          <summary>Thêm văn bản liên quan</summary>
          <Form action={`/van-ban/so/${entry.id}/lien-quan`} errors={errors}>
            <Select
              {...field('kind', 'reply_to')}
              label="Văn bản này"
              options={linkKinds.map((kind) => ({ value: kind, label: linkNames[kind] }))}
            />
            <TextInput
              {...field('other')}
              label="Văn bản kia"
              hint="Số, ký hiệu trong sổ của đơn vị; văn bản nơi khác ghi thêm ngày và cơ quan."
              required
              maxlength={500}
            />
            <SubmitRow label="Ghi" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}
