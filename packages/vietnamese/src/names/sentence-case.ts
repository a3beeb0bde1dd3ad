import { PROVINCES } from './provinces.ts';

/** Words that keep a capital inside a sentence, by the usage of Decree 30/2020/NĐ-CP, Annex II. */
const PROPER = [
  'Đảng',
  'Nhà nước',
  'Nhân dân',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Trung ương',
  'Việt Nam',
  'Mặt trận Tổ quốc',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban',
  'Đại hội',
  'Hồ Chí Minh',
  'Đề án',
  'Nghị quyết',
  'Chỉ thị',
  'Kế hoạch số',
  'Quyết định số',
  'Bộ Tài chính',
  'Bộ Nội vụ',
  ...PROVINCES.map((province) => province.name),
];

const ROMAN_OR_SHORT = /(?<!\p{L})(?:[ivx]{2,5}|ubnd|hđnd|mttq|qh|ttg)(?!\p{L})/giu;
const SYMBOL = /\d+(?:\/\d{4})?[/-]\p{L}+(?:[-/&]\p{L}+)*/gu;
const proper = new RegExp(`(?<!\\p{L})(?:${PROPER.join('|')})(?!\\p{L})`, 'giu');
const properByLower = new Map(PROPER.map((name) => [name.toLowerCase(), name]));

/** Whether a text has letters and (nearly) all of them are capitals. */
export function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return letters.length > 0 && small.length * 10 <= letters.length;
}

/**
 * A text printed in capitals, in sentence case: first letter, known proper names, Roman numerals and the symbols of
 * document numbers keep theirs. Text that is not in capitals comes back as it is.
 *
 * @example sentenceCase('TRÊN ĐỊA BÀN TỈNH NGHỆ AN') // 'Trên địa bàn tỉnh Nghệ An'
 */
export function sentenceCase(text: string): string {
  if (!isUpperCase(text)) return text;
  const symbols = text.match(SYMBOL) ?? [];
  let next = 0;
  const lower = text
    .toLowerCase()
    .replace(proper, (name) => properByLower.get(name) ?? name)
    .replace(ROMAN_OR_SHORT, (word) => word.toUpperCase())
    .replace(SYMBOL, (symbol) => {
      next += 1;
      return symbols[next - 1] ?? symbol;
    });
  return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Every word with a capital: the names of places as printed in capitals. */
export function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
