/** Who is told to do what a sentence says. */
import { fold } from '@kheo/vietnamese';
import type { TaskUnit, UnitRole } from '../contract.ts';
import { stopAt } from '../units/name-builder.ts';
import { Phrases } from '../units/phrases.ts';
import { endsSentence, isCapital, keysFrom, type Token, tokenize } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';
import { readUnitName } from '../units/unit-name.ts';
import { readFurtherSubjects } from './further-subjects.ts';
import { readPassive } from './passive.ts';
import type { Section } from './sections.ts';

export interface AssignmentContext {
  section: Section;
  isDamaged: boolean;
  /** Whether the text is the heading of an entry: a list of units is all of it. */
  isHeading: boolean;
  /** Where the text states deadlines: in a section of content what is due is told to whoever stands before it. */
  dueAt?: readonly number[];
}

const DIRECTIVES = new Phrases<UnitRole>([
  ...['Giao', 'Phân công', 'Ủy quyền'].map((word) => [word, 'lead'] as const),
  ...['Đề nghị', 'Yêu cầu', 'Kính đề nghị', 'Trân trọng đề nghị', 'Giao trách nhiệm cho', 'Giao cho'].map(
    (word) => [word, 'perform'] as const,
  ),
]);
/** What may stand before the units of a heading: "Trách nhiệm của Sở Nội vụ". */
const HEADED = new Phrases<UnitRole>(
  ['Trách nhiệm của', 'Nhiệm vụ của', 'Trách nhiệm', 'Đối với', 'Về phía', 'Nhiệm vụ cụ thể của'].map(
    (phrase) => [phrase, 'perform'] as const,
  ),
);
const LEADING = new Phrases([
  ['chủ trì', true],
  ['đồng chủ trì', true],
  ['là cơ quan chủ trì', true],
  ['là cơ quan thường trực', true],
  ['là đơn vị chủ trì', true],
  ['là cơ quan đầu mối', true],
  ['làm đầu mối', true],
]);
const WITH = new Phrases([
  ['phối hợp với', true],
  ['phối hợp cùng', true],
  ['phối hợp chặt chẽ với', true],
  ['phối hợp', true],
  ['cùng với', true],
]);
const ADVERBS = /^(?:can|cham|tren|trong|hang|dinh|de|theo|sau|truoc|khi|nham|tuy|ngoai|qua|bam|den|vao|tai)$/;

/** Units that issue the plan or that no plan hands work to. */
const NOT_TOLD =
  /^(?:(?:chu tich |pho chu tich |lanh dao )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)(?: \S+){0,4}|(?:thuong truc )?(?:hdnd|hoi dong nhan dan)(?: tinh| thanh pho)?|cac cap uy.*|thuong truc tinh uy|tinh uy|thanh uy|mat tran)$/;

/** The units of a text with their roles. In `aim` sections and outside of sentences that tell, none. */
export function readAssignments(text: string, context: AssignmentContext): TaskUnit[] {
  const tokens = tokenize(text);
  const units: TaskUnit[] = [];
  let covered = 0;
  const starts = sentenceStarts(tokens);
  for (const start of starts) {
    if (start < covered) continue;
    const isClause = /;/.test(tokens[start - 1]?.after ?? '') && !isDirective(tokens, start);
    const told = isClause ? readClause(tokens, start, context) : readTold(tokens, start, context);
    if (told !== null) {
      add(units, told.list, told.role);
      covered = told.list.end;
      for (const list of readFurtherSubjects(tokens, covered, context.isDamaged))
        add(units, list, leads(tokens, list.end, context.isDamaged) ? 'lead' : 'perform');
    }
    if (told === null && (isClause || (context.section !== 'assign' && context.section !== 'money'))) continue;
    const from = told?.list.end ?? start;
    // "Giao Ban A bàn giao ...; Sở B chủ trì, phối hợp với ...": the partners are those of Sở B.
    const until = starts.find((next) => next >= from && isOwnClause(tokens, next, context)) ?? tokens.length;
    for (const list of readPartners(tokens.slice(0, until), from, context.isDamaged)) {
      add(units, list, 'coordinate');
      covered = Math.max(covered, list.end);
    }
  }
  if (context.section !== 'aim' && !context.isHeading) {
    const passive = readPassive(tokens, context.isDamaged);
    if (passive !== null) add(units, passive.list, passive.role);
  }
  return units;
}

