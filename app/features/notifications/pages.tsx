import { z } from 'zod';
import { type App, noteLooking, readQuery } from '../../platform/http/context.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { Pagination } from '../../ui/table-pagination.tsx';
import { renderPage } from '../frame.tsx';
import { listNotifications, markSeen } from './queries.ts';
import { forgetUnseen } from './unseen.ts';

const pageSize = 50;

/** What the unit was told; opening the page marks it seen. */
export function notificationPages(app: App): void {
  app.get('/thong-bao', async (c) => {
    const { truoc } = readQuery(c, z.object({ truoc: z.coerce.number().int().positive().optional() }));
    const rows = await noteLooking(c, async (tx) => {
      await markSeen(tx);
      return listNotifications(tx, pageSize + 1, truoc);
    });
    forgetUnseen(c);
    const shown = rows.slice(0, pageSize);
    const last = shown.at(-1);
    return renderPage(
      c,
      {
        title: 'Thông báo',
        actions: (
          <a class="btn" href="/thong-bao/tuan">
            Việc tuần này
          </a>
        ),
      },
      shown.length === 0 ? (
        <EmptyState
          icon="bell"
          title="Chưa có thông báo nào"
          text="Khi được giao việc, được nhắc hoặc có phản hồi, thông báo sẽ hiện ở đây."
        />
      ) : (
        <Card flush>
          <ul class="k-due">
            {shown.map((one) => (
              <li class="k-row-link">
                <div class="k-due-text">
                  <a class="k-row-anchor" href={one.href}>
                    {one.text}
                  </a>
                  <small>{formatDateTime(one.createdAt)}</small>
                </div>
              </li>
            ))}
          </ul>
          <Pagination nextHref={rows.length > pageSize && last ? `/thong-bao?truoc=${last.id}` : undefined} />
        </Card>
      ),
    );
  });
}
