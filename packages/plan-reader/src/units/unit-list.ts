/** Names of units in a row: "Sở Nội vụ, Sở Tài chính và UBND các xã, phường". */

import { stopAt } from './name-builder.ts';
import { readFurtherPlace, readPlaceRow } from './places.ts';
import { readFurtherDepartment, readShared, shareLevels } from './shared-words.ts';
import { keysFrom, type Token } from './tokens.ts';
import { type NameContext, readUnitName, type UnitName } from './unit-name.ts';

export interface UnitList {
  units: UnitName[];
  /** Index of the first word behind the list. */
  end: number;
  /** What follows: a verb, a colon, the end of the sentence or text, or anything else. */
  next: 'verb' | 'colon' | 'end' | 'other';
}

const MOST_UNITS = 40;

/** The units named from a word on; null when none is. */
export function readUnitList(tokens: readonly Token[], from: number, context: NameContext): UnitList | null {
  const units: UnitName[] = [];
  let at = from;
  while (units.length < MOST_UNITS) {
    const found = readShared(tokens, at, context) ?? readRow(units, tokens, at, context);
    const read = found.at(-1)?.end;
    if (read === undefined) break;
    units.push(...found);
    at = skipParenthesis(tokens, read);
    const behind = at > read ? (tokens[at - 1]?.after.replace(/^.*\)/u, '') ?? '') : (tokens[read - 1]?.after ?? '');
    if (/[.:]/.test(behind)) break;
    const isJoined = /^(?:va|hoac|cung)$/.test(tokens[at]?.key ?? '');
    if (!/[,;]/.test(behind) && !isJoined) break;
    const next = isJoined ? at + 1 : at;
    if (readNext(units, tokens, next, context) === null) break;
    at = next;
  }
  const last = units.at(-1);
  if (last === undefined) return null;
  shareLevels(units);
  return { units, end: at, next: whatFollows(tokens, at, last, context) };
}

/** The units at a word that share what they are named by, or the one that stands there. */
function readRow(
  before: readonly UnitName[],
  tokens: readonly Token[],
  at: number,
  context: NameContext,
): readonly UnitName[] {
  const next = readNext(before, tokens, at, context);
  return next === null ? [] : readPlaceRow(tokens, next, context);
}

/** The unit at a word; behind another it may be a place in small letters, or share "Sở" with the one before. */
function readNext(
  before: readonly UnitName[],
  tokens: readonly Token[],
  at: number,
  context: NameContext,
): UnitName | null {
  const last = before.at(-1);
  const own =
    (last === undefined ? null : readFurtherPlace(tokens, at, last, context)) ?? readUnitName(tokens, at, context);
  return own ?? (/^Sở /u.test(last?.name ?? '') ? readFurtherDepartment(tokens, at, context) : null);
}

/** Past "(Cơ quan thường trực ...)" behind a name. */
function skipParenthesis(tokens: readonly Token[], at: number): number {
  if (!/[([]/.test(tokens[at]?.before ?? '')) return at;
  for (let close = at; close < Math.min(tokens.length, at + 60); close += 1) {
    if (/[)\]]/.test(tokens[close]?.after ?? '')) return close + 1;
  }
  return at;
}

function whatFollows(tokens: readonly Token[], at: number, last: UnitName, context: NameContext): UnitList['next'] {
  const behind = tokens[at - 1]?.after ?? '';
  if (/:/.test(behind)) return 'colon';
  if (at >= tokens.length || /[.]/.test(behind)) return 'end';
  if (/;/.test(behind)) return 'end';
  const stop = stopAt(tokens, at, context.isDamaged);
  // "Quỹ Tương trợ cho 200 đoàn viên vay": what is given in a number is given by the name before.
  if (tokens[at]?.key === 'cho' && /^\d/.test(tokens[at + 1]?.text ?? '')) return 'verb';
  if (stop !== 'verb' && hasVerbBehindScope(tokens, at, context.isDamaged)) return 'verb';
  if (stop !== null) return stop;
  // Behind a name that is read to its end, a small word that is no preposition is a verb of its own.
  const isVerb = endsHere(tokens, at, last) && /^\p{Ll}{2,}$/u.test(tokens[at]?.text ?? '');
  const isSound = !context.isDamaged || tokens[at]?.proven !== null;
  return isVerb && behind === '' && isSound ? 'verb' : 'other';
}

const MOST_SCOPE_WORDS = 18;
const SCOPE =
  /^(?:trong pham vi|theo chuc nang|theo nhiem vu|theo tham quyen|theo phan cong|theo linh vuc|theo phan cap|can cu chuc nang|can cu nhiem vu|can cu tinh hinh|tren co so)(?= |,|$)/;

/** "mỗi tháng | tổ chức 02 ngày", "định kỳ hằng quý | báo cáo": how often, before what is done. */
const OFTEN = /^(?:dinh ky )?(?:moi|hang|trong) (?:ngay|tuan|thang|quy|nam) /;
const FOUNDED = /^do (?:\S+(?<!,) ){1,8}?thanh lap(?= )/;

/** "trong phạm vi nhiệm vụ, quyền hạn của mình, | tập trung thực hiện": whether a verb stands behind what says how far it goes. */
function hasVerbBehindScope(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  // "Tổ thẩm định | do UBND huyện thành lập | tiến hành khảo sát"
  const founded = FOUNDED.exec(keysFrom(tokens, at, MOST_SCOPE_WORDS))?.[0].split(' ').length;
  if (founded !== undefined) return stopAt(tokens, at + founded, isDamaged) === 'verb';
  const often = OFTEN.exec(keysFrom(tokens, at, 5))?.[0]
    .trim()
    .split(' ').length;
  if (often !== undefined) return stopAt(tokens, at + often, isDamaged) === 'verb';
  if (!SCOPE.test(keysFrom(tokens, at, 4))) return false;
  for (let k = at + 2; k < Math.min(tokens.length, at + MOST_SCOPE_WORDS); k += 1) {
    const before = tokens[k - 1]?.after ?? '';
    if (/[.;:]/.test(before)) return false;
    if (before === ',' && stopAt(tokens, k, isDamaged) === 'verb') return true;
  }
  return false;
}

const MOST_FURTHER_WORDS = 6;

/** "UBND các xã | vùng sâu lập danh sách": a council of many may be qualified by words up to the verb. */
function endsHere(tokens: readonly Token[], at: number, last: UnitName): boolean {
  if (last.kind === 'named') return true;
  for (let k = at; k < Math.min(tokens.length, at + MOST_FURTHER_WORDS); k += 1) {
    if (k > at && stopAt(tokens, k, false) === 'verb') return false;
    if (tokens[k]?.after !== '') return true;
  }
  return true;
}
