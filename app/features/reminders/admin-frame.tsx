import type { Child } from 'hono/jsx';
import { KheoError } from '../../platform/errors.ts';
import { getActor, type Request } from '../../platform/http/context.ts';
import { Stack } from '../../ui/card.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { renderPage } from '../frame.tsx';

const parts = [
  { label: 'Quy tắc', href: '/quan-tri/nhac-viec' },
  { label: 'Ngày nghỉ', href: '/quan-tri/nhac-viec/ngay-nghi' },
  { label: 'Webhook', href: '/quan-tri/nhac-viec/webhook' },
  { label: 'Nhật ký gửi', href: '/quan-tri/nhac-viec/nhat-ky' },
];

/** Throws `forbidden` for everyone who is no administrator. */
export function requireAdministrator(c: Request): void {
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Trang này dành cho quản trị.');
}

/** A page of the administrator's part about reminders: its four parts as tabs. */
export function renderAdminPage(
  c: Request,
  page: { path: string; subtitle: string; status?: 200 | 422 },
  body: Child,
): Promise<Response> {
  return renderPage(
    c,
    { title: 'Nhắc việc', subtitle: page.subtitle, current: 'reminders', status: page.status ?? 200 },
    <Stack>
      <Tabs label="Nhắc việc" tabs={parts.map((part) => ({ ...part, current: part.href === page.path }))} />
      {body}
    </Stack>,
  );
}
