import { normalKey, PROVINCES } from '@kheo/vietnamese';
import {
  furtherWords,
  goesOnGroup,
  isItem,
  isLearntVerb,
  isWord,
  startsNoun,
  verbLength,
  wordsToCapital,
} from './further-words.ts';
import * as lexicon from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { AFTER_GROUPS, STOP_WORDS, type Stop } from './stop-words.ts';
import { isCapital, keysFrom, type Token } from './tokens.ts';

const PROVINCE_NAMES = new Phrases(PROVINCES.map(({ name }) => [name, name] as const));
const MOST_UNKNOWN = 7;
const MOST_DUTY_WORDS = 16;
const DUTY = /^(?:phu trach|quan ly nha nuoc ve)(?= )/;

/** The grammar of names as it is asked from within a name. */
export interface Grammar {
  /** Whether another unit starts at a word. */
  startsUnit(at: number): boolean;
  /** The body whose name starts at a word and to which another may belong, or null. */
  readHost(at: number): { name: string; end: number } | null;
}

/** Walks over the words of a name and puts them together in their own spelling. */
export class NameBuilder {
  readonly tokens: readonly Token[];
  readonly isDamaged: boolean;
  readonly isWithin: boolean;
  at: number;
  unknown = 0;
  private readonly from: number;
  private readonly grammar: Grammar;
  private pieces: string[] = [];

  constructor(
    tokens: readonly Token[],
    at: number,
    { isDamaged, isWithin = false }: { isDamaged: boolean; isWithin?: boolean },
    grammar: Grammar,
  ) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.at = at;
    this.from = at;
    this.isDamaged = isDamaged;
    this.isWithin = isWithin;
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  key(): string {
    return this.token()?.key ?? '';
  }

  is(phrases: Phrases<unknown>, ahead = 0): boolean {
    return phrases.match(this.tokens, this.at + ahead, this.isDamaged) !== null;
  }

  /** How many words of a phrase stand here. */
  reach(phrases: Phrases<unknown>): number {
    return phrases.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
  }

  /** Whether the word here can be trusted. */
  isLegible(): boolean {
    return !this.isDamaged || this.token()?.proven !== null || /^\d+$/.test(this.token()?.text ?? '');
  }

  /** Takes a phrase that starts here: as printed in sound text, in its own spelling in damaged text. */
  take(phrases: Phrases<unknown>): boolean {
    const match = phrases.match(this.tokens, this.at, this.isDamaged);
    if (match === null) return false;
    const printed = this.printed(this.at, match.length);
    // Where the letters are right, so are the capitals: "Chi cục | Thủy lợi".
    const isRight = !this.isDamaged || normalKey(printed) === normalKey(match.phrase);
    const restored = this.pieces.length > 0 ? match.phrase : matchCase(match.phrase, this.token()?.text ?? '');
    this.push(isRight ? printed : restored, match.length);
    return true;
  }

  /** Takes the name of a place behind a level: "tỉnh Lạng Sơn", "đặc khu Cồn Cỏ". */
  takePlace(): boolean {
    if (this.isBroken()) return false;
    const before = this.tokens[this.at - 1]?.key ?? '';
    if (!/^(?:tinh|pho|xa|phuong|khu|huyen|quan|tran|nam|h[iìí]nh)$/.test(before) && this.isDamaged) return false;
    const zone = before === 'khu' ? lexicon.ZONES.match(this.tokens, this.at, this.isDamaged) : null;
    if (zone !== null && isCapital(this.token())) {
      this.push(this.isDamaged ? zone.phrase : this.printed(this.at, zone.length), zone.length);
      return true;
    }
    const province = PROVINCE_NAMES.match(this.tokens, this.at, this.isDamaged);
    if (province !== null && isCapital(this.token())) {
      this.push(this.isDamaged ? province.phrase : this.printed(this.at, province.length), province.length);
      return true;
    }
    if (!this.isLegible() || !/^(?:tinh|pho|xa|phuong|khu|huyen|quan|tran|thon)$/.test(before)) return false;
    let length = 0;
    // "Phan Rang - Tháp Chàm"
    const goesOn = (last: Token | undefined) => last === undefined || /^(?: -)?$/.test(last.after);
    const isNamed = () => isCapital(this.token(length)) && (!this.isDamaged || this.token(length)?.proven !== null);
    while (length < 4 && isNamed() && (length === 0 || goesOn(this.token(length - 1)))) length += 1;
    // "tỉnh | Mở chuyên trang": no province has one syllable.
    if (length < (before === 'tinh' ? 2 : 1) || this.grammar.startsUnit(this.at)) return false;
    this.push(this.printed(this.at, length), length);
    return true;
  }

