/** Tasks: what the text tells someone to do, with who, until when and what comes of it. */
import { type Part, type Passage, placeAt, type Understanding } from '@kheo/official-document';
import { fold } from '@kheo/vietnamese';
import type { PlanHeader, PlanTask, ReadingWarning, TaskDue, TaskUnit, UnitDirectory } from './contract.ts';
import { type Deadline, readDeadlines } from './dates/deadlines.ts';
import { type PlanYear, readPlanYear } from './dates/plan-year.ts';
import { findRepeats } from './dates/repeats.ts';
import { refOf } from './outline.ts';
import { addUnits } from './tasks/add-units.ts';
import { isAllUnits, readAssignments, readUnitsOf } from './tasks/assignments.ts';
import { type Bracketed, readBracketed } from './tasks/bracketed.ts';
import { splitFarewell } from './tasks/farewell.ts';
import { type Labelled, readLabels, textBeforeLabels } from './tasks/labels.ts';
import { readRecipient } from './tasks/recipient.ts';
import { type Section, Sections } from './tasks/sections.ts';
import { readTableTasks } from './tasks/table-tasks.ts';

export interface TasksRead {
  tasks: PlanTask[];
  doubts: ReadingWarning[];
}

/** Tasks of every document in the file, in reading order, those of tables behind those of their document. */
export function readTasks({ parts, isDamaged }: Understanding, header: PlanHeader, units?: UnitDirectory): TasksRead {
  const plan = readPlanYear(
    header,
    parts.map((part) => part.title),
  );
  const doubts: ReadingWarning[] = [];
  const tasks = parts.flatMap((part) => {
    const reader = new TaskReader(part, plan, isDamaged, doubts);
    return [...reader.read(), ...readTableTasks(part, plan, isDamaged)];
  });
  if (units !== undefined) restoreUnits(tasks, units);
  return { tasks: tasks.filter((task) => task.text !== ''), doubts };
}

function restoreUnits(tasks: readonly PlanTask[], units: UnitDirectory): void {
  for (const unit of tasks.flatMap((task) => task.units)) unit.name = units.restore(unit.name) ?? unit.name;
}

/** Reads the passages of one document; units of a heading hold for what stands below it. */
class TaskReader {
  private readonly part: Part;
  private readonly plan: PlanYear;
  private readonly isDamaged: boolean;
  private readonly doubts: ReadingWarning[];
  private readonly sections: Sections;
  private readonly heirs = new Map<string, TaskUnit[]>();
  private readonly tasks: PlanTask[] = [];
  /** Tasks since the last label: the next labels are theirs. */
  private open: PlanTask[] = [];
  private isLabelRun = false;
  /** A label whose text stands below it: as items, or as the paragraph that comes first. */
  private awaiting: { kind: Labelled['kind']; isFirst: boolean } | null = null;
  /** The last text that told nobody anything, until a label shows that it did. */
  private passed: Passage | null = null;

  constructor(part: Part, plan: PlanYear, isDamaged: boolean, doubts: ReadingWarning[]) {
    this.part = part;
    this.plan = plan;
    this.isDamaged = isDamaged;
    this.doubts = doubts;
    const isDirective = part.type === 'CT' || part.type === 'CĐ' || part.type === null;
    this.sections = new Sections(isDamaged, isDirective || part.type === 'QĐ' ? 'assign' : 'content');
  }

  read(): PlanTask[] {
    if (this.part.role === 'annex') return [];
    const { body, farewell } = splitFarewell(this.part.passages);
    for (const passage of body) {
      if (passage.kind === 'note' || passage.path.length === 0) continue;
      if (passage.kind === 'entry') {
        this.sections.enter(passage);
        this.open = [];
        this.awaiting = null;
        this.passed = null;
      }
      if (passage.kind === 'entry' && passage.titled) this.readHeading(passage);
      else this.readText(passage);
    }
    for (const passage of farewell) this.readFarewell(passage);
    return this.tasks;
  }

  /** Closing words ask everyone to carry out the plan; they are a task only where they set a deadline. */
  private readFarewell(passage: Passage): void {
    const due = this.dues(passage.text, { ...passage, path: [] }, 0, false).filter((each) => each.date !== null);
    if (due.length === 0) return;
    const units = readAssignments(passage.text, this.context('assign', false));
    this.tasks.push({ ...this.task(passage, passage.text, units, due), ref: null });
  }

  private readHeading(passage: Passage): void {
    const section = this.sections.at(passage.path);
    // In capitals a damaged "NỘI DUNG" is one stroke from "HỘI": the headings of sections name no unit.
    if (this.isDamaged && !/\p{Ll}{2}/u.test(passage.text)) return;
    const heading = passage.text.replace(/[:.\s]+$/u, '').replace(QUALIFIED, '');
    // Print without marks makes a fund of a quarter: "1. Quy I".
    const units = QUARTER.test(heading) ? [] : readAssignments(heading, this.context(section, true));
    if (units.length === 0 || (passage.path.length <= 2 && units.every(({ name }) => EVERYONE.test(name)))) return;
    this.heirs.set(passage.path.join('.'), units);
    this.sections.set(passage.path, 'assign');
    this.tasks.push(this.task(passage, passage.text, units, []));
  }

