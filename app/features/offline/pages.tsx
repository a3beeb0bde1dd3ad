import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, getSignedIn, type Request, withRights } from '../../platform/http/context.ts';
import { personKey } from '../../platform/sign-in/sessions.ts';
import { BarePage } from '../../ui/bare-page.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { MoreScript } from '../../ui/more-script.tsx';
import { Status } from '../../ui/status.tsx';
import { listKindsForMe } from '../activities/queries.ts';
import { mayRecord } from '../activities/rules.ts';
import { listLines } from '../assignments/queries.ts';
import { renderPage } from '../frame.tsx';

/** Tasks whose pages are kept: the first of the list. */
const tasksKept = 20;

/** What works on a phone without signal: the outbox, which pages are kept, and the page for everything else. */
export function offlinePages(app: App): void {
  app.get('/cho-gui', showOutbox);
  app.get('/cho-gui/trang', async (c) => c.json({ person: personKey(getSignedIn(c)), pages: await pagesToKeep(c) }));
  app.get('/khong-co-mang', (c) => c.html(<OfflinePage />));
}

/** Addresses that a phone fetches ahead, the most wanted first: at most 25 pages and one for each kind of activity. */
async function pagesToKeep(c: Request): Promise<string[]> {
  const actor = getActor(c);
  const { tasks, kinds } = await withRights(c, (tx) =>
    allOf({
      tasks: listLines(tx, { unitId: actor.unitId, state: 'open', limit: tasksKept, today: today() }),
      kinds: mayRecord(actor) ? listKindsForMe(tx, today()) : [],
    }),
  );
  return [
    '/',
    '/cho-gui',
    ...(kinds.length > 0 ? ['/hoat-dong/ghi'] : []),
    ...kinds.map((kind) => `/hoat-dong/ghi/${kind.code}`),
    '/nhiem-vu',
    ...tasks.slice(0, tasksKept).map((task) => `/nhiem-vu/${task.id}`),
  ];
}

/** What waits on this device. The server knows nothing of it: an island fills the page in. */
function showOutbox(c: Request) {
  return renderPage(
    c,
    {
      title: 'Chờ gửi',
      subtitle: 'Những gì đã ghi trên máy này mà máy chủ chưa nhận. Khéo tự gửi khi có mạng.',
    },
    <div class="k-stack" data-island="outbox">
      <noscript>
        <p>Trang này cần JavaScript. Không có JavaScript thì biểu mẫu được gửi thẳng, không chờ trên máy.</p>
      </noscript>
      <p class="k-muted" role="status" data-sent hidden></p>
      <Card flush>
        <ul class="k-outbox" data-entries></ul>
        <div data-empty>
          <EmptyState
            icon="done"
            title="Không có gì chờ gửi"
            text="Mọi việc đã ghi trên máy này đều đã đến máy chủ."
            action={
              <a class="btn" href="/hoat-dong">
                Xem hoạt động
              </a>
            }
          />
        </div>
      </Card>
      <p class="k-muted" data-others hidden></p>
      <div class="k-actions">
        <button type="button" class="btn btn-primary" data-send-all hidden>
          Gửi tất cả ngay
        </button>
      </div>
      <template data-outbox-row>
        <OutboxRow />
      </template>
      <MoreScript />
    </div>,
  );
}

/** One entry, with every state that it may be in: the island leaves the one that it is in. */
function OutboxRow() {
  return (
    <li>
      <div class="k-outbox-head">
        <strong data-label></strong>
        <span data-when="waiting">
          <Status shape="waiting" label="chờ gửi" />
        </span>
        <span data-when="sending">
          <Status shape="doing" label="đang gửi" />
        </span>
        <span data-when="sign-in">
          <Status shape="unsure" label="cần đăng nhập lại" />
        </span>
        <span data-when="other">
          <Status shape="unsure" label="chờ đúng vai trò" />
        </span>
        <span data-when="review">
          <Status shape="returned" label="cần xem lại" />
        </span>
      </div>
      <small data-facts></small>
      <p data-words></p>
      <p data-when="sign-in">Phiên đăng nhập đã hết. Đăng nhập lại thì bản ghi tự gửi.</p>
      <p data-when="other">Đổi sang đơn vị đó ở góc trên bên trái thì bản ghi tự gửi.</p>
      <div class="k-actions">
        <a class="btn btn-sm btn-primary" href="/dang-nhap?ve=/cho-gui" data-when="sign-in">
          Đăng nhập lại
        </a>
        <button type="button" class="btn btn-sm" data-retry>
          Gửi ngay
        </button>
        <a class="btn btn-sm" href="/hoat-dong/ghi" data-open>
          Mở và sửa
        </a>
        <button type="button" class="btn btn-sm btn-outline-danger" data-delete>
          Xóa
        </button>
      </div>
      <div class="k-stack" data-choices></div>
    </li>
  );
}

function OfflinePage() {
  return (
    <BarePage title="Chưa có mạng" subtitle="Trang này cần mạng. Khi có mạng, hãy mở lại.">
      <p>Không có mạng vẫn làm được:</p>
      <ul>
        <li>
          <a href="/hoat-dong/ghi">Ghi việc đã làm, kèm ảnh</a>
        </li>
        <li>
          <a href="/hoat-dong/ghi/reflection">Ghi điều dân phản ánh</a>
        </li>
        <li>
          <a href="/">Xem bàn làm việc</a>
        </li>
        <li>
          <a href="/nhiem-vu">Xem nhiệm vụ</a>
        </li>
        <li>
          <a href="/cho-gui">Xem những gì đang chờ gửi</a>
        </li>
      </ul>
      <p>Việc ghi được lưu trên máy và tự gửi khi có mạng.</p>
      <p class="k-muted">Bản lưu chỉ có sau khi đã đăng nhập trên máy này và mất khi đăng xuất.</p>
    </BarePage>
  );
}
