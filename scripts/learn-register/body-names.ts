import { isSyllable, normalKey } from '../../packages/vietnamese/src/index.ts';
import { Tally } from './tally.ts';
import { SMALL } from './word-kinds.ts';

/** How the names of bodies start. */
const HEADS =
  /(?<!\p{L})(?:Sở|Ban|Chi cục|Cục|Tổng cục|Trung tâm|Trạm|Liên đoàn|Công đoàn|Hội(?! đồng)|Phòng|Văn phòng|Đội|Tổ|Quỹ|Ngân hàng|Vụ|Viện|Bệnh viện|Hội đồng|Liên minh|Hiệp hội|Công ty|Tổng công ty|Đoàn|Hạt|Trường|Học viện|Chi nhánh|Đồn|Khoa|Đài|Báo|Tạp chí|Hải quan|Cảng vụ|Ủy ban|Ban Quản lý|Ban Chỉ đạo) (?=\p{Lu})/gu;
/** What stands behind a whole name. */
const BEHIND =
  /^(?:có|của|và|hoặc|tỉnh|thành phố|cấp|thuộc|chủ trì|là|được|phải|tại|theo|để|trong|với|do|cho|khi|trực thuộc|xã|huyện|các|nơi|trên|ở|trung ương)$/u;
const LONGEST = 9;
const LEVELS = new Set('tỉnh|thành|xã|huyện|cấp|chủ|ban'.split('|'));
/** Departments: what stands behind their names is what they do. */
const DEPARTMENT =
  /^(?:nội vụ|tài chính|tư pháp|công thương|xây dựng|y tế|ngoại vụ|giáo dục|khoa học|công an|quốc phòng|giao thông vận tải|văn hóa|dân tộc|du lịch|nhà nước|chỉ đạo)(?: |$)/u;

/** Names of bodies behind their first word, as far as text shows where they end. */
export class BodyNames {
  private readonly seen = new Tally();
  private readonly whole = new Tally();
  private readonly inside = new Tally();
  private readonly capitals = new Tally();

  count(paragraph: string): void {
    this.countPairs(paragraph);
    for (const head of paragraph.matchAll(HEADS)) {
      const words = paragraph.slice(head.index + head[0].length, head.index + head[0].length + 120).split(' ');
      this.countName(words);
    }
  }

  private countPairs(paragraph: string): void {
    for (const pair of paragraph.matchAll(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}+) (\p{Ll}+)/gu)) {
      const [, first = '', second = ''] = pair;
      this.capitals.add(normalKey(first));
      if (!SMALL.has(second) || second === 'cần') this.capitals.add(normalKey(`${first} ${second}`));
    }
  }

  private countName(words: readonly string[]): void {
    const name: string[] = [];
    for (let at = 0; at < Math.min(words.length, LONGEST); at += 1) {
      const word = words[at] ?? '';
      if (at > 0 && !/^\p{Ll}/u.test(word)) break;
      const core = word.replace(/[,;:.)]+$/u, '');
      if (!/^\p{L}+$/u.test(core)) break;
      name.push(normalKey(core));
      const key = name.join(' ');
      if (name.length > 2 && DEPARTMENT.test(key)) return;
      this.seen.add(key);
      const ends = core !== word || BEHIND.test(words[at + 1] ?? '') || words[at + 1] === undefined;
      if (ends) {
        this.whole.add(key);
        for (let k = 1; k < name.length; k += 1) {
          this.inside.add(name[k] ?? '');
          if (k + 1 < name.length) this.inside.add(`${name[k]} ${name[k + 1]}`);
        }
        return;
      }
    }
  }

  /** How often each word of one or two syllables stands inside of a name, without its capital. */
  words(): Tally {
    return this.inside;
  }

  /** "Hậu cần", "Biên phòng": words that have a capital in the middle of a sentence, three times or more. */
  pairs(): string[] {
    const chosen: string[] = [];
    for (const [pair, count] of this.capitals.entries()) {
      const [first = '', second = ''] = pair.split(' ');
      const isWord =
        second !== '' &&
        isSyllable(second) &&
        !LEVELS.has(second) &&
        count >= 3 &&
        count >= 0.12 * this.capitals.of(first);
      if (isWord) chosen.push(pair);
    }
    return chosen;
  }

  /** Names of three words or more that end where text says that they do, in most places where they stand. */
  fields(verbs: ReadonlySet<string>): string[] {
    const chosen: string[] = [];
    for (const [name, count] of this.whole.entries()) {
      const words = name.split(' ');
      const isKnown = count >= 3 && count >= 0.55 * this.seen.of(name);
      const isWhole =
        words.every((word) => isSyllable(word)) && !words.slice(1).some((word) => SMALL.has(word) && word !== 'về');
      if (!isKnown || words.length < 3 || !isWhole || LEVELS.has(words.at(-1) ?? '')) continue;
      // "y tế chủ trì": what a body does is no part of its name.
      const pairs = words.slice(1, -1).map((word, k) => `${word} ${words[k + 2]}`);
      if (words.slice(2).some((word) => verbs.has(word)) || pairs.slice(1).some((pair) => verbs.has(pair))) continue;
      chosen.push(name);
    }
    return chosen;
  }
}
