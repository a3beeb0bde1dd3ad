import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { CheckboxGroup, FieldRow, Form, NumberInput, Select, SubmitRow, TextArea, TextInput } from '../../ui/form.tsx';
import { listCommittees } from '../committees/queries.ts';
import { optionalId, textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { draftTypes, typeName } from './draft.ts';
import { beginSeries } from './issue.ts';
import type { Series } from './numbers.ts';
import { getSettings } from './queries.ts';
import { type Counter, listCounters, listSeries } from './register.ts';
import { requireRegistrar, startSeriesAt } from './register-commands.ts';
import type { IssuingSettings } from './settings.ts';
import { addSeries, endSeries, setIssuing } from './settings-commands.ts';

const symbolField = z
  .string()
  .trim()
  .regex(/^[^\s/]{0,40}$/, 'Ký hiệu không có dấu cách và dấu gạch chéo.');
const linesField = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  );
const settingsForm = z.object({
  revision: z.coerce.number().int().min(0),
  superior: textField(300),
  issuer: z.string().trim().min(1, 'Hãy ghi tên cơ quan.').max(300),
  symbol: symbolField.min(1, 'Hãy ghi ký hiệu.'),
  letterField: symbolField.default('').transform((text) => text || null),
  place: z.string().trim().min(1, 'Hãy ghi địa danh.').max(100),
  signerAuthority: textField(300),
  signerPosition: z.string().trim().min(1, 'Hãy ghi chức vụ.').max(200),
  signerName: textField(100),
  recipients: linesField,
  anchors: textField(200_000),
});
const seriesForm = z.object({
  name: z.string().trim().min(1, 'Hãy ghi tên sổ.').max(200),
  sort: z.enum(['types', 'secret', 'committee']),
  types: z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.string().max(10)).transform((all) => all.map((one) => (one === 'CV' ? '' : one))),
  ),
  committeeId: optionalId,
});
const startForm = z.object({
  first: z.coerce.number('Số ghi bằng chữ số.').int().positive('Số ghi bằng chữ số.').max(1_000_000),
});

/** What the documents of the unit have alike, and its series of numbers. */
export function issuingSettingPages(app: App): void {
  app.get('/van-ban/the-thuc', (c) => showSettings(c));
  app.post('/van-ban/the-thuc', (c) =>
    withForm(
      c,
      settingsForm,
      async (form) => {
        await withRights(c, (tx, actor) => setIssuing(tx, actor, form));
        return done(c, 'Đã lưu thể thức của đơn vị.');
      },
      (typed) => showSettings(c, { form: 'settings', typed }),
    ),
  );
  app.post('/van-ban/so-rieng', (c) =>
    withForm(
      c,
      seriesForm,
      async ({ committeeId, ...form }) => {
        await withRights(c, (tx, actor) => addSeries(tx, actor, { ...form, committeeId: committeeId ?? null }));
        return done(c, 'Đã thêm sổ.');
      },
      (typed) => showSettings(c, { form: 'series', typed }),
    ),
  );
  app.post('/van-ban/so-rieng/:id{[0-9]+}/bat-dau', (c) =>
    withForm(
      c,
      startForm,
      async ({ first }) => {
        const year = Number(today().slice(0, 4));
        await withRights(c, (tx, actor) => startSeriesAt(tx, actor, idParam(c), year, first));
        return done(c, 'Đã đặt số bắt đầu.');
      },
      (typed) => showSettings(c, { form: 'start', typed }),
    ),
  );
  app.post('/van-ban/so-rieng/:id{[0-9]+}/ket-thuc', async (c) => {
    await withRights(c, (tx, actor) => endSeries(tx, actor, idParam(c)));
    return done(c, 'Sổ này không cấp số nữa.');
  });
}

function done(c: Request, text: string): Response {
  return redirectWith(c, '/van-ban/the-thuc', { tone: 'success', text });
}

