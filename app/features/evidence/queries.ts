import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { plainAddress, signedAddress } from './addresses.ts';
import type { EvidenceItem, EvidenceSubject } from './evidence.ts';

/** A piece of evidence with where its content is kept and whose record it belongs to. */
export interface StoredEvidence extends EvidenceItem {
  sha256: string | null;
  thumbSha256: string | null;
  place: number;
  otherPlace: number | null;
}

const columns = sql`evidence.id, subject, subject_id as "subjectId", unit_id as "unitId", kind, name, media_type as "mediaType",
  bytes, url, caption, taken_at as "takenAt", latitude, longitude, is_public as "isPublic",
  person_name(created_by) as "createdByName", created_at as "createdAt", sha256, thumb_sha256 as "thumbSha256", place,
  other_place as "otherPlace", acting_user() as "readerId"`;

/** The evidence of some records, in the order in which it was added; addresses are signed for the acting person. */
export async function listEvidence(
  tx: Tx,
  subject: EvidenceSubject,
  subjectIds: readonly number[],
): Promise<EvidenceItem[]> {
  if (subjectIds.length === 0) return [];
  const answer = await sql<Found>`select ${columns} from evidence
    where subject = ${subject} and subject_id = any(${[...subjectIds]}::bigint[]) and removed_at is null
    order by evidence.id`.execute(tx);
  return answer.rows.map(({ sha256, thumbSha256, place, otherPlace, ...found }) => complete(found, thumbSha256));
}

/** One piece of evidence that was not removed; throws `not-found`. */
export async function getEvidence(tx: Tx, id: number): Promise<StoredEvidence> {
  const answer = await sql<Found>`select ${columns} from evidence
    where evidence.id = ${id} and removed_at is null`.execute(tx);
  const [found] = answer.rows;
  if (!found) throw new KheoError('not-found', 'Không tìm thấy minh chứng này, hoặc đơn vị đang chọn không được xem.');
  const { sha256, thumbSha256, place, otherPlace } = found;
  return { ...complete(found, thumbSha256), sha256, thumbSha256, place, otherPlace };
}

type Found = Omit<StoredEvidence, 'href' | 'thumbHref'> & { readerId: string | null };

function complete(
  { readerId, ...found }: Omit<EvidenceItem, 'href' | 'thumbHref'> & { readerId: string | null },
  thumbSha256: string | null,
): EvidenceItem {
  const address = (part: 'tep' | 'nho') =>
    readerId ? signedAddress(found.id, part, readerId) : plainAddress(found.id, part);
  return {
    ...found,
    href: found.url ?? address('tep'),
    ...(thumbSha256 ? { thumbHref: address('nho') } : {}),
  };
}
