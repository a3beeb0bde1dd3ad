import { addDays, mondayOf, type PlainDate } from '@kheo/calendar';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate, parseDate, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { stateNames } from '../assignments/assignment.ts';
import { AssignmentStatus } from '../assignments/status.tsx';
import { listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { channelNames, type Directive, type DirectiveUnit } from './directive.ts';
import { type DirectiveFilter, listDirectives } from './queries.ts';

const pageSize = 50;
const listQuery = z.object({
  /** `giao`: given by the unit; `nhan`: asked of it. */
  phia: z.enum(['giao', 'nhan']).default('giao'),
  q: z.string().max(200).optional(),
  con: z.enum(['1', '']).optional(),
  tu: z.string().optional(),
  den: z.string().optional(),
  sau: z.coerce.number().int().positive().optional(),
});
type ListQuery = z.output<typeof listQuery>;

function filterOf(query: ListQuery, actor: Actor): DirectiveFilter {
  return {
    ...(query.phia === 'giao' ? { issuerId: actor.unitId } : { askedOfId: actor.unitId }),
    words: query.q,
    openOnly: query.con === '1',
    from: query.tu ? parseDate(query.tu) : undefined,
    to: query.den ? parseDate(query.den) : undefined,
    before: query.sau,
  };
}

/** The days of a week from its Monday. */
function weekFrom(monday: PlainDate): { from: string; to: string } {
  return { from: monday, to: addDays(monday, 6) };
}

/** What leaders said and what became of it; a week put together is the list of its days. */
export async function showDirectives(c: Request) {
  const query = readQuery(c, listQuery);
  const actor = getActor(c);
  const rows = await withRights(c, (tx) => listDirectives(tx, { ...filterOf(query, actor), limit: pageSize }));
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const thisWeek = weekFrom(mondayOf(today()));
  const lastWeek = weekFrom(addDays(mondayOf(today()), -7));
  const side = query.phia === 'giao' ? '' : '&phia=nhan';
  const ofWeek = (week: { from: string; to: string }) =>
    `/chi-dao?tu=${formatDate(week.from)}&den=${formatDate(week.to)}${side}`;
  const isOf = (week: { from: string; to: string }) =>
    query.tu === formatDate(week.from) && query.den === formatDate(week.to);
  return renderPage(
    c,
    {
      title: 'Ý kiến chỉ đạo',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'directives',
      actions: ['officer', 'leader'].includes(actor.role) ? (
        <a class="btn btn-primary" href="/chi-dao/moi">
          <Icon name="add" /> Ghi ý kiến chỉ đạo
        </a>
      ) : undefined,
    },
    <>
      <FilterBar
        action="/chi-dao"
        {...savedViews(c)}
        search={{ name: 'q', label: 'Tìm trong ý kiến chỉ đạo', value: query.q }}
        filters={[
          {
            kind: 'select',
            name: 'con',
            label: 'Kết quả',
            value: query.con ?? '',
            options: [
              { value: '', label: 'Tất cả' },
              { value: '1', label: 'Còn phải làm' },
            ],
          },
          {
            kind: 'dates',
            label: 'Ngày chỉ đạo',
            from: { name: 'tu', value: query.tu ? parseDate(query.tu) : undefined },
            to: { name: 'den', value: query.den ? parseDate(query.den) : undefined },
          },
        ]}
        views={[
          { label: 'Đơn vị đã giao', href: '/chi-dao', current: query.phia === 'giao' && !query.tu },
          { label: 'Giao cho đơn vị', href: '/chi-dao?phia=nhan', current: query.phia === 'nhan' && !query.tu },
          { label: 'Tuần này', href: ofWeek(thisWeek), current: isOf(thisWeek) },
          { label: 'Tuần trước', href: ofWeek(lastWeek), current: isOf(lastWeek) },
        ]}
        keep={query.phia === 'giao' ? {} : { phia: query.phia }}
        active={query.q ? [{ label: `“${query.q}”`, removeHref: addressOf(query, { q: '' }) }] : []}
      />
      <DataTable
        caption="Ý kiến chỉ đạo"
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/chi-dao/${row.id}`}
        empty={
          <EmptyState
            icon="quote"
            title="Chưa có ý kiến chỉ đạo nào"
            text="Ý kiến tại giao ban, qua điện thoại, bút phê trên văn bản được ghi ở đây, giao và theo dõi như mọi nhiệm vụ."
          />
        }
        exports={[{ label: 'Excel', href: addressOf(query, { sau: '' }, '/chi-dao/xuat.xlsx') }]}
        page={{
          summary: `${shown.length} ý kiến`,
          nextHref: rows.length > pageSize && last ? addressOf(query, { sau: String(last.id) }) : undefined,
        }}
      />
    </>,
  );
}

/** The list as a file for Excel, a row for each unit that was asked: what is put together at the end of a week. */
export async function exportDirectives(c: Request): Promise<Response> {
  const query = { ...readQuery(c, listQuery), sau: undefined };
  const rows = await withRights(c, (tx, actor) => listDirectives(tx, { ...filterOf(query, actor), limit: mostRows }));
  const lines = rows.slice(0, mostRows).flatMap((row) => row.units.map((unit) => ({ row, unit })));
  return answerSheet(c, {
    name: `Ý kiến chỉ đạo ${formatDate(today()).replaceAll('/', '-')}`,
    title: 'Ý kiến chỉ đạo',
    rows: lines,
    columns: [
      { label: 'Ngày', width: 12, value: ({ row }) => ({ date: row.saidOn }) },
      { label: 'Người chỉ đạo', width: 26, value: ({ row }) => row.saidBy },
      { label: 'Hình thức', width: 18, value: ({ row }) => channelNames[row.channel] },
      { label: 'Nội dung', width: 60, value: ({ row }) => `${row.urgent ? '(Khẩn) ' : ''}${row.text}` },
      { label: 'Đơn vị', width: 28, value: ({ unit }) => nameOf(unit) },
      { label: 'Vai trò', width: 12, value: ({ unit }) => (unit.role === 'lead' ? 'Chủ trì' : 'Phối hợp') },
      { label: 'Hạn', width: 12, value: ({ unit }) => (unit.dueOn ? { date: unit.dueOn } : null) },
      { label: 'Trạng thái', width: 16, value: ({ unit }) => stateNames[unit.state] },
      { label: 'Ngày xong', width: 12, value: ({ unit }) => (unit.doneOn ? { date: unit.doneOn } : null) },
    ],
  });
}

function nameOf(unit: DirectiveUnit): string {
  return agencyName({ kind: unit.unitKind, name: unit.unitName });
}

function addressOf(query: ListQuery, change: Partial<Record<keyof ListQuery, string>>, path = '/chi-dao'): string {
  return listAddress(path, query, change);
}

const columns: Column<Directive>[] = [
  {
    key: 'text',
    label: 'Nội dung',
    width: 'wide',
    phone: 'title',
    render: (row) => [row.urgent ? <strong class="k-urgent">Khẩn: </strong> : null, shorten(row.text, 200)],
  },
  { key: 'by', label: 'Người chỉ đạo', render: (row) => row.saidBy },
  { key: 'on', label: 'Ngày', render: (row) => formatDate(row.saidOn) },
  { key: 'due', label: 'Hạn', render: (row) => (row.dueOn ? formatDate(row.dueOn) : '') },
  {
    key: 'units',
    label: 'Đơn vị',
    width: 'wide',
    render: (row) => (
      <ul class="k-tile-list">
        {row.units.map((unit) => (
          <li>
            {nameOf(unit)} <AssignmentStatus state={unit.state} dueOn={unit.dueOn} day={today()} />
          </li>
        ))}
      </ul>
    ),
  },
];
