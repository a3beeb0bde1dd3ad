import { readFileSync } from 'node:fs';
import { createRestorer } from '@kheo/vietnamese';
import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { understand } from '../understand/understand.ts';
import { restoreSource } from './restore-source.ts';

const restorer = createRestorer(readFileSync(new URL('../../../vietnamese/model/vietnamese.model', import.meta.url)));

function restored(text: string): SourceText {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, page: null, text: line }));
  return restoreSource({ kind: 'text', pages: null, lines, tables: [] }, restorer);
}

test('the header of a column of numbers is no damaged word', () => {
  const { lines } = restored('Ké hoach cong tac dan van chinh quyén nim 2026\nSTT\nCo quan chu tri thuc hién nhiém vu');
  expect(lines.map(({ text }) => text)).toEqual([
    'Kế hoạch công tác dân vận chính quyền năm 2026',
    'STT',
    'Cơ quan chủ trì thực hiện nhiệm vụ',
  ]);
});

test('a table laid out by spaces keeps its columns when its words are restored', () => {
  const source = restored(`Cac nhiém vu cu thé theo bang sau day cua Ke hoach:

 TT  Noi dung céng viéc              Co quan chu tri     Thoi gian

 1   Xay dung ké hoach céng tac      Phong Kinh té;      Truéc
     dan van chinh quyén             UBND cac xa         15/4/2025

 2   To chirc doi thoai              Van phong           Trong nam
                                     UBND tinh`);
  const [table] = understand(source).parts[0]?.tables ?? [];
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['1', 'Xây dựng kế hoạch công tác dân vận chính quyền', 'Phòng Kinh tế; UBND các xã', 'Trước 15/4/2025'],
    ['2', 'Tổ chức đối thoại', 'Văn phòng UBND tỉnh', 'Trong năm'],
  ]);
});
