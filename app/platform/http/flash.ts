import { getCookie, setCookie } from 'hono/cookie';
import { type Request, wantsJson } from './context.ts';

export interface Flash {
  tone: 'info' | 'success' | 'warning' | 'danger';
  text: string;
}

const name = 'kheo.flash';
/** The header of a form that a script sent; see `islands/drop.ts`. */
const sentByScript = 'kheo-sent';
const options = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 } as const;

/** Go on to another page (303) and say there what happened. */
export function redirectWith(c: Request, address: string, flash?: Flash): Response {
  if (flash) setCookie(c, name, JSON.stringify(flash), options);
  if (c.req.header(sentByScript)) {
    // A script would follow the redirect by itself, and the page that it is sent to would say the words to nobody.
    return c.body(null, 204, { 'kheo-location': address });
  }
  return c.redirect(address, 303);
}

/** Tell a script that asked for JSON what became of a record; the page that it opens, when a person waits for it, says so. */
export function answerSaved(
  c: Request,
  saved: { id: number; address: string; isNew?: boolean },
  flash: Flash,
): Response {
  if (!wantsJson(c)) return redirectWith(c, saved.address, flash);
  if (c.req.header(sentByScript)) setCookie(c, name, JSON.stringify(flash), options);
  return c.json(saved);
}

/** What the page before this one left to say; it is said once. */
export function takeFlash(c: Request): Flash | undefined {
  const raw = getCookie(c, name);
  if (!raw) return undefined;
  setCookie(c, name, '', { ...options, maxAge: 0 });
  try {
    const { tone, text } = JSON.parse(raw);
    if (!['info', 'success', 'warning', 'danger'].includes(tone) || typeof text !== 'string') return undefined;
    return { tone, text: text.slice(0, 500) };
  } catch {
    return undefined; // A cookie that somebody else wrote says nothing.
  }
}
