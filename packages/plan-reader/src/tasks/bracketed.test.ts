import { expect, test } from 'vitest';
import { readBracketed } from './bracketed.ts';

function told(text: string): string[] {
  return readBracketed(text, false).units.map(({ role, name }) => `${role} ${name}`);
}

test.each([
  [
    'Công khai dự toán (Phòng Kế hoạch - Tài chính, trước 28/02/2026), công khai quyết toán (trước 30/9/2026).',
    ['perform Phòng Kế hoạch - Tài chính'],
  ],
  ['Kiện toàn Ban Thanh tra nhân dân (đề nghị Công đoàn xã thực hiện).', ['perform Công đoàn xã']],
  [
    'Tặng quà hộ nghèo (Phòng Chính trị chủ trì, Ban CHQS các xã, phường phối hợp; xong trước ngày 10/3/2026).',
    ['lead Phòng Chính trị', 'coordinate Ban CHQS các xã, phường'],
  ],
  [
    'Họp dân (Phòng Văn hóa - Xã hội chủ trì, phối hợp với Ủy ban MTTQ Việt Nam xã).',
    ['lead Phòng Văn hóa - Xã hội', 'coordinate Ủy ban MTTQ Việt Nam xã'],
  ],
  [
    'Hội nghị người lao động (Phòng Nhân sự chủ trì, Công đoàn Công ty phối hợp).',
    ['lead Phòng Nhân sự', 'coordinate Công đoàn Công ty'],
  ],
  [
    'Đối thoại với Nhân dân (Chủ trì: Phòng Kinh tế; phối hợp: Văn phòng HĐND và UBND xã).',
    ['lead Phòng Kinh tế', 'coordinate Văn phòng HĐND và UBND xã'],
  ],
  [
    'Mở hai lớp (giao Trường Chính trị tỉnh phối hợp với Sở Nội vụ thực hiện trong quý II năm 2026).',
    ['lead Trường Chính trị tỉnh'],
  ],
  [
    'Kiện toàn Ban Chỉ đạo (Sở Nội vụ tham mưu; UBND các xã thực hiện), xong trước ngày 28/02/2026.',
    ['lead Sở Nội vụ', 'perform UBND các xã'],
  ],
  ['Rà soát thủ tục (Sở Nội vụ chủ trì; Trưởng các phòng thực hiện).', ['lead Sở Nội vụ', 'perform Trưởng các phòng']],
  [
    'Kiện toàn Ban Chỉ đạo; hoàn thành trước ngày 15/02/2026 (Phòng Văn hóa - Xã hội).',
    ['perform Phòng Văn hóa - Xã hội'],
  ],
])('brackets behind a sentence say who leads, who helps and who does it: %s', (text, units) => {
  expect(told(text)).toEqual(units);
});

test('other brackets say nothing of who does it', () => {
  for (const text of [
    'Báo cáo UBND tỉnh (qua Sở Nội vụ).',
    'Gửi báo cáo về UBND tỉnh (Sở Nội vụ).',
    'Các sở, ban, ngành (trừ Công an tỉnh) tự chấm điểm.',
    'Thực hiện Quyết định của Ủy ban nhân dân tỉnh (sau đây gọi là UBND tỉnh).',
    'Tỷ lệ hài lòng đạt cao (từ 95% trở lên).',
  ]) {
    expect(told(text), text).toEqual([]);
  }
});

test('what was read of a text is white in the rest, at the same places', () => {
  const text = 'Tổng kết năm (Tổ giúp việc Ban Chỉ đạo); báo cáo trước ngày 05/12/2026.';
  const { rest } = readBracketed(text, false);
  expect(rest).toHaveLength(text.length);
  expect(rest).not.toContain('Tổ giúp việc');
  expect(rest.indexOf('05/12')).toBe(text.indexOf('05/12'));
});
