/** Form of the number: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 and Phụ lục III. */

import { isKnownType } from '../../write/document-types.ts';
import type { Rule } from '../fault.ts';

const WITH_TYPE = /^(\d*)\/([^/-]+)-([\p{Lu}\d&.-]+)$/u;

export const numberForm: Rule = ({ number, type }) => {
  if (number === null) return [];
  const fault = (code: string, message: string, suggestion: string | null) => [
    { code, severity: 'error' as const, message, place: { part: 'number' as const }, suggestion },
  ];
  if (/\s/.test(number)) {
    return fault('number.space', 'Số và ký hiệu viết liền, không có dấu cách.', number.replace(/\s+/g, ''));
  }
  const parts = WITH_TYPE.exec(number);
  if (parts === null) {
    const message =
      'Ký hiệu phải có dạng số/loại-cơ quan, ví dụ 61/KH-UBND; công văn dạng số/cơ quan-đơn vị, ví dụ 301/SNV-VP.';
    return fault('number.form', message, null);
  }
  const [, serial = '', first = '', rest = ''] = parts;
  if (/^[1-9]$/.test(serial)) {
    return fault('number.leading-zero', 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước.', `0${number}`);
  }
  if (type !== null && first !== type) {
    const message = `Ký hiệu ghi ${first} nhưng loại văn bản viết tắt là ${type} (Phụ lục III).`;
    return fault('number.type', message, `${serial}/${type}-${isKnownType(first) ? rest : `${first}-${rest}`}`);
  }
  if (type === null && isKnownType(first)) {
    return fault('number.letter', `Công văn không ghi loại văn bản (${first}) trong ký hiệu.`, null);
  }
  return [];
};
