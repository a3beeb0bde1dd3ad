import { raw } from 'hono/html';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { DueMark } from '../../ui/due-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { daysBetween, formatDate, parseDate, shorten } from '../../ui/format.ts';
import { escapeHtml } from '../../ui/markup.ts';
import { type Column, DataTable } from '../../ui/table.tsx';
import { listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { taskUnitRoleNames } from '../plans/task-unit.ts';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { type AssignmentLine, assignmentStates, stateNames, type UnitLine, waitNames } from './assignment.ts';
import { type AssignmentFilter, listLines, listUnitLines } from './queries.ts';
import { isOpen } from './rules.ts';
import { AssignmentStatus } from './status.tsx';

const pageSize = 50;

const listQuery = z.object({
  /** `giao`: what the unit asked of others; else what it owes. */
  phia: z.enum(['nhan', 'giao']).default('nhan'),
  q: z.string().max(200).optional(),
  trang_thai: z.enum(['open', 'late', 'waiting', ...assignmentStates, 'all']).default('open'),
  tu: z.string().optional(),
  den: z.string().optional(),
  ke_hoach: z.coerce.number().int().positive().optional(),
  don_vi: z.coerce.number().int().positive().optional(),
  /** One task, of all the units that do it. */
  viec: z.coerce.number().int().positive().optional(),
  sau: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d|x)\.\d+$/)
    .optional(),
});
type ListQuery = z.output<typeof listQuery>;

/** The rows that a query asks for, of who acts. */
function filterOf(query: ListQuery, actor: Actor): Omit<AssignmentFilter, 'limit'> {
  return {
    ...(query.phia === 'giao' ? { askedById: actor.unitId, unitId: query.don_vi } : { unitId: actor.unitId }),
    planId: query.ke_hoach,
    taskId: query.viec,
    state: query.trang_thai === 'all' ? undefined : query.trang_thai,
    words: query.q,
    dueFrom: query.tu ? parseDate(query.tu) : undefined,
    dueTo: query.den ? parseDate(query.den) : undefined,
    after: cursor(query.sau),
    today: today(),
  };
}

/** The whole list, however many pages it has, as a file for Excel. */
export async function exportAssignments(c: Request): Promise<Response> {
  const query = { ...readQuery(c, listQuery), sau: undefined };
  const actor = getActor(c);
  const asked = query.phia === 'giao';
  const rows = await withRights(c, (tx) => listUnitLines(tx, { ...filterOf(query, actor), limit: mostRows }));
  const day = today();
  return answerSheet(c, {
    name: `Nhiệm vụ ${asked ? 'đã giao' : 'phải làm'} ${formatDate(day).replaceAll('/', '-')}`,
    title: 'Nhiệm vụ',
    rows: rows.slice(0, mostRows),
    columns: [
      { label: 'Nhiệm vụ', width: 70, value: (row) => row.text },
      { label: 'Kế hoạch', width: 16, value: (row) => row.planNumber },
      { label: 'Mục', width: 8, value: (row) => row.ref },
      { label: 'Đơn vị', width: 28, value: (row) => agencyName({ kind: row.unitKind, name: row.unitName }) },
      { label: 'Vai trò', width: 12, value: (row) => taskUnitRoleNames[row.role] },
      { label: 'Kỳ, sản phẩm', width: 24, value: (row) => row.periodLabel },
      { label: 'Hạn', width: 12, value: (row) => (row.dueOn ? { date: row.dueOn } : null) },
      {
        label: 'Trạng thái',
        width: 24,
        value: (row) => [stateNames[row.state], row.waitsFor && waitNames[row.waitsFor]].filter(Boolean).join(', '),
      },
      {
        label: 'Quá hạn (ngày)',
        width: 10,
        value: (row) => (row.dueOn && isOpen(row.state) ? Math.max(0, daysBetween(row.dueOn, day)) || null : null),
      },
    ],
  });
}

