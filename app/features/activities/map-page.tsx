import { addMonths } from '@kheo/calendar';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { getActor, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { AreaMap } from '../../ui/area-map.tsx';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate, formatDateRange, formatNumber, parseDate } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import { renderPage } from '../frame.tsx';
import { listShapes } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { countByUnit, listKinds } from './queries.ts';
import { ActivityViews, RecordButton } from './views.tsx';

const mapQuery = z.object({
  loai: z.string().max(40).optional(),
  tu: z.string().optional(),
  den: z.string().optional(),
});

/** Where it was done: the units below, shaded by how many activities each has. */
export async function showActivityMap(c: Request) {
  const query = readQuery(c, mapQuery);
  const actor = getActor(c);
  const to = (query.den && parseDate(query.den)) || today();
  const from = (query.tu && parseDate(query.tu)) || addMonths(today(), -6);
  const { counts, shapes, kinds } = await withRights(c, async (tx) => {
    const found = await countByUnit(tx, actor.unitId, { from, to, kind: query.loai });
    return {
      counts: found,
      shapes: await listShapes(
        tx,
        found.map((one) => one.unitId),
      ),
      kinds: await listKinds(tx, today()),
    };
  });
  const listOf = (unitId: number) =>
    `/hoat-dong?${new URLSearchParams({ don_vi: String(unitId), tu: formatDate(from), den: formatDate(to), loai: query.loai ?? '' })}`;
  return renderPage(
    c,
    {
      title: 'Bản đồ hoạt động',
      subtitle: `${agencyName({ kind: actor.unitKind, name: actor.unitName })}, ${formatDateRange(from, to)}`,
      current: 'activities',
      actions: <RecordButton actor={actor} />,
    },
    <>
      <ActivityViews current="map" />
      <FilterBar
        action="/hoat-dong/ban-do"
        {...savedViews(c)}
        filters={[
          {
            kind: 'select',
            name: 'loai',
            label: 'Loại',
            options: [
              { value: '', label: 'Mọi loại' },
              ...kinds.map((one) => ({ value: one.code, label: one.shortName })),
            ],
            value: query.loai,
          },
          { kind: 'dates', label: 'Ngày', from: { name: 'tu', value: from }, to: { name: 'den', value: to } },
        ]}
      />
      {counts.length === 0 ? (
        <EmptyState
          icon="place"
          title="Không có địa bàn nào bên dưới"
          text="Bản đồ dành cho tỉnh, xã, phường có địa bàn bên dưới. Xem danh sách hoặc lịch của đơn vị."
        />
      ) : (
        <Stack>
          <Card>
            <AreaMap
              label="Bản đồ hoạt động theo địa bàn"
              measure="hoạt động"
              areas={counts.map((one) => ({
                name: one.unitName,
                value: one.count,
                href: listOf(one.unitId),
                shape: shapes.get(one.unitId),
              }))}
            />
          </Card>
          <DataTable
            caption="Số hoạt động theo địa bàn"
            dense
            columns={[
              { key: 'unit', label: 'Đơn vị', phone: 'title', render: (row) => row.unitName },
              { key: 'count', label: 'Số hoạt động', align: 'right', render: (row) => formatNumber(row.count) },
            ]}
            rows={[...counts].sort((a, b) => b.count - a.count)}
            rowKey={(row) => String(row.unitId)}
            rowHref={(row) => listOf(row.unitId)}
          />
        </Stack>
      )}
    </>,
  );
}
