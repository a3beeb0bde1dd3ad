/** One name of a unit, read from a word on: "Sở Nội vụ", "Thủ trưởng các sở, ban, ngành", "UBND các xã, phường". */
import { normalKey, PROVINCES } from '@kheo/vietnamese';
import * as lexicon from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { AFTER_GROUPS, STOP_WORDS, type Stop } from './stop-words.ts';
import type { Token } from './tokens.ts';

export interface UnitName {
  name: string;
  /** Index of the first word behind it. */
  end: number;
  kind: 'named' | 'group' | 'council';
  /** Words of the name that no table knows. */
  unknown: number;
}

export interface NameContext {
  isDamaged: boolean;
}

const PROVINCE_NAMES = new Phrases(PROVINCES.map(({ name }) => [name, name] as const));
const MOST_UNKNOWN = 7;

/** The unit whose name starts at a word, or null. */
export function readUnitName(tokens: readonly Token[], at: number, context: NameContext): UnitName | null {
  const name = new NameBuilder(tokens, at, context);
  const person = !isOtherThanPerson(tokens, at, context.isDamaged) && name.take(lexicon.PERSONS);
  if (person && name.isBroken()) return null;
  const found = readBody(name, person);
  if (found === null) return null;
  const text = name.text();
  return text === '' ? null : { name: text, end: name.at, kind: found, unknown: name.unknown };
}

/** "Các Trung tâm" in damaged print looks like "Cục trưởng", and "Trưởng Ban Chỉ đạo" leads no other body. */
function isOtherThanPerson(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  const person = lexicon.PERSONS.match(tokens, at, isDamaged);
  if (person === null) return false;
  const whole = lexicon.BODIES.match(tokens, at, isDamaged);
  if (whole !== null && whole.length > person.length && whole.score >= person.score) return true;
  return isDamaged && (lexicon.QUANTIFIERS.match(tokens, at, isDamaged)?.score ?? 0) >= person.score;
}

/** Whether another unit starts at a word: then a list goes on there, and a group ends before. */
export function startsUnit(tokens: readonly Token[], at: number, context: NameContext): boolean {
  const { isDamaged } = context;
  const is = (phrases: Phrases<unknown>) => phrases.match(tokens, at, isDamaged) !== null;
  if (is(lexicon.COUNCILS) || is(lexicon.BODIES) || is(lexicon.QUANTIFIERS)) return true;
  if (is(lexicon.PERSONS)) return readUnitName(tokens, at, context) !== null;
  if (isDepartmentStart(tokens, at, isDamaged)) return true;
  return isOpener(tokens, at, isDamaged);
}

function readBody(name: NameBuilder, hasPerson: boolean): UnitName['kind'] | null {
  if (lexicon.NO_UNITS.stands(name.tokens, name.at, name.isDamaged)) return null;
  if (name.take(lexicon.QUANTIFIERS)) return readGroup(name, 1);
  if (isDepartmentStart(name.tokens, name.at, name.isDamaged)) {
    name.push('Sở', 1);
    name.take(lexicon.DEPARTMENT_NAMES);
    readTail(name);
    return 'named';
  }
  if (name.take(lexicon.COUNCILS)) {
    readCouncilTail(name);
    return 'council';
  }
  if (isCapital(name.token()) && name.take(lexicon.BODIES)) {
    readTail(name);
    return 'named';
  }
  if (
    normalKey(name.token()?.text ?? '') === 'sở' &&
    isCapital(name.token()) &&
    isCapital(name.token(1)) &&
    !name.isBroken(1)
  )
    return readOpen(name);
  if (isOpener(name.tokens, name.at, name.isDamaged)) return readOpen(name);
  return readGroup(name, hasPerson ? 1 : 2);
}

/** "Sở" with the name of a department: the word alone is a noun of groups. */
function isDepartmentStart(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.after !== '' || !SO.test(token.key)) return false;
  if (!isDamaged && token.key !== 'so') return false;
  return lexicon.DEPARTMENT_NAMES.match(tokens, at + 1, isDamaged) !== null;
}

// "Sở" as print leaves it: S&, S¢, 8¢, S0, So, Sd.
const SO = /^[s8$§5][o0&¢@6êéedcơỏgqy]?\W?$/u;

