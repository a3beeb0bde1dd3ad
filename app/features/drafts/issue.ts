import { addDays, nextWorkingDay, type PlainDate, plainDate } from '@kheo/calendar';
import type { OfficialDocument } from '@kheo/official-document';
import { sql } from 'kysely';
import { type Actor, lastPlace } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import { formatDate } from '../../ui/format.ts';
import { listHolidays } from '../reminders/queries.ts';
import { calendarAreas, calendarAt } from '../reminders/rules.ts';
import { addSignature, keepVersion, lockDraft, nameOf, type Signed, tell } from './commands.ts';
import type { Draft } from './draft.ts';
import { sourceOf } from './lines.ts';
import { formatNumber, seriesFor } from './numbers.ts';
import { listSeries } from './register.ts';

export interface Issuing {
  revision: number;
  keptBy?: string | null | undefined;
  copies?: number | null | undefined;
  note?: string | null | undefined;
  /** Why it is issued later than Decree 30 allows, where it is. */
  lateReason?: string | null | undefined;
  /** Makes the file as issued of the document with its number and date, in the same transaction; null where none is kept. */
  makeFile?: ((tx: Tx, document: OfficialDocument, draft: Draft) => Promise<IssuedFile>) | undefined;
}

/** The file as issued, and the agency's signature when it carries one. */
export interface IssuedFile {
  fileId: number;
  agency?: Omit<Signed, 'fileId'> | undefined;
}

/**
 * Issue what was signed: take the next number of its series, write it into the register with the date of today, make the document of
 * it. The number is taken in this transaction, so that one that fails takes none. Gives the line of the register.
 */
