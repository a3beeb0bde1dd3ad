import { z } from 'zod';
import { type App, type Request, readForm, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { savedViews } from '../views/queries.ts';
import { renderAdminPage, requireAdministrator } from './admin-frame.tsx';
import { retryDeliveries } from './commands.ts';
import { type DeliveryRow, listDeliveries } from './queries.ts';
import { channelNames, type DeliveryState, deliveryStateNames, deliveryStates } from './reminder.ts';

const path = '/quan-tri/nhac-viec/nhat-ky';
const pageSize = 50;

const shapes: Record<DeliveryState, StatusShape> = {
  waiting: 'waiting',
  sending: 'doing',
  sent: 'done',
  failed: 'refused',
  skipped: 'not-assigned',
};

const logQuery = z.object({
  q: z.string().max(200).optional(),
  trang_thai: z.enum(deliveryStates).optional(),
  kenh: z.enum(['app', 'email', 'webhook']).optional(),
  truoc: z.coerce.number().int().positive().optional(),
});

/** What was sent to whom and whether it arrived; what was given up can be tried again. */
export function logPages(app: App): void {
  app.get(path, (c) => showLog(c));
  app.post(path, async (c) => {
    const { id } = await readForm(
      c,
      z.object({ id: z.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int())) }),
    );
    const count = await withRights(c, (tx, actor) => retryDeliveries(tx, actor, id));
    return redirectWith(
      c,
      path,
      count > 0
        ? { tone: 'success', text: `Sẽ gửi lại ${count} lời nhắc trong vài phút.` }
        : { tone: 'info', text: 'Chỉ gửi lại được những lời nhắc không gửi được.' },
    );
  });
}

async function showLog(c: Request) {
  requireAdministrator(c);
  const query = readQuery(c, logQuery);
  const rows = await withRights(c, (tx) =>
    listDeliveries(tx, {
      words: query.q,
      state: query.trang_thai,
      channel: query.kenh,
      before: query.truoc,
      limit: pageSize + 1,
    }),
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const address = (change: Record<string, string>) =>
    `${path}?${new URLSearchParams(
      Object.entries({ ...query, truoc: '', ...change }).flatMap(([key, value]) =>
        value ? [[key, String(value)] as [string, string]] : [],
      ),
    )}`;
  const active = [
    query.q ? { label: `“${query.q}”`, removeHref: address({ q: '' }) } : undefined,
    query.trang_thai
      ? { label: deliveryStateNames[query.trang_thai], removeHref: address({ trang_thai: '' }) }
      : undefined,
    query.kenh ? { label: channelNames[query.kenh], removeHref: address({ kenh: '' }) } : undefined,
  ].filter((one) => one !== undefined);
  return renderAdminPage(
    c,
    { path, subtitle: 'Đã nhắc ai, bằng cách nào, có đến nơi không' },
    <>
      <FilterBar
        action={path}
        {...savedViews(c)}
        search={{ name: 'q', label: 'Tìm theo nội dung, đơn vị, người nhận', value: query.q }}
        filters={[
          {
            kind: 'select',
            name: 'trang_thai',
            label: 'Trạng thái',
            value: query.trang_thai,
            options: [
              { value: '', label: 'Tất cả' },
              ...deliveryStates.map((value) => ({ value, label: deliveryStateNames[value] })),
            ],
          },
          {
            kind: 'select',
            name: 'kenh',
            label: 'Cách gửi',
            value: query.kenh,
            options: [
              { value: '', label: 'Tất cả' },
              ...Object.entries(channelNames).map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
        active={active}
        clearHref={path}
      />
      <DataTable
        caption="Nhật ký gửi"
        rows={shown}
        rowKey={(row) => String(row.id)}
        dense
        bulk={{ action: path, actions: [{ value: 'retry', label: 'Gửi lại các lời nhắc đã chọn' }] }}
        columns={[
          {
            key: 'text',
            label: 'Lời nhắc',
            width: 'wide',
            phone: 'title',
            render: (row) => <a href={row.href}>{row.text}</a>,
          },
          { key: 'who', label: 'Nhắc ai', render: recipientWords },
          { key: 'day', label: 'Ngày', render: (row) => formatDate(row.day) },
          { key: 'channel', label: 'Cách gửi', render: (row) => channelNames[row.channel] },
          {
            key: 'state',
            label: 'Trạng thái',
            render: (row) => [
              <Status shape={shapes[row.state]} label={deliveryStateNames[row.state]} />,
              row.error ? <small class="k-muted"> {row.error}</small> : null,
            ],
          },
        ]}
        empty={
          <EmptyState
            icon="history"
            title="Chưa có lời nhắc nào"
            text="Lời nhắc được gửi lúc 6 giờ 30 mỗi ngày làm việc."
          />
        }
        page={{
          summary: `${shown.length} lời nhắc`,
          nextHref: rows.length > pageSize && last ? address({ truoc: String(last.id) }) : undefined,
          previousHref: query.truoc ? address({}) : undefined,
        }}
      />
    </>,
  );
}

function recipientWords(row: DeliveryRow): string {
  const to = row.webhookName ?? row.personName;
  return to ? `${to}, ${row.unitName}` : row.unitName;
}
