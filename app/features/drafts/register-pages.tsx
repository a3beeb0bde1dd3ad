import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { type App, getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { DocumentStyle } from '../../ui/document-style.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { DateInput, FieldRow, Form, NumberInput, Select, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { dateField, listAddress, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { draftTypes, typeName } from './draft.ts';
import { beginSeries } from './issue.ts';
import { lastYears } from './list-page.tsx';
import { missingNumbers } from './numbers.ts';
import { type Entry, listCounters, listEntries, listNumbers, listSeries } from './register.ts';
import { enterOnPaper } from './register-commands.ts';

const pageSize = 100;
const registerQuery = z.object({
  nam: z.coerce.number().int().min(1990).max(2100).optional(),
  so: z.coerce.number().int().positive().optional(),
  loai: z.string().max(10).optional(),
  q: z.string().max(200).optional(),
  tu: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
type RegisterQuery = z.output<typeof registerQuery>;

const paperForm = z.object({
  seriesId: z.coerce.number().int().positive('Hãy chọn sổ.'),
  number: z.coerce.number('Số ghi bằng chữ số.').int().positive('Số ghi bằng chữ số.').max(1_000_000),
  symbol: z
    .string()
    .trim()
    .regex(/^\/\S{1,60}$/, 'Ký hiệu ghi dạng /KH-UBND.'),
  issuedOn: dateField.refine((day) => day !== null, 'Hãy ghi ngày văn bản.').transform((day) => day ?? ''),
  type: z
    .string()
    .max(10)
    .transform((type) => (type === 'CV' ? '' : type)),
  title: z.string().trim().min(1, 'Hãy ghi trích yếu.').max(1000),
  signer: z.string().trim().min(1, 'Hãy ghi người ký.').max(300),
  recipients: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  keptBy: textField(300),
  copies: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, 'Số bản ghi bằng chữ số.')
    .default('')
    .transform((text) => Number(text) || null),
  note: textField(1000),
});

/** The register of documents sent: read, printed, exported; documents issued on paper entered. */
export function registerPages(app: App): void {
  app.get('/van-ban/so', showRegister);
  app.get('/van-ban/so/xuat.xlsx', exportRegister);
  app.get('/van-ban/so/ghi', (c) => showPaper(c));
  app.post('/van-ban/so/ghi', (c) =>
    withForm(
      c,
      paperForm,
      async (form) => {
        const id = await withRights(c, (tx, actor) => enterOnPaper(tx, actor, form));
        return redirectWith(c, `/van-ban/so/${id}`, { tone: 'success', text: 'Đã ghi vào sổ.' });
      },
      (typed) => showPaper(c, typed),
    ),
  );
}

const yearOf = (query: RegisterQuery) => query.nam ?? Number(today().slice(0, 4));
const typeOf = (query: RegisterQuery) => (query.loai === 'CV' ? '' : query.loai);

async function showRegister(c: Request) {
  const query = readQuery(c, registerQuery);
  const actor = getActor(c);
  const year = yearOf(query);
  const { rows, series, missing } = await withRights(c, async (tx) => {
    const own = await listSeries(tx, actor.unitId);
    const counters = await listCounters(tx, actor.unitId, year);
    const gaps: string[] = [];
    for (const { seriesId, first, last } of counters) {
      const gap = missingNumbers(first, last, await listNumbers(tx, seriesId, year));
      const name = own.find((one) => one.id === seriesId)?.name ?? '';
      if (gap.length > 0) gaps.push(`${name}: ${gap.join(', ')}`);
    }
    return {
      series: own,
      missing: gaps,
      rows: await listEntries(tx, {
        ...{ unitId: actor.unitId, year, seriesId: query.so, type: typeOf(query), words: query.q },
        ...{ limit: pageSize, offset: query.tu },
      }),
    };
  });
  const shown = rows.slice(0, pageSize);
  const mayWrite = ['officer', 'leader'].includes(actor.role);
  return renderPage(
    c,
    {
      title: 'Sổ đăng ký văn bản đi',
      subtitle: `${agencyName({ kind: actor.unitKind, name: actor.unitName })}, năm ${year}`,
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      actions: (
        <>
          <PrintButton />
          {mayWrite ? (
            <>
              <a class="btn" href="/van-ban/the-thuc">
                Thể thức và sổ số
              </a>
              <a class="btn" href="/van-ban/hinh-anh-chu-ky">
                Hình ảnh chữ ký, con dấu
              </a>
              <a class="btn" href="/van-ban/so/ghi">
                Ghi văn bản giấy
              </a>
            </>
          ) : null}
        </>
      ),
    },
    <div class="k-register">
      <DocumentStyle />
      <FilterBar
        action="/van-ban/so"
        search={{ name: 'q', label: 'Tìm số, trích yếu, người ký', value: query.q }}
        filters={[
          {
            kind: 'select',
            name: 'nam',
            label: 'Năm',
            value: String(year),
            options: lastYears().map((one) => ({ value: String(one), label: String(one) })),
          },
          {
            kind: 'select',
            name: 'so',
            label: 'Sổ',
            value: query.so ? String(query.so) : '',
            options: [
              { value: '', label: 'Tất cả' },
              ...series.map((one) => ({ value: String(one.id), label: one.name })),
            ],
          },
          {
            kind: 'select',
            name: 'loai',
            label: 'Loại văn bản',
            value: query.loai ?? '',
            options: [
              { value: '', label: 'Tất cả' },
              ...draftTypes.map((type) => ({ value: type || 'CV', label: typeName(type) })),
            ],
          },
        ]}
        active={query.q ? [{ label: `“${query.q}”`, removeHref: addressOf(query, { q: '' }) }] : []}
      />
      {missing.length > 0 ? (
        <NoticeBox
          tone="info"
          text="Số không hiện ở đây (văn bản hạn chế, chỉ người có thẩm quyền xem)"
          detail={missing.join('; ')}
        />
      ) : null}
      <DataTable
        caption="Sổ đăng ký văn bản đi"
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/van-ban/so/${row.id}`}
        dense
        empty={<EmptyState icon="document" title={`Chưa có văn bản nào trong sổ năm ${year}`} />}
        exports={[{ label: 'Excel', href: addressOf(query, { tu: '' }, '/van-ban/so/xuat.xlsx') }]}
        page={{
          summary: `${shown.length} văn bản`,
          nextHref: rows.length > pageSize ? addressOf(query, { tu: String(query.tu + pageSize) }) : undefined,
        }}
      />
    </div>,
  );
}

function addressOf(query: RegisterQuery, change: Partial<Record<keyof RegisterQuery, string>>, path = '/van-ban/so') {
  return listAddress(path, query, change);
}

/** The columns of Decree 30/2020, Annex IV. */
const columns: Column<Entry>[] = [
  { key: 'symbol', label: 'Số, ký hiệu văn bản', phone: 'line', render: (row) => row.symbol },
  { key: 'on', label: 'Ngày, tháng văn bản', render: (row) => formatDate(row.issuedOn) },
  {
    key: 'title',
    label: 'Tên loại và trích yếu nội dung',
    width: 'wide',
    phone: 'title',
    render: (row) => `${typeName(row.type)}: ${row.title}`,
  },
  { key: 'signer', label: 'Người ký', render: (row) => row.signer },
  { key: 'to', label: 'Nơi nhận văn bản', render: (row) => row.recipients.join('; ') },
  { key: 'kept', label: 'Đơn vị, người nhận bản lưu', render: (row) => row.keptBy ?? '' },
  { key: 'copies', label: 'Số lượng bản', align: 'right', render: (row) => row.copies ?? '' },
  { key: 'series', label: 'Sổ', render: (row) => row.seriesName },
  { key: 'by', label: 'Người vào sổ', phone: 'hidden', render: (row) => row.enteredByName ?? '' },
  {
    key: 'note',
    label: 'Ghi chú',
    render: (row) => [row.note, row.corrections.length > 0 ? 'Đã đính chính' : null].filter(Boolean).join('. '),
  },
];

async function exportRegister(c: Request): Promise<Response> {
  const query = readQuery(c, registerQuery);
  const year = yearOf(query);
  const rows = await withRights(c, (tx, actor) =>
    listEntries(tx, {
      unitId: actor.unitId,
      year,
      seriesId: query.so,
      type: typeOf(query),
      words: query.q,
      limit: mostRows,
    }),
  );
  return answerSheet(c, {
    name: `Sổ đăng ký văn bản đi năm ${year}`,
    title: `Văn bản đi ${year}`,
    rows: rows.slice(0, mostRows),
    columns: [
      { label: 'Số, ký hiệu văn bản', width: 18, value: (row) => row.symbol },
      { label: 'Ngày, tháng văn bản', width: 12, value: (row) => ({ date: row.issuedOn }) },
      {
        label: 'Tên loại và trích yếu nội dung văn bản',
        width: 60,
        value: (row) => `${typeName(row.type)}: ${row.title}`,
      },
      { label: 'Người ký', width: 26, value: (row) => row.signer },
      { label: 'Nơi nhận văn bản', width: 36, value: (row) => row.recipients.join('; ') },
      { label: 'Đơn vị, người nhận bản lưu', width: 20, value: (row) => row.keptBy },
      { label: 'Số lượng bản', width: 10, value: (row) => row.copies },
      { label: 'Sổ', width: 24, value: (row) => row.seriesName },
      { label: 'Người vào sổ', width: 22, value: (row) => row.enteredByName },
      { label: 'Ghi chú', width: 30, value: (row) => row.note },
    ],
  });
}

async function showPaper(c: Request, typed?: Typed) {
  const series = await withRights(c, async (tx, actor) => {
    await beginSeries(tx, actor, { unitId: actor.unitId, unitPlace: actor.place });
    return listSeries(tx, actor.unitId);
  });
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Ghi văn bản đã ban hành trên giấy',
      current: 'documents',
      breadcrumbs: [{ label: 'Sổ đăng ký văn bản đi', href: '/van-ban/so' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <p>
        Ghi số đã có trên văn bản giấy. Năm nào chưa cấp số trên hệ thống thì số tiếp theo đi sau số lớn nhất ghi ở đây.
      </p>
      <Form action="/van-ban/so/ghi" errors={errors}>
        <FieldRow>
          <Select
            {...field('seriesId')}
            label="Sổ"
            options={series
              .filter((one) => one.endedOn === null)
              .map((one) => ({ value: String(one.id), label: one.name }))}
            required
          />
          <NumberInput {...field('number')} label="Số" required />
          <TextInput {...field('symbol', '/UBND')} label="Ký hiệu" hint="Sau số: /KH-UBND" width="short" required />
          <DateInput {...field('issuedOn')} label="Ngày văn bản" required />
        </FieldRow>
        <Select
          {...field('type', 'CV')}
          label="Loại văn bản"
          options={draftTypes.map((type) => ({ value: type || 'CV', label: typeName(type) }))}
        />
        <TextArea {...field('title')} label="Trích yếu nội dung" rows={2} maxlength={1000} required />
        <TextInput {...field('signer')} label="Người ký" hint="Họ tên, chức vụ" maxlength={300} required />
        <TextArea {...field('recipients')} label="Nơi nhận" hint="Mỗi nơi một dòng" rows={3} maxlength={4000} />
        <FieldRow>
          <TextInput {...field('keptBy')} label="Đơn vị, người nhận bản lưu" maxlength={300} />
          <NumberInput {...field('copies')} label="Số lượng bản" />
        </FieldRow>
        <TextInput {...field('note')} label="Ghi chú" maxlength={1000} />
        <SubmitRow label="Ghi vào sổ" cancelHref="/van-ban/so" />
      </Form>
    </Card>,
  );
}
