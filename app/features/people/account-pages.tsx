import { raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, getSignedIn, type Request, readForm } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { actorOf } from '../../platform/sign-in/sessions.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { Status } from '../../ui/status.tsx';
import { ownAddress } from '../forms.ts';
import { renderPage, roleNames } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { chooseSeat, chooseTheme } from './commands.ts';

const passwordForm = z.object({ password: z.string().min(1, 'Nhập mật khẩu.') });
const codeForm = z.object({
  code: z
    .string()
    .trim()
    .transform((text) => text.replace(/\s/g, '')),
});
const changeForm = z.object({
  current: z.string().min(1, 'Nhập mật khẩu hiện tại.'),
  next: z.string().min(10, 'Mật khẩu mới cần ít nhất 10 ký tự.'),
});

/** A person's own account: roles, the unit to act for, look, password, second factor. */
export function accountPages(app: App): void {
  app.get('/tai-khoan', (c) => showAccount(c));
  app.post('/tai-khoan/don-vi', async (c) => {
    const { unit } = await readForm(c, z.object({ unit: z.coerce.number().int() }));
    const signedIn = getSignedIn(c);
    const seat = signedIn.seats.find((one) => one.grantId === unit);
    if (!seat) throw new KheoError('forbidden', 'Tài khoản không có vai trò này.');
    await c.var.platform.database.as(actorOf(signedIn, seat), (tx) => chooseSeat(tx, signedIn.userId, seat.grantId));
    c.var.platform.sessions.forget(signedIn.userId);
    return redirectWith(c, '/', { tone: 'info', text: `Đang làm việc với tư cách ${seat.unitName}.` });
  });
  app.post('/tai-khoan/giao-dien', async (c) => {
    const { theme } = await readForm(c, z.object({ theme: z.enum(['auto', 'light', 'dark']) }));
    const signedIn = getSignedIn(c);
    const seat = signedIn.seat;
    if (seat) {
      const chosen = theme === 'auto' ? null : theme;
      await c.var.platform.database.as(actorOf(signedIn, seat), (tx) => chooseTheme(tx, signedIn.userId, chosen));
      c.var.platform.sessions.forget(signedIn.userId);
    }
    const from = c.req.header('referer');
    return c.redirect(ownAddress(from ? new URL(from).pathname + new URL(from).search : '/'), 303);
  });
  app.post('/tai-khoan/mat-khau', async (c) => {
    const change = async ({ current, next }: z.output<typeof changeForm>) => {
      const answer = await c.var.platform.auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers: c.req.raw.headers,
        asResponse: true,
      });
      if (!answer.ok) throw wrong('current', 'Mật khẩu hiện tại không đúng.');
      passCookies(c, answer);
      const text = 'Đã đổi mật khẩu và đăng xuất các thiết bị khác.';
      return redirectWith(c, '/tai-khoan', { tone: 'success', text });
    };
    return withForm(c, changeForm, change, (typed) => showAccount(c, { change: typed }));
  });
  app.post('/tai-khoan/xac-thuc-hai-lop', async (c) => {
    const enable = async ({ password }: z.output<typeof passwordForm>) => {
      const answer = await c.var.platform.auth.api.enableTwoFactor({
        body: { password },
        headers: c.req.raw.headers,
        asResponse: true,
      });
      if (!answer.ok) throw wrong('password', 'Mật khẩu không đúng.');
      const made = (await answer.clone().json()) as { totpURI: string; backupCodes: string[] };
      passCookies(c, answer);
      return showCodes(c, made);
    };
    return withForm(c, passwordForm, enable, (typed) => showAccount(c, { secondFactor: typed }));
  });
  app.post('/tai-khoan/xac-thuc-hai-lop/ma', async (c) => {
    const { code } = await readForm(c, codeForm);
    const answer = await c.var.platform.auth.api.verifyTOTP({
      body: { code },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!answer.ok)
      return redirectWith(c, '/tai-khoan', { tone: 'danger', text: 'Mã không đúng. Hãy bật lại từ đầu.' });
    passCookies(c, answer);
    c.var.platform.sessions.forget(getSignedIn(c).userId);
    return redirectWith(c, '/tai-khoan', { tone: 'success', text: 'Đã bật xác thực hai lớp.' });
  });
  app.post('/tai-khoan/xac-thuc-hai-lop/tat', async (c) => {
    const disable = async ({ password }: z.output<typeof passwordForm>) => {
      const answer = await c.var.platform.auth.api.disableTwoFactor({
        body: { password },
        headers: c.req.raw.headers,
        asResponse: true,
      });
      if (!answer.ok) throw wrong('password', 'Mật khẩu không đúng.');
      passCookies(c, answer);
      c.var.platform.sessions.forget(getSignedIn(c).userId);
      return redirectWith(c, '/tai-khoan', { tone: 'success', text: 'Đã tắt xác thực hai lớp.' });
    };
    return withForm(c, passwordForm, disable, (typed) => showAccount(c, { secondFactor: typed }));
  });
}