/** What the unit owes, or what it asked of others: filtered, by due date, page by page. */
export async function showAssignments(c: Request) {
  const query = readQuery(c, listQuery);
  const actor = getActor(c);
  const asked = query.phia === 'giao';
  const filter = { ...filterOf(query, actor), limit: pageSize };
  const rows: (AssignmentLine | UnitLine)[] = await withRights(c, (tx) =>
    asked ? listUnitLines(tx, filter) : listLines(tx, { ...filter, unitId: actor.unitId }),
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    rows.length > pageSize && last ? addressOf(query, { sau: `${last.dueOn ?? 'x'}.${last.id}` }) : undefined;
  return renderPage(
    c,
    {
      title: 'Nhiệm vụ',
      subtitle: `${agencyName({ kind: actor.unitKind, name: actor.unitName })} ${asked ? 'đã giao' : 'phải làm'}`,
      current: 'tasks',
    },
    <>
      <FilterBar
        action="/nhiem-vu"
        {...savedViews(c)}
        search={{ name: 'q', label: 'Tìm trong nội dung nhiệm vụ', value: query.q }}
        filters={[
          { kind: 'select', name: 'trang_thai', label: 'Trạng thái', options: stateOptions, value: query.trang_thai },
          {
            kind: 'dates',
            label: 'Hạn',
            from: { name: 'tu', value: query.tu ? parseDate(query.tu) : undefined },
            to: { name: 'den', value: query.den ? parseDate(query.den) : undefined },
          },
        ]}
        views={[
          { label: 'Đơn vị phải làm', href: '/nhiem-vu', current: !asked },
          { label: 'Đơn vị đã giao', href: '/nhiem-vu?phia=giao', current: asked },
        ]}
        keep={asked ? { phia: 'giao' } : {}}
        active={chips(query)}
        clearHref={asked ? '/nhiem-vu?phia=giao' : '/nhiem-vu'}
      />
      <DataTable
        caption="Nhiệm vụ"
        columns={columnsFor(asked)}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/nhiem-vu/${row.id}`}
        bulk={
          asked
            ? {
                action: '/nhiem-vu/don-doc',
                actions: [
                  { value: 'remind', label: 'Gửi nhắc các đơn vị đã chọn' },
                  { value: 'accept', label: 'Xác nhận kết quả đã chọn' },
                ],
              }
            : undefined
        }
        empty={
          <EmptyState
            icon="task"
            title="Không có nhiệm vụ nào"
            text={
              query.q || query.trang_thai !== 'open'
                ? 'Thử bỏ bớt điều kiện lọc.'
                : 'Khi có kế hoạch giao việc, nhiệm vụ sẽ hiện ở đây.'
            }
          />
        }
        exports={[{ label: 'Excel', href: addressOf({ ...query, sau: undefined }, {}, '/nhiem-vu/xuat.xlsx') }]}
        page={{
          summary: `${shown.length} nhiệm vụ`,
          nextHref: next,
          previousHref: query.sau ? addressOf(query, { sau: '' }) : undefined,
        }}
      />
    </>,
  );
}

const stateOptions = [
  { value: 'open', label: 'Còn phải làm' },
  { value: 'late', label: 'Quá hạn' },
  { value: 'waiting', label: 'Chờ bên giao quyết định' },
  ...assignmentStates.map((state) => ({ value: state, label: stateNames[state] })),
  { value: 'all', label: 'Tất cả' },
];

function cursor(after: string | undefined) {
  if (!after) return undefined;
  const [dueOn, id] = after.split('.');
  return { dueOn: dueOn === 'x' ? null : (dueOn ?? null), id: Number(id) };
}

function addressOf(query: ListQuery, change: Partial<Record<keyof ListQuery, string>>, path = '/nhiem-vu'): string {
  return listAddress(path, query, change);
}

function chips(query: ListQuery) {
  const found: { label: string; removeHref: string }[] = [];
  if (query.q) found.push({ label: `“${query.q}”`, removeHref: addressOf(query, { q: '', sau: '' }) });
  if (query.tu) found.push({ label: `từ ${query.tu}`, removeHref: addressOf(query, { tu: '', sau: '' }) });
  if (query.den) found.push({ label: `đến ${query.den}`, removeHref: addressOf(query, { den: '', sau: '' }) });
  if (query.ke_hoach) found.push({ label: 'một kế hoạch', removeHref: addressOf(query, { ke_hoach: '', sau: '' }) });
  if (query.don_vi) found.push({ label: 'một đơn vị', removeHref: addressOf(query, { don_vi: '', sau: '' }) });
  if (query.viec) found.push({ label: 'một nhiệm vụ', removeHref: addressOf(query, { viec: '', sau: '' }) });
  return found;
}

/** A few quiet words behind what a cell says. */
function remark(text: string) {
  return raw(`<small class="k-muted"> ${escapeHtml(text)}</small>`);
}

function columnsFor(asked: boolean): Column<AssignmentLine | UnitLine>[] {
  const day = today();
  return [
    {
      key: 'text',
      label: 'Nhiệm vụ',
      width: 'wide',
      phone: 'title',
      render: (row) => [shorten(row.text, 180), row.periodLabel ? remark(`· ${row.periodLabel}`) : null],
    },
    {
      key: 'plan',
      label: 'Kế hoạch',
      render: (row) => `${row.planNumber ?? 'Chưa có số'}${row.ref ? `, mục ${row.ref}` : ''}`,
    },
    asked
      ? {
          key: 'unit',
          label: 'Đơn vị',
          render: (row) => ('unitKind' in row ? agencyName({ kind: row.unitKind, name: row.unitName }) : null),
        }
      : { key: 'role', label: 'Vai trò', render: (row) => taskUnitRoleNames[row.role] },
    {
      key: 'due',
      label: 'Hạn',
      width: 'date',
      render: (row) => [
        row.dueOn ? `${formatDate(row.dueOn)} ` : null,
        isOpen(row.state) ? DueMark({ due: row.dueOn ?? undefined, today: day, isDated: true }) : null,
      ],
    },
    {
      key: 'state',
      label: 'Trạng thái',
      render: (row) => [
        AssignmentStatus({ state: row.state, dueOn: null, day }),
        row.waitsFor ? remark(waitNames[row.waitsFor]) : null,
      ],
    },
  ];
}