/** An opener starts a name where a capital stands, and the next word is a part of the name. */
function isOpener(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  if (lexicon.NO_UNITS.stands(tokens, at, isDamaged)) return false;
  const opener = lexicon.OPENERS.match(tokens, at, isDamaged);
  if (opener === null) return false;
  const last = tokens[at + opener.length - 1];
  const next = tokens[at + opener.length];
  if (next === undefined || last === undefined || last.after !== '' || next.before !== '') return false;
  return isCapital(next) || lexicon.LEVELS.match(tokens, at + opener.length, isDamaged) !== null;
}

/** Sở, ban, ngành, cơ quan ... with commas and "và" between them, and what qualifies them. */
function readGroup(name: NameBuilder, fewest: number): UnitName['kind'] | null {
  let nouns = 0;
  while (!name.isDone()) {
    if (nouns > 0 && name.isListBreak()) {
      if (!continuesGroup(name)) break;
      if (name.key() === 'va' || name.key() === 'hoac') name.pushAnd();
    } else if (nouns > 0 && (name.isVerb() || name.is(AFTER_GROUPS))) break;
    if (nouns === 0 && name.isRatherVerb()) return null;
    if (name.take(lexicon.GROUP_NOUNS)) {
      nouns += 1;
    } else if (nouns === 0) {
      return null;
    } else if (!name.take(lexicon.MODIFIERS) && !name.takePlace() && !name.takeUnknown()) {
      break;
    }
    if (name.isBroken()) break;
  }
  return nouns >= fewest ? 'group' : null;
}

/** Behind a comma or "và": another noun of the same group, not another unit. */
function continuesGroup(name: NameBuilder): boolean {
  const at = name.key() === 'va' || name.key() === 'hoac' ? name.at + 1 : name.at;
  const { tokens, isDamaged } = name;
  const noun = lexicon.GROUP_NOUNS.match(tokens, at, isDamaged);
  const quantifier = lexicon.QUANTIFIERS.match(tokens, at, isDamaged);
  // "trudng hoc" in damaged print is nearer to "trường học" than to "từng".
  if (quantifier !== null && (noun === null || noun.length < 2 || quantifier.score >= noun.score)) return false;
  if (isDepartmentStart(tokens, at, isDamaged)) return false;
  if (lexicon.COUNCILS.match(tokens, at, isDamaged) !== null && !/^mat/.test(tokens[at]?.key ?? '')) return false;
  if (lexicon.COUNCILS.match(tokens, at, isDamaged) !== null && isCapital(tokens[at])) return false;
  if (
    (isCapital(tokens[at]) && lexicon.BODIES.match(tokens, at, isDamaged) !== null) ||
    isOpener(tokens, at, isDamaged)
  )
    return false;
  const person = lexicon.PERSONS.match(tokens, at, isDamaged);
  return noun !== null && (person === null || noun.score > person.score);
}

/** "UBND các xã, phường, đặc khu Lý Sơn", "UBND cấp xã", "Ủy ban MTTQ Việt Nam tỉnh và các cấp". */
function readCouncilTail(name: NameBuilder): void {
  while (!name.isDone() && !name.isBroken()) {
    if (name.isListBreak()) {
      const step = name.key() === 'va' || name.key() === 'hoac' ? 1 : 0;
      const isLevel = lexicon.LEVELS.match(name.tokens, name.at + step, name.isDamaged) !== null;
      if (!isLevel) break;
      if (step === 1) name.pushAnd();
    }
    const taken =
      (name.is(lexicon.QUANTIFIERS) && name.levelFollows() && name.take(lexicon.QUANTIFIERS)) ||
      name.take(lexicon.LEVELS) ||
      name.take(lexicon.MODIFIERS) ||
      name.takePlace();
    if (!taken) break;
  }
}

function readTail(name: NameBuilder): void {
  while (!name.isDone() && !name.isBroken() && !name.isListBreak() && !name.isVerb()) {
    if (!name.take(lexicon.LEVELS) && !name.take(lexicon.MODIFIERS) && !name.takePlace() && !takeBranch(name)) break;
  }
}

/** "Công đoàn ngành | Y tế": the branch that the name just taken ends with. */
function takeBranch(name: NameBuilder): boolean {
  if (name.tokens[name.at - 1]?.key !== 'nganh' || !isCapital(name.token())) return false;
  return name.take(lexicon.DEPARTMENT_NAMES);
}

