import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import {
  type App,
  getActor,
  idParam,
  type Request,
  readForm,
  readQuery,
  withRights,
} from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Checkbox, Form, Select, SubmitRow, TextInput, UnitPicker } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { DataTable } from '../../ui/table.tsx';
import { renderPage, roleNames } from '../frame.tsx';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { createAccount, createApiKey, grantRole, revokeApiKey, revokeRole } from './commands.ts';
import { findUserId, listApiKeys, listGrants } from './queries.ts';

const grantableRoles = ['officer', 'leader', 'overseer', 'administrator', 'village_head'] as const;
const accountForm = z.object({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9._-]{3,40}$/, 'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm, gạch.'),
  name: z.string().trim().max(120),
  unitId: z.coerce.number().int().positive('Chọn đơn vị.'),
  role: z.enum(grantableRoles),
  position: z.string().trim().max(200),
});
const keyForm = z.object({
  name: z.string().trim().min(3, 'Ghi khóa dùng để làm gì.').max(100),
  mayWrite: z.string().optional(),
});

/** Accounts, roles and API keys of the administrator's subtree. */
export function adminPages(app: App): void {
  app.get('/quan-tri/tai-khoan', (c) => showPeople(c));
  app.post('/quan-tri/tai-khoan', async (c) => {
    const form = await readForm(c, accountForm);
    const password = randomBytes(9).toString('base64url');
    const made = await withRights(c, async (tx, actor) => {
      const held = await findUserId(tx, form.username);
      if (!held && !form.name)
        throw new KheoError('invalid', 'Nhập họ và tên cho tài khoản mới.', undefined, { name: 'Nhập họ và tên.' });
      const userId =
        held ??
        (await createAccount(tx, actor, { username: form.username, name: form.name, password: { plain: password } }));
      await grantRole(tx, actor, { userId, unitId: form.unitId, role: form.role, position: form.position || null });
      return held === undefined;
    });
    if (!made)
      return redirectWith(c, '/quan-tri/tai-khoan', { tone: 'success', text: `Đã thêm vai trò cho ${form.username}.` });
    return showPeople(c, { username: form.username, password });
  });
  app.post('/quan-tri/vai-tro/:id{[0-9]+}/thu-hoi', async (c) => {
    await withRights(c, (tx, actor) => revokeRole(tx, actor, idParam(c), today()));
    return redirectWith(c, '/quan-tri/tai-khoan', { tone: 'success', text: 'Đã thu hồi vai trò.' });
  });
  app.get('/quan-tri/khoa-api', (c) => showKeys(c));
  app.post('/quan-tri/khoa-api', async (c) => {
    const form = await readForm(c, keyForm);
    const key = await withRights(c, (tx, actor) =>
      createApiKey(tx, actor, { name: form.name, mayWrite: Boolean(form.mayWrite) }),
    );
    return showKeys(c, key);
  });
  app.post('/quan-tri/khoa-api/:id{[0-9]+}/thu-hoi', async (c) => {
    await withRights(c, (tx, actor) => revokeApiKey(tx, actor, idParam(c)));
    return redirectWith(c, '/quan-tri/khoa-api', {
      tone: 'success',
      text: 'Đã thu hồi khóa. Hệ thống dùng khóa này không truy cập được nữa.',
    });
  });
}

function requireAdministrator(c: Request): void {
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Trang này dành cho quản trị.');
}

