import { describe, expect, it } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { findDocumentNumbers } from './document-number.ts';
import { readTypeLine } from './document-type.ts';
import { withoutMotto } from './letterhead.ts';
import { readMarks } from './marks.ts';
import { understand } from './understand.ts';

function source(text: string): SourceText {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, page: null, text: line }));
  return { kind: 'text', pages: null, lines, tables: [] };
}

function refs(text: string): string[] {
  return understand(source(text)).document.body.flatMap((block) => (block.kind === 'heading' ? [block.ref] : []));
}

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nSố: 7/KH-UBND\n\nCà Mau, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nVề một việc thử\n\n';
// Enough accented words that the text counts as sound.
const BODY =
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện với những nội dung chủ yếu được nêu dưới đây để các đơn vị thực hiện.\n\n';

describe('document numbers', () => {
  it.each([
    ['số 33/CT-TTg ngày', '33/CT-TTg'],
    ['số 43-\u0020KL/TW, ngày', '43-KL/TW'],
    ['số 59/2023/NĐ-CP', '59/2023/NĐ-CP'],
    ['Luật số 72/2025/QH15 của', '72/2025/QH15'],
    ['số 27/NQ- TW ngày', '27/NQ-TW'],
    ['số 8935/BNV-CTTN&BĐG', '8935/BNV-CTTN&BĐG'],
    ['số 66.2/2025/NQ-CP', '66.2/2025/NQ-CP'],
    ['số 01/CT-UBND tỉnh ngày', '01/CT-UBND'],
    ['số 06/QĐ-TTG NGÀY', '06/QĐ-TTg'],
  ])('reads %s', (text, number) => {
    expect(findDocumentNumbers(text, false).map((match) => match.number)).toEqual([number]);
  });

  it.each([
    ['s6 23-QB/TW', '23-QĐ/TW'],
    ['sé 553/0D-UBND', '553/QĐ-UBND'],
    ['s6 27/ICT-TTg', '27/CT-TTg'],
    ['sb 75/2024/NQ-HPND', '75/2024/NQ-HĐND'],
    ['s6 05-DA/TU', '05-ĐA/TU'],
    ['s§ 59/2023/ND- cP', '59/2023/NĐ-CP'],
  ])('restores %s', (text, number) => {
    expect(findDocumentNumbers(text, true).map((match) => match.number)).toEqual([number]);
  });

  it.each(['24/7', '15/6/2025', '2021-2026', '100.000 trẻ', '01 cá nhân/01 ban', 'và/hoặc', '1.1-2'])(
    'leaves %s',
    (text) => {
      expect(findDocumentNumbers(text, false)).toEqual([]);
    },
  );
});

describe('lines', () => {
  it('knows the names of types, letter-spaced and damaged too', () => {
    expect(readTypeLine('KẾ HOẠCH')).toBe('KH');
    expect(readTypeLine('KE HOACH')).toBe('KH');
    expect(readTypeLine('QUYẾT ĐỊNH:')).toBeNull();
    expect(readTypeLine('Kế hoạch này')).toBeNull();
  });

  it('takes the motto out of two columns run together', () => {
    expect(withoutMotto('UY BAN NHAN DAN CONG HOA XA HQI CHU NGHIA VIET NAM', true)).toBe('UY BAN NHAN DAN');
    expect(withoutMotto('ỦY BAN NHÂN DÂN TỈNH BẮC NINH', false)).toBe('ỦY BAN NHÂN DÂN TỈNH BẮC NINH');
  });

  it('reads a damaged mark in more than one way', () => {
    const styles = readMarks('1. NOI DUNG', true).map((reading) => `${reading.style} ${reading.value}`);
    expect(styles).toContain('arabic 1');
    expect(styles).toContain('roman 2');
    expect(readMarks('2025. Ngoài ra', false)).toEqual([]);
    const numerals = readMarks('IX. TỔ CHỨC THỰC HIỆN', true).map((reading) => `${reading.style} ${reading.value}`);
    expect(numerals).toEqual(['roman 9', 'roman 4']);
    expect(readMarks('Điều 2, Chánh Văn phòng', true)[0]?.label).toBe('Điều 2');
    expect(readMarks('Điều 2, Chánh Văn phòng', false)).toEqual([]);
  });
});

