import { expect, test } from 'vitest';
import { isWholeHeading } from './whole-heading.ts';

test.each([
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'Chỉ đạo cán bộ bám cơ sở', true],
  ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể chính trị - xã hội tỉnh', 'Phối hợp tuyên truyền', true],
  ['UBND đặc khu Phú Quốc, UBND đặc khu Thổ Châu', 'Ngoài nhiệm vụ tại khoản 1', true],
  ['Sở Nông nghiệp và Phát triển nông thôn, Sở Tài nguyên và', 'Môi trường', false],
  ['Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn', 'Quảng Nam phối hợp', false],
  ['Nâng cao chất lượng tiếp công dân', 'Tổ chức đối thoại', false],
  ['Sở Nội vụ có trách nhiệm', 'Theo dõi việc thực hiện', false],
])('%s | %s', (before, after, isWhole) => {
  expect(isWholeHeading(before, after, false)).toBe(isWhole);
});
