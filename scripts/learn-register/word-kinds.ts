import { isSyllable, normalKey } from '../../packages/vietnamese/src/index.ts';
import { Tally } from './tally.ts';

/** Small words: none is a part of a word of two syllables. */
export const SMALL = new Set(
  `và|của|các|những|về|với|để|trong|là|có|được|theo|cho|khi|từ|tại|do|trên|bằng|này|đó|không|phải|đã|sẽ|hoặc|như|nếu|mà|
  thì|vào|ra|đến|ở|nơi|sau|trước|cùng|giữa|một|hai|ba|nhiều|mỗi|từng|mọi|số|nhằm|cần|chưa|đang|còn|lại|bị|vẫn|đều|rất|hơn|
  nhất|ngoài|dưới|bởi|vì|nên|việc|sự|khác|đối|gồm|đầy|đủ|quá|thuộc|thể`
    .split('|')
    .map((word) => word.trim()),
);
/** Words that qualify, though they often stand where verbs do. */
const NEVER_VERBS = new Set('điện tử|quốc tế|đoàn kết|ven biển|ai|màu vải|dân|nhi'.split('|'));
const BEFORE_VERBS = new Set('phải|đã|sẽ|để|hãy|cùng|đang|nhằm|chưa|không'.split('|'));
const BEFORE_NOUNS = new Set('các|những|của|về|một|mọi|từng|mỗi|nhiều|số'.split('|'));
/** Bodies whose whole name is known: what stands behind them says what they do. */
const KNOWN =
  /(?:(?:Bộ|Sở) (?:Nội vụ|Tài chính|Tư pháp|Công Thương|Xây dựng|Y tế|Ngoại vụ|Ngoại giao|Quốc phòng|Công an|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Tài nguyên và Môi trường)|(?:Ủy ban nhân dân|UBND)(?: cấp)? (?:tỉnh|xã|huyện)|Thủ tướng Chính phủ|Chính phủ|Ngân hàng Nhà nước Việt Nam|Bảo hiểm xã hội Việt Nam|Thanh tra tỉnh|Công an tỉnh)$/u;
const WORD = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const LOWER = /^\p{Ll}+$/u;

/** Tells verbs from nouns by what stands before them. */
export class WordKinds {
  private readonly all = new Tally();
  private readonly asVerb = new Tally();
  private readonly asNoun = new Tally();

  count(paragraph: string): void {
    const words = paragraph.match(WORD)?.map((word) => (LOWER.test(word) ? normalKey(word) : word)) ?? [];
    for (let at = 0; at < words.length; at += 1) {
      const [word = '', next = ''] = [words[at], words[at + 1]];
      if (!LOWER.test(word)) continue;
      const pair = LOWER.test(next) ? `${word} ${next}` : null;
      const before = words[at - 1] ?? '';
      const isBehindBody = /^\p{L}/u.test(before) && KNOWN.test(words.slice(Math.max(0, at - 7), at).join(' '));
      // Behind the name of a body two sightings weigh as much as one elsewhere is worth twice.
      const kind =
        BEFORE_VERBS.has(before) || isBehindBody ? this.asVerb : BEFORE_NOUNS.has(before) ? this.asNoun : null;
      this.all.add(word);
      kind?.add(word);
      if (pair === null) continue;
      this.all.add(pair);
      const third = words[at + 2] ?? '';
      if (LOWER.test(third)) this.follow(pair, third);
      kind?.add(pair);
      if (isBehindBody) kind?.add(pair);
    }
  }

  private readonly behind = new Map<string, Map<string, number>>();
  private follow(pair: string, next: string): void {
    const known = this.behind.get(pair) ?? new Map<string, number>();
    known.set(next, (known.get(next) ?? 0) + 1);
    this.behind.set(pair, known);
  }

  /** Verbs of one and two syllables, but those that stand within the names of bodies at least as often. */
  verbs(inNames: Tally): string[] {
    return this.choose(
      (word) => !NEVER_VERBS.has(word) && this.isVerb(word) && 3 * inNames.of(word) <= this.alone(this.asVerb, word),
      4,
    );
  }

