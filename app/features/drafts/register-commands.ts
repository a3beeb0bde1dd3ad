import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatNumber } from './numbers.ts';
import { type CorrectableField, type Entry, getEntry, type LinkKind, listSeries } from './register.ts';

/** The unit's own people who write keep its register. */
export function requireRegistrar(actor: Actor, unitId: number): void {
  if (actor.role === 'system') return;
  if (actor.unitId === unitId && ['officer', 'leader'].includes(actor.role)) return;
  throw new KheoError('forbidden', 'Chuyên viên hoặc lãnh đạo của đơn vị ghi sổ văn bản đi.');
}

export interface PaperEntry {
  seriesId: number;
  number: number;
  /** Symbol after the number: `/KH-UBND`. */
  symbol: string;
  issuedOn: string;
  type: string;
  title: string;
  signer: string;
  recipients: string[];
  keptBy: string | null;
  copies: number | null;
  note: string | null;
}

/**
 * Enter a document that was issued on paper, with the number that it bears. In a year in which nothing was numbered here yet, numbers
 * go on after the highest one entered. Gives the identifier of the line.
 */
export async function enterOnPaper(tx: Tx, actor: Actor, paper: PaperEntry): Promise<number> {
  requireRegistrar(actor, actor.unitId);
  if (paper.issuedOn > today()) throw fault('issuedOn', 'Ngày văn bản không thể sau hôm nay.');
  const series = (await listSeries(tx, actor.unitId)).find((one) => one.id === paper.seriesId);
  if (!series) throw fault('seriesId', 'Hãy chọn sổ của đơn vị.');
  const year = Number(paper.issuedOn.slice(0, 4));
  await reachNumber(tx, actor.unitId, paper.seriesId, year, paper.number);
  const { keptBy, issuedOn, seriesId, symbol, number, ...rest } = paper;
  const row = await tx
    .insertInto('register_entry')
    .values({
      ...rest,
      unit_id: actor.unitId,
      unit_place: actor.place,
      series_id: seriesId,
      year,
      number,
      symbol: formatNumber(number, symbol),
      issued_on: issuedOn,
      kept_by: keptBy,
      entered_by: actor.userId,
      drafted_by: actor.userId,
    })
    .onConflict((conflict) => conflict.columns(['series_id', 'year', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw fault('number', `Số ${number} năm ${year} đã có trong sổ này.`);
  await recordEvent(tx, actor, {
    act: 'register.entered',
    subject: 'register',
    subjectId: row.id,
    place: actor.place,
    note: formatNumber(number, symbol),
  });
  return row.id;
}

/** Numbers given on paper stand before the first that is given here. */
async function reachNumber(tx: Tx, unitId: number, seriesId: number, year: number, number: number): Promise<void> {
  const counter = await lockCounter(tx, unitId, seriesId, year);
  if (number < counter.first) return;
  if (counter.last >= counter.first) {
    throw fault('number', `Sổ năm ${year} cấp số từ ${counter.first} trên hệ thống; số ${number} không ghi tay được.`);
  }
  await setCounter(tx, seriesId, year, number + 1);
}

/** Set the number from which a series goes on in a year, while none was given here yet. */
export async function startSeriesAt(
  tx: Tx,
  actor: Actor,
  seriesId: number,
  year: number,
  first: number,
): Promise<void> {
  requireRegistrar(actor, actor.unitId);
  const counter = await lockCounter(tx, actor.unitId, seriesId, year);
  if (counter.last >= counter.first) {
    throw fault(
      'first',
      `Năm ${year} đã cấp số ${counter.first} đến ${counter.last} trên hệ thống nên không đổi số bắt đầu được.`,
    );
  }
  const highest = await tx
    .selectFrom('register_entry')
    .where('series_id', '=', seriesId)
    .where('year', '=', year)
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  if (first <= (highest?.number ?? 0))
    throw fault('first', `Sổ đã ghi đến số ${highest?.number}. Số bắt đầu phải lớn hơn.`);
  await setCounter(tx, seriesId, year, first);
  await recordEvent(tx, actor, {
    act: 'register.start_set',
    subject: 'unit',
    subjectId: actor.unitId,
    place: actor.place,
    data: { seriesId, year, first },
  });
}

async function setCounter(tx: Tx, seriesId: number, year: number, first: number): Promise<void> {
  await tx
    .updateTable('number_counter')
    .set({ first, last: first - 1 })
    .where('series_id', '=', seriesId)
    .where('year', '=', year)
    .execute();
}

async function lockCounter(tx: Tx, unitId: number, seriesId: number, year: number) {
  await tx
    .insertInto('number_counter')
    .values({ series_id: seriesId, year, unit_id: unitId, first: 1, last: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const answer = await sql<{ first: number; last: number }>`
    select first, last from number_counter where series_id = ${seriesId} and year = ${year} for update`.execute(tx);
  const [row] = answer.rows;
  if (!row) throw new KheoError('not-found', 'Không tìm thấy sổ này.');
  return row;
}

/** Correct a field of a line: the line stays, the correction says what holds now and why. */
export async function correctEntry(
  tx: Tx,
  actor: Actor,
  entryId: number,
  { field, after, reason }: { field: CorrectableField; after: string | null; reason: string },
): Promise<void> {
  const entry = await getEntry(tx, entryId);
  requireRegistrar(actor, entry.unitId);
  if (!reason.trim()) throw fault('reason', 'Hãy ghi lý do.');
  if (after === null && ['title', 'signer', 'issued_on'].includes(field))
    throw fault('after', 'Hãy ghi nội dung đúng.');
  const before = textIn(entry, field);
  if (before === after) throw fault('after', 'Nội dung mới giống nội dung cũ.');
  await tx
    .insertInto('register_correction')
    .values({ entry_id: entryId, field, before, after, reason: reason.trim(), made_by: actor.userId })
    .execute();
  await recordEvent(tx, actor, {
    act: 'register.corrected',
    subject: 'register',
    subjectId: entryId,
    place: entry.unitPlace,
    note: reason.trim(),
    data: { field },
  });
}

/** What a field of a line holds, as text. */
export function textIn(entry: Entry, field: CorrectableField): string | null {
  switch (field) {
    case 'recipients':
      return entry.recipients.join('\n') || null;
    case 'copies':
      return entry.copies === null ? null : String(entry.copies);
    case 'kept_by':
      return entry.keptBy;
    case 'issued_on':
      return entry.issuedOn;
    default:
      return entry[field];
  }
}

/**
 * Say to which document a line belongs. An error of content is mended by a document of the same form, one of layout by a công văn (Decree
 * 30/2020, Article 18).
 */
export async function linkEntry(
  tx: Tx,
  actor: Actor,
  entryId: number,
  { kind, otherId, otherText }: { kind: LinkKind; otherId: number | null; otherText: string | null },
): Promise<void> {
  const entry = await getEntry(tx, entryId);
  requireRegistrar(actor, entry.unitId);
  if ((otherId === null) === (otherText === null))
    throw fault('otherText', 'Hãy chọn văn bản trong sổ, hoặc ghi số, ngày và cơ quan ban hành.');
  if (otherId === entryId) throw fault('otherId', 'Văn bản không dẫn đến chính nó.');
  if (otherId !== null) requireFitting(entry, await getEntry(tx, otherId), kind);
  await tx
    .insertInto('register_link')
    .values({ entry_id: entryId, kind, other_id: otherId, other_text: otherText, noted_by: actor.userId })
    .execute();
  await recordEvent(tx, actor, {
    act: 'register.linked',
    subject: 'register',
    subjectId: entryId,
    place: entry.unitPlace,
    data: { kind, otherId, otherText },
  });
}

function requireFitting(entry: Entry, other: Entry, kind: LinkKind): void {
  if (kind === 'corrects_content' && entry.type !== other.type) {
    throw fault(
      'kind',
      'Sai sót về nội dung được sửa đổi bằng văn bản có hình thức tương đương (Điều 18 Nghị định 30/2020/NĐ-CP).',
    );
  }
  if (kind === 'corrects_layout' && entry.type !== '') {
    throw fault('kind', 'Sai sót về thể thức được đính chính bằng công văn (Điều 18 Nghị định 30/2020/NĐ-CP).');
  }
}

function fault(field: string, message: string): KheoError {
  return new KheoError('invalid', message, undefined, { [field]: message });
}
