import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { Series } from './numbers.ts';

/** A line of the register of documents sent, as its corrections leave it. */
export interface Entry {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  seriesId: number;
  seriesName: string;
  year: number;
  number: number;
  symbol: string;
  issuedOn: string;
  type: string;
  title: string;
  signer: string;
  recipients: string[];
  keptBy: string | null;
  copies: number | null;
  note: string | null;
  confidentiality: number;
  draftId: number | null;
  fileId: number | null;
  enteredByName: string | null;
  corrections: Correction[];
}

export const correctable = ['title', 'signer', 'recipients', 'kept_by', 'copies', 'note', 'issued_on'] as const;
export type CorrectableField = (typeof correctable)[number];

export const fieldNames: Record<CorrectableField, string> = {
  title: 'Trích yếu',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  kept_by: 'Đơn vị, người nhận bản lưu',
  copies: 'Số lượng bản',
  note: 'Ghi chú',
  issued_on: 'Ngày, tháng văn bản',
};

export interface Correction {
  field: CorrectableField;
  before: string | null;
  after: string | null;
  reason: string;
  madeByName: string | null;
  madeAt: string;
}

export const linkKinds = ['reply_to', 'replaces', 'corrects_content', 'corrects_layout'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const linkNames: Record<LinkKind, string> = {
  reply_to: 'Trả lời văn bản',
  replaces: 'Thay thế văn bản',
  corrects_content: 'Sửa đổi nội dung sai sót của',
  corrects_layout: 'Đính chính thể thức, kỹ thuật trình bày của',
};

export interface Link {
  kind: LinkKind;
  /** The other document: an entry of the register, or words. */
  otherId: number | null;
  otherText: string;
  /** The entry that is looked at is the earlier one. */
  isEarlier: boolean;
}

export interface RegisterFilter {
  unitId: number;
  year: number;
  seriesId?: number | undefined;
  type?: string | undefined;
  words?: string | undefined;
  limit: number;
  offset?: number | undefined;
}

const columns = sql`
  entry.id, entry.unit_id as "unitId", entry.unit_place as "unitPlace", unit.name as "unitName", unit.kind as "unitKind",
  entry.series_id as "seriesId", series.name as "seriesName", entry.year, entry.number, entry.symbol, entry.issued_on as "issuedOn",
  entry.type, entry.title, entry.signer, entry.recipients, entry.kept_by as "keptBy", entry.copies, entry.note,
  entry.confidentiality, entry.draft_id as "draftId", entry.file_id as "fileId", person_name(entry.entered_by) as "enteredByName",
  coalesce((select jsonb_agg(jsonb_build_object('field', field, 'before', before, 'after', after, 'reason', reason,
      'madeByName', person_name(made_by), 'madeAt', made_at) order by id)
    from register_correction where entry_id = entry.id), '[]') as corrections`;
const source = sql`from register_entry entry join number_series series on series.id = entry.series_id join unit on unit.id = entry.unit_id`;

/** Lines of the register of a year, by series and number; one more than `limit` tells that there are more. */
export async function listEntries(tx: Tx, filter: RegisterFilter): Promise<Entry[]> {
  const { unitId, year, seriesId, type, words, limit, offset = 0 } = filter;
  const conditions = [sql`entry.unit_id = ${unitId} and entry.year = ${year}`];
  if (seriesId !== undefined) conditions.push(sql`entry.series_id = ${seriesId}`);
  if (type !== undefined) conditions.push(sql`entry.type = ${type}`);
  if (words)
    conditions.push(
      sql`fold(entry.symbol || ' ' || entry.title || ' ' || entry.signer) like '%' || fold(${words}) || '%'`,
    );
  const answer = await sql<Entry>`
    select ${columns} ${source} where ${sql.join(conditions, sql` and `)}
    order by entry.series_id, entry.number limit ${limit + 1} offset ${offset}`.execute(tx);
  return answer.rows.map(corrected);
}

/** One line; throws `not-found`. */
export async function getEntry(tx: Tx, id: number): Promise<Entry> {
  const answer = await sql<Entry>`select ${columns} ${source} where entry.id = ${id}`.execute(tx);
  const [found] = answer.rows;
  if (!found)
    throw new KheoError('not-found', 'Không tìm thấy văn bản này trong sổ, hoặc đơn vị đang chọn không được xem.');
  return corrected(found);
}

/** The line of a document that was drafted here, for who may read it but not the draft; undefined where there is none in sight. */
export async function findEntryOf(tx: Tx, draftId: number): Promise<number | undefined> {
  const row = await tx.selectFrom('register_entry').where('draft_id', '=', draftId).select('id').executeTakeFirst();
  return row?.id;
}

/** Of these documents, by the drafts of which they were issued, those that a later one replaces, with its number and symbol. */
export async function listReplaced(tx: Tx, draftIds: readonly number[]): Promise<Map<number, string>> {
  if (draftIds.length === 0) return new Map();
  const answer = await sql<{ draftId: number; symbol: string }>`
    select earlier.draft_id as "draftId", later.symbol
    from register_link link join register_entry later on later.id = link.entry_id join register_entry earlier on earlier.id = link.other_id
    where link.kind = 'replaces' and earlier.draft_id = any(${[...draftIds]}::bigint[])`.execute(tx);
  return new Map(answer.rows.map((row) => [row.draftId, row.symbol]));
}

/** The entry as its corrections leave it. */
export function corrected(entry: Entry): Entry {
  const now = { ...entry };
  for (const { field, after } of entry.corrections) {
    if (field === 'recipients') now.recipients = after === null ? [] : after.split('\n');
    else if (field === 'copies') now.copies = after === null ? null : Number(after);
    else if (field === 'kept_by') now.keptBy = after;
    else if (field === 'note') now.note = after;
    else if (field === 'issued_on') now.issuedOn = after ?? now.issuedOn;
    else if (field === 'title') now.title = after ?? now.title;
    else now.signer = after ?? now.signer;
  }
  return now;
}

/** What other documents a line belongs to, in both directions. */
export async function listLinks(tx: Tx, entryId: number): Promise<Link[]> {
  const answer = await sql<Link>`
    select link.kind, link.other_id as "otherId", coalesce(other.symbol || ' ngày ' || to_char(other.issued_on, 'DD/MM/YYYY'), link.other_text, '') as "otherText",
      false as "isEarlier"
    from register_link link left join register_entry other on other.id = link.other_id where link.entry_id = ${entryId}
    union all
    select link.kind, link.entry_id, later.symbol || ' ngày ' || to_char(later.issued_on, 'DD/MM/YYYY'), true
    from register_link link join register_entry later on later.id = link.entry_id where link.other_id = ${entryId}`.execute(
    tx,
  );
  return answer.rows;
}

/** The series of a unit, those that ended last. */
export async function listSeries(tx: Tx, unitId: number): Promise<Series[]> {
  const answer = await sql<Series>`
    select series.id, series.unit_id as "unitId", series.name, series.sort, series.types, series.committee_id as "committeeId",
      committee.name as "committeeName", series.ended_on as "endedOn"
    from number_series series left join committee on committee.id = series.committee_id
    where series.unit_id = ${unitId}
    order by series.ended_on is not null, array_position(array['general', 'types', 'secret', 'committee'], series.sort), series.id`.execute(
    tx,
  );
  return answer.rows;
}

export interface Counter {
  seriesId: number;
  first: number;
  last: number;
}

/** How far each series of a unit is in a year. */
export async function listCounters(tx: Tx, unitId: number, year: number): Promise<Counter[]> {
  const answer = await sql<Counter>`
    select series_id as "seriesId", first, last from number_counter where unit_id = ${unitId} and year = ${year}`.execute(
    tx,
  );
  return answer.rows;
}

/** The numbers of a series in a year that stand in the register, whoever may read them. */
export async function listNumbers(tx: Tx, seriesId: number, year: number): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('register_entry')
    .where('series_id', '=', seriesId)
    .where('year', '=', year)
    .select('number')
    .execute();
  return new Set(rows.map((row) => row.number));
}