  /** "Các sở, ban, ngành; UBND các huyện, thành phố:" above what each of them has to do. */
  private readAddressed(passage: Passage): boolean {
    if (passage.kind !== 'paragraph' || !/:\s*$/u.test(passage.text) || this.sections.at(passage.path) === 'aim')
      return false;
    const text = passage.text.replace(/[:\s]+$/u, '');
    const units = readAssignments(text, this.context('assign', true));
    if (units.length < 2 || !isAllUnits(text, this.isDamaged)) return false;
    this.heirs.set(passage.path.join('.'), units);
    this.tasks.push(this.task(passage, text, units, []));
    return true;
  }

  private readText(passage: Passage): void {
    if (this.readAddressed(passage)) return;
    const section = this.sections.at(passage.path);
    // "(Chủ trì: Phòng Kinh tế; phối hợp: Văn phòng).": labels in brackets are no labels of the text.
    const whole = this.readBrackets(passage.text, section);
    const labels = readLabels(whole.rest, this.isDamaged);
    const isAllLabels = labels.length > 0 && textBeforeLabels(passage.text, labels) === '' && passage.kind !== 'entry';
    const isItem = passage.mark !== null && /^[+–-]$/u.test(passage.mark);
    const awaiting = this.awaiting;
    const isBelow = passage.kind === 'paragraph' && awaiting?.isFirst && passage.text.length < LONGEST_BELOW;
    this.awaiting = null;
    if (awaiting !== null && (isItem || isBelow) && labels.length === 0) {
      this.awaiting = { kind: awaiting.kind, isFirst: false };
      this.apply({ kind: awaiting.kind, text: passage.text, offset: 0 }, passage);
      return;
    }
    if (isAllLabels) {
      this.isLabelRun = true;
      for (const label of labels) this.apply(label, passage);
      return;
    }
    if (this.isLabelRun) this.open = [];
    this.isLabelRun = false;
    const text = textBeforeLabels(passage.text, labels) || passage.text;
    const dueAt =
      section === 'content' || section === 'time'
        ? readDeadlines(text, this.plan).map((deadline) => deadline.offset)
        : [];
    const isQuota = section === 'content' && QUOTA_LINE.test(text) && dueAt.length === 0;
    // What stands in brackets behind a label is the label's.
    const bracketed = text === passage.text ? whole : this.readBrackets(text, section);
    const named = readAssignments(bracketed.rest, { ...this.context(section, false), dueAt });
    // "mỗi xã, phường không quá 01 tập thể", "các sở đăng ký 02 tập thể" count; who weighs what is put forward is told.
    const counted = isQuota ? GROUP : QUOTA_LINE.test(text) ? EACH : null;
    const own = counted === null ? named : named.filter(({ name }) => !counted.test(name));
    addUnits(own, bracketed.units);
    const inherited = this.inherited(passage);
    const isOwnSubject = own.some((unit) => unit.role !== 'coordinate');
    const units = isOwnSubject ? own : [...raise(inherited, text), ...own];
    const due = this.dues(text, passage, 0, false);
    const isTask = section === 'content' || section === 'assign' || labels.length > 0;
    if (!isTask && units.length === 0 && due.length === 0) {
      this.passed = passage;
      return;
    }
    if (passage.kind === 'entry' && isOwnSubject)
      this.heirs.set(
        passage.path.join('.'),
        own.filter((unit) => unit.role !== 'coordinate'),
      );
    const task = this.task(passage, text, units, due);
    this.tasks.push(task);
    this.open.push(task);
    // "3. Thời gian thực hiện: ..." tells how long the plan runs, not when one task is due; "1.2. Đơn vị chủ trì: ..." who.
    const isWhole = passage.kind === 'entry' && text === passage.text;
    const its = isWhole ? labels.filter(({ kind }) => kind !== 'time' && kind !== 'product') : labels;
    for (const label of its) this.apply(label, passage);
    if (labels.length > 0) this.open = [];
  }

  private readBrackets(text: string, section: Section): Bracketed {
    return section === 'aim' || !text.includes('(') ? { units: [], rest: text } : readBracketed(text, this.isDamaged);
  }