describe('understand', () => {
  it('reads the letterhead', () => {
    const { document } = understand(source(`${HEAD}${BODY}1. Việc thứ nhất được làm ngay.`));
    expect(document).toMatchObject({
      issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
      number: '7/KH-UBND',
      place: 'Cà Mau',
      date: '2026-03-02',
      type: 'KH',
      title: 'Về một việc thử',
    });
  });

  it('names an office whose level stands there without its place, and a title whose year broke off', () => {
    const head = HEAD.replace('ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU', 'UBND TỈNH CÀ MAU\nBAN QUẢN LÝ\nKHU KINH TẾ TỈNH');
    const text = head.replace('Về một việc thử', 'THỬ MỘT VIỆC TRÊN ĐỊA BÀN TỈNH NĂM\n2026');
    const { document } = understand(source(text + BODY));
    expect([document.issuer, document.title]).toEqual([
      'Ban Quản lý Khu kinh tế tỉnh Cà Mau',
      'Thử một việc trên địa bàn tỉnh năm 2026',
    ]);
  });

  it('reads the place of a commune that has a number', () => {
    const head = HEAD.replace('Cà Mau, ngày', 'Đam Rông 3, ngày');
    expect(understand(source(head + BODY)).document.place).toBe('Đam Rông 3');
  });

  it('leaves what is not filled in empty', () => {
    const blank = HEAD.replace('7/KH', '    /KH').replace('ngày 02 tháng 3', 'ngày    tháng   ');
    const { document } = understand(source(`${blank}${BODY}`));
    expect(document.number).toBeNull();
    expect(document.date).toBeNull();
  });

  it('numbers sections, points and decimals', () => {
    const text =
      'I. MỤC TIÊU\n\n1. Chung\n\na) Một.\n\nb) Hai.\n\n2. Riêng\n\n2.1. Đến năm 2030.\n\n2.2. Đến năm 2035.\n\nII. NHIỆM VỤ\n\n1. Nhiệm vụ.';
    expect(refs(HEAD + BODY + text)).toEqual(['I', 'I.1', 'I.1.a', 'I.1.b', 'I.2', 'I.2.1', 'I.2.2', 'II', 'II.1']);
  });

  it('joins a heading that breaks behind its first word, and a name that breaks at its dash', () => {
    const text = 'I. TỔ\nCHỨC THỰC HIỆN\n\n1. Đơn vị chủ trì: Phòng Văn hóa\n- Xã hội theo dõi.';
    const joins = (before: string, after: string) => before.endsWith('Văn hóa') && after.startsWith('Xã hội');
    const passages = understand(source(HEAD + BODY + text), { joins }).parts[0]?.passages ?? [];
    expect(passages.slice(-2).map((passage) => passage.text)).toEqual([
      'TỔ CHỨC THỰC HIỆN',
      'Đơn vị chủ trì: Phòng Văn hóa - Xã hội theo dõi.',
    ]);
  });

  it('keeps numbers in running text out of the outline', () => {
    const text =
      'I. MỤC TIÊU\n\n1. Thực hiện theo quy định tại mục\n3. Phần III của Kế hoạch đã ban hành.\n\n2. Tiếp tục thực hiện.';
    expect(refs(HEAD + BODY + text)).toEqual(['I', 'I.1', 'I.2']);
  });

  it('joins what a page breaks, around a page number and a footnote', () => {
    const text = `I. MỤC TIÊU\n\n1. Các cơ quan chủ động phối hợp chặt chẽ giữa các cơ quan1,\n\n1 Theo Quyết định số 9/QĐ-UBND.\n\n\n\nđơn vị và địa phương.\n\n2. Tiếp theo.`;
    const { parts } = understand(source(HEAD + BODY + text));
    const texts = parts[0]?.passages.map((passage) => passage.text) ?? [];
    expect(texts).toContain('Các cơ quan chủ động phối hợp chặt chẽ giữa các cơ quan1, đơn vị và địa phương.');
    expect(refs(HEAD + BODY + text)).toEqual(['I', 'I.1', 'I.2']);
  });

  it('joins what a page breaks below a line drawn above its footnotes, before a capital', () => {
    const text = `I. MỤC TIÊU\n\n1. Sở Nội vụ theo dõi đối thoại tại nơi làm việc theo Nghị định số 145/2020/NĐ-CP của\n\n________________\n1 Theo Quyết định số 9/QĐ-UBND.\n\n\n\nChính phủ, tổng hợp báo cáo.\n\n2. Tiếp theo.`;
    const { parts } = understand(source(HEAD + BODY + text));
    const texts = parts[0]?.passages.map((passage) => passage.text) ?? [];
    expect(texts).toContain(
      'Sở Nội vụ theo dõi đối thoại tại nơi làm việc theo Nghị định số 145/2020/NĐ-CP của Chính phủ, tổng hợp báo cáo.',
    );
    expect(texts.join(' ')).not.toContain('___');
  });

  it('reads recipients and signature that run together', () => {
    const text =
      '1. Việc.\n\nNơi nhận:   TM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ;   KT. CHỦ TỊCH\n- Lưu: VT.   PHÓ CHỦ TỊCH\n\nLê Thị Thu Hà';
    const { document, parts } = understand(source(HEAD + BODY + text));
    expect(parts[0]?.signature?.authority).toBe('KT. CHỦ TỊCH');
    expect(document.signature).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lê Thị Thu Hà',
    });
    expect(document.recipients).toEqual(['Bộ Nội vụ', 'Lưu: VT']);
  });

  it('separates a decision, the plan that it encloses, and an annex', () => {
    const text = `${HEAD.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')}Điều 1. Ban hành Kế hoạch.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKẾ HOẠCH\n\nThử một việc\n\n(Kèm theo Quyết định số 7/QĐ-UBND ngày 02/3/2026)\n\nI. MỤC TIÊU\n\n1. Một việc được giao.\n\nPHỤ LỤC\n\nDanh mục`;
    const { parts } = understand(source(text));
    expect(parts.map((part) => part.role)).toEqual(['main', 'enclosed', 'annex']);
    expect(parts[1]?.attachedTo).toEqual({ number: '7/QĐ-UBND', date: '2026-03-02', issuer: null });
  });

  it('knows an annex below the recipients by what it is attached to', () => {
    const annex = 'BIỂU PHÂN CÔNG\nNHIỆM VỤ NĂM 2026\n(Kèm theo Kế hoạch số 7/KH-UBND ngày 02/3/2026)\n\n';
    const text = `${HEAD + BODY}I. MỤC TIÊU\n\n1. Một việc được giao.\n\nNơi nhận:\n- Như trên;\n\nCHỦ TỊCH\n\n${annex}Một việc.`;
    const { parts } = understand(source(text));
    expect(parts.map(({ role, title }) => [role, title])).toEqual([
      ['main', 'Về một việc thử'],
      ['annex', 'Biểu phân công nhiệm vụ năm 2026'],
    ]);
    expect(parts[1]?.attachedTo?.number).toBe('7/KH-UBND');
  });

  it('begins a paragraph where the first word had room on the line above', () => {
    const texts = [
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch với những nội dung chủ yếu dưới đây để',
      'các đơn vị thực hiện trong năm.',
      '1. Các ban chuyên môn, các tổ chức chính trị - xã hội của tỉnh',
      'Phân công cán bộ theo dõi, dự Ngày hội tại cơ sở.',
    ];
    const widths = [465, 180, 354, 280];
    const lines = texts.map((text, index) => {
      const left = index === 1 ? 79 : 108;
      const box = { left, top: 100 + 20 * index, right: left + (widths[index] ?? 0), bottom: 114 + 20 * index };
      return { number: index + 1, page: 1, text, box };
    });
    const { parts } = understand({ kind: 'scan', pages: 1, lines, tables: [] });
    expect(parts[0]?.passages.map(({ text }) => text)).toEqual([
      `${texts[0]} ${texts[1]}`,
      texts[2]?.slice(3),
      texts[3],
    ]);
  });

  it('knows the recipients where their label is read as one word', () => {
    const text = 'I. MỤC TIÊU\n\n1. Việc.\n\nNơinhận:\n- Bộ Nội vụ;\n- Lưu: VT.';
    expect(understand(source(HEAD + BODY + text)).document.recipients).toEqual(['Bộ Nội vụ', 'Lưu: VT']);
  });

  it('returns an empty document for an empty text', () => {
    expect(understand(source('')).document).toMatchObject({ issuer: null, body: [], enclosed: [] });
  });
});

