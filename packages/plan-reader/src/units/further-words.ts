/** How the name of a body that no table knows goes on in small letters, and where it ends: learnt from text. */
import { normalKey } from '@kheo/vietnamese';
import { Phrases } from './phrases.ts';
import { NOUNS } from './register/nouns.ts';
import { PAIRS } from './register/pairs.ts';
import { VERBS } from './register/verbs.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isCapital, type Token } from './tokens.ts';

const learntVerbs = new Set(VERBS.split(/\||\n/u).filter((word) => word !== ''));
const learntNouns = new Set(NOUNS.split(/\||\n/u).filter((word) => word !== ''));
const pairs = new Set(PAIRS.split(/\||\n/u).filter((word) => word !== ''));

/** Words of one syllable that have their capital alone: "Văn phòng Hội | thanh toán". */
const ALONE =
  /^(?:hội|sở|ban|cục|đoàn|đội|bộ|vụ|viện|đảng|báo|đài|thuế|trường|khoa|tổ|phòng|quỹ|kho|hạt|trạm|chốt|đồn|vườn|nhà|chợ|bản|thôn|xóm|ấp|huế|vinh)$/u;
/** Verbs that bodies are named by: "Ban quản lý", "Tổ bảo vệ rừng". */
const OF_BODIES =
  /^(?:quản lý|tự quản|bảo vệ|giám sát|kiểm tra|thanh tra|kiểm soát|kiểm dịch|thẩm định|xét duyệt|tư vấn|phối hợp|vận động|tuyên truyền|giúp việc|tuyển dụng|hỗ trợ|phản ứng|điều hành|thi hành|đánh giá|phòng chống|tiếp nhận|tiếp công|đại diện|cứu hộ|cứu trợ|cứu nạn|dịch vụ|sản xuất|thu mua|giao dịch|biên tập|biên soạn|chỉ huy|chỉ đạo|công tác|hòa giải|thu gom|xung kích|tình nguyện|tiết kiệm|hợp tác|liên ngành|liên kết|liên gia|cơ động|văn nghệ|chuyên môn|nghiệp vụ|đăng ký|cấp nước|thoát nước|cấp thoát)$/u;
/** Words of one syllable that qualify the one before: "Hội Doanh nhân | trẻ". */
const ADJECTIVES = /^(?:trẻ|nữ|nhỏ|số|rừng|biển|nước|cháy|nhi|gốc|xanh|dân|đô|quân|thuế|mới|viên|đỏ)$/u;
/** What the name of a body may end with behind a verb: "Ban Xây dựng tổ chức | Hội". */
const WHOLE = new Phrases(
  [...'Hội|Đảng|Đoàn|Mặt trận|Tổ quốc|Nhà nước'.split('|')].map((word) => [word, true] as const),
);
const MOST_BEFORE_WHOLE = 6;

/** How many words from here on are still a part of the name; 0 where it ends. The word before belongs to it. */
export function furtherWords(tokens: readonly Token[], at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !isSmall(token) || token.before !== '') return 0;
  if (isCapital(before) && before.after === '') {
    const [first, second] = [normalKey(before.text), normalKey(token.text)];
    if (pairs.has(`${first} ${second}`)) return 1;
    // "Thanh | thiếu niên": a word of two syllables behind a capital of one.
    const word = `${second} ${normalKey(tokens[at + 1]?.text ?? '')}`;
    const isWhole = token.after === '' && (learntNouns.has(word) || pairs.has(word));
    if (isWhole && verbLength(tokens, at) === 0) return 2;
    // "Hợp tác xã ... Mường Lống | bao tiêu": the name of a place is whole.
    if (isPlace(tokens, at - 1)) return 0;
    if (!ALONE.test(first) && verbLength(tokens, at) === 0) return 1;
  } else if (token.key === 'nguoi' && isWord(tokens, at, true) && !isHalf(tokens, at + 1)) {
    return tokens[at + 1]?.key === 'co' && tokens[at + 1]?.after === '' ? 3 : 2;
  } else if (token.key === 'nguoi' && token.after === '' && isHalf(tokens, at + 1)) {
    // "Hội Bảo vệ | người tiêu dùng": whoever does something is one word.
    return 3;
  } else if (needsObject(tokens, at)) {
    // "bảo vệ | rừng cộng đồng", "khai thác | công trình": a word of one syllable only where one of two follows.
    const isOne = lengthIn(learntNouns, tokens, at + 1) === 2;
    if (lengthIn(learntNouns, tokens, at) === 2) return 2;
    return !isOne && isWord(tokens, at, true) && verbLength(tokens, at + 1) === 0 ? 2 : 1;
  }
  // "Quỹ Đầu tư phát triển tỉnh | ứng vốn": behind the level there is only the name of the place.
  if (LEVEL.test(before.key)) return 0;
  const [noun, verb] = [nounLength(tokens, at), verbLength(tokens, at)];
  if (noun > verb) return noun;
  if (verb === 2 && isField(tokens, at)) return 2;
  if (verb > 0) return wordsToWhole(tokens, at);
  return ADJECTIVES.test(normalKey(token.text)) ? 1 : unknownWords(tokens, at);
}

