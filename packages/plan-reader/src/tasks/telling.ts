/** Whether a list of units is told to do something: by where it stands, by what follows it, by a deadline. */
import { fold } from '@kheo/vietnamese';
import { stopAt } from '../units/name-builder.ts';
import { Phrases } from '../units/phrases.ts';
import { endsSentence, keysFrom, type Token } from '../units/tokens.ts';
import type { UnitList } from '../units/unit-list.ts';
import type { AssignmentContext } from './assignments.ts';

const LEADING = new Phrases([
  ['chủ trì', true],
  ['đồng chủ trì', true],
  ['là cơ quan chủ trì', true],
  ['là cơ quan thường trực', true],
  ['là đơn vị chủ trì', true],
  ['là cơ quan đầu mối', true],
  ['làm đầu mối', true],
]);

/** Whether these units are told what follows them. `hasDirective`: "Giao", "Đề nghị", "Trách nhiệm của" stands before them. */
export function isTelling(
  list: UnitList,
  tokens: readonly Token[],
  hasDirective: boolean,
  context: AssignmentContext,
): boolean {
  const { section, isHeading, isDamaged } = context;
  const last = list.units.at(-1);
  // "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo"
  const isQualified = / -$/.test(tokens[list.end - 1]?.after ?? '');
  if (isHeading && announcesList(tokens, list.end)) return true;
  if (isHeading) return list.end >= tokens.length || list.next === 'colon' || isQualified || hasDirective;
  // In damaged text the verb may be beyond recognition; a preposition is not.
  const isPlainWord = isDamaged && list.end < tokens.length && stopAt(tokens, list.end, isDamaged) === null;
  const isDue = isDueIn(tokens, list.end, context.dueAt ?? []);
  const isLostVerb = isPlainWord && (section === 'assign' || isDue);
  if (list.next === 'other' && !hasDirective && !isLostVerb) return false;
  if (list.next === 'end' && list.end < tokens.length) return false;
  if (section === 'assign' || section === 'money') return true;
  if (section === 'aim') return false;
  if (hasDirective && list.next === 'verb') return true;
  if (leads(tokens, list.end, isDamaged)) return true;
  if ((list.next === 'verb' || isLostVerb) && isDue) return true;
  if (list.next === 'verb' && isBound(list, tokens)) return true;
  if (list.units.every((unit) => unit.kind === 'group' && isGeneral(unit.name)))
    return /:/.test(tokens.at(-1)?.after ?? '') && announcesList(tokens, list.end);
  if (list.units.some((unit) => unit.kind === 'group' && isGeneral(unit.name))) return false;
  if ((last?.unknown ?? 0) >= 5) return false;
  return list.next === 'verb' || (list.next === 'colon' && last?.unknown === 0);
}

/** "Thủ trưởng các sở, ban, ngành chịu trách nhiệm ...": whoever leads the units is told, be they all of them. */
function isBound(list: UnitList, tokens: readonly Token[]): boolean {
  const verb = keysFrom(tokens, list.end, 3);
  const isTold = list.units.some((unit) => unit.hasPerson || /trực thuộc|thuộc/u.test(unit.name));
  return isTold && /^(?:chiu|co) trach nhiem/.test(verb);
}

/** "các cơ quan, đơn vị, địa phương": everyone; who speaks of "các trung tâm y tế" means someone. */
function isGeneral(name: string): boolean {
  return GENERAL.test(fold(name));
}

const GENERAL =
  /(?<!\p{L})(?:moi|tung|co quan|don vi|dia phuong|so|ban|nganh|to chuc|doan the|doanh nghiep|ca nhan|cap|cap uy|nha truong)(?!\p{L})/u;

/** Whether the sentence from a word on sets a deadline. */
export function isDueIn(tokens: readonly Token[], at: number, dueAt: readonly number[]): boolean {
  const from = tokens[at]?.start ?? 0;
  let end = at;
  while (end + 1 < tokens.length && !endsSentence(tokens, end)) end += 1;
  const to = tokens[end]?.end ?? from;
  return dueAt.some((offset) => offset >= from && offset < to);
}

const MOST_ANNOUNCING_WORDS = 24;

/** "các cơ quan, đơn vị phối hợp thực hiện các hoạt động sau:" */
function announcesList(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at).map((token) => token.key);
  return rest.length <= MOST_ANNOUNCING_WORDS && /(?:hoat dong|nhiem vu|cong viec|noi dung) sau$/.test(rest.join(' '));
}

/** "Sở Tư pháp | phối hợp.": whether who stands before only helps. */
export function helps(tokens: readonly Token[], at: number): boolean {
  return /^phoi hop(?! voi| cung)/.test(keysFrom(tokens, at, 3));
}

/** Whether "chủ trì" follows, at once or behind "có trách nhiệm". */
export function leads(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    if (LEADING.match(tokens, k, isDamaged) !== null) return true;
    if (/[.;:]/.test(tokens[k]?.after ?? '')) return false;
  }
  return false;
}
