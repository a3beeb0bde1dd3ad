import { describe, expect, it } from 'vitest';
import { tokenize } from '../units/tokens.ts';
import { readFurtherSubjects } from './further-subjects.ts';

function subjects(text: string): string[] {
  return readFurtherSubjects(tokenize(text), 1, false).flatMap(({ units }) => units.map(({ name }) => name));
}

describe('who does what behind a comma', () => {
  it.each([
    ['trì, Phòng Kinh tế chuẩn bị nội dung, mời Mặt trận Tổ quốc xã cùng dự.', ['Phòng Kinh tế']],
    ['trì, UBND các xã, phường tổ chức thực hiện. Phòng Nội vụ tổng hợp.', ['UBND các xã, phường']],
    ['trì, Chủ tịch UBND xã trực tiếp chỉ đạo', ['Chủ tịch UBND xã']],
  ])('hears the subjects in %s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it.each([
    'dõi, đôn đốc các cơ quan, đơn vị, UBND các phường thực hiện Kế hoạch',
    'hợp với Sở Nội vụ, Sở Tài chính tổ chức hội nghị',
    'tuyên truyền đến đoàn viên, các tổ chức tôn giáo tham gia',
    'trì; Phòng Kinh tế chuẩn bị nội dung',
  ])('hears none in %s', (text) => {
    expect(subjects(text)).toEqual([]);
  });
});