/**
 * Words that no table knows: a part of the name where a sign, a verb, a level or a capital stands right behind them:
 * "Hội Doanh nhân trẻ, ...", "Đội Thanh niên xung kích | dựng", "Hải quan cửa khẩu quốc tế | Hữu Nghị".
 */
function unknownWords(tokens: readonly Token[], at: number): number {
  for (let k = at; k < at + 3; k += 1) {
    const [token, behind] = [tokens[k], tokens[k + 1]];
    if (token === undefined || !isSmall(token) || isPreposition(token) || verbLength(tokens, k) > 0) return 0;
    if (behind === undefined || /[.;:]/.test(token.after)) return k + 1 - at;
    // "Trung tâm Phát triển quỹ đất kiểm đếm, lập phương án": what stands in a row with verbs is one.
    if (token.after !== '' || behind.key === 'va')
      return isVerb(tokens, behind.key === 'va' ? k + 2 : k + 1) ? 0 : k + 1 - at;
    if (k > at + 1) break;
    if (isCapital(behind) || isLevel(tokens, k + 1) || (k > at && isVerb(tokens, k + 1))) return k + 1 - at;
  }
  return leadsToVerb(tokens, at + 2) ? 2 : 0;
}

const MOST_TO_VERB = 8;

/** "nếp sống văn hóa và Gia đình | chủ trì": whether the verb of the sentence comes later, no sign and no preposition before it. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < Math.min(tokens.length, at + MOST_TO_VERB); k += 1) {
    const token = tokens[k];
    if (token === undefined || tokens[k - 1]?.after !== '' || !/^\p{L}+$/u.test(token.text)) return false;
    if (isPreposition(token)) return false;
    if (isSmall(token) && isVerb(tokens, k)) return true;
  }
  return false;
}

const PREPOSITIONS = /^(?:của|theo|về|cho|với|tại|trong|từ|khi|đến|để|ở|vào|ra|một|các|từng|mỗi|những|không)$/u;

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && PREPOSITIONS.test(normalKey(token.text));
}
const LEVEL = /^(?:tinh|xa|phuong)$/;

/** "Chi cục Giám định xây dựng | tiếp nhận": what bodies work at, though it is a verb, where another verb follows. */
function isField(tokens: readonly Token[], at: number): boolean {
  const word = `${normalKey(tokens[at]?.text ?? '')} ${normalKey(tokens[at + 1]?.text ?? '')}`;
  return FIELD_VERBS.test(word) && tokens[at + 1]?.after === '' && isVerb(tokens, at + 2);
}

const FIELD_VERBS =
  /^(?:xây dựng|sản xuất|kinh doanh|đầu tư|phát triển|đào tạo|thi hành|truyền thông|quản lý|kiểm tra|chế biến|kiểm dịch)$/u;

/** How many words may go on the name of a group: a noun, or one word where the verb of the sentence comes later. */
export function goesOnGroup(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !isSmall(token)) return 1;
  const noun = lengthIn(learntNouns, tokens, at);
  if (noun > 0) return noun;
  return isPreposition(token) || leadsToVerb(tokens, at + 1) || isClosed(tokens, at) ? 1 : 0;
}

/** Whether a sign stands behind at most two words from here on. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.after !== '' || tokens[at + 1] === undefined || /[.;:]/.test(tokens[at + 1]?.after ?? '');
}

/** Whether two capitals in a row end here: names of places are whole without small letters. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.after !== '' || ALONE.test(normalKey(before.text))) return false;
  return [before, tokens[at]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''));
}

/** "Trung tâm Quản lý | khai thác công trình": a name made of such a verb is not whole without its object. */
function needsObject(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  if (first === undefined || second === undefined || first.after !== '' || second.after !== '') return false;
  const verb = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return TRANSITIVE.test(verb) || TITLES.test(verb) || (verb === 'xây dựng' && isTitled(tokens, at - 3));
}

