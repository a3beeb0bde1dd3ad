/** Names that go on with words no table knows: to the end of a heading, to the verb of a sentence, to the next sign of a label. */
import { verbLength } from '../units/further-words.ts';
import { stopAt } from '../units/name-builder.ts';
import { isCapital, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';
import { leads } from './telling.ts';

const MOST_HEADING_WORDS = 30;

/** The heading of a section that tells units is their names to its end, whatever words they have. */
export function extend(list: UnitList, tokens: readonly Token[]): UnitList {
  const last = list.units.at(-1);
  if (last === undefined || list.end >= tokens.length || tokens.length > MOST_HEADING_WORDS) return list;
  // "Các sở, ban, ngành | tập trung:": what they do, above what it is.
  const isAllVerb = list.next === 'verb' && list.end + verbLength(tokens, list.end) >= tokens.length;
  if (isAllVerb) return { ...list, end: tokens.length, next: 'colon' };
  if (list.next === 'colon' || list.next === 'end' || / -$/.test(tokens[list.end - 1]?.after ?? '')) return list;
  // "Cơ quan cấp trên (bao gồm cả ...)": what stands in parentheses is no part of the name.
  const opened = tokens.findIndex((token, k) => k > list.end && /[([]/.test(token.before));
  const until = opened < 0 ? tokens.length : opened;
  // "Phòng Giống, vật nuôi; Văn phòng Sở": what no table knows ends where another unit starts.
  for (let at = list.end + 1; at < until; at += 1) {
    const isBreak = /[,;]/.test(tokens[at - 1]?.after ?? '') || tokens[at - 1]?.key === 'va';
    const onward = isBreak ? readUnitList(tokens, at, { isDamaged: false }) : null;
    if (onward === null) continue;
    const behind = tokens[at - 1]?.key === 'va' ? at - 1 : at;
    const whole = { ...last, name: last.name + printed(tokens, list.end, behind) };
    const more = extend(onward, tokens);
    return { units: [...list.units.slice(0, -1), whole, ...more.units], end: more.end, next: more.next };
  }
  const name = last.name + printed(tokens, list.end, until);
  return { units: [...list.units.slice(0, -1), { ...last, name }], end: tokens.length, next: 'end' };
}

const MOST_FURTHER_WORDS = 5;

/** "UBND các xã vùng sâu | lập danh sách": words that no table knows are a part of the name, up to the verb. */
export function reachVerb(list: UnitList, tokens: readonly Token[]): UnitList {
  const last = list.units.at(-1);
  if (last === undefined || list.next !== 'other' || tokens[list.end - 1]?.after !== '') return list;
  for (let at = list.end; at < Math.min(tokens.length, list.end + MOST_FURTHER_WORDS + 1); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.proven === null || token.before !== '') return list;
    const stop = stopAt(tokens, at, false);
    if (stop === 'verb' && at > list.end) {
      const rest = tokens.slice(list.end, at).map(({ text }) => text);
      const name = `${last.name} ${rest.join(' ')}`;
      return {
        units: [...list.units.slice(0, -1), { ...last, name, unknown: last.unknown + rest.length }],
        end: at,
        next: 'verb',
      };
    }
    if (stop !== null || token.after !== '') return list;
  }
  return list;
}

/** "Đoàn kiểm tra | liên ngành cải cách hành chính tỉnh", "Tổ kiểm tra | công vụ của Văn phòng": a few words behind a name, up to a sign, are its own. */
export function lengthen(list: UnitList, tokens: readonly Token[], isDamaged: boolean): UnitList {
  const last = list.units.at(-1);
  if (last === undefined || tokens[list.end - 1]?.after !== '' || leads(tokens, list.end, false)) return list;
  for (let at = list.end; at < Math.min(tokens.length, list.end + MOST_FURTHER_WORDS + 3); at += 1) {
    const token = tokens[at];
    if (token === undefined || (isDamaged && token.proven === null)) return list;
    if (/[([“"]/u.test(token.before) || stopAt(tokens, at, false) === 'verb') return list;
    const isOwner = tokens[at - 1]?.key === 'cua';
    if (!isOwner && (isCapital(token) || /^(?:va|hoac|theo|voi|do|khi|neu|gom|trong|tai|la|lam|dau)$/.test(token.key)))
      return list;
    const next = tokens[at + 1];
    if (token.after === '' && next !== undefined && !/[([]/.test(next.before)) continue;
    const whole = { ...last, name: last.name + printed(tokens, list.end, at + 1) };
    const isEnd = next === undefined || /[.;:]/.test(token.after);
    return { units: [...list.units.slice(0, -1), whole], end: at + 1, next: isEnd ? 'end' : 'other' };
  }
  return list;
}

/** The words from one place to another as they go on a name, with the signs between them. */
function printed(tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return '';
  const words = tokens.slice(from, to);
  const rest = words.map(({ text, after }, k) => (k + 1 < words.length ? text + after.replace(' -', ' -') : text));
  return `${/,/.test(tokens[from - 1]?.after ?? '') ? ', ' : ' '}${rest.join(' ')}`;
}
