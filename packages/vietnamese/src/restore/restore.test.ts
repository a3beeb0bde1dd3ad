import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { UnreadableModel } from './model.ts';
import { createRestorer } from './restorer.ts';
import { typeTelex, typeVni } from './typing-for-tests.ts';

const model = readFileSync(new URL('../../model/vietnamese.model', import.meta.url));
const restorer = createRestorer(model);

const plain =
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện công tác dân vận của cơ quan hành chính nhà nước năm 2026 như sau:';

/** Marks taken away, case kept. */
function strip(text: string): string {
  return Array.from(text, (letter) =>
    letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase(),
  ).join('');
}

describe('restoring', () => {
  test('marks that were stripped, by context and with the case of the source', () => {
    expect(strip(plain)).toMatch(/^Uy ban nhan dan/);
    expect(restorer.restoreText(strip(plain))).toBe(plain);
    expect(restorer.restoreText('CONG HOA XA HOI CHU NGHIA VIET NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('what the English recogniser makes of a page', () => {
    const damaged = ['II. MUC DiCH, YEU CAU', 'Thue hién dan cht & co s¢, phat huy vai tro cua Pang va Nha nudc'];
    const restored = restorer.restoreLines(damaged).map((line) => line.map(({ text }) => text).join(' '));
    expect(restored).toEqual([
      'II. MỤC ĐÍCH, YÊU CẦU',
      'Thực hiện dân chủ ở cơ sở, phát huy vai trò của Đảng và Nhà nước',
    ]);
  });

  test('a capital before a digit shows no case: the words beside it do', () => {
    const text = 'Quyét dinh cia B6 Chinh tri\nS6: 118/KH-UBND\nTINH NGHE AN, CHU TICH H6I';
    const restored = restorer.restoreText(text, { kind: 'ocr-english' }).split('\n');
    expect(restored.slice(0, 2)).toEqual(['Quyết định của Bộ Chính trị', 'Số: 118/KH-UBND']);
    expect(restored[2]).toMatch(/HỘI$/);
  });

  test('a word that two spellings lead to is one word, and sure', () => {
    const [[first] = []] = restorer.restoreLines(['UY BAN NHAN DAN TINH'], { kind: 'stripped' });
    expect(first).toMatchObject({ text: 'ỦY', alternatives: expect.not.arrayContaining(['ỦY']) });
    expect(first?.confidence).toBeGreaterThan(0.95);
  });

  test('digits within syllables, and not the numbers beside them', () => {
    expect(
      restorer.restoreText('té chirc 16 lop, dat 6,5% theo Chi thi s6 33/CT-TTg ngay 26/11/2021', {
        kind: 'ocr-english',
      }),
    ).toBe('tổ chức 16 lớp, đạt 6,5% theo Chỉ thị số 33/CT-TTg ngày 26/11/2021');
  });

  test.each([
    ['telex', typeTelex],
    ['vni', typeVni],
  ] as const)('keystrokes of %s', (kind, type) => {
    const text = 'Ủy ban nhân dân xã được giao tổ chức thực hiện, báo cáo kết quả trước ngày 15/6';
    expect(restorer.assess([type(text)]).kind).toBe(kind);
    expect(restorer.restoreText(type(text))).toBe(text);
  });

  test('slips of a Vietnamese recogniser, and nothing of correct text', () => {
    expect(restorer.restoreText('Ủy ban nhân dân tỉnh đuợc giao nhiệm vụ', { kind: 'ocr-vietnamese' })).toBe(
      'Ủy ban nhân dân tỉnh được giao nhiệm vụ',
    );
    const read = (text: string) => restorer.restoreText(text, { kind: 'ocr-vietnamese' });
    expect(read('các phòng, Chỉ cục Thủy lợi và Chỉ bộ thôn')).toBe('các phòng, Chi cục Thủy lợi và Chi bộ thôn');
    expect(read('II. NỘI DỤNG, III. ĐIỀU KHOẢN THỊ HÀNH')).toBe('II. NỘI DUNG, III. ĐIỀU KHOẢN THI HÀNH');
    expect(read('Truyền hình Hưng Ven, Đột lập - Tự do')).toBe('Truyền hình Hưng Yên, Độc lập - Tự do');
    expect(read('được chi trả, chỉ đạo các Chi cục')).toBe('được chi trả, chỉ đạo các Chi cục');
    expect(restorer.restoreText(plain)).toBe(plain);
    expect(restorer.restoreText('Xã Hoà Bình và xã Hòa Tiến', { kind: 'correct' })).toBe('Xã Hoà Bình và xã Hòa Tiến');
  });

  test('tells the kinds of damage apart', () => {
    const kindOf = (text: string) => restorer.assess([text]).kind;
    expect(kindOf(plain)).toBe('correct');
    expect(kindOf(strip(plain))).toBe('stripped');
    expect(kindOf('Trién khai, thue hién cong tac dan van chinh quyén nim 2026')).toBe('ocr-english');
    // Names of the Central Highlands and first letters are no damage.
    expect(kindOf('Thường trực HĐND tỉnh Đắk Lắk, HĐND huyện Krông Búk, LĐLĐ thành phố, QĐ của HĐND')).toBe('correct');
    expect(kindOf('Thuờng trục HĐND tỉnh thục hiẹn chỉ đaọ, kiểm trạ tính thưc tễ ở các xã')).toBe('ocr-vietnamese');
    expect(kindOf('The quick brown fox jumps over the lazy dog while everyone watches')).toBe('correct');
    expect(restorer.assess([plain]).score).toBeGreaterThan(0.95);
    expect(restorer.assess([strip(plain)]).score).toBeLessThan(0.2);
  });
});

describe('what a person or the product knows', () => {
  test('words put right before are certain', () => {
    const known = new Map([['van', 'vạn']]);
    const [[, word] = []] = restorer.restoreLines(['dan van, kheo'], { kind: 'stripped', known });
    expect(word).toEqual({ source: 'van,', text: 'vạn,', start: 4, confidence: 1, alternatives: [] });
  });

  test('names tip the balance', () => {
    const line = ['giao cho xa Tan Hoa thuc hien'];
    const text = (names: string[]) =>
      restorer
        .restoreLines(line, { kind: 'stripped', names })[0]
        ?.map((word) => word.text)
        .join(' ');
    expect(text(['Tân Hoa'])).toContain('Tân Hoa');
    expect(text(['Tân Hóa'])).toContain('Tân Hóa');
  });

  test('confidence is lower where the words leave a choice, which the alternatives name', () => {
    const [[ban] = []] = restorer.restoreLines(['ban'], { kind: 'stripped' });
    expect(ban?.confidence).toBeLessThan(0.9);
    expect(ban?.alternatives.length).toBeGreaterThan(1);
    expect(new Set([ban?.text, ...(ban?.alternatives ?? [])]).size).toBe(1 + (ban?.alternatives.length ?? 0));
  });
});

test('a file that is no model is refused with its own error', () => {
  expect(() => createRestorer(new Uint8Array(10))).toThrow(UnreadableModel);
  expect(() => createRestorer(model.subarray(0, 1000))).toThrow(UnreadableModel);
});
