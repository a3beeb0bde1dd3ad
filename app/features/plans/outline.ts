import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { lockPlan } from './commands.ts';
import type { OutlineEntry } from './queries.ts';

/** A heading's number as plans have them, levels joined with dots: `II`, `II.1`, `II.1.a`, `Điều 1`. */
const entryPattern = /^((?:Điều\s+)?[IVXLC\d]+(?:\.[\da-zđ]+)*)[.)]?(?:\s+(.*))?$/;

/** The outline as text, an entry a line: what a person edits. */
export function outlineText(entries: readonly Pick<OutlineEntry, 'ref' | 'title'>[]): string {
  return entries.map(({ ref, title }) => (title === null ? ref : `${ref} ${title}`)).join('\n');
}

/** An outline from its lines; throws `invalid` with the first line that has no number, or has one that stood before. */
export function parseOutline(text: string): { ref: string; title: string | null }[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = entryPattern.exec(line);
      const [, ref, title] = match ?? [];
      if (!ref) throw fault(`Dòng “${line.slice(0, 60)}” chưa có số mục ở đầu, ví dụ: II.1 Tuyên truyền.`);
      if (seen.has(ref)) throw fault(`Mục ${ref} có hai lần.`);
      seen.add(ref);
      return { ref, title: title?.trim() || null };
    });
}

function fault(message: string): KheoError {
  return new KheoError('invalid', message, undefined, { outline: message });
}

/** Replace the outline of a draft. An entry that keeps its number keeps its place in the source. */
export async function updateOutline(tx: Tx, actor: Actor, planId: number, text: string): Promise<void> {
  const plan = await lockPlan(tx, actor, planId, 'edit');
  const entries = parseOutline(text);
  const before = await tx
    .selectFrom('outline_entry')
    .where('plan_id', '=', planId)
    .selectAll()
    .orderBy('position')
    .execute();
  const placeOf = new Map(before.map((entry) => [entry.ref, entry]));
  await tx.deleteFrom('outline_entry').where('plan_id', '=', planId).execute();
  if (entries.length > 0) {
    await tx
      .insertInto('outline_entry')
      .values(
        entries.map(({ ref, title }, position) => ({
          plan_id: planId,
          position,
          ref,
          title,
          line: placeOf.get(ref)?.line ?? null,
          page: placeOf.get(ref)?.page ?? null,
        })),
      )
      .execute();
  }
  await recordEvent(tx, actor, {
    act: 'plan.outline_changed',
    subject: 'plan',
    subjectId: planId,
    place: plan.issuerPlace,
    data: { before: outlineText(before) },
  });
}

/** The headings above a task, from the widest: "Nhiệm vụ trọng tâm", "Tuyên truyền". */
export function headingsAbove(ref: string | null, outline: readonly OutlineEntry[]): string[] {
  if (ref === null) return [];
  const levels = ref.split('.');
  return levels.flatMap((_, depth) => {
    const entry = outline.find((one) => one.ref === levels.slice(0, depth + 1).join('.'));
    return entry?.title ? [entry.title] : [];
  });
}