describe('letterheads in narrow columns', () => {
  const issuer = (head: string) => understand(source(`${head}\n\nKẾ HOẠCH\nVề một việc thử\n\n${BODY}`)).document;

  it('takes the motto out where it is broken', () => {
    const head = `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do - Hạnh phúc`;
    expect(issuer(head).issuer).toBe('Ủy ban nhân dân tỉnh Cà Mau');
  });

  it('reads a draft whose number and day are open', () => {
    const head = 'UBND TỈNH CÀ MAU\nBAN QUẢN LÝ KHU KINH TẾ\n/KH-BQL\nCà Mau, ngày\ntháng 4 năm 2026\nSố:';
    const { place, number, date, ...rest } = issuer(head);
    expect({ place, number, date }).toEqual({ place: 'Cà Mau', number: null, date: null });
    expect(rest.issuer).toBe('Ban Quản lý Khu kinh tế tỉnh Cà Mau');
  });

  it('writes a place that no table knows with capitals', () => {
    expect(issuer('ỦY BAN NHÂN DÂN\nTỈNH THANH GIANG').issuer).toBe('Ủy ban nhân dân tỉnh Thanh Giang');
    expect(issuer('TỈNH ỦY THANH GIANG').issuer).toBe('Tỉnh ủy Thanh Giang');
    expect(issuer('SỞ NỘI VỤ TỈNH THANH GIANG').issuer).toBe('Sở Nội vụ tỉnh Thanh Giang');
  });

  it('leaves who decides out of the title of a decision', () => {
    const head = 'QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức;';
    expect(understand(source(`${head}\n${BODY}`)).document.title).toMatch(/^Về việc ban hành kế hoạch$/i);
  });
});

describe('numbering with dashes', () => {
  it('is that of Party bodies', () => {
    const body =
      'I- MỤC ĐÍCH\nViệc một.\nII- NHIỆM VỤ\n1- Đối thoại\n1.1- Phòng Một làm.\n1.2- Phòng Hai làm.\n2- Cải cách\nXong.';
    expect(refs(HEAD + BODY + body)).toEqual(['I', 'II', 'II.1', 'II.1.1', 'II.1.2', 'II.2']);
  });

  it('is not a dash between words or years', () => {
    expect(readMarks('2026 - 2030 của tỉnh', false)).toEqual([]);
    expect(readMarks('xã - Hội đồng', false)).toEqual([]);
  });
});
