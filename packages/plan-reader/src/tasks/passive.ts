/** Who is told by a sentence whose subject is the work: "... do Chi cục A chủ trì", "... được giao cho Phòng B". */
import type { UnitRole } from '../contract.ts';
import type { Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';

const DOING = /^(?:chu tri|tham muu|phu trach|thuc hien|chiu trach nhiem|dam nhiem)/;

/** "Nội dung quán triệt do Chi cục A chủ trì tham mưu", "... được giao cho Phòng B xây dựng": who does what is spoken of. */
export function readPassive(tokens: readonly Token[], isDamaged: boolean): { list: UnitList; role: UnitRole } | null {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const keys = tokens
      .slice(at, at + 3)
      .map(({ key }) => key)
      .join(' ');
    const isGiven = /^duoc (?:giao|phan cong) cho$/.test(keys);
    if (!isGiven && tokens[at]?.text !== 'do' && tokens[at]?.text !== 'Do') continue;
    const list = readUnitList(tokens, at + (isGiven ? 3 : 1), { isDamaged });
    if (list === null) continue;
    const behind = tokens
      .slice(list.end, list.end + 2)
      .map(({ key }) => key)
      .join(' ');
    if (!isGiven && !DOING.test(behind)) continue;
    return { list, role: /^(?:chu tri|tham muu|phu trach)/.test(behind) ? 'lead' : 'perform' };
  }
  return null;
}
