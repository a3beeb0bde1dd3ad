import type { KheoError } from '../platform/errors.ts';
import { type Request, wantsJson } from '../platform/http/context.ts';
import { ErrorPage, type ErrorStatus } from '../ui/error-page.tsx';

/** Answer an error as the caller reads it: JSON for the API and for scripts that ask for it, a page for a person, sign-in for who is not signed in. */
export function showError(c: Request, error: KheoError, reference?: string): Response | Promise<Response> {
  const status = reference ? 500 : error.status;
  if (c.req.path.startsWith('/api/') || wantsJson(c)) {
    return c.json({ error: { code: error.code, message: error.forPerson, fields: error.fields, reference } }, status);
  }
  if (error.code === 'not-signed-in') {
    const back = c.req.method === 'GET' ? `?ve=${encodeURIComponent(c.req.path)}` : '';
    return c.redirect(`/dang-nhap${back}`, 303);
  }
  const details = Object.values(error.fields);
  const message = [error.forPerson, ...details].join(' ');
  return c.html(
    <ErrorPage
      status={status as ErrorStatus}
      message={message}
      reference={reference}
      theme={c.var.signedIn?.theme ?? 'auto'}
    />,
    status,
  );
}
