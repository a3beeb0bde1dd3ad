/** Places in a row behind one level: "UBND các huyện Giao Thủy, Hải Hậu", "các xã: Kỳ Sơn, Quế Phong", "UBND xã A, xã B", "Thôn Đông, thôn Lập Ấp". */
import { stopAt } from './name-builder.ts';
import { isCapital, type Token } from './tokens.ts';
import { type NameContext, startsUnit, type UnitName } from './unit-name.ts';

const LIVED_IN = 'thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố';
const LEVEL = `(?:huyện|thị xã|xã|thị trấn|phường|quận|${LIVED_IN})`;
const PLACE = String.raw`\p{Lu}[^,;]*`;
/** Whose places they are, the level, the one place that was read with it. */
const MANY = new RegExp(`^(?:(.+?) )?[Cc]ác (${LEVEL})(?: (${PLACE}))?$`, 'u');
const ONE = new RegExp(`^(?:(.+) )?(${LEVEL}) (${PLACE})$`, 'u');
const LIVES_IN = new RegExp(`^(?:${LIVED_IN})$`, 'u');
const IS_LEVEL = new RegExp(`^${LEVEL}$`, 'u');
const MOST_WORDS = 4;
const MOST_LEVEL_WORDS = 3;

/**
 * The units that share the level which a name ends with, each by its own name, the last with the end of the row; the unit alone
 * where no further place stands behind it. Names of places begin with capitals and end at a sign, "và" or a verb.
 */
export function readPlaceRow(tokens: readonly Token[], unit: UnitName, context: NameContext): UnitName[] {
  const [, head, level = '', first] = MANY.exec(unit.name) ?? [];
  const sign = tokens[unit.end - 1]?.after ?? '';
  if (level === '' || (first === undefined && sign !== ':')) return [unit];
  const named = (place: string, end: number) => ({ ...unit, name: nameOf(head, level, place), end });
  const row = first === undefined ? [] : [named(first, unit.end)];
  let at = first === undefined ? unit.end : behindSign(tokens, unit.end);
  while (at !== null) {
    const end = endOfPlace(tokens, at, context);
    if (end === null) break;
    row.push(named(printed(tokens, at, end), end));
    at = behindSign(tokens, end);
  }
  return row.length >= 2 ? row : [unit];
}

/** The unit at a word that is named by its place alone, in small letters, behind another of a list: "xã B", "thôn Lập Ấp"; null where none is. */
export function readFurtherPlace(
  tokens: readonly Token[],
  at: number,
  before: UnitName,
  context: NameContext,
): UnitName | null {
  for (let length = 1; length <= MOST_LEVEL_WORDS; length += 1) {
    const level = printed(tokens, at, at + length);
    const end = IS_LEVEL.test(level) ? endOfPlace(tokens, at + length, context) : null;
    if (end === null) continue;
    const place = printed(tokens, at + length, end);
    const [, head] = ONE.exec(before.name) ?? [];
    if (head !== undefined) return { ...before, name: nameOf(head, level, place), end };
    if (LIVES_IN.test(level))
      return { name: nameOf(undefined, level, place), end, kind: 'named', unknown: 0, hasPerson: false };
  }
  return null;
}

function nameOf(head: string | undefined, level: string, place: string): string {
  return `${head ?? level.charAt(0).toUpperCase() + level.slice(1)} ${head === undefined ? place : `${level} ${place}`}`;
}

/** Where the next place of a row may stand: behind a comma or "và". */
function behindSign(tokens: readonly Token[], end: number): number | null {
  if (tokens[end - 1]?.after === ',') return end;
  return tokens[end - 1]?.after === '' && tokens[end]?.key === 'va' ? end + 1 : null;
}

/** The first word behind the name of a place, or null where none stands: "Phan Rang - Tháp Chàm", "Trường Sa". */
function endOfPlace(tokens: readonly Token[], at: number, context: NameContext): number | null {
  const isSchool = tokens[at]?.key === 'truong' && isCapital(tokens[at + 1]);
  if (!isCapital(tokens[at]) || (startsUnit(tokens, at, context) && !isSchool)) return null;
  let end = at + 1;
  while (end - at < MOST_WORDS && isCapital(tokens[end]) && /^(?: -)?$/.test(tokens[end - 1]?.after ?? '')) end += 1;
  const isWhole =
    tokens[end - 1]?.after !== '' ||
    end >= tokens.length ||
    tokens[end]?.key === 'va' ||
    /^[(["]/.test(tokens[end]?.before ?? '') ||
    stopAt(tokens, end, context.isDamaged) !== null;
  return isWhole ? end : null;
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to);
  return words.map(({ text, after }, k) => (k + 1 < words.length ? text + after : text)).join(' ');
}