export async function issueDraft(
  tx: Tx,
  actor: Actor,
  id: number,
  issuing: Issuing,
): Promise<{ entryId: number; symbol: string }> {
  const draft = await lockDraft(tx, actor, id, 'issue', issuing.revision);
  const issuedOn = today();
  await requireInTime(tx, draft, issuedOn, issuing.lateReason);
  const year = Number(issuedOn.slice(0, 4));
  const seriesId = await seriesOf(tx, actor, draft);
  const number = await takeNumber(tx, draft.unitId, seriesId, year);
  const symbol = formatNumber(number, draft.document.number?.replace(/^\d*/, '') ?? '');
  const document = withNumber(draft.document, symbol, issuedOn);
  const file = await issuing.makeFile?.(tx, document, draft);
  const entry = await tx
    .insertInto('register_entry')
    .values({
      unit_id: draft.unitId,
      unit_place: draft.unitPlace,
      series_id: seriesId,
      year,
      number,
      symbol,
      issued_on: issuedOn,
      type: draft.type,
      title: document.title?.trim() || 'Không có trích yếu',
      signer: signerOf(document) ?? draft.signedByName ?? 'Không rõ',
      recipients: document.recipients,
      kept_by: issuing.keptBy ?? null,
      copies: issuing.copies ?? document.drafter?.copies ?? null,
      note: [issuing.note, issuing.lateReason].filter(Boolean).join('. ') || null,
      confidentiality: draft.confidentiality,
      draft_id: draft.id,
      file_id: file?.fileId ?? null,
      drafted_by: draft.draftedBy,
      entered_by: actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (file?.agency) await addSignature(tx, actor, id, 'agency', { ...file.agency, fileId: file.fileId });
  await keepVersion(tx, draft, 'issued', document);
  await tx
    .updateTable('draft')
    .set({ state: 'issued', document: JSON.stringify(document), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, actor, {
    act: 'draft.issued',
    subject: 'draft',
    subjectId: id,
    place: draft.unitPlace,
    note: symbol,
    data: issuedData(draft, document, file?.fileId ?? null),
  });
  if (draft.draftedBy !== actor.userId)
    await tell(tx, draft, draft.draftedBy, `Đã ban hành ${symbol}: ${nameOf(draft)}`);
  return { entryId: entry.id, symbol };
}

/** What others are told of a document that was issued: enough to keep it without looking here. */
export interface IssuedData {
  unitId: number;
  unitPlace: number;
  number: string | null;
  type: string | null;
  title: string;
  issuedOn: string | null;
  place: string | null;
  issuer: string | null;
  signer: OfficialDocument['signature'];
  recipients: string[];
  fileId: number | null;
  source: ReturnType<typeof sourceOf>;
  origin: { kind: 'plan' | 'report'; id: number } | null;
}

function issuedData(draft: Draft, document: OfficialDocument, fileId: number | null): IssuedData {
  return {
    unitId: draft.unitId,
    unitPlace: draft.unitPlace,
    number: document.number,
    type: document.type,
    title: document.title ?? '',
    issuedOn: document.date,
    place: document.place,
    issuer: document.issuer,
    signer: document.signature,
    recipients: document.recipients,
    fileId,
    source: sourceOf(document),
    origin: draft.origin && draft.originId !== null ? { kind: draft.origin, id: draft.originId } : null,
  };
}

/** The document with its number and date; what it encloses names them too. */
function withNumber(document: OfficialDocument, number: string, date: string): OfficialDocument {
  return {
    ...document,
    number,
    date,
    enclosed: document.enclosed.map((one) =>
      one.attachedTo?.number.startsWith('/') ? { ...one, attachedTo: { ...one.attachedTo, number, date } } : one,
    ),
  };
}

function signerOf({ signature }: OfficialDocument): string | undefined {
  if (!signature?.name) return undefined;
  const position = signature.position?.split('\n').at(-1);
  return position ? `${signature.name}, ${positionInText(position)}` : signature.name;
}

/** A position as it stands in text, from the capitals of the signature block: `Phó Chủ tịch` (Decree 30/2020, Annex II, V.3). */
function positionInText(position: string): string {
  const lower = position.toLocaleLowerCase('vi');
  const words = `${lower.charAt(0).toLocaleUpperCase('vi')}${lower.slice(1)}`;
  return words.replace(/ (chủ tịch|giám đốc|bí thư|trưởng|chánh|cục trưởng|bộ trưởng|hiệu trưởng)/g, (title) =>
    title.replace(/^ (.)/u, (_, letter: string) => ` ${letter.toLocaleUpperCase('vi')}`),
  );
}

/** On the day of signing or the next working day (Decree 30/2020, Article 18); later only with a reason. */
async function requireInTime(
  tx: Tx,
  draft: Draft,
  issuedOn: PlainDate,
  lateReason: string | null | undefined,
): Promise<void> {
  const last = await lastDayToIssue(tx, draft);
  if (last === undefined || issuedOn <= last || lateReason?.trim()) return;
  const message = `Văn bản ký ngày ${formatDate(draft.signedOn ?? '')} phải ban hành chậm nhất ngày ${formatDate(last)}. Hãy ghi lý do ban hành chậm.`;
  throw new KheoError('invalid', message, undefined, { lateReason: message });
}

/** Last day on which a signed draft is issued in time. */
export async function lastDayToIssue(
  tx: Tx,
  draft: Pick<Draft, 'signedOn' | 'unitPlace'>,
): Promise<PlainDate | undefined> {
  if (draft.signedOn === null) return undefined;
  const areas = calendarAreas(await listHolidays(tx), lastPlace);
  return nextWorkingDay(addDays(plainDate(draft.signedOn), 1), calendarAt(areas, draft.unitPlace));
}

/** The series in which a draft is numbered, made when the unit has none yet. */
async function seriesOf(
  tx: Tx,
  actor: Actor,
  draft: Pick<Draft, 'unitId' | 'unitPlace' | 'type' | 'document' | 'committeeId'>,
): Promise<number> {
  await beginSeries(tx, actor, draft);
  const numbered = { type: draft.type, isSecret: draft.document.secrecy !== null, committeeId: draft.committeeId };
  const found = seriesFor(await listSeries(tx, draft.unitId), numbered);
  if (found) return found.id;
  const missing = numbered.committeeId !== null ? 'ban chỉ đạo này' : 'văn bản mật';
  throw new KheoError(
    'conflict',
    `Chưa có sổ số riêng cho ${missing}. Hãy lập sổ ở mục “Thể thức và sổ số” rồi ban hành.`,
  );
}

/** The general series and that of decisions, where a unit has none at all. */
export async function beginSeries(tx: Tx, actor: Actor, unit: { unitId: number; unitPlace: number }): Promise<void> {
  if ((await listSeries(tx, unit.unitId)).length > 0) return;
  await sql`select pg_advisory_xact_lock(hashtext('number_series'), ${unit.unitId})`.execute(tx);
  if ((await listSeries(tx, unit.unitId)).length > 0) return;
  const common = { unit_id: unit.unitId, unit_place: unit.unitPlace, changed_by: actor.userId };
  await tx
    .insertInto('number_series')
    .values([
      { ...common, name: 'Sổ đăng ký văn bản đi', sort: 'general', types: [] },
      { ...common, name: 'Sổ quyết định', sort: 'types', types: ['QĐ'] },
    ])
    .execute();
}

/** The next number of a series in a year; nobody else takes one of it until this transaction ends. */
export async function takeNumber(tx: Tx, unitId: number, seriesId: number, year: number): Promise<number> {
  const answer = await sql<{ last: number }>`
    insert into number_counter (series_id, year, unit_id, last) values (${seriesId}, ${year}, ${unitId}, 1)
    on conflict (series_id, year) do update set last = number_counter.last + 1
    returning last`.execute(tx);
  const [row] = answer.rows;
  if (!row) throw new Error('no number was given');
  return row.last;
}
