import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { readLaidOutTables } from './laid-out-tables.ts';

function source(text: string): SourceText {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, page: null, text: line }));
  return { kind: 'text', pages: null, lines, tables: [] };
}

function rowsOf(text: string): string[][] {
  return readLaidOutTables(source(text)).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));
}

const TABLE = `Các nhiệm vụ theo bảng sau:

 TT  Nội dung                        Cơ quan chủ trì     Thời gian
                                                         hoàn thành
 1   Xây dựng kế hoạch công tác      Các sở, ban;        Trước
     dân vận chính quyền             UBND các xã         15/4/2025

                                     2

 2   Tổ chức đối thoại               Văn phòng           Quý II
                                     UBND tỉnh
       IV. TỔ CHỨC THỰC HIỆN
       1. Sở Nội vụ theo dõi.`;

test('a table laid out by spaces is cut into its cells', () => {
  expect(rowsOf(TABLE)).toEqual([
    ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian\nhoàn thành'],
    ['1', 'Xây dựng kế hoạch công tác\ndân vận chính quyền', 'Các sở, ban;\nUBND các xã', 'Trước\n15/4/2025'],
    ['2', 'Tổ chức đối thoại', 'Văn phòng\nUBND tỉnh', 'Quý II'],
  ]);
});

test('it ends where text stands beside its columns, and keeps the numbers of its lines', () => {
  const [table] = readLaidOutTables(source(TABLE));
  expect(table).toMatchObject({ firstLine: 3, lastLine: 11 });
  expect(table?.rows[2]?.[2]?.lines).toEqual([10, 11]);
});

test('it ends above a heading that begins where its second column does', () => {
  const heading = TABLE.replace(/\n {7}IV\. /, '\n\n     IV. ');
  expect(rowsOf(heading).at(-1)).toEqual(['2', 'Tổ chức đối thoại', 'Văn phòng\nUBND tỉnh', 'Quý II']);
});

test('a row over all columns is one text', () => {
  const text = TABLE.replace(
    ' 2   Tổ chức đối thoại               Văn phòng           Quý II',
    ' II  HOÀN THIỆN THỂ CHẾ, NÂNG CAO HIỆU QUẢ PHỤC VỤ NHÂN DÂN\n 2   Tổ chức đối thoại               Văn phòng           Quý II',
  );
  expect(rowsOf(text)[2]).toEqual(['II', 'HOÀN THIỆN THỂ CHẾ, NÂNG CAO HIỆU QUẢ PHỤC VỤ NHÂN DÂN']);
});

test('numbers may stand behind a column that names the phase over several rows', () => {
  const text = `Giai đoạn   TT  Nội dung                        Cơ quan chủ trì     Thời hạn

            1   Ban hành quyết định phân công   Văn phòng UBND      Trước
1: chuẩn        công chức phụ trách             phường              06/3/2026
bị
(tháng 2)   2   Hội nghị phát động              Phòng Văn hóa
                                                                    Trước ngày
                                                                    20/3/2026
            3   Đăng ký mô hình                 Các tổ dân phố

                                     2

2: cả năm   4   Trực sáng thứ Bảy               Trung tâm           Hằng tuần
       IV. TỔ CHỨC THỰC HIỆN
       1. Văn phòng theo dõi.`;
  expect(rowsOf(text)).toEqual([
    ['Giai đoạn', 'TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn'],
    [
      '1: chuẩn\nbị',
      '1',
      'Ban hành quyết định phân công\ncông chức phụ trách',
      'Văn phòng UBND\nphường',
      'Trước\n06/3/2026',
    ],
    ['(tháng 2)', '2', 'Hội nghị phát động', 'Phòng Văn hóa', 'Trước ngày\n20/3/2026'],
    ['', '3', 'Đăng ký mô hình', 'Các tổ dân phố', ''],
    ['2: cả năm', '4', 'Trực sáng thứ Bảy', 'Trung tâm', 'Hằng tuần'],
  ]);
});

test('words that only look like a header, and files that say where their tables are, give none', () => {
  expect(rowsOf('STT  Nội dung  Thời gian\n\nKhông có dòng nào.')).toEqual([]);
  expect(readLaidOutTables({ ...source(TABLE), kind: 'docx' })).toEqual([]);
});

test('numbers may stand beside the middle of their rows, with no empty line between', () => {
  const text = ` STT  Nhiệm vụ                   Chủ trì            Thời gian

      Xây dựng, ban hành Kế      Phòng Hành chính
 1    hoạch công tác dân vận     - Tổ chức          Tháng 02/2024
      năm 2024 của Văn phòng
                                 Trung tâm Phục vụ
 2    Đăng ký mô hình “Dân vận   hành chính công    Trước ngày
      khéo” với Sở Nội vụ        tỉnh; Ban Tiếp     15/3/2024
                                 công dân tỉnh
      Rà soát, sửa đổi Quy chế   Phòng Nội chính    Trước ngày
 3    dân chủ                                       30/4/2024

      IV. TỔ CHỨC THỰC HIỆN`;
  expect(rowsOf(text).slice(1)).toEqual([
    [
      '1',
      'Xây dựng, ban hành Kế\nhoạch công tác dân vận\nnăm 2024 của Văn phòng',
      'Phòng Hành chính\n- Tổ chức',
      'Tháng 02/2024',
    ],
    [
      '2',
      'Đăng ký mô hình “Dân vận\nkhéo” với Sở Nội vụ',
      'Trung tâm Phục vụ\nhành chính công\ntỉnh; Ban Tiếp\ncông dân tỉnh',
      'Trước ngày\n15/3/2024',
    ],
    ['3', 'Rà soát, sửa đổi Quy chế\ndân chủ', 'Phòng Nội chính', 'Trước ngày\n30/4/2024'],
  ]);
});

test('it goes on below the footnotes of a page, which stay in the text', () => {
  const text = TABLE.replace(
    '\n                                     2\n',
    `
1 Theo Kế hoạch số 11/KH-UBND ngày 16/01/2025 của UBND xã về phòng, chống thiên tai và tìm kiếm cứu nạn năm
2025.

                                     2
`,
  );
  expect(rowsOf(text)).toEqual(rowsOf(TABLE));
  expect([...(readLaidOutTables(source(text))[0]?.apart ?? [])]).toEqual([8, 9]);
});