/** All units of a text that is a list of units, as behind "Đơn vị chủ trì:". */
export function readUnitsOf(text: string, role: UnitRole, isDamaged: boolean): TaskUnit[] {
  const tokens = tokenize(text);
  const known = readUnitList(tokens, 0, { isDamaged });
  if (known === null) return [];
  // "Đoàn kiểm tra liên ngành cải cách hành chính tỉnh": a few small words behind a name, and no sign, are its own.
  const rest = tokens.slice(known.end);
  const isRest =
    rest.length <= MOST_FURTHER_WORDS + 2 &&
    rest.every(({ text: word, after }) => after === '' && /^\p{Ll}/u.test(word));
  const list = known.next === 'other' && isRest && !isDamaged ? extend(known, tokens) : known;
  const units: TaskUnit[] = [];
  const isLead = leads(tokens, list.end, isDamaged);
  add(units, list, isLead ? 'lead' : role);
  for (const partners of readPartners(tokens, list.end, isDamaged)) add(units, partners, 'coordinate');
  // "Sở A, Sở B theo lĩnh vực được phân công; UBND các xã, phường": the list goes on behind what qualifies it.
  for (let at = list.end; at < tokens.length; at += 1) {
    const onward = /;/.test(tokens[at - 1]?.after ?? '') ? readUnitList(tokens, at, { isDamaged }) : null;
    if (onward === null) continue;
    add(units, onward, isLead ? 'lead' : role);
    at = onward.end - 1;
  }
  return units;
}

/** Whether a text is units from its first word to its last, with signs between them. */
export function isAllUnits(text: string, isDamaged: boolean): boolean {
  const tokens = tokenize(text);
  return readUnitList(tokens, 0, { isDamaged })?.end === tokens.length;
}

function add(units: TaskUnit[], list: UnitList, role: UnitRole): void {
  for (const unit of list.units) {
    if (!units.some(({ name }) => name === unit.name)) units.push({ name: unit.name, role });
  }
}

const MOST_TITLE_WORDS = 12;

function sentenceStarts(tokens: readonly Token[]): number[] {
  const starts = [0];
  const colon = tokens.slice(0, 14).findIndex((token) => /:/.test(token.after));
  // "Khen thưởng cấp Nhà nước: Sở Nội vụ ...": a heading run into its text.
  if (colon >= 0 && (isCapital(tokens[colon + 1]) || isQuantified(tokens, colon + 1))) starts.push(colon + 1);
  // "Kinh tế số Giao Phòng Kinh tế ...": the same without a sign between them.
  for (let at = 1; at < Math.min(tokens.length, MOST_TITLE_WORDS); at += 1) {
    if (isCapital(tokens[at]) && isDirective(tokens, at) && readUnitName(tokens, at + 1, { isDamaged: false }) !== null)
      starts.push(at);
  }
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (endsSentence(tokens, at) || /;/.test(tokens[at]?.after ?? '')) starts.push(at + 1);
  }
  return starts;
}

/** "...; các cơ quan báo chí phối hợp đưa tin": another subject behind a semicolon, with a verb of its own. */
function readClause(tokens: readonly Token[], start: number, context: AssignmentContext): Told | null {
  if (context.isHeading) return null;
  const told = readTold(tokens, start, context);
  if (told === null || told.list.next !== 'verb') return null;
  // "hướng dẫn các sở; các xã, phường tổ chức ...": the list before goes on; "gửi Sở A; Sở A tổng hợp" tells Sở A.
  for (let at = Math.max(0, start - LONGEST_NAME); at < start; at += 1) {
    const before = readUnitName(tokens, at, context);
    if (before?.end === start && before.name !== told.list.units[0]?.name) return null;
  }
  // "...; doanh nghiệp, hợp tác xã ...": a list of things, unless it says "các".
  const isNamed = told.list.units[0]?.kind !== 'group' || told.list.units[0].hasPerson;
  return isNamed || tokens[start]?.key === 'cac' ? told : null;
}

function isOwnClause(tokens: readonly Token[], at: number, context: AssignmentContext): boolean {
  return /;/.test(tokens[at - 1]?.after ?? '') && readClause(tokens, at, context) !== null;
}

const LONGEST_NAME = 12;

function isDirective(tokens: readonly Token[], at: number): boolean {
  return /^(?:giao|yeu|de)$/.test(tokens[at]?.key ?? '') && DIRECTIVES.match(tokens, at, false) !== null;
}

interface Told {
  list: UnitList;
  role: UnitRole;
}

