import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { messageOf } from '../../platform/errors.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { ConfirmButton, ConfirmPanel, Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { renderAdminPage, requireAdministrator } from './admin-frame.tsx';
import { addWebhook, stopWebhook } from './commands.ts';
import { postSigned } from './jobs.ts';
import { getWebhook, listWebhooks } from './queries.ts';

const path = '/quan-tri/nhac-viec/webhook';

const webhookForm = z.object({
  name: z.string().trim().min(3, 'Ghi webhook dùng để làm gì.').max(100),
  url: z
    .string()
    .trim()
    .max(500)
    .pipe(z.url({ protocol: /^https?$/, error: 'Địa chỉ bắt đầu bằng https:// hoặc http://.' })),
});

/** Webhooks of the administrator's subtree: listed, added, tried, stopped. */
export function webhookPages(app: App): void {
  app.get(path, (c) => showWebhooks(c));
  app.post(path, (c) => {
    requireAdministrator(c);
    return withForm(
      c,
      webhookForm,
      async (form) => {
        const secret = await withRights(c, (tx, actor) => addWebhook(tx, actor, form));
        return showWebhooks(c, undefined, secret);
      },
      (typed) => showWebhooks(c, typed),
    );
  });
  app.post(`${path}/:id{[0-9]+}/thu`, async (c) => {
    requireAdministrator(c);
    const { url, secret, name } = await withRights(c, (tx) => getWebhook(tx, idParam(c)));
    const id = randomUUID();
    const body = JSON.stringify({ id, type: 'test', items: [] });
    return postSigned(url, secret, id, body, c.var.platform.allowInside).then(
      () => redirectWith(c, path, { tone: 'success', text: `Đã gửi thử, “${name}” đã nhận.` }),
      (error: unknown) =>
        redirectWith(c, path, { tone: 'danger', text: `Gửi thử “${name}” không được: ${messageOf(error)}` }),
    );
  });
  app.get(`${path}/:id{[0-9]+}/ngung`, async (c) => {
    requireAdministrator(c);
    const { name } = await withRights(c, (tx) => getWebhook(tx, idParam(c)));
    return renderPage(
      c,
      { title: 'Ngừng webhook', current: 'reminders' },
      <ConfirmPanel {...stopQuestion(idParam(c), name)} cancelHref={path} />,
    );
  });
  app.post(`${path}/:id{[0-9]+}/ngung`, async (c) => {
    await withRights(c, (tx, actor) => stopWebhook(tx, actor, idParam(c)));
    return redirectWith(c, path, { tone: 'success', text: 'Đã ngừng webhook.' });
  });
}

function stopQuestion(id: number, name: string) {
  return {
    id: `ngung-${id}`,
    title: `Ngừng webhook “${name}”?`,
    message: 'Hệ thống nhận sẽ không được báo nữa. Muốn dùng lại thì thêm webhook mới với khóa mới.',
    action: `${path}/${id}/ngung`,
    confirmLabel: 'Ngừng',
    danger: true,
  };
}

async function showWebhooks(c: Request, typed?: Typed, secret?: string) {
  requireAdministrator(c);
  const rows = await withRights(c, (tx) => listWebhooks(tx));
  const { errors, field } = typedFields(typed);
  return renderAdminPage(
    c,
    { path, subtitle: 'Báo lời nhắc cho hệ thống khác, như Zalo OA', status: typed ? 422 : 200 },
    <Stack>
      {secret ? (
        <NoticeBox
          tone="success"
          text="Đã thêm webhook. Hãy sao chép khóa ký ngay, khóa chỉ hiện một lần:"
          detail={<code>{secret}</code>}
        />
      ) : null}
      <DataTable
        caption="Webhook"
        rows={rows}
        rowKey={(row) => String(row.id)}
        columns={[
          { key: 'name', label: 'Dùng để', phone: 'title', render: (row) => row.name },
          { key: 'unit', label: 'Đơn vị', render: (row) => row.unitName },
          { key: 'url', label: 'Địa chỉ', render: (row) => new URL(row.url).host },
          { key: 'at', label: 'Thêm lúc', render: (row) => formatDateTime(row.createdAt) },
          {
            key: 'state',
            label: 'Trạng thái',
            render: (row) =>
              row.active ? <Status shape="done" label="Đang dùng" /> : <Status shape="withdrawn" label="Đã ngừng" />,
          },
          {
            key: 'acts',
            label: 'Việc',
            quietLabel: true,
            render: (row) =>
              row.active ? (
                <div class="k-actions">
                  <form method="post" action={`${path}/${row.id}/thu`}>
                    <button type="submit" class="btn btn-sm">
                      Gửi thử
                    </button>
                  </form>
                  <ConfirmButton
                    {...stopQuestion(row.id, row.name)}
                    label="Ngừng"
                    fallbackHref={`${path}/${row.id}/ngung`}
                    buttonClass="btn btn-sm"
                  />
                </div>
              ) : null,
          },
        ]}
        empty={
          <EmptyState
            icon="link"
            title="Chưa có webhook nào"
            text="Thêm webhook khi muốn lời nhắc đến cả Zalo OA hoặc hệ thống khác."
          />
        }
      />
      <Card title="Thêm webhook">
        <Form action={path} errors={errors}>
          <TextInput {...field('name')} label="Dùng để làm gì" required />
          <TextInput {...field('url')} type="url" label="Địa chỉ nhận" placeholder="https://" required />
          <SubmitRow label="Thêm webhook" />
        </Form>
      </Card>
    </Stack>,
  );
}
