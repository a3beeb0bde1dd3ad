import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate, formatDateTime } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { listAddress } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { type DraftState, type DraftSummary, draftStates, draftTypes, stateNames, typeName } from './draft.ts';
import { countToSign, type DraftFilter, listDrafts } from './queries.ts';
import { DraftStatus } from './status.tsx';

const pageSize = 50;
/** How a công văn is named in the address, whose abbreviation is empty. */
const letter = 'CV';
const listQuery = z.object({
  /** `cho-ky`: waiting for me; `cua-toi`: my own; `ban-hanh`: issued. */
  phia: z.enum(['tat-ca', 'cho-ky', 'cua-toi', 'ban-hanh']).default('tat-ca'),
  q: z.string().max(200).optional(),
  tt: z.enum(draftStates).optional(),
  loai: z.string().max(10).optional(),
  nam: z.coerce.number().int().min(1990).max(2100).optional(),
  sau: z.coerce.number().int().positive().optional(),
});
type ListQuery = z.output<typeof listQuery>;

function filterOf(query: ListQuery, actor: Actor): Omit<DraftFilter, 'limit'> {
  const states: readonly DraftState[] | undefined = query.tt
    ? [query.tt]
    : query.phia === 'ban-hanh'
      ? ['issued']
      : undefined;
  return {
    unitId: actor.unitId,
    states,
    type: query.loai === letter ? '' : query.loai,
    year: query.nam,
    words: query.q,
    draftedBy: query.phia === 'cua-toi' ? actor.userId : undefined,
    signerId: query.phia === 'cho-ky' ? (actor.standsInFor?.userId ?? actor.userId) : undefined,
    before: query.sau,
  };
}

/** The documents that the unit drafts and issues. */
export async function showDrafts(c: Request) {
  const query = readQuery(c, listQuery);
  const actor = getActor(c);
  const { rows, waiting } = await withRights(c, (tx) =>
    allOf({
      rows: listDrafts(tx, { ...filterOf(query, actor), limit: pageSize }),
      waiting: countToSign(tx, actor.standsInFor?.userId ?? actor.userId),
    }),
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const mayWrite = ['officer', 'leader'].includes(actor.role);
  const view = (phia: ListQuery['phia']) => ({ href: `/van-ban?phia=${phia}`, current: query.phia === phia });
  return renderPage(
    c,
    {
      title: 'Văn bản',
      subtitle: agencyName({ kind: actor.unitKind, name: actor.unitName }),
      current: 'documents',
      actions: (
        <>
          <a class="btn" href="/van-ban/so">
            <Icon name="scorecard" /> Sổ văn bản đi
          </a>
          {mayWrite ? (
            <a class="btn btn-primary" href="/van-ban/moi">
              <Icon name="add" /> Soạn văn bản
            </a>
          ) : null}
        </>
      ),
    },
    <>
      <FilterBar
        action="/van-ban"
        search={{ name: 'q', label: 'Tìm theo trích yếu, số', value: query.q }}
        keep={{ phia: query.phia }}
        filters={[
          {
            kind: 'select',
            name: 'tt',
            label: 'Trạng thái',
            value: query.tt ?? '',
            options: [
              { value: '', label: 'Tất cả' },
              ...draftStates.map((state) => ({ value: state, label: stateNames[state] })),
            ],
          },
          {
            kind: 'select',
            name: 'loai',
            label: 'Loại văn bản',
            value: query.loai ?? '',
            options: [
              { value: '', label: 'Tất cả' },
              ...draftTypes.map((type) => ({ value: type || letter, label: typeName(type) })),
            ],
          },
          {
            kind: 'select',
            name: 'nam',
            label: 'Năm',
            value: query.nam ? String(query.nam) : '',
            options: [
              { value: '', label: 'Tất cả' },
              ...lastYears().map((year) => ({ value: String(year), label: String(year) })),
            ],
          },
        ]}
        views={[
          { label: 'Tất cả', ...view('tat-ca') },
          ...(actor.role === 'leader' ? [{ label: 'Chờ tôi ký', ...view('cho-ky'), count: waiting }] : []),
          { label: 'Tôi soạn', ...view('cua-toi') },
          { label: 'Đã ban hành', ...view('ban-hanh') },
        ]}
        active={query.q ? [{ label: `“${query.q}”`, removeHref: addressOf(query, { q: '' }) }] : []}
      />
      <DataTable
        caption="Văn bản"
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/van-ban/${row.id}`}
        empty={
          <EmptyState
            icon="document"
            title="Chưa có văn bản nào ở đây"
            text="Văn bản soạn tại đây theo đúng thể thức Nghị định 30/2020/NĐ-CP, được rà soát, trình ký, cấp số và vào sổ."
          />
        }
        page={{
          summary: `${shown.length} văn bản`,
          nextHref: rows.length > pageSize && last ? addressOf(query, { sau: String(last.id) }) : undefined,
        }}
      />
    </>,
  );
}

/** This year and the four before. */
export function lastYears(): number[] {
  const year = Number(today().slice(0, 4));
  return [0, 1, 2, 3, 4].map((back) => year - back);
}

function addressOf(query: ListQuery, change: Partial<Record<keyof ListQuery, string>>): string {
  return listAddress('/van-ban', query, change);
}

const columns: Column<DraftSummary>[] = [
  { key: 'title', label: 'Trích yếu', width: 'wide', phone: 'title', render: (row) => row.title },
  { key: 'type', label: 'Loại', width: 'narrow', render: (row) => typeName(row.type) },
  { key: 'number', label: 'Số, ký hiệu', width: 'narrow', render: (row) => row.symbol ?? '' },
  { key: 'on', label: 'Ngày', render: (row) => (row.issuedOn ? formatDate(row.issuedOn) : '') },
  { key: 'state', label: 'Trạng thái', render: (row) => <DraftStatus state={row.state} /> },
  { key: 'by', label: 'Người soạn', render: (row) => row.draftedByName ?? '' },
  { key: 'edited', label: 'Sửa lần cuối', phone: 'hidden', render: (row) => formatDateTime(row.editedAt) },
];
