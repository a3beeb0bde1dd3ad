/** Who is told by a sentence whose subject is the work: "... do Chi cục A chủ trì", "... được giao cho Phòng B", "..., giao Phòng C". */
import type { UnitRole } from '../contract.ts';
import { keysFrom, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';
import { isDueIn } from './telling.ts';

export interface Told {
  list: UnitList;
  role: UnitRole;
}

/** Each of those who are told by the work that a text speaks of; "Hội nghị do UBND tỉnh tổ chức" tells what is, unless a day is set for it. */
export function* readPassive(
  tokens: readonly Token[],
  { isDamaged, dueAt = [] }: { isDamaged: boolean; dueAt?: readonly number[] },
): Generator<Told> {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const told =
      readDoer(tokens, at, isDamaged, dueAt) ??
      readGiven(tokens, at, isDamaged) ??
      readInPassing(tokens, at, isDamaged);
    if (told !== null) yield told;
  }
}

const DOING =
  /^(?:chu tri|tham muu|phu trach|thuc hien|chiu trach nhiem|dam nhiem|bao dam|chuan bi|tong hop|tham dinh)/;
const LEADING = /^(?:chu tri|tham muu|phu trach)/;
/** "theo mẫu do Sở Nội vụ hướng dẫn" says which. */
const WHICH = /^(?:mau|van ban|tai lieu|de cuong|huong dan|quy dinh)$/;

/** "do Phòng A phụ trách" */
function readDoer(tokens: readonly Token[], at: number, isDamaged: boolean, dueAt: readonly number[]): Told | null {
  const before = tokens[at - 1];
  if (!/^do$/iu.test(tokens[at]?.text ?? '') || (WHICH.test(before?.key ?? '') && before?.after === '')) return null;
  const list = readUnitList(tokens, at + 1, { isDamaged });
  if (list === null) return null;
  const behind = keysFrom(tokens, list.end, 3);
  const isNamed = list.units.every(({ kind }) => kind !== 'council');
  if (!DOING.test(behind) && !(list.next === 'verb' && isNamed && isDueIn(tokens, list.end, dueAt))) return null;
  return { list, role: LEADING.test(behind) ? 'lead' : 'perform' };
}

const GIVEN = /^duoc (?:giao|phan cong) cho(?= |$)/;
/** "được phân công cho các phòng theo bảng sau": who does what stands in the table. */
const IN_TABLE = /^(?:\S+ ){0,8}(?:bang|bieu|phu luc) (?:sau|duoi day|kem theo)/;

/** "được giao cho Phòng B xây dựng" */
function readGiven(tokens: readonly Token[], at: number, isDamaged: boolean): Told | null {
  const given = GIVEN.exec(keysFrom(tokens, at, 4))?.[0].split(' ').length;
  const list = given === undefined ? null : readUnitList(tokens, at + given, { isDamaged });
  if (list === null || IN_TABLE.test(keysFrom(tokens, list.end, 12))) return null;
  return { list, role: LEADING.test(keysFrom(tokens, list.end, 3)) ? 'lead' : 'perform' };
}

const MOST_BEFORE = 8;

/** "..., giao Phòng D thực hiện", "đơn tranh chấp đất đai giao Phòng Kinh tế chủ trì"; "đã được UBND tỉnh giao" was given before. */
function readInPassing(tokens: readonly Token[], at: number, isDamaged: boolean): Told | null {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'giao' || before === undefined) return null;
  const list = readUnitList(tokens, at + 1, { isDamaged });
  if (list === null) return null;
  const wasGiven = tokens.slice(Math.max(0, at - MOST_BEFORE), at).some(({ key }) => /^(?:duoc|da)$/.test(key));
  const isLed = keysFrom(tokens, list.end, 2) === 'chu tri' && !wasGiven;
  return (before.after === ',' ? list.next !== 'other' : isLed) ? { list, role: 'lead' } : null;
}
