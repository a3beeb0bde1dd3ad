/** One name of a unit, read from a word on: "Sở Nội vụ", "Thủ trưởng các sở, ban, ngành", "UBND các xã, phường". */
import { normalKey } from '@kheo/vietnamese';
import { startsNoun } from './further-words.ts';
import * as lexicon from './lexicon.ts';
import { readCouncilTail, readGroup, readOpen, readTail } from './name-body.ts';
import { NameBuilder } from './name-builder.ts';
import { isDepartmentStart, isOpener, startsSmall } from './name-starts.ts';
import type { Phrases } from './phrases.ts';
import { isCapital, type Token } from './tokens.ts';

export interface UnitName {
  name: string;
  /** Index of the first word behind it. */
  end: number;
  kind: 'named' | 'group' | 'council';
  /** Words of the name that no table knows. */
  unknown: number;
  /** Whether it names who leads the unit. */
  hasPerson: boolean;
}

export interface NameContext {
  isDamaged: boolean;
  /** Whether a body is read that another belongs to, or only looked for: then no further one is. */
  isWithin?: boolean;
}

/** The unit whose name starts at a word, or null. */
export function readUnitName(tokens: readonly Token[], at: number, context: NameContext): UnitName | null {
  const start = behindCourtesy(tokens, at, context.isDamaged);
  const name = new NameBuilder(tokens, start, context, {
    startsUnit: (from) => startsUnit(tokens, from, context),
    readHost: (from) => readHost(tokens, from, context),
  });
  const person = !isOtherThanPerson(tokens, start, context.isDamaged) && name.take(lexicon.PERSONS);
  // "Giám đốc, Thủ trưởng các sở": two who lead the same.
  if (person && name.isListBreak() && isCapital(name.token())) name.take(lexicon.PERSONS);
  if (person && name.isBroken()) return null;
  if (!person && takeByField(name)) return named(name, 'named', false);
  const body = readBody(name, person);
  // "Phó Hiệu trưởng phụ trách đào tạo": of one's own school nothing more is said.
  const hasDuty = person && name.takeDuty();
  const found = body ?? (hasDuty ? 'named' : null);
  if (found === null) return null;
  return named(name, found, person);
}

const LONGEST_NAME = 14;

/** The units whose names end before a word, the longest first. */
export function* unitsEndingAt(tokens: readonly Token[], end: number, context: NameContext): Generator<UnitName> {
  for (let at = Math.max(0, end - LONGEST_NAME); at < end; at += 1) {
    const unit = readUnitName(tokens, at, context);
    if (unit?.end === end) yield unit;
  }
}

/** "Đảng ủy | Sở Nội vụ": one body, to which another belongs. */
function readHost(tokens: readonly Token[], at: number, { isDamaged }: NameContext): UnitName | null {
  const host = readUnitName(tokens, at, { isDamaged, isWithin: true });
  return host === null || host.kind === 'group' || host.hasPerson ? null : host;
}

function named(name: NameBuilder, kind: UnitName['kind'], hasPerson: boolean): UnitName | null {
  const text = name.text();
  return text === '' ? null : { name: text, end: name.at, kind, unknown: name.unknown, hasPerson };
}

/** "Đồng chí | Bí thư Đảng ủy": the first word of the name itself, where who leads follows. */
function behindCourtesy(tokens: readonly Token[], at: number, isDamaged: boolean): number {
  const courtesy = lexicon.COURTESIES.match(tokens, at, false);
  const start = at + (courtesy?.length ?? 0);
  return courtesy !== null && lexicon.PERSONS.match(tokens, start, isDamaged) !== null ? start : at;
}

/** "Phòng chuyên môn | phụ trách lĩnh vực lao động", "Cơ quan | quản lý nhà nước về báo chí của tỉnh": a unit named by its field of work alone. */
function takeByField(name: NameBuilder): boolean {
  const length = isCapital(name.token()) ? name.reach(lexicon.BY_FIELD) : 0;
  return length > 0 && name.dutyWords(length) > 0 && name.take(lexicon.BY_FIELD) && name.takeDuty();
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
  if (is(lexicon.PERSONS)) return readUnitName(tokens, at, { isDamaged, isWithin: true }) !== null;
  if (isDepartmentStart(tokens, at, isDamaged)) return true;
  return isOpener(tokens, at, isDamaged) || startsSmall(tokens, at, isDamaged);
}

function readBody(name: NameBuilder, hasPerson: boolean): UnitName['kind'] | null {
  if (lexicon.NO_UNITS.stands(name.tokens, name.at, name.isDamaged) && !name.is(lexicon.BODIES)) return null;
  if (name.take(lexicon.QUANTIFIERS)) return readGroup(name, 1);
  if (hasPerson && name.takeCount()) return readGroup(name, 1);
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
  // In a list a body may stand without its capital: "..., công đoàn ngành Giáo dục".
  if ((isCapital(name.token()) || name.reach(lexicon.BODIES) > 1) && name.take(lexicon.BODIES)) {
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
  if (isOpener(name.tokens, name.at, name.isDamaged, hasPerson)) return readOpen(name);
  if (isSmallOpener(name)) return readOpen(name);
  if (isLone(name, hasPerson) && name.take(lexicon.LONE)) return 'named';
  return readGroup(name, hasPerson ? 1 : 2);
}

/** "Ban quản lý các bản", "Tổ bảo vệ rừng": a capital, and then a word of two syllables in small letters. */
function isSmallOpener(name: NameBuilder): boolean {
  return name.isLegible() && startsSmall(name.tokens, name.at, name.isDamaged);
}

/** "Chánh | Văn phòng", "Bệnh xá": the first word of names is all of the name. */
function isLone(name: NameBuilder, hasPerson: boolean): boolean {
  const length = name.reach(lexicon.LONE);
  if (length === 0 || !isCapital(name.token()) || !name.isLegible()) return false;
  const behind = name.tokens[name.at + length];
  const isEnd = behind === undefined || name.tokens[name.at + length - 1]?.after !== '' || behind.key === 'va';
  return isEnd || (!isCapital(behind) && (hasPerson || !startsNoun(name.tokens, name.at + length)));
}