/** Who a sentence tells: "Giao Sở A ...", "Sở A chủ trì ...", "Căn cứ ..., Sở A ...". */
function readTold(tokens: readonly Token[], start: number, context: AssignmentContext): Told | null {
  const { isDamaged } = context;
  const headed = context.isHeading && context.section === 'assign' ? HEADED.match(tokens, start, isDamaged) : null;
  const asks = DIRECTIVES.match(tokens, start, isDamaged);
  // "Ban Công tác Mặt trận" is near to "Phân công".
  const isUnit = asks !== null && asks.score < 1 && readUnitName(tokens, start, context) !== null;
  const directive = (isUnit ? null : asks) ?? headed;
  const from = start + (directive?.length ?? 0);
  const list = readUnitList(tokens, from, { isDamaged });
  if (list === null) {
    return directive === null && ADVERBS.test(tokens[start]?.key ?? '')
      ? readBehindAdverb(tokens, start, context)
      : null;
  }
  // "Đề nghị các đơn vị sau phối hợp:": who, stands below.
  if (tokens[list.end]?.key === 'sau' && list.units.at(-1)?.kind === 'group') return null;
  // "Báo chí: Đề nghị Báo và Phát thanh, Truyền hình ...": what it is about, then who is told.
  const isTopic = list.next === 'colon' && list.units.every((unit) => unit.kind === 'group' && !unit.hasPerson);
  if (isTopic && directive === null && DIRECTIVES.match(tokens, list.end, isDamaged) !== null) return null;
  // "UBND tỉnh yêu cầu Thủ trưởng các sở ...": who is told stands behind.
  const [first] = list.units;
  const isAsked = directive !== null && directive !== headed;
  const gives = first?.kind === 'council' && /^(?:giao|yeu)$/.test(tokens[list.end]?.key ?? '');
  if (!isAsked && first !== undefined && list.units.length === 1 && (isIssuer(first.name) || gives)) {
    // In a programme of two sides a heading may be the issuer itself: "1. Ủy ban nhân dân tỉnh".
    if (context.isHeading && list.end >= tokens.length) return { list, role: 'perform' };
    const onward = DIRECTIVES.match(tokens, list.end, isDamaged);
    return onward === null ? null : readTold(tokens, list.end, context);
  }
  const isTold = context.section === 'assign';
  const isLegible = !isDamaged || tokens.slice(list.end).every((token) => token.proven !== null);
  const whole = !isTold || !isLegible ? list : context.isHeading ? extend(list, tokens) : reachVerb(list, tokens);
  const named: UnitList = { ...whole, units: whole.units.filter((unit) => !isIssuer(unit.name)) };
  if (named.units.length === 0 || !isTelling(named, tokens, directive !== null, context)) return null;
  const role = leads(tokens, named.end, isDamaged) ? 'lead' : (directive?.value ?? 'perform');
  return { list: named, role };
}

const MOST_HEADING_WORDS = 30;

