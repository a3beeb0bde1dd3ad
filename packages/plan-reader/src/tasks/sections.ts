/** What a section of a plan is about, by its headings: who does what, what is to be done, or why. */
import type { Passage } from '@kheo/official-document';
import { foldedWords, phraseLikeness } from '@kheo/vietnamese';

/**
 * `assign`: units are told what to do, `money`: who pays; `content`: what is to be done; `aim`: purpose, targets, who is meant;
 * `time`: how long the plan runs, and by when what is handed in.
 */
export type Section = 'assign' | 'money' | 'content' | 'aim' | 'time';

function phrases(text: string): string[][] {
  return text.split('|').map((phrase) => foldedWords(phrase));
}

const ASSIGN = phrases(`tổ chức thực hiện|tổ chức triển khai|trách nhiệm thực hiện|trách nhiệm|phân công|chế độ báo cáo|
  chế độ thông tin|thời gian và trách nhiệm|theo dõi, kiểm tra|nhiệm vụ cụ thể của|nhiệm vụ của các cơ quan|
  thời gian trình|thông tin, báo cáo|nhiệm vụ các cơ quan|giao nhiệm vụ|điều khoản thi hành`);
const AIM = phrases(`mục đích|yêu cầu|mục tiêu|đối tượng|phạm vi|nguyên tắc|tiêu chí|tiêu chuẩn|quan điểm|căn cứ|
  thực trạng|hình thức khen thưởng|chỉ tiêu|thời gian thực hiện|địa điểm|thành phần|chủ đề`);
const AIM_BESIDE_TIME = phrases('địa điểm|thành phần|đối tượng|nội dung');
/** What tells only where it stands first: "Nắm tình hình Nhân dân" and "Kiểm tra, đánh giá" are work. */
const AIM_FIRST = phrases('tình hình|đánh giá');
const TIME = phrases('thời gian|tiến độ');
/** "Chỉ tiêu, đăng ký và khen thưởng": who has to register, and by when. */
const REGISTERING = phrases('đăng ký');
const MONEY = phrases('kinh phí|nguồn lực');
const CONTENT = phrases('số lượng|nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|lộ trình|nhóm nhiệm vụ');

/** The section of each path, by the innermost heading that tells; without one, `base`. */
export class Sections {
  private readonly byPath = new Map<string, Section>();
  private readonly isDamaged: boolean;
  private readonly base: Section;

  constructor(isDamaged: boolean, base: Section) {
    this.isDamaged = isDamaged;
    this.base = base;
  }

  /** Notes what an entry is about; entries come in reading order. */
  enter(passage: Passage): void {
    const parent = this.at(passage.path.slice(0, -1));
    const own = passage.titled || passage.text.length < 90 ? this.sectionOf(passage.text) : null;
    // Below "Tổ chức thực hiện" everything is told to someone, whatever its heading.
    const isTold = parent === 'assign' && passage.path.length > 1 && own !== 'aim' && own !== 'money';
    const kept = isTold ? 'assign' : (own ?? parent);
    this.byPath.set(passage.path.join('.'), kept);
  }

  /** Below the name of a unit everything is told to it. */
  set(path: readonly string[], section: Section): void {
    this.byPath.set(path.join('.'), section);
  }

  at(path: readonly string[]): Section {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const known = this.byPath.get(path.slice(0, depth).join('.'));
      if (known !== undefined) return known;
    }
    return this.base;
  }

  private sectionOf(text: string): Section | null {
    // An apostrophe inside a word is damage: "THU'C HIEN".
    const words = foldedWords(text.slice(0, 160).replace(/(?<=\p{L})['’](?=\p{L})/gu, '')).slice(0, 16);
    const has = (list: string[][], reach: number) =>
      list.some((phrase) => {
        for (let at = 0; at < Math.min(words.length, reach); at += 1) {
          if (phraseLikeness(words, at, phrase, this.isDamaged ? 0.6 : 1) >= (this.isDamaged ? 0.85 : 1)) return true;
        }
        return false;
      });
    if (has(MONEY, 3)) return 'money';
    if (has(ASSIGN, 8)) return 'assign';
    // "Nội dung, đối tượng, thời gian": what stands first tells.
    if (has(CONTENT, 1)) return 'content';
    if (has(TIME, 1) && !has(AIM_BESIDE_TIME, 6)) return 'time';
    if (has(REGISTERING, 6)) return 'content';
    if (has(AIM, 3) || has(AIM_FIRST, 1)) return 'aim';
    if (has(CONTENT, 4)) return 'content';
    return null;
  }
}
