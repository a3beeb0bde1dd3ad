import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { DueMark } from '../../ui/due-list.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate, parseDate, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { answerSheet, mostRows } from '../spreadsheet.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { type CommitmentRow, commitmentStateNames, commitmentStates, originNames } from './commitment.ts';
import { type CommitmentFilter, listCommitments } from './queries.ts';
import { CommitmentStatus } from './status.tsx';

const pageSize = 50;
const listQuery = z.object({
  /** `lam`: the unit does; `hua`: the unit promised; `toi`: the person promised; `duoi`: units below promised. */
  phia: z.enum(['lam', 'hua', 'toi', 'duoi']).default('lam'),
  q: z.string().max(200).optional(),
  trang_thai: z.enum(['late', ...commitmentStates, 'all']).default('open'),
  tu: z.string().optional(),
  den: z.string().optional(),
  sau: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d|x)\.\d+$/)
    .optional(),
});
type ListQuery = z.output<typeof listQuery>;

const views = [
  { side: 'lam', label: 'Đơn vị thực hiện' },
  { side: 'hua', label: 'Đơn vị đã hứa' },
  { side: 'toi', label: 'Tôi đã hứa' },
  { side: 'duoi', label: 'Đơn vị dưới đã hứa' },
] as const;

function filterOf(query: ListQuery, actor: Actor): CommitmentFilter {
  const whose = {
    lam: { doerId: actor.unitId },
    hua: { unitId: actor.unitId },
    toi: { promisedById: actor.userId ?? '' },
    duoi: { within: actor },
  }[query.phia];
  const [dueOn, id] = query.sau?.split('.') ?? [];
  return {
    ...whose,
    state: query.trang_thai === 'all' ? undefined : query.trang_thai,
    words: query.q,
    dueFrom: query.tu ? parseDate(query.tu) : undefined,
    dueTo: query.den ? parseDate(query.den) : undefined,
    after: id ? { dueOn: dueOn === 'x' ? null : (dueOn ?? null), id: Number(id) } : undefined,
    today: today(),
  };
}

/** What was promised, by date: of the unit, of the person, of the units below. */
export async function showCommitments(c: Request) {
  const query = readQuery(c, listQuery);
  const actor = getActor(c);
  const rows = await withRights(c, (tx) => listCommitments(tx, { ...filterOf(query, actor), limit: pageSize }));
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    rows.length > pageSize && last ? addressOf(query, { sau: `${last.dueOn ?? 'x'}.${last.id}` }) : undefined;
  const mayRecord = ['officer', 'leader', 'village_head'].includes(actor.role);
  return renderPage(
    c,
    {
      title: 'Cam kết với dân',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'commitments',
      actions: mayRecord ? (
        <a class="btn btn-primary" href="/cam-ket/moi">
          <Icon name="add" /> Ghi cam kết
        </a>
      ) : undefined,
    },
    <>
      <FilterBar
        action="/cam-ket"
        {...savedViews(c)}
        search={{ name: 'q', label: 'Tìm trong cam kết', value: query.q }}
        filters={[
          {
            kind: 'select',
            name: 'trang_thai',
            label: 'Trạng thái',
            value: query.trang_thai,
            options: [
              { value: 'open', label: commitmentStateNames.open },
              { value: 'late', label: 'Quá hạn' },
              ...commitmentStates.slice(1).map((state) => ({ value: state, label: commitmentStateNames[state] })),
              { value: 'all', label: 'Tất cả' },
            ],
          },
          {
            kind: 'dates',
            label: 'Hạn',
            from: { name: 'tu', value: query.tu ? parseDate(query.tu) : undefined },
            to: { name: 'den', value: query.den ? parseDate(query.den) : undefined },
          },
        ]}
        views={views.map(({ side, label }) => ({
          label,
          href: side === 'lam' ? '/cam-ket' : `/cam-ket?phia=${side}`,
          current: query.phia === side,
        }))}
        keep={query.phia === 'lam' ? {} : { phia: query.phia }}
        active={query.q ? [{ label: `“${query.q}”`, removeHref: addressOf(query, { q: '', sau: '' }) }] : []}
      />
      <DataTable
        caption="Cam kết"
        columns={columns()}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/cam-ket/${row.id}`}
        empty={
          <EmptyState
            icon="commitment"
            title="Không có cam kết nào"
            text={
              query.trang_thai === 'open' && !query.q
                ? 'Điều đã hứa khi đối thoại, tiếp dân, trả lời cử tri được ghi ở đây và theo đến cùng.'
                : 'Thử bỏ bớt điều kiện lọc.'
            }
          />
        }
        exports={[{ label: 'Excel', href: addressOf(query, { sau: '' }, '/cam-ket/xuat.xlsx') }]}
        page={{
          summary: `${shown.length} cam kết`,
          nextHref: next,
          previousHref: query.sau ? addressOf(query, { sau: '' }) : undefined,
        }}
      />
    </>,
  );
}

/** The whole list as a file for Excel. */
export async function exportCommitments(c: Request): Promise<Response> {
  const query = { ...readQuery(c, listQuery), sau: undefined };
  const rows = await withRights(c, (tx, actor) => listCommitments(tx, { ...filterOf(query, actor), limit: mostRows }));
  const date = (value: string | null) => (value === null ? null : { date: value });
  return answerSheet(c, {
    name: `Cam kết ${formatDate(today()).replaceAll('/', '-')}`,
    title: 'Cam kết',
    rows: rows.slice(0, mostRows),
    columns: [
      { label: 'Cam kết', width: 60, value: (row) => row.text },
      { label: 'Nguồn', width: 24, value: (row) => originNames[row.origin] },
      { label: 'Hứa với', width: 24, value: (row) => row.promisedTo },
      { label: 'Người hứa', width: 24, value: (row) => row.promisedBy },
      { label: 'Đơn vị thực hiện', width: 28, value: (row) => agencyName({ kind: row.doerKind, name: row.doerName }) },
      { label: 'Ngày hứa', width: 12, value: (row) => date(row.madeOn) },
      { label: 'Hạn', width: 12, value: (row) => date(row.dueOn) },
      { label: 'Trạng thái', width: 18, value: (row) => commitmentStateNames[row.state] },
      { label: 'Kết quả, lý do', width: 50, value: (row) => row.result ?? row.reason },
    ],
  });
}

function addressOf(query: ListQuery, change: Partial<Record<keyof ListQuery, string>>, path = '/cam-ket'): string {
  return listAddress(path, query, change);
}

function columns(): Column<CommitmentRow>[] {
  const day = today();
  return [
    { key: 'text', label: 'Cam kết', width: 'wide', phone: 'title', render: (row) => shorten(row.text, 180) },
    { key: 'origin', label: 'Nguồn', phone: 'plain', render: (row) => originNames[row.origin] },
    { key: 'by', label: 'Người hứa', render: (row) => row.promisedBy },
    { key: 'doer', label: 'Thực hiện', render: (row) => agencyName({ kind: row.doerKind, name: row.doerName }) },
    {
      key: 'due',
      label: 'Hạn',
      width: 'date',
      render: (row) => [
        row.dueOn ? `${formatDate(row.dueOn)} ` : null,
        row.state === 'open' ? <DueMark due={row.dueOn ?? undefined} today={day} isDated /> : null,
      ],
    },
    {
      key: 'state',
      label: 'Trạng thái',
      render: (row) => (
        <CommitmentStatus commitment={{ ...row, dueOn: row.state === 'open' ? null : row.dueOn }} day={day} />
      ),
    },
  ];
}
