/** Who is told to do what a sentence says. */
import type { TaskUnit, UnitRole } from '../contract.ts';
import { stopAt } from '../units/name-builder.ts';
import { Phrases } from '../units/phrases.ts';
import { endsSentence, isCapital, keysFrom, type Token, tokenize } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';
import { readUnitName, unitsEndingAt } from '../units/unit-name.ts';
import { addUnits } from './add-units.ts';
import { readFurtherSubjects } from './further-subjects.ts';
import { extend, lengthen, reachVerb } from './longer-names.ts';
import { readPassive } from './passive.ts';
import type { Section } from './sections.ts';
import { helps, isTelling, leads } from './telling.ts';

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
  ...[
    'Đề nghị',
    'Yêu cầu',
    'Kính đề nghị',
    'Trân trọng đề nghị',
    'Mời',
    'Trân trọng mời',
    'Giao trách nhiệm cho',
    'Giao cho',
  ].map((word) => [word, 'perform'] as const),
]);
/** What may stand before the units of a heading: "Trách nhiệm của Sở Nội vụ". */
const HEADED = new Phrases<UnitRole>(
  [
    'Trách nhiệm của',
    'Nhiệm vụ của',
    'Nhiệm vụ chung của',
    'Trách nhiệm chung của',
    'Trách nhiệm',
    'Đối với',
    'Về phía',
    'Nhiệm vụ cụ thể của',
  ].map((phrase) => [phrase, 'perform'] as const),
);
const WITH = new Phrases([
  ['phối hợp với', true],
  ['phối hợp cùng', true],
  ['phối hợp chặt chẽ với', true],
  ['phối hợp', true],
  ['cùng với', true],
]);
const ADVERBS = /^(?:can|cham|tren|trong|hang|dinh|de|theo|sau|truoc|khi|nham|tuy|ngoai|qua|bam|den|vao|tai)$/;
const SINGLING = /^(?:rieng|trong do)(?= |$)/;

/** Units that issue the plan or that no plan hands work to. */
const NOT_TOLD =
  /^(?:(?:chu tich |pho chu tich |lanh dao )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)(?: \S+){0,4}|(?:thuong truc )?(?:hdnd|hoi dong nhan dan)(?: tinh| thanh pho)?|cac cap uy.*|thuong truc tinh uy|tinh uy|thanh uy|mat tran)$/;

/** The units of a text with their roles. In `aim` sections and outside of sentences that tell, none. */
export function readAssignments(text: string, context: AssignmentContext): TaskUnit[] {
  const tokens = tokenize(text);
  const units: TaskUnit[] = [];
  let covered = 0;
  const partners: [from: number, to: number][] = [];
  const starts = sentenceStarts(tokens);
  for (const start of starts) {
    if (start < covered || partners.some(([from, to]) => start >= from && start < to)) continue;
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
    for (const { at, list } of readPartners(tokens.slice(0, until), from, context.isDamaged)) {
      add(units, list, 'coordinate');
      partners.push([at, list.end]);
    }
  }
  if (context.section !== 'aim' && !context.isHeading) {
    for (const { list, role } of readPassive(tokens, context)) add(units, list, role);
  }
  return units;
}

/** All units of a text that is a list of units, as behind "Đơn vị chủ trì:". */
export function readUnitsOf(text: string, role: UnitRole, isDamaged: boolean): TaskUnit[] {
  const tokens = tokenize(text);
  const known = readUnitList(tokens, 0, { isDamaged });
  if (known === null) return [];
  const list = lengthen(known, tokens, isDamaged);
  const units: TaskUnit[] = [];
  const isLead = leads(tokens, list.end, isDamaged);
  add(units, list, isLead ? 'lead' : helps(tokens, list.end) ? 'coordinate' : role);
  for (const partners of readPartners(tokens, list.end, isDamaged)) add(units, partners.list, 'coordinate');
  // "Sở A, Sở B theo lĩnh vực được phân công; UBND các xã, phường": the list goes on behind what qualifies it.
  for (let at = list.end; at < tokens.length; at += 1) {
    const sign = tokens[at - 1]?.after ?? '';
    // "Sở Nội vụ đối với thanh niên, Sở Tài chính đối với doanh nghiệp"
    const isForEach = sign === ',' && isCapital(tokens[at]) && keysFrom(tokens, list.end, 2) === 'doi voi';
    const isBreak = /;/.test(sign) || isForEach || (at === list.end && list !== known);
    const onward = isBreak ? readUnitList(tokens, at, { isDamaged }) : null;
    if (onward === null) continue;
    // "Sở A chủ trì; Sở B, Sở C phối hợp; UBND các xã cử người tham gia"
    const isLeadToo = leads(tokens, onward.end, isDamaged) || (isLead && onward.next !== 'verb');
    add(units, onward, isLeadToo ? 'lead' : helps(tokens, onward.end) ? 'coordinate' : role);
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
  addUnits(
    units,
    list.units.map(({ name }) => ({ name, role })),
  );
}

const MOST_TITLE_WORDS = 12;

function sentenceStarts(tokens: readonly Token[]): number[] {
  const starts = [0];
  const colon = tokens.slice(0, 14).findIndex((token) => /:/.test(token.after));
  // "Khen thưởng cấp Nhà nước: Sở Nội vụ ...": a heading run into its text.
  if (colon >= 0 && opensClause(tokens, colon + 1)) starts.push(colon + 1);
  const late = tokens.findIndex((token, at) => at > colon && at >= MOST_TITLE_WORDS && token.after === ':');
  // "Tuyên truyền tiết kiệm điện, an toàn ... trong Nhân dân: Phòng Kỹ thuật phối hợp ...": what is done, then who does it.
  if (late >= 0 && namesDoer(tokens, late + 1)) starts.push(late + 1);
  // "Kinh tế số Giao Phòng Kinh tế ...": the same without a sign between them.
  for (let at = 1; at < Math.min(tokens.length, MOST_TITLE_WORDS); at += 1) {
    if (isCapital(tokens[at]) && isDirective(tokens, at) && readUnitName(tokens, at + 1, { isDamaged: false }) !== null)
      starts.push(at);
  }
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const isIn = tokens[at]?.after === ':' && keysFrom(tokens, at - 1, 2) === 'trong do';
    if (endsSentence(tokens, at) || isIn || /;/.test(tokens[at]?.after ?? '')) starts.push(at + 1);
  }
  return starts;
}

