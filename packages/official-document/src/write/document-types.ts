/** Types of administrative documents by their abbreviations. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I. */
const NAMES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
};

/** Name of a type as it stands in running text: `Kế hoạch`; an abbreviation that the decree does not list as it is. */
export function documentTypeName(abbreviation: string): string {
  return NAMES[abbreviation] ?? abbreviation;
}

/** Name of the type that a document number carries: `Quyết định` for `553/QĐ-UBND`; undefined where it carries none. */
export function findTypeNameInNumber(number: string): string | undefined {
  const abbreviation = /^[^/]*\/([^-/]+)-/.exec(number)?.[1];
  return abbreviation === undefined ? undefined : NAMES[abbreviation];
}

/** Whether the decree lists it among the abbreviations of types. */
export function isKnownType(abbreviation: string): boolean {
  return Object.hasOwn(NAMES, abbreviation);
}
