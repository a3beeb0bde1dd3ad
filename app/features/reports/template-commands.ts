import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { getTemplate } from './queries.ts';
import type { Section } from './report.ts';

/** What a new version of a template says of a section. */
export type SectionInput = Pick<Section, 'ref' | 'title' | 'kind' | 'topic' | 'drafts' | 'lines'>;

/**
 * Make a new version of a template: periods opened from now on use it, reports that were begun keep theirs. Gives its
 * identifier. Throws `conflict` when another version was made meanwhile.
 */
export async function changeTemplate(
  tx: Tx,
  actor: Actor,
  id: number,
  input: { name: string; title: string; source: string; verified: boolean; sections: readonly SectionInput[] },
): Promise<number> {
  await sql`select from report_template where id = ${id} for update`.execute(tx);
  const before = await getTemplate(tx, id);
  requireSensible(input.sections);
  const { name, title, source, verified } = input;
  const retired = await tx
    .updateTable('report_template')
    .set({ in_force: false })
    .where('id', '=', id)
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
  const sections = input.sections.map(({ lines: _lines, drafts, ...section }, index) => ({
    ...section,
    template_id: made.id,
    position: (index + 1) * 10,
    drafts: JSON.stringify(drafts),
  }));
  await tx.insertInto('report_section').values(sections).execute();
  const lines = input.sections.flatMap(({ ref, lines }) =>
    lines.map((line, index) => ({ template_id: made.id, section: ref, position: index + 1, ...line })),
  );
  if (lines.length > 0) await tx.insertInto('report_line').values(lines).execute();
  await recordEvent(tx, actor, {
    act: 'report_template.changed',
    subject: 'report_template',
    subjectId: made.id,
    place: actor.place,
    note: `${name}, bản ${before.version + 1}`,
  });
  return made.id;
}

function requireSensible(sections: readonly SectionInput[]): void {
  const refs = sections.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice) throw new KheoError('invalid', `Mục ${twice} có hai lần. Hãy đổi số một mục.`);
  if (sections.length === 0) throw new KheoError('invalid', 'Mẫu báo cáo phải có ít nhất một mục.');
}