/** The heading of a section that tells units is their names to its end, whatever words they have. */
function extend(list: UnitList, tokens: readonly Token[]): UnitList {
  const last = list.units.at(-1);
  if (last === undefined || list.end >= tokens.length || tokens.length > MOST_HEADING_WORDS) return list;
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

/** The words from one place to another as they go on a name, with the signs between them. */
function printed(tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return '';
  const words = tokens.slice(from, to);
  const rest = words.map(({ text, after }, k) => (k + 1 < words.length ? text + after.replace(' -', ' -') : text));
  return `${/,/.test(tokens[from - 1]?.after ?? '') ? ', ' : ' '}${rest.join(' ')}`;
}

const MOST_FURTHER_WORDS = 5;

/** "UBND các xã vùng sâu | lập danh sách": words that no table knows are a part of the name, up to the verb. */
function reachVerb(list: UnitList, tokens: readonly Token[]): UnitList {
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

function isTelling(
  list: UnitList,
  tokens: readonly Token[],
  hasDirective: boolean,
  context: AssignmentContext,
): boolean {
  const { section, isHeading, isDamaged } = context;
  const last = list.units.at(-1);
  // "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo"
  const isQualified = / -$/.test(tokens[list.end - 1]?.after ?? '');
  if (isHeading) return list.end >= tokens.length || list.next === 'colon' || isQualified || hasDirective;
  // In damaged text the verb may be beyond recognition; a preposition is not.
  const isPlainWord = isDamaged && list.end < tokens.length && stopAt(tokens, list.end, isDamaged) === null;
  const isDue = isDueIn(tokens, list.end, context.dueAt ?? []);
  const isLostVerb = isPlainWord && (section === 'assign' || isDue);
  if (list.next === 'other' && !hasDirective && !isLostVerb) return false;
  if (list.next === 'end' && list.end < tokens.length) return false;
  if (section === 'assign' || section === 'money') return true;
  if (section === 'aim') return false;
  if (hasDirective && list.next === 'verb') return true;
  if (leads(tokens, list.end, isDamaged)) return true;
  if ((list.next === 'verb' || isLostVerb) && isDue) return true;
  if (list.next === 'verb' && isBound(list, tokens)) return true;
  if (list.units.every((unit) => unit.kind === 'group' && isGeneral(unit.name))) return announcesList(tokens, list.end);
  if (list.units.some((unit) => unit.kind === 'group' && isGeneral(unit.name))) return false;
  if ((last?.unknown ?? 0) >= 5) return false;
  return list.next === 'verb' || (list.next === 'colon' && last?.unknown === 0);
}

/** "Thủ trưởng các sở, ban, ngành chịu trách nhiệm ...": whoever leads the units is told, be they all of them. */
function isBound(list: UnitList, tokens: readonly Token[]): boolean {
  const verb = keysFrom(tokens, list.end, 3);
  const isTold = list.units.some((unit) => unit.hasPerson || /trực thuộc|thuộc/u.test(unit.name));
  return isTold && /^(?:chiu|co) trach nhiem/.test(verb);
}

/** "các cơ quan, đơn vị, địa phương": everyone; who speaks of "các trung tâm y tế" means someone. */
function isGeneral(name: string): boolean {
  return GENERAL.test(fold(name));
}

const GENERAL =
  /(?<!\p{L})(?:moi|tung|co quan|don vi|dia phuong|so|ban|nganh|to chuc|doan the|doanh nghiep|ca nhan|cap|cap uy|nha truong)(?!\p{L})/u;

/** Whether the sentence from a word on sets a deadline. */
function isDueIn(tokens: readonly Token[], at: number, dueAt: readonly number[]): boolean {
  const from = tokens[at]?.start ?? 0;
  let end = at;
  while (end + 1 < tokens.length && !endsSentence(tokens, end)) end += 1;
  const to = tokens[end]?.end ?? from;
  return dueAt.some((offset) => offset >= from && offset < to);
}

/** "các cơ quan, đơn vị phối hợp thực hiện các hoạt động sau:" */
function announcesList(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at).map((token) => token.key);
  const last = tokens.at(-1);
  return (
    rest.length <= 12 &&
    rest.at(-1) === 'sau' &&
    /:/.test(last?.after ?? '') &&
    /(?:hoat dong|nhiem vu|cong viec) sau$/.test(rest.join(' '))
  );
}

function readBehindAdverb(tokens: readonly Token[], start: number, context: AssignmentContext): Told | null {
  for (let at = start; at < Math.min(tokens.length - 1, start + 45); at += 1) {
    if (endsSentence(tokens, at) || WITH.match(tokens, at, context.isDamaged) !== null) return null;
    if (!/[,;]/.test(tokens[at]?.after ?? '')) continue;
    // "Căn cứ chức năng, chỉ đạo các cơ sở ...": the verb has its subject elsewhere.
    if (stopAt(tokens, at + 1, context.isDamaged) === 'verb') return null;
    const directive = DIRECTIVES.match(tokens, at + 1, context.isDamaged);
    const list = readUnitList(tokens, at + 1 + (directive?.length ?? 0), { isDamaged: context.isDamaged });
    if (list === null || list.next !== 'verb' || list.units.some((unit) => isIssuer(unit.name))) continue;
    // In a list of nouns ("của các sở, ban, ngành") the comma starts no subject.
    if (list.units[0]?.kind === 'group' && !isQuantified(tokens, at + 1 + (directive?.length ?? 0))) continue;
    if (!isTelling(list, tokens, directive !== null, context)) return null;
    return { list, role: leads(tokens, list.end, context.isDamaged) ? 'lead' : (directive?.value ?? 'perform') };
  }
  return null;
}

function isQuantified(tokens: readonly Token[], at: number): boolean {
  return /^(?:cac|tung|moi|thu|chu|giam|lanh|nguoi|dong)$/.test(tokens[at]?.key ?? '');
}

/** Whether "chủ trì" follows, at once or behind "có trách nhiệm". */
function leads(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    if (LEADING.match(tokens, k, isDamaged) !== null) return true;
    if (/[.;:]/.test(tokens[k]?.after ?? '')) return false;
  }
  return false;
}

function* readPartners(tokens: readonly Token[], from: number, isDamaged: boolean): Generator<UnitList> {
  for (let at = from; at < tokens.length; at += 1) {
    if (!/^p|^c/.test(tokens[at]?.key ?? '')) continue;
    const match = WITH.match(tokens, at, isDamaged);
    if (match === null) continue;
    const list = readUnitList(tokens, at + match.length, { isDamaged });
    if (list !== null) yield list;
    if (endsSentence(tokens, at)) return;
  }
}

function isIssuer(name: string): boolean {
  return NOT_TOLD.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd'));
}