/** Whether one unit with its own name and a verb stands behind a colon; not in a list of units, "gồm: Sở A phụ trách ..., Sở B ...". */
function namesDoer(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at]) || ANNOUNCES.test(tokens[at - 1]?.key ?? '')) return false;
  if (!unitsEndingAt(tokens, at, { isDamaged: false }).next().done) return false;
  const list = readUnitList(tokens, at, { isDamaged: false });
  return list !== null && list.next === 'verb' && list.units.every(({ kind }) => kind === 'named');
}

const ANNOUNCES = /^(?:gom|nhu|la|sau|the|voi|cua|cho|hieu)$/;

/** "...; các cơ quan báo chí phối hợp đưa tin": another subject behind a semicolon, with a verb of its own. */
function readClause(tokens: readonly Token[], start: number, context: AssignmentContext): Told | null {
  if (context.isHeading) return null;
  const told = readTold(tokens, start, context);
  if (told === null || told.list.next !== 'verb') return null;
  // "hướng dẫn các sở; các xã, phường tổ chức ...": the list before goes on; "gửi Sở A; Sở A tổng hợp" tells Sở A.
  for (const before of unitsEndingAt(tokens, start, context)) {
    if (before.name !== told.list.units[0]?.name) return null;
  }
  // "...; doanh nghiệp, hợp tác xã ...": a list of things, unless it says "các".
  const isNamed = told.list.units[0]?.kind !== 'group' || told.list.units[0].hasPerson;
  return isNamed || tokens[start]?.key === 'cac' ? told : null;
}

function isOwnClause(tokens: readonly Token[], at: number, context: AssignmentContext): boolean {
  return /;/.test(tokens[at - 1]?.after ?? '') && readClause(tokens, at, context) !== null;
}

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
  // "Riêng các trung tâm y tế khu vực: chỉ đạo ...", "Trong đó Sở Xây dựng giải quyết 09 vụ"
  const singling = SINGLING.exec(keysFrom(tokens, start, 2))?.[0].split(' ').length ?? 0;
  if (singling > 0 && /^,?$/.test(tokens[start + singling - 1]?.after ?? ''))
    return readTold(tokens, start + singling, context);
  const headed =
    context.isHeading && mayBeHeaded(tokens, start, context) ? HEADED.match(tokens, start, isDamaged) : null;
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

/** A heading in a section of content speaks of units where it says whose duty it tells: "Nhiệm vụ chung của các sở, ban, ngành". */
function mayBeHeaded(tokens: readonly Token[], start: number, { section }: AssignmentContext): boolean {
  if (section !== 'content') return section === 'assign';
  return /^(?:trach nhiem|nhiem vu)(?: chung| cu the)? cua /.test(keysFrom(tokens, start, 6));
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

/** What a clause behind a colon may begin with: a name, "các", "vào ngày 25 hằng tháng, Văn phòng ...". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return (
    isCapital(tokens[at]) || isQuantified(tokens, at) || /^(?:vao|truoc|hang|dinh|khi)$/.test(tokens[at]?.key ?? '')
  );
}

function isQuantified(tokens: readonly Token[], at: number): boolean {
  return /^(?:cac|tung|moi|thu|chu|giam|lanh|nguoi|dong)$/.test(tokens[at]?.key ?? '');
}

/** Those with whom it is done, each list with where it begins. */
function* readPartners(
  tokens: readonly Token[],
  from: number,
  isDamaged: boolean,
): Generator<{ at: number; list: UnitList }> {
  for (let at = from; at < tokens.length; at += 1) {
    if (!/^p|^c/.test(tokens[at]?.key ?? '')) continue;
    const match = WITH.match(tokens, at, isDamaged);
    if (match === null) continue;
    // "Sở B phối hợp; UBND các xã cử người": who stands behind does something else.
    const isApart = /[.;]/.test(tokens[at + match.length - 1]?.after ?? '');
    const list = isApart ? null : readUnitList(tokens, at + match.length, { isDamaged });
    if (list !== null) yield { at: at + match.length, list };
    if (endsSentence(tokens, at)) return;
  }
}

function isIssuer(name: string): boolean {
  return NOT_TOLD.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd'));
}
