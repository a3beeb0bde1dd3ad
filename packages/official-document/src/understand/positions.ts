/** Positions of those who sign, and the bodies for which they do. */
import { fold, phraseLikeness } from '@kheo/vietnamese';

const POSITIONS = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ CHÁNH VĂN PHÒNG',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHÁNH THANH TRA',
  'CHÁNH THANH TRA',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'PHÓ TRƯỞNG PHÒNG',
  'TRƯỞNG PHÒNG',
  'PHÓ THỦ TƯỚNG',
  'THỦ TƯỚNG',
  'THỨ TRƯỞNG',
  'BỘ TRƯỞNG',
  'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'PHÓ HIỆU TRƯỞNG',
  'HIỆU TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ CHI CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'PHÓ CHỈ HUY TRƯỞNG',
  'CHỈ HUY TRƯỞNG',
  'PHÓ CHÍNH ỦY',
  'CHÍNH ỦY',
  'PHÓ TỔNG GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'VIỆN TRƯỞNG',
  'CHÁNH ÁN',
  'PHÓ HẠT TRƯỞNG',
  'HẠT TRƯỞNG',
  'CHỦ NHIỆM',
  'PHÓ TRƯỞNG CÔNG AN',
  'TRƯỞNG CÔNG AN',
  'PHÓ TRƯỞNG THUẾ TỈNH',
  'TRƯỞNG THUẾ TỈNH',
  'TRƯỞNG BAN CHỈ ĐẠO',
  'BAN CHỈ ĐẠO',
  'BAN THƯỜNG VỤ',
  'BAN THƯỜNG TRỰC',
  'BAN CHẤP HÀNH',
].map((name) => ({ name, words: fold(name).split(' ') }));

/** Whether a folded text is a position and nothing else. */
export function isPosition(folded: string): boolean {
  return POSITIONS.some(({ words }) => words.join(' ') === folded);
}

/** All words of a column that name a position; behind them, those that its break brings from the next line. */
export function printedPosition(words: readonly string[], end: number, isPrefixed: boolean): string | null {
  const own = words.slice(0, end);
  const folded = own.map((word) => fold(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const isNamed = POSITIONS.some(({ words: wanted }) =>
    folded.some((_, from) => wanted.every((word, k) => folded[from + k] === word)),
  );
  const printed = own.join(' ').replace(/[.;]+$/, '');
  if (isNamed) return printed;
  const broken = own.length < words.length ? matchPosition(words) : null;
  // "TM. ỦY BAN NHÂN" is the beginning of one whose rest is not found.
  const isBeginning = POSITIONS.some(({ words: wanted }) => folded.every((word, k) => wanted[k] === word));
  return broken ?? (isPrefixed && own.length > 1 && !isBeginning ? printed : null);
}

/** The position that words begin with, as it is spelled; what is printed may be damaged. */
export function matchPosition(words: readonly string[]): string | null {
  const folded = words.flatMap((word) => fold(word).split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');
  if (folded.length === 0) return null;
  // "HIỆU TRƯỞNG" is near to "THỨ TRƯỞNG": what is printed comes before what it may be a damage of.
  for (const least of [0.999, 0.85]) {
    const found = POSITIONS.find(({ words: wanted }) => phraseLikeness(folded, 0, wanted, 0.6) > least);
    if (found !== undefined) return found.name;
  }
  return null;
}
