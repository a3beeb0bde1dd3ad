import { createHmac } from 'node:crypto';
import { formatDate } from '../../ui/format.ts';
import { escapeHtml } from '../../ui/markup.ts';
import type { OutgoingItem } from './reminder.ts';

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

const more = 'Chọn nhận nhắc việc bằng cách nào:';

/** One letter with everything that one person is reminded of; addresses are those of the installation. */
export function reminderMail(personName: string, items: readonly OutgoingItem[], address: string): MailText {
  const [first] = items;
  const subject = items.length === 1 && first ? first.text : `Khéo nhắc ${items.length} việc`;
  const lines = items.map((item) => ({ text: item.text, note: noteOf(item), href: address + item.href }));
  const text = [
    `Kính gửi ${personName},`,
    '',
    ...lines.flatMap(({ text: words, note, href }) => [`- ${words}`, `  ${note}`, `  ${href}`]),
    '',
    `${more} ${address}/tai-khoan/nhac-viec`,
  ].join('\n');
  const rows = lines.map(
    ({ text: words, note, href }) =>
      `<li style="margin-bottom:12px"><a href="${escapeHtml(href)}">${escapeHtml(words)}</a><br><small>${escapeHtml(note)}</small></li>`,
  );
  const html = letter(
    `<p>Kính gửi ${escapeHtml(personName)},</p><ul style="padding-left:20px">${rows.join('')}</ul>
<p><small>${more} <a href="${escapeHtml(address)}/tai-khoan/nhac-viec">Nhắc việc</a></small></p>`,
  );
  return { subject: oneLine(subject), text, html };
}

/** The letter that asks a person to confirm the address. */
export function confirmMail(personName: string, link: string): MailText {
  const ask = 'Để nhận nhắc việc của Khéo ở địa chỉ này, hãy mở liên kết sau trong 24 giờ:';
  const else_ = 'Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.';
  return {
    subject: 'Xác nhận địa chỉ nhận nhắc việc',
    text: `Kính gửi ${personName},\n\n${ask}\n${link}\n\n${else_}`,
    html: letter(
      `<p>Kính gửi ${escapeHtml(personName)},</p><p>${ask}</p><p><a href="${escapeHtml(link)}">Xác nhận địa chỉ</a></p><p><small>${else_}</small></p>`,
    ),
  };
}

function noteOf({ unitName, kind, dueOn }: OutgoingItem): string {
  return kind === 'digest' ? `${unitName}, tuần từ ${formatDate(dueOn)}` : `${unitName}, hạn ${formatDate(dueOn)}`;
}

function letter(body: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><body style="font-family:sans-serif;line-height:1.5;max-width:640px">${body}</body></html>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}

/** The body that a webhook gets. `id` is the same when it is sent again. */
export function webhookBody(id: string, items: readonly OutgoingItem[], address: string): string {
  return JSON.stringify({
    id,
    type: 'reminders',
    items: items.map((item) => ({
      kind: item.kind,
      subject: item.subject,
      subjectId: item.subjectId,
      unitId: item.unitId,
      unitName: item.unitName,
      dueOn: item.dueOn,
      text: item.text,
      link: address + item.href,
    })),
  });
}

/** Signature of a body: HMAC-SHA256 of `second.body` with the webhook's secret, as `t=<second>,v1=<hex>`. */
export function signatureOf(secret: string, body: string, second: number): string {
  return `t=${second},v1=${createHmac('sha256', secret).update(`${second}.${body}`).digest('hex')}`;
}