  /** "Sở Tài chính - | Cơ quan thường trực": what stands behind a dash says what the body is. */
  isApart(): boolean {
    return / -$/.test(this.tokens[this.at - 1]?.after ?? '') && this.is(lexicon.OPENERS);
  }

  /** Takes a capital behind a known name: "Đồn Biên phòng | Môn Sơn". */
  takeCapital(): boolean {
    const token = this.token();
    if (!isCapital(token) || !/^(?: -)?$/.test(this.tokens[this.at - 1]?.after ?? '') || token?.before !== '')
      return false;
    if ((this.isDamaged && token.proven === null) || this.grammar.startsUnit(this.at) || this.isApart()) return false;
    if (this.stop() !== null || this.tokens[this.at - 1]?.text === 'tỉnh') return false;
    this.push(token.text, 1);
    return true;
  }

  /** Takes the number of a unit: "Thuế cơ sở | 3", "Kho bạc Nhà nước khu vực | VIII", "Đoàn kiểm tra số | 1". */
  takeNumber(): boolean {
    const text = this.token()?.text ?? '';
    const before = this.tokens[this.at - 1];
    const next = this.token(1)?.text ?? '';
    if (this.at > this.from && text === 'số' && this.token()?.after === '' && /^\d{1,3}$/.test(next)) {
      this.push(`số ${next}`, 2);
      return true;
    }
    if (this.at === this.from || before?.after !== '' || !/^(?:\d{1,4}|[IVX]{1,5})$/.test(text)) return false;
    const isNumbered = /^(?:vuc|so|doi|to|thon|ban|ap|pho|khom|buon|doan|vung|khu)$/.test(before.key);
    if (!isNumbered && !this.isBehindNumber()) return false;
    this.push(text, 1);
    return true;
  }

  /** Whether what follows a number shows that it belongs to the name: "Trung tâm Cấp cứu 115 | rút ngắn". */
  private isBehindNumber(): boolean {
    if (this.isDamaged && !this.isLegible()) return false;
    const behind = this.token()?.after ?? '';
    if (/^(?:va|cua)$/.test(this.token(1)?.key ?? '') && behind === '') return true;
    return (
      /^(?:,| -|;)/.test(behind) ||
      (behind === '' && this.token(1) !== undefined && stopAt(this.tokens, this.at + 1, this.isDamaged) === 'verb')
    );
  }

  /** Takes the word of two syllables that stands behind the first word of a name: "Ban | quản lý". */
  takeWord(): void {
    if (isWord(this.tokens, this.at)) this.push(this.printed(this.at, 2), 2);
  }

  /** Takes small letters behind a capital that goes on a known name: "Ban Chỉ đạo Quy | chế dân chủ". */
  takeTail(): boolean {
    return this.isLegible() && this.takeFurther();
  }

  /** Takes small letters on the way to a capital: "Đồn Biên phòng | cửa khẩu Tà Lùng". */
  takeToCapital(): boolean {
    const count = this.isLegible() ? wordsToCapital(this.tokens, this.at) : 0;
    if (count === 0 || this.grammar.startsUnit(this.at + count)) return false;
    this.push(this.printed(this.at, count), count);
    return true;
  }

  /** Takes how many there are: "Trưởng | 13 bản". */
  takeCount(): boolean {
    const noun = lexicon.GROUP_NOUNS.match(this.tokens, this.at + 1, this.isDamaged);
    if (!/^\d{1,3}$/.test(this.token()?.text ?? '') || noun === null) return false;
    this.push(this.token()?.text ?? '', 1);
    return true;
  }

