import type { IconName } from './icons.tsx';
import { Icon } from './icons.tsx';
import type { Content } from './props.ts';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

export interface Notice {
  tone: NoticeTone;
  text: Content;
  /** A second line: what to do now. */
  detail?: Content | undefined;
}

const LOOKS: Readonly<Record<NoticeTone, { icon: IconName; word: string; class: string }>> = {
  info: { icon: 'info', word: 'Thông tin', class: 'k-notice-info' },
  success: { icon: 'done', word: 'Đã xong', class: 'k-notice-success' },
  warning: { icon: 'warning', word: 'Lưu ý', class: 'k-notice-warning' },
  danger: { icon: 'late', word: 'Lỗi', class: 'k-notice-danger' },
};

/** One message by icon and word. A fault is announced at once, the rest when the reader pauses. */
export function NoticeBox({ tone, text, detail }: Notice) {
  const look = LOOKS[tone];
  return (
    <div class={`k-notice ${look.class}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={look.icon} />
      <div>
        <span class="visually-hidden">{look.word}: </span>
        <span class="k-notice-text">{text}</span>
        {detail ? <div class="k-notice-detail">{detail}</div> : null}
      </div>
    </div>
  );
}

/** What happened a moment ago, above the page; nothing when there is none. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <div class="k-notices">
      {notices.map((notice) => (
        <NoticeBox {...notice} />
      ))}
    </div>
  );
}
