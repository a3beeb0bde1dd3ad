import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { listKinds } from '../activities/queries.ts';
import { type CheckRule, faultsOfRule } from './checks.ts';
import { codesIn, faultOfSentence, kindsSpokenOf } from './drafting.ts';
import { getTemplate, listChecks } from './queries.ts';
import type { DraftSentence, Section, Template } from './report.ts';

/** What a new version of a template says of a section. */
export type SectionInput = Pick<Section, 'ref' | 'title' | 'kind' | 'topic' | 'drafts' | 'lines'>;
/** What a person says of a rule of the check. */
export type RuleInput = Omit<CheckRule, 'position'>;

interface TemplateInput {
  name: string;
  title: string;
  source: string;
  verified: boolean;
  sections: readonly SectionInput[];
}

/**
 * Make a new version of a template, with the rules of the one before: periods opened from now on use it, reports that were begun keep
 * theirs. Gives its identifier. Throws `conflict` when another version was made meanwhile.
 */
export async function changeTemplate(tx: Tx, actor: Actor, id: number, input: TemplateInput): Promise<number> {
  await lockTemplate(tx, id);
  const before = await getTemplate(tx, id);
  requireSensible(input.sections);
  const made = await makeVersion(tx, before, input);
  await record(tx, actor, made, `${input.name}, bản ${before.version + 1}`);
  return made;
}

/**
 * Put a rule of the check in place of the one at `position`, or add one. A version on which no period stands is changed itself, else a new
 * one is made. `revision` is the one that the person saw. Gives the version that has it.
 */
export async function changeRule(
  tx: Tx,
  actor: Actor,
  template: { id: number; revision: number },
  position: number | undefined,
  input: RuleInput,
): Promise<number> {
  const { id, content } = await openVersion(tx, actor, template);
  const faults = faultsOfRule(input);
  requireNoFaults(faults);
  requireKnown(content, [...input.left, ...input.right]);
  const { left, right, inUse, ...rest } = input;
  const row = { ...rest, left_side: left, right_side: right, in_use: inUse };
  if (position === undefined) {
    const last = await tx
      .selectFrom('report_check')
      .where('template_id', '=', id)
      .select((eb) => eb.fn.max('position').as('position'))
      .executeTakeFirst();
    await tx
      .insertInto('report_check')
      .values({ template_id: id, position: (last?.position ?? 0) + 10, ...row })
      .execute();
  } else {
    const changed = await tx
      .updateTable('report_check')
      .set(row)
      .where('template_id', '=', id)
      .where('position', '=', position)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) !== 1) throw new KheoError('not-found', 'Không tìm thấy quy tắc này.');
  }
  await record(tx, actor, id, `quy tắc “${input.message}”${input.inUse ? '' : ', tắt'}`);
  return id;
}

/** Put sentences in place of those of a section, in the same way; one without words goes. Gives the version that has them. */
export async function changeSentences(
  tx: Tx,
  actor: Actor,
  template: { id: number; revision: number },
  ref: string,
  sentences: readonly DraftSentence[],
): Promise<number> {
  const { id, content } = await openVersion(tx, actor, template);
  const section = content.sections.find((one) => one.ref === ref && one.kind === 'text');
  if (!section) throw new KheoError('not-found', 'Mẫu không có mục này, hoặc mục này không có lời văn.');
  const faults = sentences.map((sentence) => (sentence.text === '' ? undefined : faultOfSentence(sentence)));
  requireNoFaults(Object.fromEntries(faults.flatMap((fault, nth) => (fault ? [[`text.${nth}`, fault]] : []))));
  const said = sentences.filter(({ text }) => text !== '');
  const spokenOf = said.flatMap(({ text, none, needs }) => [
    ...codesIn(`${text}${none ?? ''}`),
    ...(needs ? [needs] : []),
  ]);
  requireKnown(content, spokenOf);
  const kinds = new Set((await listKinds(tx, today())).map(({ code }) => code));
  const unknown = kindsSpokenOf([{ drafts: said }]).find((kind) => !kinds.has(kind));
  if (unknown) throw new KheoError('invalid', `Không có loại hoạt động “${unknown}”.`);
  await tx.deleteFrom('report_sentence').where('template_id', '=', id).where('section', '=', ref).execute();
  await insertSentences(tx, id, [{ ref, drafts: said }]);
  await record(tx, actor, id, `câu dựng sẵn của mục ${ref}`);
  return id;
}

