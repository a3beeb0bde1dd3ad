import { type Request, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Form, SubmitRow } from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { renderPage } from '../frame.tsx';
import { getReading, listPages } from './queries.ts';
import type { PageProgress, PageState, Reading } from './reading.ts';

const shapes: Record<PageState, { shape: StatusShape; label: string }> = {
  waiting: { shape: 'waiting', label: 'đang chờ' },
  done: { shape: 'done', label: 'đã đọc' },
  failed: { shape: 'refused', label: 'không đọc được' },
};

/** How far the reading of a file is, page by page; it leads on to the draft once all are read. */
export async function showReading(c: Request, id: number) {
  const { reading, pages } = await find(c, id);
  if (reading.planId !== null) return c.redirect(`/ke-hoach/${reading.planId}`);
  return renderPage(
    c,
    {
      title: titleOf(reading),
      subtitle: reading.fileName,
      current: 'plans',
      breadcrumbs: [{ label: 'Kế hoạch', href: '/ke-hoach' }],
      htmx: reading.state === 'reading',
    },
    <Body reading={reading} pages={pages} />,
  );
}

/** The same without its frame: what a page under way fetches each second. At the end it sends the browser on. */
export async function showProgress(c: Request, id: number) {
  const { reading, pages } = await find(c, id);
  if (reading.state !== 'reading') c.header('HX-Redirect', `/doc-van-ban/${id}`);
  return c.html(<Body reading={reading} pages={pages} />);
}

async function find(c: Request, id: number): Promise<{ reading: Reading; pages: PageProgress[] }> {
  return withRights(c, async (tx) => ({ reading: await getReading(tx, id), pages: await listPages(tx, id) }));
}

function titleOf({ state }: Reading): string {
  switch (state) {
    case 'reading':
      return 'Đang đọc văn bản';
    case 'done':
      return 'Đã đọc văn bản';
    case 'failed':
      return 'Không đọc được văn bản';
    case 'cancelled':
      return 'Đã dừng đọc văn bản';
  }
}

function Body({ reading, pages }: { reading: Reading; pages: PageProgress[] }) {
  const count = (state: PageState) => pages.filter((page) => page.state === state).length;
  const address = `/doc-van-ban/${reading.id}`;
  const live =
    reading.state === 'reading'
      ? { 'hx-get': `${address}/tien-do`, 'hx-trigger': 'load delay:1s', 'hx-swap': 'outerHTML' }
      : {};
  return (
    <div id="tien-do" {...live} aria-live="polite">
      <Stack>
        <Card>
          {reading.fault ? <p role="alert">{reading.fault}</p> : null}
          <Progress
            label={`${pages.length} trang`}
            segments={[
              { label: 'đã đọc', value: count('done'), tone: 'success' },
              { label: 'không đọc được', value: count('failed'), tone: 'danger' },
              { label: 'đang chờ', value: count('waiting'), tone: 'neutral' },
            ]}
          />
          {reading.state === 'reading' ? (
            <p class="k-muted">
              Văn bản là bản quét nên Khéo nhận dạng từng trang, khoảng 2 giây mỗi trang. Có thể rời trang này; khi
              xong, dự thảo nằm trong mục Kế hoạch.
            </p>
          ) : null}
          <noscript>
            <a class="btn" href={address}>
              Cập nhật tiến độ
            </a>
          </noscript>
          {reading.state === 'reading' ? (
            <Form action={`${address}/dung`}>
              <div>
                <button class="btn" type="submit">
                  <Icon name="close" /> Dừng đọc
                </button>
              </div>
            </Form>
          ) : (
            <Form action={`${address}/doc-lai`}>
              <SubmitRow label="Đọc tiếp" cancelHref="/ke-hoach/tai-len" />
            </Form>
          )}
        </Card>
        <Card title="Từng trang">
          <ol class="k-pages">
            {pages.map((page) => (
              <li>
                <span class="k-muted">Trang {page.page}</span>
                <Status shape={shapes[page.state].shape} label={page.fault ?? shapes[page.state].label} />
              </li>
            ))}
          </ol>
        </Card>
      </Stack>
    </div>
  );
}
