import { type Block, type OfficialDocument, understand } from '@kheo/official-document';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate } from '../../ui/format.ts';
import { findDraftOf, getSettings } from '../drafts/queries.ts';
import { startedDocument } from '../drafts/settings.ts';
import type { Plan, Task } from './plan.ts';
import { findSource, getPlan, listTasks } from './queries.ts';
import { requireAuthor } from './rules.ts';

/**
 * Have the words of a plan drafted as a document of the acting unit: its text where it was read from one, else a table of its tasks.
 * Gives the identifier of the draft, the same one when it was wanted before.
 */
export async function wantPlanDocument(tx: Tx, actor: Actor, planId: number): Promise<number> {
  requireAuthor(actor);
  const plan = await getPlan(tx, planId);
  if (plan.issuerId !== actor.unitId || plan.kind === 'directive') {
    throw new KheoError('forbidden', 'Chỉ đơn vị lập kế hoạch mới soạn văn bản của kế hoạch đó.');
  }
  const origin = { kind: 'plan', id: planId, version: plan.version } as const;
  const known = await findDraftOf(tx, origin);
  if (known) return known.id;
  await recordEvent(tx, actor, {
    act: 'plan.document_wanted',
    subject: 'plan',
    subjectId: planId,
    place: plan.issuerPlace,
    data: { document: await documentOf(tx, actor, plan), origin, confidentiality: plan.confidentiality },
  });
  const draft = await findDraftOf(tx, origin);
  if (!draft) throw new Error('nobody drafted the document that was wanted');
  return draft.id;
}

async function documentOf(tx: Tx, actor: Actor, plan: Plan): Promise<OfficialDocument> {
  const unit = { id: actor.unitId, kind: actor.unitKind, name: actor.unitName };
  const begun = startedDocument('KH', await getSettings(tx, unit, today()), plan.title);
  const source = await findSource(tx, plan.id);
  const recipients = plan.recipients.length > 0 ? plan.recipients : begun.recipients;
  if (source === null) return { ...begun, recipients, body: bodyOf(await listTasks(tx, plan.id)) };
  const { document: read } = understand(source);
  return { ...begun, recipients, grounds: read.grounds, body: read.body, enclosed: read.enclosed };
}

/** The tasks of a plan as the table that plans print. */
function bodyOf(tasks: readonly Task[]): Block[] {
  const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });
  const part = (mark: string, text: string): Block => ({
    ...{ kind: 'heading', ref: mark.replace('.', ''), mark, text, titled: true, place: null },
  });
  const prose: Block = { kind: 'paragraph', bullet: null, text: '', place: null };
  const row = (task: Task, index: number) =>
    [String(index + 1), task.text, unitsOf(task), duesOf(task), task.deliverable ?? ''].map(cell);
  return [
    part('I.', 'MỤC ĐÍCH, YÊU CẦU'),
    prose,
    part('II.', 'NHIỆM VỤ'),
    {
      kind: 'table',
      headerRows: 1,
      rows: [['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn', 'Sản phẩm'].map(cell), ...tasks.map(row)],
      columns: [1, 6, 3, 2, 3].map((width, index) => ({ width, align: index === 0 ? 'center' : 'left' })),
      place: null,
    },
    part('III.', 'TỔ CHỨC THỰC HIỆN'),
    prose,
  ];
}

function unitsOf({ units }: Task): string {
  return units.map((unit) => unit.name).join('; ');
}

function duesOf({ dues }: Task): string {
  return dues
    .map((due) => due.dueText ?? (due.dueOn ? formatDate(due.dueOn) : ''))
    .filter(Boolean)
    .join('; ');
}
