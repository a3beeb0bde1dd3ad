import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const plan = `ỦY BAN NHÂN DÂN
TỈNH SÔNG MÂY

Số: 7/KH-UBND

KẾ HOẠCH
Thực hiện công tác dân vận chính quyền năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì theo dõi, đôn đốc, báo cáo Ủy ban nhân dân tỉnh trước ngày 10 tháng 12 năm 2026.
`;

describe('reading a file in a thread of its own', () => {
  it('gives the text and what was read in it', async () => {
    const found = await readFile({ bytes: new TextEncoder().encode(plan), name: 'ke-hoach.txt' });
    if (!('reading' in found)) throw new Error('a text needs no pages');
    const { source, reading } = found;
    expect(source.kind).toBe('text');
    expect(reading.header.number).toBe('7/KH-UBND');
    expect(reading.tasks[0]?.units).toEqual([{ name: 'Sở Nội vụ', role: 'lead' }]);
  });

  it('says why a file cannot be read, in words for the person', async () => {
    await expect(readFile({ bytes: new Uint8Array(), name: 'rong.pdf' })).rejects.toMatchObject({
      code: 'empty',
      forPerson: expect.stringContaining('không có nội dung'),
    });
  });
});