/** A name that no table knows: capitals, "và" between capitals, up to a verb or a sign. */
function readOpen(name: NameBuilder): UnitName['kind'] | null {
  name.push(name.token()?.text ?? '', 1);
  while (!name.isDone() && !name.isBroken()) {
    if (name.key() === 'va' && isCapital(name.token(1)) && !startsUnit(name.tokens, name.at + 1, name)) {
      name.push('và', 1);
      continue;
    }
    if (name.isListBreak()) break;
    // A field of work is taken whole: "Quan ly dau tw" is no "quận", and "Trợ giúp pháp lý" has no verb in it.
    if ((name.isDamaged ? name.stop() === null : isCapital(name.token())) && name.take(lexicon.FIELDS)) continue;
    if (name.take(lexicon.LEVELS) || name.takePlace()) continue;
    if (isCapital(name.token()) && !startsUnit(name.tokens, name.at, name)) {
      name.push(name.token()?.text ?? '', 1);
      continue;
    }
    if (!name.take(lexicon.MODIFIERS) && !name.takeUnknown()) break;
  }
  return name.length() > 1 ? 'named' : null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Walks over the words of a name and puts them together in their own spelling. */
class NameBuilder implements NameContext {
  readonly tokens: readonly Token[];
  readonly isDamaged: boolean;
  at: number;
  unknown = 0;
  private readonly from: number;
  private pieces: string[] = [];

  constructor(tokens: readonly Token[], at: number, context: NameContext) {
    this.tokens = tokens;
    this.at = at;
    this.from = at;
    this.isDamaged = context.isDamaged;
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  key(): string {
    return this.token()?.key ?? '';
  }

  is(phrases: Phrases<unknown>): boolean {
    return phrases.match(this.tokens, this.at, this.isDamaged) !== null;
  }

  /** Takes a phrase that starts here: as printed in sound text, in its own spelling in damaged text. */
  take(phrases: Phrases<unknown>): boolean {
    const match = phrases.match(this.tokens, this.at, this.isDamaged);
    if (match === null) return false;
    const keeps =
      this.isDamaged && this.pieces.length > 0 ? match.phrase : matchCase(match.phrase, this.token()?.text ?? '');
    this.push(this.isDamaged ? keeps : this.printed(this.at, match.length), match.length);
    return true;
  }

  /** Takes the name of a place behind a level: "tỉnh Lạng Sơn", "đặc khu Cồn Cỏ". */
  takePlace(): boolean {
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
    if (this.isDamaged || !/^(?:tinh|pho|xa|phuong|khu|huyen|quan|tran)$/.test(before)) return false;
    let length = 0;
    while (length < 4 && isCapital(this.token(length)) && (length === 0 || this.token(length - 1)?.after === ''))
      length += 1;
    if (length === 0 || startsUnit(this.tokens, this.at, this)) return false;
    this.push(this.printed(this.at, length), length);
    return true;
  }

  /** Takes one word that no table knows, while a name may still go on. */
  takeUnknown(): boolean {
    if (this.unknown >= MOST_UNKNOWN || this.is(STOP_WORDS)) return false;
    this.unknown += 1;
    this.push(this.token()?.text ?? '', 1);
    return true;
  }

  stop(): Stop | null {
    return stopAt(this.tokens, this.at, this.isDamaged);
  }

  /** Whether a verb stands here, rather than a noun or what qualifies it: "các đơn vị | tổ chức thực hiện". */
  isVerb(): boolean {
    if (this.stop() === null) return false;
    const verb = STOP_WORDS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const noun = lexicon.GROUP_NOUNS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    const modifier = lexicon.MODIFIERS.match(this.tokens, this.at, this.isDamaged)?.length ?? 0;
    return verb >= noun && verb > modifier;
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

  /** Whether a comma or "và" stands here. */
  isListBreak(): boolean {
    return this.key() === 'va' || this.key() === 'hoac' || /,/.test(this.tokens[this.at - 1]?.after ?? '');
  }

  levelFollows(): boolean {
    return lexicon.LEVELS.match(this.tokens, this.at + 1, this.isDamaged) !== null;
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
  return stop ?? (AFTER_GROUPS.match(tokens, at, isDamaged) === null ? null : 'verb');
}

function matchCase(phrase: string, printed: string): string {
  const first = phrase.charAt(0);
  return (/^\p{Lu}/u.test(printed) ? first.toUpperCase() : first) + phrase.slice(1);
}