  /**
   * Takes the small letters that go on the name of a body, as text teaches it; in damaged text whatever is no verb.
   */
  takeFurther(): boolean {
    if (!this.isLegible()) return this.takeUnknown();
    const count = furtherWords(this.tokens, this.at);
    if (count === 0 || this.unknown >= MOST_UNKNOWN) return false;
    this.unknown += 1;
    this.push(this.printed(this.at, count), count);
    return true;
  }

  /** Takes one word that no table knows, while a name may still go on. */
  takeUnknown(): boolean {
    const isName = this.isLegible() && isCapital(this.token()) && this.stop() === null;
    if (this.unknown >= MOST_UNKNOWN || (!isName && this.is(STOP_WORDS))) return false;
    const count = this.isLegible() ? goesOnGroup(this.tokens, this.at) : 1;
    if (count === 0) return false;
    this.unknown += 1;
    this.push(this.printed(this.at, count), count);
    return true;
  }

  /** Takes what somebody is in charge of, where what they do is told behind it: "Phó Chủ tịch UBND xã | phụ trách kinh tế". */
  takeDuty(): boolean {
    const count = this.dutyWords();
    if (count > 0) this.push(this.printed(this.at, count), count);
    return count > 0;
  }

  /** How many words from some words ahead say what somebody is in charge of; 0 where that is what they do. */
  dutyWords(from = 0): number {
    const head = DUTY.exec(keysFrom(this.tokens, this.at + from, 6))?.[0].split(' ').length;
    if (head === undefined || (from === 0 && this.isListBreak()) || !this.isLegible()) return 0;
    // "phụ trách việc tiếp công dân" is what the person does.
    if (/^(?:viec|chung)$/.test(this.token(from + head)?.key ?? '')) return 0;
    for (let count = head + 1; count < MOST_DUTY_WORDS; count += 1) {
      const at = this.at + from + count;
      const last = this.tokens[at - 1];
      if (last === undefined || last.before !== '') return 0;
      // "người có công": a field of work is taken whole, whatever its words are elsewhere.
      const field = lexicon.FIELDS.match(this.tokens, at, this.isDamaged)?.length ?? 0;
      const isVerb = field < 2 && stopAt(this.tokens, at, this.isDamaged) === 'verb';
      const isJoined = last.after === ',' || (last.after === '' && this.tokens[at]?.key === 'va');
      if (isJoined && this.grammar.startsUnit(last.after === '' ? at + 1 : at)) return count;
      if (last.after === '' && isVerb) return count;
      if (/[^,\s-]/.test(last.after) || isVerb) return 0;
      count += Math.max(0, field - 1);
    }
    return 0;
  }

  stop(): Stop | null {
    return stopAt(this.tokens, this.at, this.isDamaged);
  }

  /**
   * Whether a verb stands here, rather than a noun or what qualifies it: "các đơn vị | tổ chức thực hiện". What may qualify many
   * ("các cơ quan thông tin") is what one of them does (`ofOne`): "Công an tỉnh | thông tin cho Nhân dân".
   */
  isVerb(ofOne = false): boolean {
    if (this.stop() === null) return false;
    const known = STOP_WORDS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const verb = this.isLegible() ? Math.max(known, verbLength(this.tokens, this.at)) : known;
    const noun = lexicon.GROUP_NOUNS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const modifier = lexicon.MODIFIERS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    return verb >= noun && (verb > modifier || (ofOne && verb === modifier && this.isLegible()));
  }

  /** In damaged text "Chi dao" may look like "chi bộ": the nearer one counts. */
  isRatherVerb(): boolean {
    if (!this.isDamaged || this.length() > 0) return false;
    const verb = STOP_WORDS.match(this.tokens, this.at, true);
    const noun = lexicon.GROUP_NOUNS.match(this.tokens, this.at, true);
    return verb !== null && noun !== null && verb.length >= Math.max(2, noun.length) && verb.score > noun.score;
  }

