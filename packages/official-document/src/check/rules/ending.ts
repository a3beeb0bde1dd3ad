/** The text ends with "./." (Nghị định 30/2020/NĐ-CP, Phụ lục III, the templates of mục II). */
import type { Rule } from '../fault.ts';

export const ending: Rule = ({ body, annex, attachedTo }) => {
  const block = body.findLastIndex((each) => each.kind === 'heading' || each.kind === 'paragraph');
  const last = body[block];
  if (annex || attachedTo !== null || last === undefined || (last.kind !== 'heading' && last.kind !== 'paragraph'))
    return [];
  if (/\.\/\.$/.test(last.text)) return [];
  const from = last.text.replace(/[.;,:\s]+$/u, '').length;
  return [
    {
      code: 'ending.mark',
      severity: 'warning',
      message: 'Câu cuối của nội dung kết thúc bằng "./.".',
      place: { part: 'body', block, from, to: last.text.length },
      suggestion: './.',
    },
  ];
};
