/** Who is told by a sentence whose subject is the work: "... do Chi cục A chủ trì", "... được giao cho Phòng B", "..., giao Phòng C". */
import type { UnitRole } from '../contract.ts';
import { keysFrom, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';

const GIVEN = /^duoc (?:giao|phan cong) cho(?= |$)/;
const DOING =
  /^(?:chu tri|tham muu|phu trach|thuc hien|chiu trach nhiem|dam nhiem|bao dam|chuan bi|tong hop|tham dinh)/;
/** "được phân công cho các phòng theo bảng sau": who does what stands in the table. */
const IN_TABLE = /^(?:\S+ ){0,8}(?:bang|bieu|phu luc) (?:sau|duoi day|kem theo)/;
/** "theo mẫu do Sở Nội vụ hướng dẫn" says which. */
const WHICH = /^(?:mau|mau so|van ban|tai lieu|de cuong|huong dan|quy dinh)$/;

/** Each of those who are told; "Hội nghị do UBND tỉnh tổ chức" tells what is, unless a day is set for it. */
export function* readPassive(
  tokens: readonly Token[],
  { isDamaged, dueAt = [] }: { isDamaged: boolean; dueAt?: readonly number[] },
): Generator<{ list: UnitList; role: UnitRole }> {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const given = GIVEN.exec(keysFrom(tokens, at, 4))?.[0].split(' ').length ?? 0;
    const before = tokens[at - 1];
    const isBy = /^do$/iu.test(tokens[at]?.text ?? '');
    const isInPassing = tokens[at]?.text === 'giao' && before !== undefined;
    if (given === 0 && !isBy && !isInPassing) continue;
    const list = readUnitList(tokens, at + Math.max(1, given), { isDamaged });
    if (list === null) continue;
    const behind = keysFrom(tokens, list.end, 3);
    if (isBy && !doesIt(tokens, at, list, dueAt)) continue;
    if (given > 0 && IN_TABLE.test(keysFrom(tokens, list.end, 12))) continue;
    // "Đơn tranh chấp đất đai giao Phòng Kinh tế chủ trì"; "được UBND tỉnh giao các sở" was given before.
    const isTold = before?.after === ',' ? list.next !== 'other' : /^chu tri/.test(behind) && !wasGiven(tokens, at);
    if (isInPassing && !isTold) continue;
    yield { list, role: isInPassing || /^(?:chu tri|tham muu|phu trach)/.test(behind) ? 'lead' : 'perform' };
  }
}

/** Whether "do Phòng A ..." says who does the work. */
function doesIt(tokens: readonly Token[], at: number, list: UnitList, dueAt: readonly number[]): boolean {
  const before = tokens[at - 1];
  if (WHICH.test(before?.key ?? '') && before?.after === '') return false;
  if (DOING.test(keysFrom(tokens, list.end, 3))) return true;
  if (list.next !== 'verb' || list.units.some(({ kind }) => kind === 'council')) return false;
  let end = list.end;
  while (end + 1 < tokens.length && !/[.;:]/.test(tokens[end]?.after ?? '')) end += 1;
  const [from, to] = [tokens[list.end]?.start ?? 0, tokens[end]?.end ?? 0];
  return dueAt.some((offset) => offset >= from && offset < to);
}

const MOST_BEFORE = 8;

/** Whether the words before "giao" say that it was done: "đã được UBND tỉnh giao". */
function wasGiven(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - MOST_BEFORE), at).some(({ key }) => /^(?:duoc|da)$/.test(key));
}
