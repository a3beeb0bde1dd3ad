/** Who issued a cited document, as the words after its date say: "của Thủ tướng Chính phủ". */
import { fold, phraseLikeness } from '@kheo/vietnamese';

const ISSUERS = [
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Ban Bí thư Trung ương Đảng',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Ban Thường vụ Tỉnh ủy',
  'Ban Thường vụ Thành ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Hội đồng nhân dân tỉnh',
  'HĐND tỉnh',
  'Chủ tịch Ủy ban nhân dân tỉnh',
  'Chủ tịch UBND tỉnh',
  'Ủy ban nhân dân tỉnh',
  'UBND tỉnh',
  'Ủy ban nhân dân Thành phố',
  'Thanh tra Chính phủ',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Tư pháp',
].map((name) => ({ name, words: fold(name).split(' ') }));

/** The issuer where the text names it right after the date; null for any that the table does not know. */
export function citedIssuer(after: string, isDamaged: boolean): string | null {
  const words = fold(after.slice(0, 90))
    .split(/[\s,;.()]+/)
    .filter((word) => word !== '');
  if (!/^c/.test(words[0] ?? '')) return null;
  for (const { name, words: phrase } of ISSUERS) {
    if (phraseLikeness(words, 1, phrase, isDamaged ? 0.6 : 1) >= (isDamaged ? 0.85 : 1)) return name;
  }
  return null;
}
