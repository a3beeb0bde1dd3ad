import { type Block, newDocument, type OfficialDocument } from '@kheo/official-document';
import { randomFrom } from './random.ts';

const SECTIONS = [
  'TUYÊN TRUYỀN, VẬN ĐỘNG',
  'CẢI CÁCH HÀNH CHÍNH',
  'DÂN CHỦ Ở CƠ SỞ',
  'TIẾP CÔNG DÂN, ĐỐI THOẠI',
  'THI ĐUA DÂN VẬN KHÉO',
];
const HEADINGS = [
  'Công tác chỉ đạo, điều hành',
  'Công tác phối hợp',
  'Kiểm tra, đôn đốc',
  'Thông tin, báo cáo',
  'Bồi dưỡng kỹ năng',
];
const UNITS = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Văn phòng UBND tỉnh',
  'Thanh tra tỉnh',
  'UBND các xã, phường',
  'Các sở, ban, ngành',
];
const WORK = [
  'tổ chức hội nghị đối thoại trực tiếp giữa người đứng đầu chính quyền với Nhân dân',
  'rà soát, công khai đầy đủ thủ tục hành chính tại bộ phận tiếp nhận và trả kết quả',
  'đẩy mạnh tuyên truyền, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'giải quyết kịp thời đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh ngay từ cơ sở',
  'đăng ký và nhân rộng các mô hình, điển hình tiên tiến trong phong trào thi đua',
];
const DUE = [
  'trước ngày 30/6/2026',
  'trước ngày 15/12/2026',
  'trong quý III năm 2026',
  'định kỳ 6 tháng, năm',
  'hằng tháng',
];
const BASES = [
  'Chỉ thị số 12/CT-TTg ngày 19/5/2025',
  'Quyết định số 218/QĐ-UBND ngày 04/3/2026',
  'Nghị quyết số 31/NQ-HĐND ngày 10/12/2025',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'];

/**
 * An invented plan whose body has at least so many characters: about fourteen sections of headed articles, each with
 * lettered tasks for named units and with due dates.
 */
export function makePlan(characters: number, seed: number): OfficialDocument {
  const random = randomFrom(seed);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const task = () =>
    `${pick(UNITS)} chủ trì, phối hợp với ${pick(UNITS)} ${pick(WORK)} theo ${pick(BASES)}; hoàn thành ${pick(DUE)}, ` +
    `báo cáo kết quả về Sở Nội vụ để tổng hợp. Các cơ quan, đơn vị ${pick(WORK)}.`;
  const body: Block[] = [
    { kind: 'paragraph', bullet: null, text: `Thực hiện ${pick(BASES)}, ${pick(WORK)}.`, place: null },
  ];
  let length = 0;
  const add = (ref: string, mark: string, text: string, titled: boolean) => {
    length += text.length + mark.length;
    body.push({ kind: 'heading', ref, mark, text, titled, place: null });
  };
  const perSection = characters / (ROMAN.length - 1);
  for (const [index, roman] of ROMAN.entries()) {
    if (length >= characters) break;
    add(roman, `${roman}.`, pick(SECTIONS), true);
    for (let article = 1; article <= 60 && length < perSection * (index + 1); article += 1) {
      const ref = `${roman}.${article}`;
      add(ref, `${article}.`, pick(HEADINGS), true);
      for (const letter of LETTERS.slice(0, 3 + Math.floor(random() * 5)))
        add(`${ref}.${letter}`, `${letter})`, task(), false);
    }
  }
  return newDocument({
    issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    number: '61/KH-UBND',
    place: 'Lạng Sơn',
    date: '2026-02-26',
    type: 'KH',
    title: 'Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn tỉnh Lạng Sơn',
    body,
    signature: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' },
    recipients: ['Bộ Nội vụ', 'Các sở, ban, ngành', 'UBND các xã, phường', 'Lưu: VT, NC'],
  });
}