  private apply(label: Labelled, passage: Passage): void {
    if (this.open.length === 0) {
      const labelled = this.passed ?? passage;
      this.open = [this.task(labelled, labelled.text, [], [])];
      this.tasks.push(...this.open);
      this.passed = null;
    }
    const tasks = this.open;
    if (label.text === '') this.awaiting = { kind: label.kind, isFirst: true };
    for (const task of tasks) {
      if (label.kind === 'time') {
        task.due.push(...this.dues(label.text, passage, label.offset, true));
      } else if (label.kind === 'product') {
        for (const due of task.due) due.deliverable ??= label.text.replace(/[.;]+$/u, '') || null;
      } else {
        addUnits(task.units, readUnitsOf(label.text, label.kind, this.isDamaged));
        // "Thực hiện: Công đoàn cơ sở. Hoàn thành trước ngày 31/3/2026.": a sentence of its own behind who.
        const behind = /[.]\s+(?=\p{Lu})|;\s+(?=\p{Ll})/u.exec(label.text);
        if (behind === null) continue;
        const from = behind.index + behind[0].length;
        task.due.push(...this.dues(label.text.slice(from), passage, label.offset + from, false));
      }
    }
  }

  /** Units of the entry that the passage stands under. What is numbered below it names its units itself, or none. */
  private inherited(passage: Passage): TaskUnit[] {
    const [depth, ref] = [passage.path.length, refOf(passage)];
    for (let up = depth; up > 0; up -= 1) {
      const path = passage.path.slice(0, up);
      if (refOf({ ...passage, path }) !== ref) return [];
      const units = this.heirs.get(path.join('.'));
      if (units !== undefined) return units;
    }
    return [];
  }

  private dues(text: string, passage: Passage, base: number, isLabelled: boolean): TaskDue[] {
    const section = this.sections.at(passage.path);
    if (section === 'aim' && !isLabelled) return [];
    const read = readDeadlines(text, this.plan, isLabelled);
    // "Từ tháng 3 đến hết ngày 31/12" is how long the plan runs; "gửi về ... trước ngày 25/3" is due.
    const found = section === 'time' && !isLabelled ? read.filter((deadline) => isLast(text, deadline)) : read;
    for (const deadline of found.filter((each) => each.isAmbiguous)) this.doubt(deadline, passage, base);
    const dues = found.map((deadline) => ({
      date: deadline.date,
      text: deadline.text,
      repeats: deadline.repeats,
      ...readRecipient(text, deadline.offset, this.isDamaged),
    }));
    const repeated = dues.length === 0 ? findRepeats(fold(text)) : null;
    if (repeated === null) return dues;
    const words = text.slice(repeated.offset, repeated.offset + repeated.length);
    return [
      { date: null, text: words, repeats: repeated.repeats, ...readRecipient(text, repeated.offset, this.isDamaged) },
    ];
  }

  private doubt(deadline: Deadline, passage: Passage, base: number): void {
    const { line } = placeAt(passage, base + deadline.offset);
    const message = `Thời hạn “${deadline.text}” không ghi năm; hãy xác nhận năm.`;
    this.doubts.push({ code: 'date-ambiguous', message, line });
  }

  private context(section: Section, isHeading: boolean) {
    return { section, isHeading, isDamaged: this.isDamaged };
  }

  private task(passage: Passage, text: string, units: TaskUnit[], due: TaskDue[]): PlanTask {
    const { line, page } = placeAt(passage, 0);
    return { ref: refOf(passage), text: text.trim(), units: units.map((unit) => ({ ...unit })), due, line, page };
  }
}

/** Letters of what a label says in a paragraph of its own. */
const LONGEST_BELOW = 160;

/** "Phòng Văn hóa - Xã hội là cơ quan thường trực, có nhiệm vụ:" */
const QUALIFIED = /,?\s+(?:là cơ quan thường trực|là đơn vị thường trực|có nhiệm vụ|có trách nhiệm)(?!\p{L}).{0,60}$/iu;
const QUARTER = /^qu\p{L} [ivx1l]{1,3}$/iu;

/** "III. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ": the heading of a section names everyone, and tells nobody yet. */
const EVERYONE = /^các cơ quan, (?:đơn vị|địa phương)(?:, địa phương)?(?: có liên quan| liên quan)?$/iu;

/** "trước ngày 25/3/2024", "chậm nhất 20/10": the last day for something, not the end of a span. */
function isLast(text: string, { offset, text: words }: Deadline): boolean {
  return /(?:trước|chậm nhất|muộn nhất)/iu.test(text.slice(Math.max(0, offset - 12), offset) + words);
}

/** "Đoàn Kiểm tra: Mỗi đoàn xét chọn 01 cá nhân" counts; it tells nobody what to do. */
const QUOTA_LINE = /không quá \d+(?! (?:ngày|giờ|tháng))(?!\d)|xét chọn|\d\d (?:tập thể|cá nhân|trường hợp)/iu;

const EACH = /^Mỗi /u;
const GROUP = /^(?:Mỗi|Các|Từng|Tất cả) |(?:^| )(?:các|cấp) /u;

/** Units of the heading lead a task that says "chủ trì". */
function raise(units: readonly TaskUnit[], text: string): TaskUnit[] {
  const isLead = /(?:^|\s)ch[uủ] tr[iì](?:[\s,.;]|$)/iu.test(text.slice(0, 60));
  return units.map((unit) => ({ ...unit, role: isLead && unit.role === 'perform' ? 'lead' : unit.role }));
}
