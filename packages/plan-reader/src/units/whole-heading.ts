import { startsWithPlace } from './broken-name.ts';
import { stopAt } from './name-builder.ts';
import { type Token, tokenize } from './tokens.ts';
import { readUnitList } from './unit-list.ts';

const LONGEST_HEADING = 500;
const ASKED = /^(?:đề nghị|trách nhiệm của|giao)\s+/iu;

/**
 * Whether a heading that names units ends between two lines of one width: "VIII. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh" above
 * "Chỉ đạo cán bộ, chiến sĩ ...". Names are whole above, and a verb or a preposition begins below, with a capital.
 */
export function isWholeHeading(before: string, after: string, isDamaged: boolean): boolean {
  if (before.length > LONGEST_HEADING) return false;
  const names = tokenize(before.replace(ASKED, ''));
  if (names.length === 0 || names.at(-1)?.after !== '') return false;
  const list = readUnitList(names, 0, { isDamaged });
  if (list === null || list.end < names.length || list.units.some(({ unknown }) => unknown > 1)) return false;
  // "Báo và Phát thanh, Truyền hình | Thái Nguyên thông tin ...": the name goes on with its place.
  if (startsWithPlace(after)) return false;
  const [first, ...rest] = tokenize(after.slice(0, 60));
  if (first === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  return stopAt([small(first), ...rest], 0, isDamaged) !== null;
}

function small(token: Token): Token {
  return { ...token, text: token.text.charAt(0).toLowerCase() + token.text.slice(1) };
}
