/** Who is told by a sentence whose subject is the work: "... do Chi cục A chủ trì", "... được giao cho Phòng B". */
import type { UnitRole } from '../contract.ts';
import { keysFrom, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';

const GIVEN = /^duoc (?:giao|phan cong) cho(?= |$)/;
const DOING = /^(?:chu tri|tham muu|phu trach|thuc hien|chiu trach nhiem|dam nhiem|bao dam)/;
/** "được phân công cho các phòng theo bảng sau": who does what stands in the table. */
const IN_TABLE = /^(?:\S+ ){0,8}(?:bang|bieu|phu luc) (?:sau|duoi day|kem theo)/;

/** "Nội dung quán triệt do Chi cục A chủ trì tham mưu", "... được giao cho Phòng B xây dựng": who does what is spoken of. */
export function readPassive(tokens: readonly Token[], isDamaged: boolean): { list: UnitList; role: UnitRole } | null {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const given = GIVEN.exec(keysFrom(tokens, at, 4))?.[0].split(' ').length ?? 0;
    if (given === 0 && !/^do$/iu.test(tokens[at]?.text ?? '')) continue;
    const list = readUnitList(tokens, at + Math.max(1, given), { isDamaged });
    if (list === null) continue;
    const behind = keysFrom(tokens, list.end, 3);
    if (given === 0 ? !DOING.test(behind) : IN_TABLE.test(keysFrom(tokens, list.end, 12))) continue;
    return { list, role: /^(?:chu tri|tham muu|phu trach)/.test(behind) ? 'lead' : 'perform' };
  }
  return null;
}