async function showPeople(c: Request, made?: { username: string; password: string }) {
  requireAdministrator(c);
  const { q } =
    c.req.method === 'GET' ? readQuery(c, z.object({ q: z.string().max(200).optional() })) : { q: undefined };
  const grants = await withRights(c, (tx) => listGrants(tx, { words: q, limit: 300 }));
  return renderPage(
    c,
    { title: 'Tài khoản', current: 'people' },
    <CardGrid layout="main-side">
      <Stack>
        <FilterBar
          action="/quan-tri/tai-khoan"
          {...savedViews(c)}
          search={{ name: 'q', label: 'Tìm theo tên, tên đăng nhập, đơn vị', value: q }}
        />
        <DataTable
          caption="Tài khoản và vai trò"
          rows={grants}
          rowKey={(row) => String(row.id)}
          dense
          columns={[
            { key: 'name', label: 'Họ và tên', phone: 'title', render: (row) => row.name },
            { key: 'username', label: 'Tên đăng nhập', render: (row) => row.username ?? '' },
            {
              key: 'unit',
              label: 'Đơn vị',
              width: 'wide',
              render: (row) => agencyName({ kind: row.unitKind, name: row.unitName }),
            },
            { key: 'role', label: 'Vai trò', render: (row) => roleNames[row.role] },
            {
              key: 'act',
              label: 'Việc',
              quietLabel: true,
              render: (row) => (
                <form method="post" action={`/quan-tri/vai-tro/${row.id}/thu-hoi`}>
                  <button type="submit" class="btn btn-sm">
                    Thu hồi
                  </button>
                </form>
              ),
            },
          ]}
          empty={<EmptyState icon="people" title="Không tìm thấy tài khoản nào" />}
        />
      </Stack>
      <Stack>
        {made ? (
          <NoticeBox
            tone="success"
            text={`Đã lập tài khoản ${made.username}`}
            detail={`Mật khẩu (chỉ hiện một lần): ${made.password}`}
          />
        ) : null}
        <Card title="Lập tài khoản, thêm vai trò">
          <Form action="/quan-tri/tai-khoan">
            <TextInput name="username" label="Tên đăng nhập" hint="Tài khoản đã có thì chỉ thêm vai trò" required />
            <TextInput name="name" label="Họ và tên" />
            <UnitPicker name="unitId" label="Đơn vị" options={[]} searchHref="/don-vi/chon" required />
            <Select
              name="role"
              label="Vai trò"
              options={grantableRoles.map((role) => ({ value: role, label: roleNames[role] }))}
            />
            <TextInput name="position" label="Chức vụ" />
            <SubmitRow label="Lưu" />
          </Form>
        </Card>
      </Stack>
    </CardGrid>,
  );
}

async function showKeys(c: Request, made?: string) {
  requireAdministrator(c);
  const keys = await withRights(c, (tx) => listApiKeys(tx));
  return renderPage(
    c,
    {
      title: 'Khóa API',
      subtitle: 'Cho hệ thống khác đọc và ghi dữ liệu của đơn vị; mô tả ở /api/v1/openapi.json',
      current: 'api',
    },
    <Stack>
      {made ? (
        <NoticeBox
          tone="success"
          text="Đã lập khóa. Hãy sao chép ngay, khóa chỉ hiện một lần:"
          detail={<code>{made}</code>}
        />
      ) : null}
      <DataTable
        caption="Khóa API"
        rows={keys}
        rowKey={(row) => String(row.id)}
        columns={[
          { key: 'name', label: 'Dùng để', phone: 'title', render: (row) => row.name },
          { key: 'unit', label: 'Đơn vị', render: (row) => row.unitName },
          { key: 'hint', label: 'Khóa', render: (row) => `…${row.hint}` },
          { key: 'write', label: 'Quyền', render: (row) => (row.mayWrite ? 'Đọc và ghi' : 'Chỉ đọc') },
          { key: 'at', label: 'Lập lúc', render: (row) => formatDateTime(row.createdAt) },
          {
            key: 'act',
            label: 'Việc',
            quietLabel: true,
            render: (row) =>
              row.revokedAt ? (
                'Đã thu hồi'
              ) : (
                <form method="post" action={`/quan-tri/khoa-api/${row.id}/thu-hoi`}>
                  <button type="submit" class="btn btn-sm">
                    Thu hồi
                  </button>
                </form>
              ),
          },
        ]}
        empty={<EmptyState icon="key" title="Chưa có khóa nào" text="Lập khóa khi cần nối hệ thống khác với Khéo." />}
      />
      <Card title="Lập khóa">
        <Form action="/quan-tri/khoa-api">
          <TextInput name="name" label="Dùng để làm gì" required />
          <Checkbox name="mayWrite" label="Cho phép ghi (nhận việc, báo hoàn thành ...)" />
          <SubmitRow label="Lập khóa" />
        </Form>
      </Card>
    </Stack>,
  );
}