function wrong(field: string, message: string): KheoError {
  return new KheoError('invalid', message, undefined, { [field]: message });
}

function passCookies(c: Request, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}

function showAccount(c: Request, typed: { change?: Typed; secondFactor?: Typed } = {}) {
  const signedIn = getSignedIn(c);
  const change = typedFields(typed.change);
  const secondFactor = typedFields(typed.secondFactor, '-hai-lop');
  return renderPage(
    c,
    { title: 'Tài khoản và bảo mật', status: typed.change || typed.secondFactor ? 422 : 200 },
    <Stack>
      <Card title="Vai trò">
        <DescriptionList
          items={[
            { term: 'Tên đăng nhập', value: signedIn.username },
            ...signedIn.seats.map((seat) => ({
              term: roleNames[seat.role],
              value: `${seat.unitName}${seat.position ? ` (${seat.position})` : ''}`,
            })),
          ]}
        />
        <p>
          <a href="/van-ban/hinh-anh-chu-ky">Hình ảnh chữ ký</a> hiện trên văn bản khi ký số
        </p>
      </Card>
      <Card
        title="Xác thực hai lớp"
        actions={
          <Status
            shape={signedIn.twoFactor ? 'done' : 'not-received'}
            label={signedIn.twoFactor ? 'Đang bật' : 'Chưa bật'}
          />
        }
      >
        <p>Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã 6 chữ số trên điện thoại.</p>
        <Form
          action={signedIn.twoFactor ? '/tai-khoan/xac-thuc-hai-lop/tat' : '/tai-khoan/xac-thuc-hai-lop'}
          errors={secondFactor.errors}
        >
          <TextInput
            {...secondFactor.field('password')}
            value={undefined}
            type="password"
            label="Mật khẩu của bạn"
            required
            width="medium"
            autocomplete="current-password"
          />
          <SubmitRow label={signedIn.twoFactor ? 'Tắt xác thực hai lớp' : 'Bật xác thực hai lớp'} />
        </Form>
      </Card>
      <Card title="Đổi mật khẩu">
        <Form action="/tai-khoan/mat-khau" errors={change.errors}>
          <TextInput
            {...change.field('current')}
            value={undefined}
            type="password"
            label="Mật khẩu hiện tại"
            required
            width="medium"
            autocomplete="current-password"
          />
          <TextInput
            {...change.field('next')}
            value={undefined}
            type="password"
            label="Mật khẩu mới"
            hint="Ít nhất 10 ký tự"
            required
            width="medium"
            autocomplete="new-password"
          />
          <SubmitRow label="Đổi mật khẩu" />
        </Form>
      </Card>
    </Stack>,
  );
}

function showCodes(c: Request, { totpURI, backupCodes }: { totpURI: string; backupCodes: string[] }) {
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return renderPage(
    c,
    { title: 'Bật xác thực hai lớp' },
    <Stack>
      <Card title="1. Quét mã bằng ứng dụng xác thực">
        <div class="k-qr">{raw(renderSVG(totpURI))}</div>
        <p>
          Hoặc nhập khóa: <code>{secret}</code>
        </p>
      </Card>
      <Card title="2. Cất các mã dự phòng">
        <p>Mỗi mã dùng được một lần khi không có điện thoại. Trang này chỉ hiện một lần.</p>
        <ul class="k-plain-list">
          {backupCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="3. Nhập mã đang hiện trên điện thoại">
        <Form action="/tai-khoan/xac-thuc-hai-lop/ma">
          <TextInput
            name="code"
            label="Mã 6 chữ số"
            required
            width="short"
            inputmode="numeric"
            autocomplete="one-time-code"
          />
          <SubmitRow label="Xác nhận và bật" cancelHref="/tai-khoan" />
        </Form>
      </Card>
    </Stack>,
  );
}
