import { describe, expect, it } from 'vitest';
import { headingsAbove, outlineText, parseOutline } from './outline.ts';

const entries = [
  { ref: 'I', title: 'MỤC ĐÍCH, YÊU CẦU' },
  { ref: 'II', title: 'Nhiệm vụ' },
  { ref: 'II.1', title: null },
  { ref: 'II.1.đ', title: 'Đối với cá nhân' },
  { ref: 'Điều 1', title: 'Ban hành' },
];

describe('an outline as text', () => {
  it('is read back as it was written', () => {
    expect(parseOutline(outlineText(entries))).toEqual(entries);
  });

  it('takes the point or bracket that officials write after a number', () => {
    expect(parseOutline('I. Mục đích\n\n  II.1) Tuyên truyền  ')).toEqual([
      { ref: 'I', title: 'Mục đích' },
      { ref: 'II.1', title: 'Tuyên truyền' },
    ]);
  });

  it('says which line has no number, or one twice', () => {
    expect(() => parseOutline('I Mục đích\nKhông có số')).toThrow(/Không có số/);
    expect(() => parseOutline('I Mục đích\nI Yêu cầu')).toThrow(/hai lần/);
  });

  it('gives the headings above a task', () => {
    const outline = entries.map((entry) => ({ ...entry, line: null }));
    expect(headingsAbove('II.1.đ', outline)).toEqual(['Nhiệm vụ', 'Đối với cá nhân']);
    expect(headingsAbove(null, outline)).toEqual([]);
  });
});
