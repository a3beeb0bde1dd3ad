import { z } from 'zod';

/** The lists that can be kept under a name, with what they are called. */
export const listNames: Readonly<Record<string, string>> = {
  '/nhiem-vu': 'Nhiệm vụ',
  '/ke-hoach': 'Kế hoạch',
  '/hoat-dong': 'Hoạt động',
  '/hoat-dong/ban-do': 'Bản đồ hoạt động',
  '/cam-ket': 'Cam kết',
  '/chi-dao': 'Chỉ đạo',
  '/dieu-phoi': 'Điều phối',
  '/quan-tri/tai-khoan': 'Tài khoản',
  '/quan-tri/nhac-viec/nhat-ky': 'Nhật ký nhắc việc',
};

/** A list as somebody sees it: its address, and what narrows it. */
export interface ListView {
  list: string;
  query: string;
}

/** Parameters that say where in a list one is, and not which list. */
const passing = new Set(['sau', 'trang']);

/** What of an address is kept: nothing empty, no page, the parts in the order of their names. */
export function viewOf(address: string): ListView {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const kept = [...searchParams].filter(([name, value]) => value !== '' && !passing.has(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { list: pathname, query: new URLSearchParams(kept).toString() };
}

/** The form that keeps a list. */
export const savedViewForm = z.object({
  danh_sach: z.string().max(2000),
  name: z.string().trim().min(1, 'Hãy đặt tên.').max(60, 'Tên dài quá 60 ký tự.'),
});
