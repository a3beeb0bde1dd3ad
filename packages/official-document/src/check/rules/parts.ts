/** Components that a document of its type must have: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I, mục II. */
import type { OfficialDocument } from '../../model.ts';
import type { Fault, Rule } from '../fault.ts';

interface Required {
  part: 'issuer' | 'number' | 'place' | 'title' | 'signature' | 'secretary' | 'type';
  isMissing(document: OfficialDocument): boolean;
  message: string;
}

const REQUIRED: readonly Required[] = [
  {
    part: 'issuer',
    isMissing: ({ issuer }) => issuer === null,
    message: 'Chưa có tên cơ quan ban hành. Hãy chọn đơn vị ban hành văn bản.',
  },
  {
    part: 'number',
    isMissing: ({ number }) => number === null,
    message: 'Chưa có chỗ ghi số, ký hiệu. Hãy đặt ký hiệu của cơ quan ở “Thể thức và sổ số” rồi soạn lại.',
  },
  {
    part: 'place',
    isMissing: ({ place, type }) => place === null && type !== 'BB',
    message: 'Chưa có địa danh ở dòng địa danh và thời gian. Hãy ghi tên tỉnh, xã nơi cơ quan đóng trụ sở.',
  },
  {
    part: 'title',
    isMissing: ({ title }) => title === null || title.trim() === '',
    message: 'Chưa có trích yếu nội dung. Hãy ghi một câu nói văn bản này về việc gì.',
  },
  {
    part: 'signature',
    isMissing: ({ signature }) => signature === null || (signature.position === null && signature.authority === null),
    message: 'Chưa có quyền hạn, chức vụ của người ký. Hãy chọn người ký.',
  },
  {
    part: 'signature',
    isMissing: ({ signature }) => signature !== null && signature.name === null,
    message: 'Chưa có họ tên người ký. Hãy chọn người ký.',
  },
  {
    part: 'secretary',
    isMissing: ({ type, secretary }) => type === 'BB' && secretary === null,
    message: 'Biên bản phải có chữ ký của thư ký bên trái. Hãy ghi họ tên thư ký.',
  },
];

export const requiredParts: Rule = (document) => {
  // What is enclosed has the frame of the document that encloses it.
  if (document.annex || document.attachedTo !== null) return [];
  const faults: Fault[] = REQUIRED.filter(({ isMissing }) => isMissing(document)).map(({ part, message }) => ({
    code: `parts.no-${part}`,
    severity: 'error',
    message,
    place: { part },
    suggestion: null,
  }));
  if (document.body.length === 0) {
    const place = { part: 'title' } as const;
    faults.push({
      code: 'parts.no-body',
      severity: 'error',
      message: 'Văn bản chưa có nội dung.',
      place,
      suggestion: null,
    });
  }
  if (document.type === 'QĐ' && document.grounds.length === 0) {
    faults.push({
      code: 'parts.no-grounds',
      severity: 'error',
      message: 'Quyết định phải có căn cứ ban hành. Hãy thêm các căn cứ trước Điều 1.',
      place: { part: 'decider' },
      suggestion: null,
    });
  }
  return faults;
};
