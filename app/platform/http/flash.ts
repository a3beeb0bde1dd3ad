import { getCookie, setCookie } from 'hono/cookie';
import type { Request } from './context.ts';

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
