import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate, formatDateRange, parseDate, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import type { ActivityKind, ActivityRow, KindWithFields } from './activity.ts';
import { type ActivityFilter, getKind, listActivities, listKinds } from './queries.ts';
import { valueInWords } from './rules.ts';
import { ActivityViews, RecordButton } from './views.tsx';

const pageSize = 50;
const listQuery = z.object({
  /** `duoi`: of every unit below too; else the unit's own. */
  pham_vi: z.enum(['minh', 'duoi']).default('minh'),
  loai: z.string().max(40).optional(),
  q: z.string().max(200).optional(),
  tu: z.string().optional(),
  den: z.string().optional(),
  nhiem_vu: z.coerce.number().int().positive().optional(),
  don_vi: z.coerce.number().int().positive().optional(),
  sau: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.\d+$/)
    .optional(),
});
type ListQuery = z.output<typeof listQuery>;

/** What was done, the latest first: filtered, page by page. */
export async function showActivities(c: Request) {
  const query = readQuery(c, listQuery);
  const actor = getActor(c);
  const { rows, kinds } = await withRights(c, (tx) =>
    allOf({
      rows: listActivities(tx, { ...filterOf(query, actor), limit: pageSize }),
      kinds: listKinds(tx, today()),
    }),
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next = rows.length > pageSize && last ? addressOf(query, { sau: `${last.happenedOn}.${last.id}` }) : undefined;
  const narrowed = Boolean(query.q || query.loai || query.tu || query.den || query.nhiem_vu || query.don_vi);
  return renderPage(
    c,
    {
      title: 'Hoạt động',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'activities',
      actions: <RecordButton actor={actor} />,
    },
    <>
      <ActivityViews current="list" />
      <FilterBar
        action="/hoat-dong"
        {...savedViews(c)}
        search={{ name: 'q', label: 'Tìm trong hoạt động', value: query.q }}
        filters={[
          { kind: 'select', name: 'loai', label: 'Loại', options: kindOptions(kinds), value: query.loai },
          {
            kind: 'dates',
            label: 'Ngày',
            from: { name: 'tu', value: query.tu ? parseDate(query.tu) : undefined },
            to: { name: 'den', value: query.den ? parseDate(query.den) : undefined },
          },
        ]}
        views={[
          { label: 'Đơn vị mình', href: '/hoat-dong', current: query.pham_vi === 'minh' },
          { label: 'Cả đơn vị dưới', href: '/hoat-dong?pham_vi=duoi', current: query.pham_vi === 'duoi' },
        ]}
        keep={query.pham_vi === 'duoi' ? { pham_vi: 'duoi' } : {}}
        active={chips(query, kinds)}
        clearHref={query.pham_vi === 'duoi' ? '/hoat-dong?pham_vi=duoi' : '/hoat-dong'}
      />
      <DataTable
        caption="Hoạt động"
        columns={query.pham_vi === 'duoi' || query.nhiem_vu ? columns : columns.filter((one) => one.key !== 'unit')}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/hoat-dong/${row.id}`}
        empty={
          <EmptyState
            icon="activity"
            title="Chưa có hoạt động nào"
            text={
              narrowed
                ? 'Thử bỏ bớt điều kiện lọc.'
                : 'Ghi việc đã làm một lần: nhiệm vụ, báo cáo và trang công khai cùng dùng.'
            }
            action={narrowed ? undefined : <RecordButton actor={actor} />}
          />
        }
        exports={[{ label: 'Excel', href: addressOf(query, { sau: '' }, '/hoat-dong/xuat.xlsx') }]}
        page={{
          summary: `${shown.length} hoạt động`,
          nextHref: next,
          previousHref: query.sau ? addressOf(query, { sau: '' }) : undefined,
        }}
      />
    </>,
  );
}

/** The whole list as a file for Excel; of one kind, each question of its form is a column. */
export async function exportActivities(c: Request): Promise<Response> {
  const query = { ...readQuery(c, listQuery), sau: undefined };
  const actor = getActor(c);
  const { rows, kinds } = await withRights(c, async (tx) => {
    const found = await listActivities(tx, { ...filterOf(query, actor), limit: mostRows });
    const codes = [...new Set(found.map((row) => row.kind))];
    return { rows: found, kinds: await Promise.all(codes.map((code) => getKind(tx, code))) };
  });
  return answerSheet(c, {
    name: `Hoạt động ${formatDate(today()).replaceAll('/', '-')}`,
    title: 'Hoạt động',
    rows: rows.slice(0, mostRows),
    columns: [
      { label: 'Ngày', width: 12, value: (row) => ({ date: row.happenedOn }) },
      { label: 'Loại', width: 24, value: (row) => row.kindName },
      { label: 'Hoạt động', width: 50, value: (row) => row.title },
      { label: 'Đơn vị', width: 28, value: (row) => agencyName({ kind: row.unitKind, name: row.unitName }) },
      { label: 'Nơi', width: 28, value: (row) => placeOf(row) || null },
      { label: 'Lãnh đạo dự, chủ trì', width: 24, value: (row) => row.leaders },
      { label: 'Nội dung chính', width: 60, value: (row) => row.summary },
      ...answerColumns(kinds),
    ],
  });
}

function answerColumns(kinds: readonly KindWithFields[]) {
  const [only] = kinds;
  if (!only || kinds.length > 1) {
    return [{ label: 'Số liệu', width: 50, value: (row: ActivityRow) => answersInWords(row, kinds) || null }];
  }
  return only.fields.map((field) => ({
    label: field.measure && field.type === 'number' ? `${field.label} (${field.measure})` : field.label,
    width: 16,
    value: (row: ActivityRow) => {
      const value = row.values[field.key];
      if (value === undefined) return null;
      return typeof value === 'number' ? value : valueInWords(field, value);
    },
  }));
}

function answersInWords(row: ActivityRow, kinds: readonly KindWithFields[]): string {
  const fields = kinds.find((kind) => kind.code === row.kind)?.fields ?? [];
  return fields
    .flatMap((field) => {
      const value = row.values[field.key];
      return value === undefined ? [] : [`${field.label}: ${valueInWords(field, value)}`];
    })
    .join('; ');
}

function filterOf(query: ListQuery, actor: Actor): ActivityFilter {
  const scope: ActivityFilter = query.nhiem_vu
    ? { assignmentId: query.nhiem_vu }
    : query.don_vi
      ? { unitId: query.don_vi }
      : query.pham_vi === 'duoi'
        ? { within: actor }
        : { unitId: actor.unitId };
  const [day, id] = query.sau?.split('.') ?? [];
  return {
    ...scope,
    kind: query.loai,
    words: query.q,
    from: query.tu ? parseDate(query.tu) : undefined,
    to: query.den ? parseDate(query.den) : undefined,
    after: day && id ? { happenedOn: day, id: Number(id) } : undefined,
  };
}

function addressOf(query: ListQuery, change: Partial<Record<keyof ListQuery, string>>, path = '/hoat-dong'): string {
  return listAddress(path, query, change);
}

function kindOptions(kinds: readonly ActivityKind[]) {
  return [{ value: '', label: 'Mọi loại' }, ...kinds.map((kind) => ({ value: kind.code, label: kind.shortName }))];
}

function chips(query: ListQuery, kinds: readonly ActivityKind[]) {
  const labels: Partial<Record<keyof ListQuery, string | undefined>> = {
    q: query.q && `“${query.q}”`,
    loai: query.loai && kinds.find((kind) => kind.code === query.loai)?.shortName,
    tu: query.tu && `từ ${query.tu}`,
    den: query.den && `đến ${query.den}`,
    nhiem_vu: query.nhiem_vu ? 'một nhiệm vụ' : undefined,
    don_vi: query.don_vi ? 'một đơn vị' : undefined,
  };
  return Object.entries(labels).flatMap(([key, label]) =>
    label ? [{ label, removeHref: addressOf(query, { [key]: '', sau: '' }) }] : [],
  );
}

function placeOf(row: ActivityRow): string {
  return [row.placeText, row.placeName].filter(Boolean).join(', ');
}

const columns: Column<ActivityRow>[] = [
  {
    key: 'title',
    label: 'Hoạt động',
    width: 'wide',
    phone: 'title',
    render: (row) => [<Icon name={row.icon} />, ' ', shorten(row.title, 160)],
  },
  {
    key: 'day',
    label: 'Ngày',
    render: (row) => (row.endsOn ? formatDateRange(row.happenedOn, row.endsOn) : formatDate(row.happenedOn)),
  },
  { key: 'kind', label: 'Loại', phone: 'plain', render: (row) => row.kindName },
  { key: 'unit', label: 'Đơn vị', render: (row) => agencyName({ kind: row.unitKind, name: row.unitName }) },
  { key: 'place', label: 'Nơi', phone: 'hidden', render: (row) => placeOf(row) },
];