/** The version that is changed: the one that was seen while no period stands on it, else a new one with the same content. */
async function openVersion(
  tx: Tx,
  actor: Actor,
  seen: { id: number; revision: number },
): Promise<{ id: number; content: Template }> {
  if (!['administrator', 'system'].includes(actor.role)) {
    throw new KheoError('forbidden', 'Chỉ quản trị sửa mẫu báo cáo.');
  }
  await lockTemplate(tx, seen.id);
  const content = await getTemplate(tx, seen.id);
  // As what is not valid, so that the page comes back with what was typed.
  if (!content.inForce) throw new KheoError('invalid', 'Mẫu này đã có bản mới. Hãy mở bản mới để sửa.');
  if (content.revision !== seen.revision) {
    throw new KheoError('invalid', 'Mẫu này vừa được người khác sửa. Hãy xem lại rồi ghi.');
  }
  if (content.isUsed) return { id: await makeVersion(tx, content, content), content };
  const changed = await tx
    .updateTable('report_template')
    .set({ revision: sql`revision + 1` })
    .where('id', '=', seen.id)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) !== 1) {
    throw new KheoError('forbidden', 'Chỉ quản trị toàn hệ thống sửa mẫu báo cáo.');
  }
  return { id: seen.id, content };
}

async function makeVersion(tx: Tx, before: Template, input: TemplateInput): Promise<number> {
  const { name, title, source, verified } = input;
  const retired = await tx
    .updateTable('report_template')
    .set({ in_force: false })
    .where('id', '=', before.id)
    .where('in_force', '=', true)
    .executeTakeFirst();
  if (Number(retired.numUpdatedRows) !== 1) {
    throw new KheoError('conflict', 'Mẫu này đã có bản mới, hoặc vai trò đang chọn không sửa được mẫu báo cáo.');
  }
  const made = await tx
    .insertInto('report_template')
    .values({ code: before.code, version: before.version + 1, kind: before.kind, name, title, source, verified })
    .returning('id')
    .executeTakeFirstOrThrow();
  const sections = input.sections.map(({ ref, title: heading, kind, topic }, index) => ({
    ...{ template_id: made.id, position: (index + 1) * 10, ref, title: heading, kind, topic },
  }));
  await tx.insertInto('report_section').values(sections).execute();
  const lines = input.sections.flatMap(({ ref, lines: shown }) =>
    shown.map((line, index) => ({ template_id: made.id, section: ref, position: index + 1, ...line })),
  );
  if (lines.length > 0) await tx.insertInto('report_line').values(lines).execute();
  await insertSentences(tx, made.id, input.sections);
  await copyRules(tx, before.id, made.id);
  return made.id;
}

async function insertSentences(
  tx: Tx,
  id: number,
  sections: readonly { ref: string; drafts: readonly DraftSentence[] }[],
): Promise<void> {
  const rows = sections.flatMap(({ ref, drafts }) =>
    drafts.map(({ text, needs, none }, index) => ({
      ...{ template_id: id, section: ref, position: index + 1 },
      ...{ text, needs: needs ?? null, none: none ?? null },
    })),
  );
  if (rows.length > 0) await tx.insertInto('report_sentence').values(rows).execute();
}

async function copyRules(tx: Tx, from: number, to: number): Promise<void> {
  const rows = (await listChecks(tx, from)).map(({ left, right, inUse, ...rule }) => ({
    ...{ ...rule, template_id: to, left_side: left, right_side: right, in_use: inUse },
  }));
  if (rows.length > 0) await tx.insertInto('report_check').values(rows).execute();
}

async function lockTemplate(tx: Tx, id: number): Promise<void> {
  await sql`select from report_template where id = ${id} for update`.execute(tx);
}

function record(tx: Tx, actor: Actor, id: number, note: string): Promise<void> {
  return recordEvent(tx, actor, {
    ...{ act: 'report_template.changed', subject: 'report_template', subjectId: id, place: actor.place, note },
  });
}

function requireNoFaults(faults: Record<string, string>): void {
  if (Object.keys(faults).length === 0) return;
  throw new KheoError('invalid', 'Có ô chưa nhập đúng. Hãy xem lại các ô được đánh dấu.', undefined, faults);
}

/** Rules and sentences speak of what the report asks for; anything else would never say a word. */
function requireKnown({ sections }: Template, codes: readonly string[]): void {
  const known = new Set(sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator)));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown === undefined) return;
  throw new KheoError('invalid', `Mẫu này không có chỉ tiêu “${unknown}”. Hãy thêm chỉ tiêu vào mẫu trước.`);
}

function requireSensible(sections: readonly SectionInput[]): void {
  const refs = sections.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice) throw new KheoError('invalid', `Mục ${twice} có hai lần. Hãy đổi số một mục.`);
  if (sections.length === 0) throw new KheoError('invalid', 'Mẫu báo cáo phải có ít nhất một mục.');
}
