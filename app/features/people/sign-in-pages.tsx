import { z } from 'zod';
import { KheoError } from '../../platform/errors.ts';
import { type App, type Request, readForm } from '../../platform/http/context.ts';
import { rememberFailure, requireFewFailures } from '../../platform/sign-in/attempts.ts';
import { BarePage } from '../../ui/bare-page.tsx';
import { Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { ownAddress } from '../forms.ts';
import { findPersonas, type Persona, samplePassword } from './personas.ts';

const signInForm = z.object({
  username: z.string().trim().toLowerCase().min(1, 'Nhập tên đăng nhập.'),
  password: z.string().min(1, 'Nhập mật khẩu.'),
  ve: z.string().optional(),
});
const codeForm = z.object({ code: z.string().trim(), ve: z.string().optional() });
const personaForm = z.object({ username: z.string() });

/** Sign-in, second factor, sign-out; the sample province offers its personas at one click. */
export function signInPages(app: App): void {
  app.get('/dang-nhap', async (c) => {
    if (c.var.signedIn) return c.redirect('/', 303);
    return showSignIn(c, { back: c.req.query('ve') });
  });
  app.post('/dang-nhap', async (c) => {
    const { username, password, ve } = await readForm(c, signInForm).catch((error: unknown) => {
      if (error instanceof KheoError && error.code === 'invalid') return { username: '', password: '', ve: undefined };
      throw error;
    });
    return signIn(c, username, password, ve);
  });
  app.post('/dang-nhap/vai', async (c) => {
    if (!c.var.platform.sample) throw new KheoError('not-found', 'Không có trang ở địa chỉ này.');
    const { username } = await readForm(c, personaForm);
    return signIn(c, username, samplePassword, undefined);
  });
  app.get('/dang-nhap/ma', (c) => showCode(c, {}));
  app.post('/dang-nhap/ma', async (c) => {
    const { code, ve } = await readForm(c, codeForm);
    if (code.length < 6) return showCode(c, { back: ve, fault: 'Nhập mã gồm 6 chữ số.' });
    const headers = c.req.raw.headers;
    requireFewFailures(`code:${addressOf(c)}`);
    const body = { code: code.replace(/\s/g, '') };
    const verify = code.length > 8 ? c.var.platform.auth.api.verifyBackupCode : c.var.platform.auth.api.verifyTOTP;
    const answer = await verify({ body, headers, asResponse: true });
    if (!answer.ok) {
      rememberFailure(`code:${addressOf(c)}`);
      return showCode(c, { back: ve, fault: 'Mã không đúng hoặc đã hết hạn. Hãy nhập mã mới trên ứng dụng.' });
    }
    return goOn(c, answer, ve);
  });
  app.post('/dang-xuat', async (c) => {
    const signedIn = c.var.signedIn;
    const answer = await c.var.platform.auth.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    if (signedIn) c.var.platform.sessions.forget(signedIn.userId);
    return goOn(c, answer, '/dang-nhap');
  });
}

async function signIn(c: Request, username: string, password: string, back: string | undefined): Promise<Response> {
  const keys = [`name:${username}`, `address:${addressOf(c)}`];
  const fault = 'Tên đăng nhập hoặc mật khẩu không đúng.';
  if (!username || !password) return showSignIn(c, { back, username, fault: 'Nhập tên đăng nhập và mật khẩu.' });
  requireFewFailures(...keys);
  const answer = await c.var.platform.auth.api.signInUsername({
    body: { username, password },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!answer.ok) {
    rememberFailure(...keys);
    return showSignIn(c, { back, username, fault });
  }
  const result = (await answer.clone().json()) as { twoFactorRedirect?: boolean } | null;
  const next = result?.twoFactorRedirect ? `/dang-nhap/ma?ve=${encodeURIComponent(back ?? '/')}` : back;
  return goOn(c, answer, next);
}

/** Take over the cookies of better-auth's answer and go on to an address of our own. */
function goOn(c: Request, answer: Response, back: string | undefined): Response {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  return c.redirect(ownAddress(back), 303);
}

function addressOf(c: Request): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? 'unknown';
}

async function showSignIn(c: Request, state: { back?: string | undefined; username?: string; fault?: string }) {
  const personas = c.var.platform.sample ? await findPersonas(c.var.platform.database.pool) : [];
  return c.html(
    <BarePage
      title="Đăng nhập"
      subtitle="Công tác dân vận chính quyền"
      notices={state.fault ? [{ tone: 'danger', text: state.fault }] : []}
      wide={personas.length > 0}
    >
      <Form action="/dang-nhap">
        <TextInput name="username" label="Tên đăng nhập" value={state.username} autocomplete="username" required />
        <TextInput type="password" name="password" label="Mật khẩu" autocomplete="current-password" required />
        {state.back ? <input type="hidden" name="ve" value={state.back} /> : null}
        <SubmitRow label="Đăng nhập" />
      </Form>
      {personas.length > 0 ? <Personas personas={personas} /> : null}
    </BarePage>,
    state.fault ? 422 : 200,
  );
}

function Personas({ personas }: { personas: Persona[] }) {
  return (
    <section class="k-personas" aria-labelledby="vai-mau">
      <h2 id="vai-mau">Tỉnh mẫu: vào thử bằng một vai</h2>
      <p class="k-muted">
        Dữ liệu mẫu, không có người và đơn vị thật. Mật khẩu chung: <code>{samplePassword}</code>
      </p>
      <form method="post" action="/dang-nhap/vai" class="k-tiles">
        {personas.map((persona) => (
          <button type="submit" class="k-tile" name="username" value={persona.username}>
            <span>
              <span class="k-tile-label">{persona.position}</span>
              <small>
                {persona.name} · {persona.unitName}
              </small>
            </span>
          </button>
        ))}
      </form>
    </section>
  );
}

function showCode(c: Request, { back = c.req.query('ve'), fault }: { back?: string | undefined; fault?: string }) {
  return c.html(
    <BarePage title="Nhập mã xác thực" notices={fault ? [{ tone: 'danger', text: fault }] : []}>
      <Form action="/dang-nhap/ma">
        <TextInput
          name="code"
          label="Mã 6 chữ số trên ứng dụng xác thực, hoặc một mã dự phòng"
          autocomplete="one-time-code"
          required
        />
        {back ? <input type="hidden" name="ve" value={back} /> : null}
        <SubmitRow label="Xác nhận" cancelHref="/dang-nhap" />
      </Form>
    </BarePage>,
    fault ? 422 : 200,
  );
}
