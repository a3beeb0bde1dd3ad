/** Titles of the parts numbered in Roman figures stand in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
import { isCapitals } from '../../understand/marks.ts';
import { levelOfMark } from '../../write/wording.ts';
import type { Rule } from '../fault.ts';

export const headings: Rule = ({ body }) =>
  body.flatMap((heading, block) => {
    if (heading.kind !== 'heading' || !heading.titled || levelOfMark(heading.mark) !== 'roman') return [];
    if (isCapitals(heading.text)) return [];
    return [
      {
        code: 'headings.capitals',
        severity: 'warning' as const,
        message: 'Tiêu đề của phần đánh số La Mã viết in hoa.',
        place: { part: 'body' as const, block, from: 0, to: heading.text.length },
        suggestion: heading.text.toLocaleUpperCase('vi'),
      },
    ];
  });
