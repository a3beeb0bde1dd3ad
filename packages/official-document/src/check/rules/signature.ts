/** For whom it is signed: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7. */
import { fold } from '@kheo/vietnamese';
import type { Fault, Rule } from '../fault.ts';

const DEPUTY = /^(?:pho|thu truong)/;
/** Bodies that decide together sign through their head. */
const COLLECTIVE = /^(?:uy ban nhan dan|hoi dong nhan dan|ban chi dao|hoi dong|ban)/;

export const signature: Rule = ({ signature: signed }) => {
  if (signed === null) return [];
  const faults: Fault[] = [];
  const add = (
    code: string,
    message: string,
    severity: Fault['severity'] = 'error',
    suggestion: string | null = null,
  ) => faults.push({ code: `signature.${code}`, severity, message, place: { part: 'signature' }, suggestion });
  const authorities = (signed.authority ?? '').split('\n').filter((line) => line !== '');
  const position = fold((signed.position ?? '').split('\n')[0] ?? '');
  const of = (prefix: string) => authorities.find((line) => line.startsWith(`${prefix}.`));
  for (const line of authorities) {
    if (!/^(?:TM|KT|TL|TUQ|Q)\.\s\S/u.test(line)) {
      add('prefix', `"${line}" phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q., có dấu chấm rồi dấu cách.`);
    }
  }
  if (of('KT') !== undefined && position !== '' && !DEPUTY.test(position)) {
    add('deputy', 'Ký thay (KT.) thì dòng dưới phải là chức vụ cấp phó, ví dụ PHÓ CHỦ TỊCH.');
  }
  if (of('KT') === undefined && of('TL') === undefined && of('TUQ') === undefined && DEPUTY.test(position)) {
    add('no-authority', 'Cấp phó ký phải ghi KT. và chức vụ cấp trưởng ở dòng trên.');
  }
  if (of('TL') !== undefined && DEPUTY.test(position) && of('KT') === undefined) {
    add('order-deputy', 'Cấp phó của đơn vị ký thừa lệnh phải ghi thêm dòng KT. chức vụ trưởng đơn vị.', 'warning');
  }
  if (of('Q') !== undefined && position !== '')
    add('acting', 'Quyền cấp trưởng (Q.) chỉ ghi một dòng, không ghi thêm chức vụ.');
  const together = of('TM');
  if (together !== undefined && !COLLECTIVE.test(fold(together.slice(4)))) {
    add('collective', 'TM. dùng cho tập thể (ủy ban, hội đồng, ban); người đứng đầu ký thay mặt tập thể.', 'warning');
  }
  if (signed.name !== null && /^(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s/u.test(signed.name)) {
    const suggestion = signed.name.replace(/^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s*)+/u, '');
    add('degree', 'Trước họ tên người ký không ghi học hàm, học vị.', 'error', suggestion);
  }
  return faults;
};
