import { raw } from 'hono/html';
import type { IconName } from './icons.tsx';
import { escapeHtml } from './markup.ts';

/** The shapes of a state. Each has its own icon and word, so that nothing hangs on colour. */
export type StatusShape =
  | 'done'
  | 'doing'
  | 'due-soon'
  | 'late'
  | 'not-received'
  | 'received'
  | 'not-assigned'
  | 'waiting'
  | 'returned'
  | 'refused'
  | 'exempt'
  | 'withdrawn'
  | 'draft'
  | 'published'
  | 'unsure';

interface Shape {
  /** Painted by the class `k-shape-…` of the style sheet. */
  icon: IconName;
  word: string;
  class: string;
}

/** Icon, word and colour class of every shape. */
export const STATUS_SHAPES: Readonly<Record<StatusShape, Shape>> = {
  done: { icon: 'check', word: 'Xong', class: 'k-status-success' },
  doing: { icon: 'doing', word: 'Đang làm', class: 'k-status-accent' },
  'due-soon': { icon: 'clock', word: 'Sắp đến hạn', class: 'k-status-warning' },
  late: { icon: 'late', word: 'Quá hạn', class: 'k-status-danger' },
  'not-received': { icon: 'open', word: 'Chưa nhận', class: 'k-status-neutral' },
  received: { icon: 'target', word: 'Đã nhận', class: 'k-status-accent' },
  'not-assigned': { icon: 'none', word: 'Không giao', class: 'k-status-neutral' },
  waiting: { icon: 'clock', word: 'Chờ duyệt', class: 'k-status-warning' },
  returned: { icon: 'return', word: 'Trả lại', class: 'k-status-warning' },
  refused: { icon: 'close', word: 'Từ chối', class: 'k-status-danger' },
  exempt: { icon: 'forbid', word: 'Miễn', class: 'k-status-neutral' },
  withdrawn: { icon: 'delete', word: 'Thu hồi', class: 'k-status-neutral' },
  draft: { icon: 'draft', word: 'Dự thảo', class: 'k-status-neutral' },
  published: { icon: 'done', word: 'Đã ban hành', class: 'k-status-success' },
  unsure: { icon: 'warning', word: 'Cần xem', class: 'k-status-warning' },
};

export interface StatusProps {
  shape: StatusShape;
  /** Replaces the usual word, like `quá hạn 2 ngày`. */
  label?: string | undefined;
  /** With a tinted ground, for headers; without it for tables and lists. */
  pill?: boolean | undefined;
  /** Said on pointing. */
  title?: string | undefined;
}

/** A state by shape and word: ✓ Xong · ◐ Đang làm · ! Quá hạn · – Không giao · ○ Chưa nhận. */
export function Status({ shape, label, pill, title }: StatusProps) {
  const { icon, word, class: tone } = STATUS_SHAPES[shape];
  const ground = pill ? ' k-status-pill' : '';
  const more = title === undefined ? '' : ` title="${escapeHtml(title)}"`;
  return raw(`<span class="k-status ${tone} k-shape-${icon}${ground}"${more}>${escapeHtml(label ?? word)}</span>`);
}
