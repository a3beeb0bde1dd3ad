import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import type { OpenReading, PageProgress, PageResult, Reading, ReadingState, ReadPlan } from './reading.ts';

/** A reading by identifier; throws `not-found` also for one of another unit. */
export async function getReading(tx: Tx, id: number): Promise<Reading> {
  const found = await tx
    .selectFrom('reading')
    .innerJoin('file', 'file.id', 'reading.file_id')
    .leftJoin('document', 'document.reading_id', 'reading.id')
    .leftJoin('plan', 'plan.document_id', 'document.id')
    .where('reading.id', '=', id)
    .select(['reading.id', 'file.id as fileId', 'file.name as fileName', 'file.sha256', 'reading.unit_id as unitId'])
    .select(['reading.unit_place as unitPlace', 'reading.created_by as createdBy', 'reading.role', 'reading.fault'])
    .select(['plan.id as planId', sql<ReadingState>`reading.state`.as('state')])
    .executeTakeFirst();
  if (!found) throw new KheoError('not-found', 'Không tìm thấy lượt đọc này, hoặc đơn vị đang chọn không được xem.');
  return found;
}

/** The pages of a reading in order, each with how far it is. */
export async function listPages(tx: Tx, readingId: number): Promise<PageProgress[]> {
  return tx
    .selectFrom('reading_page')
    .where('reading_id', '=', readingId)
    .select(['page', sql<PageProgress['state']>`state`.as('state'), 'fault'])
    .orderBy('page')
    .execute();
}

/** What the pages of a reading gave, in order. */
export async function listPageResults(tx: Tx, readingId: number): Promise<PageResult[]> {
  const rows = await tx
    .selectFrom('reading_page')
    .where('reading_id', '=', readingId)
    .select(['page', 'result'])
    .orderBy('page')
    .execute();
  return rows as unknown as PageResult[];
}

/** What came of a finished reading; throws when it is not finished. */
export async function getReadPlan(tx: Tx, readingId: number): Promise<ReadPlan> {
  const row = await tx
    .selectFrom('reading')
    .where('id', '=', readingId)
    .select(['source', 'plan_reading'])
    .executeTakeFirstOrThrow();
  if (row.source === null || row.plan_reading === null) throw new Error(`reading ${readingId} is not finished`);
  return { source: row.source, reading: row.plan_reading } as unknown as ReadPlan;
}

/** Readings of a unit that are under way, or failed in the last week and were not begun again, newest first. */
export async function listOpenReadings(tx: Tx, unitId: number): Promise<OpenReading[]> {
  const answer = await sql<OpenReading>`
    select reading.id, file.name as "fileName", reading.fault, reading.state, count(*) as pages,
      count(*) filter (where reading_page.state <> 'waiting') as read
    from reading join file on file.id = reading.file_id join reading_page on reading_page.reading_id = reading.id
    where reading.unit_id = ${unitId} and (reading.state = 'reading' or (reading.state = 'failed'
      and reading.finished_at > now() - interval '7 days'
      and not exists (select from reading later where later.file_id = reading.file_id and later.id > reading.id)))
    group by reading.id, file.id order by reading.id desc limit 20`.execute(tx);
  return answer.rows;
}

/** The readings that have not ended: what a start takes up again. */
export async function listUnended(tx: Tx): Promise<number[]> {
  const rows = await tx.selectFrom('reading').where('state', '=', 'reading').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

/** The picture of a page of a file in sight, or undefined. */
export async function findPagePicture(tx: Tx, fileId: number, page: number) {
  return tx
    .selectFrom('page_picture')
    .where('file_id', '=', fileId)
    .where('page', '=', page)
    .select(['sha256', 'mime', 'width', 'height'])
    .executeTakeFirst();
}
