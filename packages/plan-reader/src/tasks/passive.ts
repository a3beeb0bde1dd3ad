/** Who is told by a sentence whose subject is the work: "... do Chi cục A chủ trì", "... được giao cho Phòng B", "..., giao Phòng C". */
import type { UnitRole } from '../contract.ts';
import { keysFrom, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';

const GIVEN = /^duoc (?:giao|phan cong) cho(?= |$)/;
const DOING = /^(?:chu tri|tham muu|phu trach|thuc hien|chiu trach nhiem|dam nhiem|bao dam)/;
/** "theo mẫu do Sở Nội vụ hướng dẫn" says which; behind a comma it says who does the work. */
const DOING_TOO = /^(?:tong hop|theo doi|huong dan|tham dinh|chuan bi)/;
/** "được phân công cho các phòng theo bảng sau": who does what stands in the table. */
const IN_TABLE = /^(?:\S+ ){0,8}(?:bang|bieu|phu luc) (?:sau|duoi day|kem theo)/;

/** Each of those who are told; "Hội nghị do UBND tỉnh tổ chức" tells what is. */
export function* readPassive(
  tokens: readonly Token[],
  isDamaged: boolean,
): Generator<{ list: UnitList; role: UnitRole }> {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const given = GIVEN.exec(keysFrom(tokens, at, 4))?.[0].split(' ').length ?? 0;
    const isBy = /^do$/iu.test(tokens[at]?.text ?? '');
    const isInPassing = tokens[at]?.text === 'giao' && tokens[at - 1]?.after === ',';
    if (given === 0 && !isBy && !isInPassing) continue;
    const list = readUnitList(tokens, at + Math.max(1, given), { isDamaged });
    if (list === null) continue;
    const behind = keysFrom(tokens, list.end, 3);
    const does = DOING.test(behind) || (tokens[at - 1]?.after === ',' && DOING_TOO.test(behind));
    if (isBy && !does) continue;
    if (given > 0 && IN_TABLE.test(keysFrom(tokens, list.end, 12))) continue;
    if (isInPassing && list.next === 'other') continue;
    yield { list, role: isInPassing || /^(?:chu tri|tham muu|phu trach)/.test(behind) ? 'lead' : 'perform' };
  }
}