/** "Chương trình | xây dựng nông thôn mới": what a body is for may start with a verb. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return TITLES.test(`${normalKey(tokens[at - 1]?.text ?? '')} ${normalKey(tokens[at]?.text ?? '')}`);
}

const TITLES = /^(?:chương trình|đề án|phong trào|vận động)$/u;

const TRANSITIVE =
  /^(?:quản lý|hỗ trợ|khai thác|bảo vệ|bảo tồn|xúc tiến|quảng bá|cung ứng|ứng dụng|kiểm nghiệm|kiểm định|nuôi dưỡng|chăm sóc|cai nghiện|điều dưỡng|đăng ký|bảo trợ|đổi mới|trợ giúp|nghiên cứu)$/u;

/** How many words of a noun stand here; of one syllable only where no other small word goes on. */
function nounLength(tokens: readonly Token[], at: number): number {
  const length = lengthIn(learntNouns, tokens, at);
  const next = tokens[at + 1];
  if (length !== 1 || tokens[at]?.after !== '' || next === undefined || !isSmall(next)) return length;
  return verbLength(tokens, at + 1) > 0 || isLevel(tokens, at + 1) ? 1 : 0;
}

/** How many small words stand here before a capital: "Đồn Biên phòng | cửa khẩu | Tà Lùng". */
export function wordsToCapital(tokens: readonly Token[], at: number): number {
  const count = unknownWords(tokens, at);
  return count > 0 && tokens[at + count - 1]?.after === '' && isCapital(tokens[at + count]) ? count : 0;
}

/** How many words of a verb, or of what else ends a name, stand here. */
export function verbLength(tokens: readonly Token[], at: number): number {
  const known = STOP_WORDS.match(tokens, at, false)?.length ?? 0;
  return Math.max(known, lengthIn(learntVerbs, tokens, at));
}

/** Whether a word of two syllables in small letters stands here, one that was learnt unless `any` does. */
export function isWord(tokens: readonly Token[], at: number, any = false): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || !isSmall(first) || !isSmall(second) || first.after !== '')
    return false;
  if (any) return true;
  const word = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return OF_BODIES.test(word) || (verbLength(tokens, at) === 0 && (learntNouns.has(word) || pairs.has(word)));
}

/** Whether a noun that was learnt from text stands here. */
export function startsNoun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPerson = token?.key === 'nguoi' && token.after === '' && next !== undefined && isSmall(next);
  return isPerson || nounLength(tokens, at) > verbLength(tokens, at);
}

/** Whether a syllable is the first of a word of two: "trường" of "trường hợp". */
export function isHalf(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || first.after !== '' || !isSmall(second)) return false;
  const word = `${normalKey(first.text)} ${normalKey(second.text)}`;
  return learntNouns.has(word) || learntVerbs.has(word) || pairs.has(word);
}

/** Whether the item of a list within a name stands here: small letters, no verb. */
export function isItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isSmall(token) || isPreposition(token)) return false;
  return verbLength(tokens, at) === 0 && isWord(tokens, at, true) && unknownWords(tokens, at) > 0;
}

function isLevel(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return LEVEL.test(key) ? tokens[at + 1]?.key !== 'hoi' : key === 'thanh' && tokens[at + 1]?.key === 'pho';
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  if (isPreposition(tokens[at])) return false;
  return STOP_WORDS.match(tokens, at, false)?.value === 'verb' || lengthIn(learntVerbs, tokens, at) > 0;
}

/** Whether a verb stands here that was learnt from text. */
export function isLearntVerb(tokens: readonly Token[], at: number): boolean {
  return lengthIn(learntVerbs, tokens, at) > 0;
}

/** "tổ chức | Hội", "phong trào bảo vệ an ninh | Tổ quốc": small letters up to a capital that ends the name. */
function wordsToWhole(tokens: readonly Token[], at: number): number {
  for (let k = at; k < Math.min(tokens.length, at + MOST_BEFORE_WHOLE); k += 1) {
    const token = tokens[k];
    if (token === undefined || (k > at && tokens[k - 1]?.after !== '')) return 0;
    if (isCapital(token)) return isWhole(tokens, k) ? k - at : 0;
    if (!isSmall(token) || isPreposition(token)) return 0;
  }
  return 0;
}

function isWhole(tokens: readonly Token[], at: number): boolean {
  const length = WHOLE.match(tokens, at, false)?.length ?? 0;
  const behind = at + length;
  if (length === 0 || isCapital(tokens[behind])) return false;
  return behind >= tokens.length || tokens[behind - 1]?.after !== '' || verbLength(tokens, behind) > 0;
}

function lengthIn(words: ReadonlySet<string>, tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || !isSmall(first)) return 0;
  const key = normalKey(first.text);
  if (second !== undefined && first.after === '' && words.has(`${key} ${normalKey(second.text)}`)) return 2;
  return words.has(key) ? 1 : 0;
}

function isSmall(token: Token): boolean {
  return /^\p{Ll}+(?:\/\p{Ll}+)?$/u.test(token.text);
}
