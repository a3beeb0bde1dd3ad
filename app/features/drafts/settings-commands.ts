import { X509Certificate } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { Series } from './numbers.ts';
import { getSettings } from './queries.ts';
import { listSeries } from './register.ts';
import { requireRegistrar } from './register-commands.ts';
import type { IssuingSettings } from './settings.ts';

/** Set what the documents of the acting unit have alike. */
export async function setIssuing(tx: Tx, actor: Actor, settings: IssuingSettings): Promise<void> {
  requireRegistrar(actor, actor.unitId);
  if (settings.anchors !== null) readAnchors(settings.anchors);
  await sql`select from issuing_setting where unit_id = ${actor.unitId} for update`.execute(tx);
  const unit = { id: actor.unitId, kind: actor.unitKind, name: actor.unitName };
  const before = await getSettings(tx, unit, today());
  if (before.revision !== settings.revision) {
    throw new KheoError('conflict', 'Mục này vừa được người khác đặt. Hãy xem bản mới rồi sửa tiếp.');
  }
  const row = {
    superior: settings.superior,
    issuer: settings.issuer,
    symbol: settings.symbol,
    letter_field: settings.letterField,
    place: settings.place,
    signer_authority: settings.signerAuthority,
    signer_position: settings.signerPosition,
    signer_name: settings.signerName,
    recipients: settings.recipients,
    anchors: settings.anchors,
    changed_by: actor.userId,
  };
  await tx
    .insertInto('issuing_setting')
    .values({ ...row, unit_id: actor.unitId, unit_place: actor.place })
    .onConflict((conflict) =>
      conflict
        .column('unit_id')
        .doUpdateSet({ ...row, changed_at: sql<Date>`now()`, revision: sql`issuing_setting.revision + 1` }),
    )
    .execute();
  await recordEvent(tx, actor, {
    act: 'register.settings_set',
    subject: 'unit',
    subjectId: actor.unitId,
    place: actor.place,
    data: { before: { ...before, anchors: before.anchors !== null } },
  });
}

/** The certificates of a PEM text; throws `invalid` for one that holds none. */
export function readAnchors(pem: string): X509Certificate[] {
  const parts = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    if (parts.length === 0) throw new Error('no certificate');
    return parts.map((part) => new X509Certificate(part));
  } catch {
    const message = 'Chứng thư số phải ở dạng PEM, bắt đầu bằng -----BEGIN CERTIFICATE-----.';
    throw new KheoError('invalid', message, undefined, { anchors: message });
  }
}

/** Add a series of the acting unit. */
export async function addSeries(
  tx: Tx,
  actor: Actor,
  { name, sort, types, committeeId }: Pick<Series, 'name' | 'sort' | 'types' | 'committeeId'>,
): Promise<number> {
  requireRegistrar(actor, actor.unitId);
  const open = (await listSeries(tx, actor.unitId)).filter((one) => one.endedOn === null);
  const shared = types.find((type) => open.some((one) => one.types.includes(type)));
  if (shared !== undefined) throw fault('types', 'Một loại văn bản chỉ thuộc một sổ.');
  if (sort === 'types' && types.length === 0) throw fault('types', 'Hãy chọn ít nhất một loại văn bản.');
  if (sort === 'committee' && committeeId === null) throw fault('committeeId', 'Hãy chọn ban chỉ đạo.');
  const row = await tx
    .insertInto('number_series')
    .values({
      unit_id: actor.unitId,
      unit_place: actor.place,
      name,
      sort,
      types: sort === 'types' ? types : [],
      committee_id: sort === 'committee' ? committeeId : null,
      changed_by: actor.userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw fault('sort', 'Đơn vị đã có sổ này.');
  await noteSeries(tx, actor, 'register.series_added', row.id);
  return row.id;
}

/** End a series: it numbers no more, its register stays. */
export async function endSeries(tx: Tx, actor: Actor, id: number): Promise<void> {
  requireRegistrar(actor, actor.unitId);
  const ended = await tx
    .updateTable('number_series')
    .set({ ended_on: today(), changed_by: actor.userId, changed_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('unit_id', '=', actor.unitId)
    .where('sort', '<>', 'general')
    .where('ended_on', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!ended) throw new KheoError('conflict', 'Sổ chung không kết thúc được; sổ khác chỉ kết thúc một lần.');
  await noteSeries(tx, actor, 'register.series_ended', id);
}

function noteSeries(tx: Tx, actor: Actor, act: string, seriesId: number): Promise<void> {
  return recordEvent(tx, actor, {
    act,
    subject: 'unit',
    subjectId: actor.unitId,
    place: actor.place,
    data: { seriesId },
  });
}

function fault(field: string, message: string): KheoError {
  return new KheoError('invalid', message, undefined, { [field]: message });
}