async function showSettings(c: Request, again?: { form: 'settings' | 'series' | 'start'; typed: Typed }) {
  const actor = getActor(c);
  const year = Number(today().slice(0, 4));
  const found = await withRights(c, async (tx) => {
    requireRegistrar(actor, actor.unitId);
    await beginSeries(tx, actor, { unitId: actor.unitId, unitPlace: actor.place });
    return allOf({
      settings: getSettings(tx, { id: actor.unitId, kind: actor.unitKind, name: actor.unitName }, today()),
      series: listSeries(tx, actor.unitId),
      counters: listCounters(tx, actor.unitId, year),
      committees: listCommittees(tx, [actor.unitId], today()),
    });
  });
  const typedOf = (form: string) => (again?.form === form ? again.typed : undefined);
  return renderPage(
    c,
    {
      title: 'Thể thức và sổ số',
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      status: again ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <SettingsCard settings={found.settings} typed={typedOf('settings')} />
      <Stack>
        <SeriesCard series={found.series} counters={found.counters} year={year} typed={typedOf('start')} />
        <NewSeries committees={found.committees.filter((one) => one.endedOn === null)} typed={typedOf('series')} />
      </Stack>
    </CardGrid>,
  );
}

function SettingsCard({ settings, typed }: { settings: IssuingSettings; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed);
  return (
    <Card
      title="Thể thức của đơn vị"
      subtitle={settings.revision === 0 ? 'Khéo đề xuất từ tên đơn vị; hãy xem lại rồi lưu.' : undefined}
    >
      <Form action="/van-ban/the-thuc" errors={errors}>
        <input type="hidden" name="revision" value={String(settings.revision)} />
        <TextInput
          {...field('superior', settings.superior)}
          label="Cơ quan chủ quản"
          hint="Để trống nếu không ghi trên văn bản."
          maxlength={300}
        />
        <TextInput {...field('issuer', settings.issuer)} label="Cơ quan ban hành" required maxlength={300} />
        <FieldRow>
          <TextInput
            {...field('symbol', settings.symbol)}
            label="Ký hiệu cơ quan"
            hint="UBND, SNV"
            width="short"
            required
          />
          <TextInput
            {...field('letterField', settings.letterField)}
            label="Ký hiệu lĩnh vực của công văn"
            hint="VX"
            width="short"
          />
          <TextInput {...field('place', settings.place)} label="Địa danh" required maxlength={100} />
        </FieldRow>
        <TextArea
          {...field('signerAuthority', settings.signerAuthority)}
          label="Quyền hạn của người ký"
          hint="TM. ỦY BAN NHÂN DÂN"
          rows={1}
          maxlength={300}
        />
        <FieldRow>
          <TextInput
            {...field('signerPosition', settings.signerPosition)}
            label="Chức vụ người ký"
            required
            maxlength={200}
          />
          <TextInput {...field('signerName', settings.signerName)} label="Họ tên người ký" maxlength={100} />
        </FieldRow>
        <TextArea
          {...field('recipients', settings.recipients.join('\n'))}
          label="Nơi nhận thường gửi"
          hint="Mỗi nơi một dòng"
          rows={4}
          maxlength={4000}
        />
        <details class="k-fold">
          <summary>Tổ chức chứng thực chữ ký số được tin cậy</summary>
          <TextArea
            {...field('anchors', settings.anchors)}
            label="Chứng thư số gốc (PEM)"
            hint="Không có thì trang kiểm tra chữ ký ghi “chưa xác minh được tổ chức cấp”."
            rows={4}
          />
        </details>
        <SubmitRow label="Lưu" cancelHref="/van-ban" />
      </Form>
    </Card>
  );
}

interface SeriesProps {
  series: readonly Series[];
  counters: readonly Counter[];
  year: number;
  typed: Typed | undefined;
}

function SeriesCard({ series, counters, year, typed }: SeriesProps) {
  return (
    <Card title="Sổ số" subtitle={`Số đã cấp năm ${year}`}>
      <ul class="k-plain-list">
        {series.map((one) => (
          <li>
            <strong>{one.name}</strong>
            <br />
            <small class="k-muted">
              {scopeOf(one)}. {progressOf(counters.find((counter) => counter.seriesId === one.id))}
              {one.endedOn ? ' Đã kết thúc.' : ''}
            </small>
            {one.endedOn ? null : <SeriesActs series={one} counters={counters} typed={typed} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeriesActs({ series, counters, typed }: Pick<SeriesProps, 'counters' | 'typed'> & { series: Series }) {
  const counter = counters.find((one) => one.seriesId === series.id);
  const isUnused = counter === undefined || counter.last < counter.first;
  const { errors, field } = typedFields(typed, `-${series.id}`);
  return (
    <>
      {isUnused ? (
        <details class="k-fold" open={typed !== undefined}>
          <summary>Đặt số bắt đầu</summary>
          <Form action={`/van-ban/so-rieng/${series.id}/bat-dau`} errors={errors}>
            <NumberInput {...field('first')} label="Số bắt đầu năm nay" hint="Các số trước đã cấp trên sổ giấy." />
            <SubmitRow label="Đặt" />
          </Form>
        </details>
      ) : null}
      {series.sort === 'general' ? null : (
        <form method="post" action={`/van-ban/so-rieng/${series.id}/ket-thuc`}>
          <button class="btn btn-sm" type="submit">
            Kết thúc sổ
          </button>
        </form>
      )}
    </>
  );
}

function scopeOf(series: Series): string {
  switch (series.sort) {
    case 'general':
      return 'Mọi văn bản không có sổ riêng';
    case 'secret':
      return 'Văn bản mật';
    case 'committee':
      return series.committeeName ?? 'Ban chỉ đạo';
    case 'types':
      return series.types.map(typeName).join(', ');
  }
}

function progressOf(counter: Counter | undefined): string {
  if (counter === undefined || counter.last < counter.first) return `Số tiếp theo: ${counter?.first ?? 1}.`;
  return `Đã cấp ${counter.first} đến ${counter.last}.`;
}

function NewSeries({
  committees,
  typed,
}: {
  committees: readonly { id: number; name: string }[];
  typed: Typed | undefined;
}) {
  const { errors, field } = typedFields(typed, '-so');
  return (
    <Card title="Thêm sổ riêng">
      <Form action="/van-ban/so-rieng" errors={errors}>
        <TextInput {...field('name')} label="Tên sổ" required maxlength={200} />
        <Select
          {...field('sort', 'types')}
          label="Dùng cho"
          options={[
            { value: 'types', label: 'Một số loại văn bản' },
            { value: 'secret', label: 'Văn bản mật' },
            { value: 'committee', label: 'Ban chỉ đạo dùng con dấu của cơ quan' },
          ]}
        />
        <CheckboxGroup
          name="types"
          label="Loại văn bản chung sổ"
          options={draftTypes.map((type) => ({ value: type || 'CV', label: typeName(type) }))}
          values={[...(typed?.values.types ?? [])]}
          error={typed?.faults.types}
        />
        {committees.length > 0 ? (
          <Select
            {...field('committeeId', '')}
            label="Ban chỉ đạo"
            placeholder="Không"
            options={committees.map((one) => ({ value: String(one.id), label: one.name }))}
          />
        ) : null}
        <SubmitRow label="Thêm sổ" />
      </Form>
    </Card>
  );
}
