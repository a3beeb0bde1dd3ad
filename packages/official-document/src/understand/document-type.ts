import { fold, likeness } from '@kheo/vietnamese';

/** Types of administrative documents and their abbreviations: Decree 30/2020/NĐ-CP, Annex III. */
const TYPES: readonly [string, string][] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Kế hoạch hành động', 'KH'],
  ['Chương trình hành động', 'CTr'],
  ['Kế hoạch liên tịch', 'KH'],
  ['Hướng dẫn liên tịch', 'HD'],
  ['Kế hoạch phối hợp', 'KH'],
  ['Chương trình phối hợp', 'CTr'],
  ['Chương trình công tác', 'CTr'],
  ['Quy chế phối hợp', 'QC'],
];

const BY_FOLDED = new Map(TYPES.map(([name, short]) => [fold(name), short]));

/**
 * The abbreviation when a line is the name of a document type and nothing else, as printed above the title: in
 * capitals, centred, a damaged letter allowed. Null for any other line.
 *
 * @example readTypeLine('KẾ HOẠCH') // 'KH'
 */
export function readTypeLine(text: string): string | null {
  const bare = text.replace(/[\s:.*]+$/u, '').replace(/^[\s*]+/u, '');
  if (bare.length > 26 || bare.length < 5) return null;
  const letters = bare.match(/\p{L}/gu) ?? [];
  const small = bare.match(/\p{Ll}/gu) ?? [];
  if (small.length * 4 > letters.length) return null;
  // "QUYẾT ĐỊNH:" before Điều 1 opens the articles; it is no title.
  if (/:\s*$/.test(text)) return null;
  // Letter-spaced print: "K Ế  H O Ạ C H".
  const folded = fold(bare.replace(/(?<=^|\s)(\p{L})\s(?=\p{L}(?:\s|$))/gu, '$1')).replace(/\s+/g, ' ');
  const exact = BY_FOLDED.get(folded);
  if (exact !== undefined) return exact;
  for (const [name, short] of BY_FOLDED) {
    if (Math.abs(name.length - folded.length) <= 2 && name.length > 6 && likeness(folded, name) > 0.86) return short;
  }
  return null;
}