  /** Nouns of one and two syllables. */
  nouns(inNames: Tally): string[] {
    const isInside = (word: string) => word.includes(' ') && inNames.of(word) >= 3 && !this.isVerb(word);
    return this.choose((word) => this.isNoun(word) || isInside(word), 12);
  }

  private isVerb(word: string): boolean {
    const [verb, noun] = [this.alone(this.asVerb, word), this.alone(this.asNoun, word)];
    if (!word.includes(' ')) return verb >= 8 && verb >= 3 * noun && !this.isMostlySecond(word);
    return verb >= 4 && verb >= 1.5 * noun;
  }

  private isNoun(word: string): boolean {
    const [verb, noun] = [this.alone(this.asVerb, word), this.alone(this.asNoun, word)];
    if (!word.includes(' '))
      return noun >= 30 && noun >= 5 * verb && !this.isMostlySecond(word) && !this.isMostlyFirst(word);
    return noun >= 4 && noun >= 4 * verb;
  }

  private choose(is: (word: string) => boolean, fewest: number): string[] {
    const chosen: string[] = [];
    for (const [word, count] of this.all.entries()) {
      const isWord = !this.hasSmall(word) && (!word.includes(' ') || (this.holds(word) && !this.isCut(word)));
      if (count >= fewest && isWord && is(word)) chosen.push(word);
    }
    return chosen;
  }

  /** Whether two syllables are a half of something longer: "người lao" of "người lao động". */
  private isCut(pair: string): boolean {
    const [, second = ''] = pair.split(' ');
    for (const [next, count] of this.behind.get(pair) ?? []) {
      if (count > 0.5 * this.all.of(pair) && this.strength(`${second} ${next}`) > this.strength(pair)) return true;
    }
    return false;
  }

  private hasSmall(word: string): boolean {
    return word
      .split(' ')
      .some((syllable) => SMALL.has(syllable) || (syllable.length < 2 && syllable !== 'y') || !isSyllable(syllable));
  }

  /** Whether two syllables stand together more often than by chance: "kiểm tra", not "gửi văn". */
  private holds(pair: string): boolean {
    const count = this.all.of(pair);
    return count >= 8 && this.strength(pair) > (count >= 40 ? 3 : 12);
  }

  /** How many times as often as by chance two syllables stand together. */
  private strength(pair: string): number {
    const [first = '', second = ''] = pair.split(' ');
    return (this.all.of(pair) * this.places()) / Math.max(1, this.all.of(first) * this.all.of(second));
  }

  private sum = 0;
  private places(): number {
    if (this.sum === 0) this.sum = this.all.total() / 2;
    return this.sum;
  }

  private seconds: Map<string, number> | null = null;
  /** "niên" of "thanh niên", "dân" of "nhân dân": a syllable that hardly stands alone. */
  private isMostlySecond(word: string): boolean {
    if (this.seconds === null) {
      this.seconds = new Map();
      for (const [pair, count] of this.all.entries()) {
        if (!pair.includes(' ') || !this.holds(pair)) continue;
        const second = pair.slice(pair.indexOf(' ') + 1);
        this.seconds.set(second, (this.seconds.get(second) ?? 0) + count);
      }
    }
    return (this.seconds.get(word) ?? 0) > 0.5 * this.all.of(word);
  }

  /** "kết" of "kết quả": a syllable that hardly stands without another behind it. */
  private isMostlyFirst(word: string): boolean {
    return (this.paired(this.all).get(word) ?? 0) > 0.5 * this.all.of(word);
  }

  /** How often a syllable stands so by itself, not as the first of a word of two. */
  private alone(tally: Tally, word: string): number {
    return word.includes(' ') ? tally.of(word) : tally.of(word) - (this.paired(tally).get(word) ?? 0);
  }

  private readonly pairs = new Map<Tally, Map<string, number>>();
  private paired(tally: Tally): Map<string, number> {
    const known = this.pairs.get(tally);
    if (known !== undefined) return known;
    const sums = new Map<string, number>();
    for (const [pair, count] of tally.entries()) {
      if (!pair.includes(' ') || !this.holds(pair)) continue;
      const [first = ''] = pair.split(' ');
      sums.set(first, (sums.get(first) ?? 0) + count);
    }
    this.pairs.set(tally, sums);
    return sums;
  }
}
