import { expect, test } from 'vitest';
import { readAssignments } from './assignments.ts';

function told(text: string, section: 'content' | 'assign' = 'content'): string[] {
  return readAssignments(text, { section, isDamaged: false, isHeading: false }).map(
    ({ role, name }) => `${role} ${name}`,
  );
}

test('who does what is spoken of stands behind "do" and "được giao cho"', () => {
  expect(told('Nội dung quán triệt do Chi cục Bảo vệ môi trường chủ trì tham mưu.')).toEqual([
    'lead Chi cục Bảo vệ môi trường',
  ]);
  expect(told('Lịch tiếp công dân được giao cho Phòng Nội vụ xây dựng, niêm yết.')).toEqual(['perform Phòng Nội vụ']);
  expect(told('Việc này được phân công cho Phòng Kinh tế theo dõi.')).toEqual(['perform Phòng Kinh tế']);
  expect(told('Nhiệm vụ được phân công cho các phòng theo bảng sau:')).toEqual([]);
  expect(told('Hội nghị do Ủy ban nhân dân tỉnh tổ chức.')).toEqual([]);
  expect(
    told('Đăng ký 02 mô hình: mô hình A do Phòng Nội vụ phụ trách, mô hình B do Trung tâm Khuyến công phụ trách.'),
  ).toEqual(['lead Phòng Nội vụ', 'lead Trung tâm Khuyến công']);
  expect(told('Đăng ký theo mẫu do Sở Nội vụ tổng hợp.')).toEqual([]);
  expect(told('Hồ sơ buổi tiếp do Phòng Pháp chế - Kiểm tra chuẩn bị.')).toEqual(['perform Phòng Pháp chế - Kiểm tra']);
  const page = 'Chuyên mục do Trung tâm Chuyển đổi số xây dựng, đưa vào hoạt động trước ngày 15/4/2026.';
  const dueAt = [page.indexOf('15/4')];
  expect(readAssignments(page, { section: 'content', isDamaged: false, isHeading: false, dueAt })).toEqual([
    { name: 'Trung tâm Chuyển đổi số', role: 'perform' },
  ]);
  expect(told('Khảo sát bằng mã QR, do Văn phòng tổng hợp, công bố.')).toEqual(['perform Văn phòng']);
});

test('who is told in passing stands behind ", giao"', () => {
  expect(told('Niêm yết tại nhà văn hóa, thực hiện trước ngày 15/3/2026, giao Văn phòng HĐND và UBND xã.')).toEqual([
    'lead Văn phòng HĐND và UBND xã',
  ]);
  expect(told('Đối với dự án đường ven biển, giao UBND xã Đông Hải, UBND xã Nam Hải hoàn thành đối thoại.')).toEqual([
    'lead UBND xã Đông Hải',
    'lead UBND xã Nam Hải',
  ]);
  expect(told('Đơn tranh chấp đất đai giao Phòng Kinh tế chủ trì hòa giải.')).toEqual(['lead Phòng Kinh tế']);
  expect(told('Rà soát nhiệm vụ đã được UBND tỉnh giao Phòng Kinh tế chủ trì.')).toEqual([]);
  expect(told('Rà soát nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao các sở, ban, ngành.')).toEqual([]);
});

test('the units of places behind one level are each told, and departments behind one "Sở"', () => {
  expect(told('Trưởng các thôn Đồng Lạc, Trung Hòa, Suối Bốc phản ánh tình hình Nhân dân.', 'assign')).toEqual([
    'perform Trưởng thôn Đồng Lạc',
    'perform Trưởng thôn Trung Hòa',
    'perform Trưởng thôn Suối Bốc',
  ]);
  expect(told('Chủ tịch UBND các huyện: Kỳ Sơn, Quế Phong chỉ đạo bố trí công chức.', 'assign')).toEqual([
    'perform Chủ tịch UBND huyện Kỳ Sơn',
    'perform Chủ tịch UBND huyện Quế Phong',
  ]);
  expect(told('Sở Nông nghiệp và Môi trường, Xây dựng, Tài chính hướng dẫn UBND cấp xã.', 'assign')).toEqual([
    'perform Sở Nông nghiệp và Môi trường',
    'perform Sở Xây dựng',
    'perform Sở Tài chính',
  ]);
});
