import { describe, expect, it } from 'vitest';
import { chooseLines, joinPages, type ScannedLine, type ScannedPage } from './index.ts';

const line = (text: string, top: number, left = 80): ScannedLine => ({
  page: 1,
  text,
  box: { left, top, right: left + 300, bottom: top + 14 },
});

function page(lines: ScannedLine[], rest: Partial<ScannedPage> = {}): ScannedPage {
  const turn = { quarters: 0 as const, degrees: 0 };
  return { page: 1, lines, tables: [], width: 595, height: 842, meanConfidence: 0.9, blank: false, turn, ...rest };
}

const score = (text: string) => (/[#?]/.test(text) ? 0.2 : 0.9);

describe('chooseLines', () => {
  it('takes each line from where it reads better, and the layer where both do', () => {
    const layer = [line('K# ho?ch n?m 2026', 100), line('Sở Nội vụ', 130), line('Điều 1', 160)];
    const scanned = page([line('Kế hoạch năm 2026', 101), line('Sở Nội vu', 131), line('Đ?ều 1', 161)]);
    const chosen = chooseLines(layer, scanned, score);
    expect(chosen.lines.map(({ text }) => text)).toEqual(['Kế hoạch năm 2026', 'Sở Nội vụ', 'Điều 1']);
    expect(chosen.fromLayer).toBe(2);
  });

  it('keeps lines that only one of the two has, and the numbers of the cells', () => {
    const layer = [line('Trước', 100), line('Chỉ có trong lớp chữ', 130), line('Trong ô', 160)];
    const cell = { text: 'Trong o', lines: [2], columnSpan: 1, rowSpan: 1 };
    const table = { firstLine: 2, lastLine: 2, rows: [[cell]], ruled: true, columns: [80, 380] };
    const scanned = page([line('Trước', 100), line('Trong o', 160), line('Chỉ có trong ảnh', 190)], {
      tables: [table],
    });
    const text = joinPages([chooseLines(layer, scanned, score)]);
    expect(text.lines.map((each) => each.text)).toEqual([
      'Trước',
      'Chỉ có trong lớp chữ',
      'Trong ô',
      'Chỉ có trong ảnh',
    ]);
    expect(text.tables[0]).toMatchObject({ firstLine: 3, lastLine: 3, rows: [[{ text: 'Trong ô', lines: [3] }]] });
  });

  it('matches the lines of a page that was levelled', () => {
    const askew = { quarters: 0 as const, degrees: -2 };
    // Two degrees around the middle of the page move a short line at its left edge by seven points.
    const scanned = page([line('K?', 114, 20), line('D#', 130, 20)], { turn: askew });
    const chosen = chooseLines([line('Kế', 109, 20), line('Dân', 125, 20)], scanned, score);
    expect(chosen.lines.map(({ text }) => text)).toEqual(['Kế', 'Dân']);
  });
});

describe('joinPages', () => {
  it('orders pages, numbers lines through and marks the table that goes on', () => {
    const rows = [[{ text: 'a', lines: [1], columnSpan: 1, rowSpan: 1 }]];
    const table = { firstLine: 1, lastLine: 1, rows, ruled: true };
    const first = page([line('a', 100)], { tables: [{ ...table, columns: [80, 200, 380] }] });
    const second = page([line('a', 100)], { page: 2, tables: [{ ...table, columns: [83, 203, 384] }] });
    const text = joinPages([second, first]);
    expect(text.lines.map(({ number, page: at }) => [number, at])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(text.tables.map(({ firstLine, continued }) => [firstLine, continued])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });
});