  pushAnd(): void {
    this.push(this.isDamaged ? (this.key() === 'va' ? 'và' : 'hoặc') : (this.token()?.text ?? 'và'), 1);
  }

  push(text: string, length: number): void {
    const last = this.tokens[this.at + length - 1];
    const glue =
      last?.after === ' -' ? ' -' : /,/.test(last?.after ?? '') ? ',' : /-$/.test(last?.after ?? '') ? ' -' : '';
    this.pieces.push(text + glue);
    this.at += length;
  }

  /** Whether a sign behind the word before, or a parenthesis before this one, ends the name. */
  isBroken(ahead = 0): boolean {
    const before = this.tokens[this.at + ahead - 1];
    if (this.at + ahead > this.from && /[.;:)”"]/u.test(before?.after ?? '')) return true;
    return /[([“"]/u.test(this.token(ahead)?.before ?? '');
  }

  /** Whether another unit starts here. */
  startsUnit(ahead = 0): boolean {
    return this.grammar.startsUnit(this.at + ahead);
  }

  /** Takes the body whose name starts here. */
  takeBody(): boolean {
    const host = this.grammar.readHost(this.at);
    if (host !== null) this.push(host.name, host.end - this.at);
    return host !== null;
  }

  /** Whether a comma or "và" stands here. */
  isListBreak(): boolean {
    return this.key() === 'va' || this.key() === 'hoac' || /,/.test(this.tokens[this.at - 1]?.after ?? '');
  }

  /** Whether a list within a name goes on here: "Trung tâm Kiểm nghiệm thuốc, | mỹ phẩm, thực phẩm". */
  listsOn(): boolean {
    if (!this.isLegible()) return false;
    const at = this.key() === 'va' ? this.at + 1 : this.at;
    const isOther = [lexicon.QUANTIFIERS, lexicon.GROUP_NOUNS, lexicon.BODIES, lexicon.PERSONS, lexicon.COUNCILS].some(
      (phrases) => phrases.match(this.tokens, at, this.isDamaged) !== null,
    );
    return (
      !isOther &&
      (startsNoun(this.tokens, at) ||
        lexicon.FIELDS.match(this.tokens, at, false) !== null ||
        (at === this.at && isItem(this.tokens, at)))
    );
  }

  /** Whether a level stands behind this word, at least so alike. */
  levelFollows(least = 0): boolean {
    return (lexicon.LEVELS.match(this.tokens, this.at + 1, this.isDamaged)?.score ?? -1) >= least;
  }

  /** Whether the first word of the name is this one. */
  startsAs(key: string): boolean {
    return this.tokens[this.from]?.key === key;
  }

  isDone(): boolean {
    return this.at >= this.tokens.length;
  }

  length(): number {
    return this.at - this.from;
  }

  text(): string {
    const text = this.pieces.join(' ').replace(/[\s,-]+$/u, '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  private printed(at: number, length: number): string {
    const words = this.tokens.slice(at, at + length);
    return words
      .map((token, k) =>
        k + 1 < words.length ? token.text + (/[,-]/.test(token.after) ? token.after : '') : token.text,
      )
      .join(' ');
  }
}

/** The stop word at a place. A capital inside a name ("Trung tâm Kiểm soát ...") is no verb. */
export function stopAt(tokens: readonly Token[], at: number, isDamaged: boolean): Stop | null {
  const token = tokens[at];
  if (token === undefined || (isCapital(token) && !/[.:;]/.test(tokens[at - 1]?.after ?? ''))) return null;
  const stop = STOP_WORDS.match(tokens, at, isDamaged)?.value ?? null;
  if (stop === null && (!isDamaged || token.proven !== null) && isLearntVerb(tokens, at)) return 'verb';
  return stop ?? (AFTER_GROUPS.match(tokens, at, isDamaged) === null ? null : 'verb');
}

function matchCase(phrase: string, printed: string): string {
  const first = phrase.charAt(0);
  return (/^\p{Lu}/u.test(printed) ? first.toUpperCase() : first) + phrase.slice(1);
}
