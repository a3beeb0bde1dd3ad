import { randomBytes } from 'node:crypto';
import { newDocument } from '@kheo/official-document';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, makeUnit, type TestDatabase } from '../../../tests/database.ts';
import { makeProvince, type Province } from '../../../tests/province.ts';
import { type Actor, systemActor } from '../../platform/actor.ts';
import { setToday } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { recordEvent } from '../../platform/events.ts';
import { searchDocuments } from '../documents/queries.ts';
import { registerReactions } from '../reactions.ts';
import {
  cancelDraft,
  checkDraft,
  createDraft,
  returnDraft,
  saveDraft,
  sendToSign,
  signDraft,
  takeBackDraft,
} from './commands.ts';
import { issueDraft } from './issue.ts';
import { knownCitations } from './known.ts';
import { findDraftOf, getDraft, listDrafts, listRemarks, listVersions } from './queries.ts';
import { getEntry, listEntries, listLinks, listSeries } from './register.ts';
import { correctEntry, enterOnPaper, linkEntry, startSeriesAt } from './register-commands.ts';
import { remarkOn, settleRemark } from './remarks.ts';
import { addSeries } from './settings-commands.ts';

let database: TestDatabase;
let province: Province;
let officer: Actor;
let leader: Actor;
beforeAll(async () => {
  setToday('2026-03-20');
  registerReactions();
  database = await createTestDatabase();
  province = await makeProvince(database);
  [officer] = province.officers;
  [leader] = province.leaders;
});
afterAll(async () => {
  setToday(undefined);
  await database.drop();
});

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => database.as(actor, work);
const begin = (by = officer, more = {}) =>
  as(by, (tx) => createDraft(tx, by, { type: 'KH', title: 'Đối thoại với Nhân dân', ...more }));
const look = (id: number, by = officer) => as(by, (tx) => getDraft(tx, id));

/** A file of a draft, as it was printed. */
const fileOf = (tx: Tx, by: Actor, draftId: number) =>
  tx
    .insertInto('file')
    .values({
      ...{
        sha256: randomBytes(32).toString('hex'),
        name: 'a.pdf',
        mime: 'application/pdf',
        bytes: 1,
        draft_id: draftId,
      },
      ...{ owner_id: by.unitId, owner_place: by.place, created_by: by.userId },
    })
    .returning('id')
    .executeTakeFirstOrThrow();

/** From the first word to the leader's desk. */
async function send(id: number, by = officer, to = leader): Promise<void> {
  await as(by, async (tx) => {
    const draft = await getDraft(tx, id);
    const signature = { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: to.userName };
    const revision = await saveDraft(tx, by, id, {
      document: { ...draft.document, signature },
      revision: draft.revision,
    });
    await checkDraft(tx, by, id, revision);
    const file = await fileOf(tx, by, id);
    await sendToSign(tx, by, id, { signerId: to.userId ?? '', fileId: file.id, revision: revision + 1 });
  });
}
async function sign(id: number, by = leader): Promise<void> {
  await as(by, async (tx) => signDraft(tx, by, id, { revision: (await getDraft(tx, id)).revision }));
}
const issue = (id: number, by = officer) =>
  as(by, async (tx) => issueDraft(tx, by, id, { revision: (await getDraft(tx, id)).revision }));

describe('a draft', () => {
  test('goes round: written, checked, sent, returned with a remark, put right, signed, issued, found', async () => {
    const id = await begin();
    expect((await look(id)).document).toMatchObject({ issuer: 'Ủy ban nhân dân xã Bản Cáu', number: '/KH-UBND' });
    await send(id);
    await as(leader, (tx) =>
      remarkOn(tx, leader, id, { part: 'body.1', words: 'Đối thoại', text: 'Nêu rõ thời gian' }),
    );
    await expect(as(leader, (tx) => returnDraft(tx, leader, id, ' '))).rejects.toMatchObject({ code: 'invalid' });
    await as(leader, (tx) => returnDraft(tx, leader, id, 'Chưa rõ thời gian'));
    expect(await look(id)).toMatchObject({ state: 'returned', reason: 'Chưa rõ thời gian' });
    const [remark] = await as(officer, (tx) => listRemarks(tx, id));
    await as(officer, (tx) => settleRemark(tx, officer, id, remark?.id ?? 0));
    await send(id);
    await sign(id);
    const { entryId, symbol } = await issue(id);
    expect(symbol).toBe('01/KH-UBND');
    expect(await look(id)).toMatchObject({ state: 'issued', symbol, document: { number: symbol, date: '2026-03-20' } });
    expect(await as(officer, (tx) => getEntry(tx, entryId))).toMatchObject({ number: 1, type: 'KH', draftId: id });
    const found = await as(officer, (tx) => searchDocuments(tx, 'đối thoại với nhân dân', 5));
    expect(found).toEqual([expect.objectContaining({ number: symbol, title: 'Đối thoại với Nhân dân' })]);
    expect((await as(officer, (tx) => listVersions(tx, id))).map((one) => one.why)).toEqual([
      ...['issued', 'signed', 'sent', 'checked', 'returned', 'sent', 'checked'],
    ]);
  });

  test('without a component is sent and signed only with words that say why, which stay with the version', async () => {
    const id = await begin();
    await as(officer, async (tx) => {
      const { document, revision } = await getDraft(tx, id);
      const signature = { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: leader.userName };
      await saveDraft(tx, officer, id, { document: { ...document, signature, recipients: [] }, revision });
      await checkDraft(tx, officer, id, revision + 1);
    });
    const sendIt = (exception?: string) =>
      as(officer, async (tx) => {
        const { revision } = await getDraft(tx, id);
        await sendToSign(tx, officer, id, { signerId: leader.userId ?? '', fileId: null, revision, exception });
      });
    await expect(sendIt(' ')).rejects.toThrow(/Chưa có nơi nhận/);
    await expect(sendIt()).rejects.toMatchObject({ fields: { exception: expect.any(String) } });
    await sendIt('Văn bản lưu nội bộ');
    const signIt = (exception?: string) =>
      as(leader, async (tx) => signDraft(tx, leader, id, { revision: (await getDraft(tx, id)).revision, exception }));
    await expect(signIt()).rejects.toMatchObject({ fields: { exception: expect.any(String) } });
    await signIt('Đồng ý');
    const kept = await as(officer, (tx) => listVersions(tx, id));
    expect(kept.map(({ why, note }) => [why, note])).toEqual([
      ['signed', 'Còn thiếu thành phần thể thức, vì: Đồng ý'],
      ['sent', 'Còn thiếu thành phần thể thức, vì: Văn bản lưu nội bộ'],
      ['checked', null],
    ]);
  });

  test('loses no words to a second writer, and keeps what the first one wrote', async () => {
    const id = await begin();
    const { document, revision } = await look(id);
    const other = { ...document, title: 'Của lãnh đạo' };
    await as(leader, (tx) => saveDraft(tx, leader, id, { document: other, revision }));
    await expect(
      as(officer, (tx) =>
        saveDraft(tx, officer, id, { document: { ...document, title: 'Của chuyên viên' }, revision }),
      ),
    ).rejects.toMatchObject({ code: 'conflict', forPerson: expect.stringContaining(leader.userName) });
    const [kept] = await as(officer, (tx) => listVersions(tx, id));
    expect(kept).toMatchObject({ why: 'saved', document: { title: 'Đối thoại với Nhân dân' } });
  });

  test('is signed by nobody but the leader asked, under the name printed, and not by who stands in for their own words', async () => {
    const id = await begin();
    await send(id);
    await expect(sign(id, officer)).rejects.toMatchObject({ code: 'forbidden' });
    const standIn = { ...leader, userId: officer.userId, userName: officer.userName };
    standIn.standsInFor = { userId: leader.userId ?? '', name: leader.userName };
    await expect(sign(id, standIn)).rejects.toMatchObject({
      forPerson: expect.stringContaining('chính mình soạn thảo'),
    });
    await as(officer, (tx) => takeBackDraft(tx, officer, id));
    expect((await look(id)).state).toBe('drafting');
    await send(id, leader);
    const changed = { ...leader, userName: 'Tên khác' };
    await expect(sign(id, changed)).rejects.toMatchObject({ forPerson: expect.stringContaining('khối chữ ký') });
    await as(leader, (tx) => cancelDraft(tx, leader, id, 'Không cần nữa'));
    expect((await look(id)).state).toBe('cancelled');
    await expect(issue(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('that is restricted is seen by leaders, who drafts and nobody else of the unit', async () => {
    const id = await begin(officer, { confidentiality: 2 });
    const colleague = { ...officer, userId: province.officers[1].userId };
    await expect(look(id, colleague)).rejects.toMatchObject({ code: 'not-found' });
    expect((await look(id, leader)).id).toBe(id);
    await expect(look(id, province.coordinator)).rejects.toMatchObject({ code: 'not-found' });
    const listed = await as(colleague, (tx) => listDrafts(tx, { unitId: officer.unitId, limit: 50 }));
    expect(listed.map((one) => one.id)).not.toContain(id);
  });

  test('that a report wants begins once for each version of it', async () => {
    const want = (version: number) =>
      as(officer, (tx) =>
        recordEvent(tx, officer, {
          ...{ act: 'report.document_wanted', subject: 'draft', subjectId: 0, place: officer.place },
          data: {
            document: newDocument({ type: 'BC', title: 'Kết quả' }),
            origin: { kind: 'report', id: 71, version },
          },
        }),
      );
    const found = () => as(officer, (tx) => findDraftOf(tx, { kind: 'report', id: 71 }));
    await want(1);
    const first = await found();
    await want(1);
    expect(await found()).toEqual(first);
    await want(2);
    expect((await found())?.id).not.toBe(first?.id);
    expect(first).toMatchObject({ state: 'drafting', number: null });
  });

  test('is issued in time, or with a reason', async () => {
    const id = await begin();
    await send(id);
    await sign(id);
    setToday('2026-03-24');
    try {
      await expect(issue(id)).rejects.toMatchObject({ fields: { lateReason: expect.stringContaining('23/03/2026') } });
      await as(officer, async (tx) =>
        issueDraft(tx, officer, id, { revision: (await getDraft(tx, id)).revision, lateReason: 'Mất điện' }),
      );
    } finally {
      setToday('2026-03-20');
    }
  });
});

describe('the register', () => {
  test('gives each series its own numbers, goes on after what was entered on paper, and keeps what was corrected', async () => {
    const [, by] = province.officers;
    const [, chief] = province.leaders;
    const id = await begin(by);
    await send(id, by, chief);
    await sign(id, chief);
    const { entryId: first } = await issue(id, by);
    const [general, decisions] = await as(by, (tx) => listSeries(tx, by.unitId));
    const paper = {
      ...{ number: 7, symbol: '/QĐ-UBND', issuedOn: '2026-01-15', type: 'QĐ', title: 'Thành lập Tổ', signer: 'Ông A' },
      ...{ recipients: ['Như Điều 3'], keptBy: null, copies: null, note: null },
    };
    const enter = (more = {}) =>
      as(by, (tx) => enterOnPaper(tx, by, { ...paper, seriesId: decisions?.id ?? 0, ...more }));
    const entered = await enter();
    await expect(enter()).rejects.toMatchObject({ fields: { number: expect.stringContaining('đã có') } });
    await expect(enter({ seriesId: general?.id, number: 3 })).rejects.toMatchObject({
      fields: { number: expect.anything() },
    });
    await expect(as(by, (tx) => startSeriesAt(tx, by, general?.id ?? 0, 2026, 50))).rejects.toMatchObject({
      code: 'invalid',
    });
    const decision = await begin(by, { type: 'QĐ', title: 'Kiện toàn Tổ' });
    await send(decision, by, chief);
    await sign(decision, chief);
    const { entryId, symbol } = await issue(decision, by);
    expect(symbol).toBe('08/QĐ-UBND');
    await as(by, (tx) => linkEntry(tx, by, entryId, { kind: 'replaces', otherId: entered, otherText: null }));
    expect(await as(by, (tx) => listLinks(tx, entered))).toEqual([
      expect.objectContaining({ kind: 'replaces', otherId: entryId, isEarlier: true }),
    ]);
    // What cites the document that was replaced is told so.
    const citing = newDocument({ grounds: ['Căn cứ Quyết định số 07/QĐ-UBND'], body: [] });
    expect(await as(by, (tx) => knownCitations(tx, citing))).toEqual([]);
    const later = await begin(by, { type: 'QĐ', title: 'Thay thế' });
    await send(later, by, chief);
    await sign(later, chief);
    const replacing = await issue(later, by);
    await as(by, (tx) => linkEntry(tx, by, replacing.entryId, { kind: 'replaces', otherId: entryId, otherText: null }));
    const citesOwn = newDocument({ grounds: [`Căn cứ Quyết định số ${symbol}`] });
    expect(await as(by, (tx) => knownCitations(tx, citesOwn))).toEqual([
      { number: symbol, date: '2026-03-20', isReplaced: true, replacedBy: '09/QĐ-UBND' },
    ]);
    for (const kind of ['corrects_content', 'corrects_layout'] as const) {
      await expect(
        as(by, (tx) => linkEntry(tx, by, first, { kind, otherId: entered, otherText: null })),
      ).rejects.toMatchObject({ fields: { kind: expect.stringContaining('Điều 18') } });
    }
    const correction = { field: 'signer', after: 'Ông B', reason: 'Ghi nhầm' } as const;
    await as(by, (tx) => correctEntry(tx, by, entered, correction));
    expect(await as(by, (tx) => getEntry(tx, entered))).toMatchObject({
      signer: 'Ông B',
      corrections: [{ before: 'Ông A' }],
    });
    const change = sql`update register_entry set title = 'x' where id = ${entered}`;
    await expect(as(systemActor, (tx) => change.execute(tx))).rejects.toThrow(/permission denied/);
    await expect(as(officer, (tx) => correctEntry(tx, officer, entered, correction))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('keeps secret documents in a series of their own', async () => {
    const [, , by] = province.officers;
    const [, , chief] = province.leaders;
    const id = await begin(by);
    await as(by, async (tx) => {
      const { document, revision } = await getDraft(tx, id);
      await saveDraft(tx, by, id, { document: { ...document, secrecy: 'MẬT' }, confidentiality: 2, revision });
    });
    await send(id, by, chief);
    await sign(id, chief);
    await expect(issue(id, by)).rejects.toMatchObject({ forPerson: expect.stringContaining('sổ số riêng') });
    const secret = { name: 'Sổ văn bản mật đi', sort: 'secret', types: [], committeeId: null } as const;
    const seriesId = await as(by, (tx) => addSeries(tx, by, { ...secret, types: [] }));
    const { entryId } = await issue(id, by);
    expect(await as(by, (tx) => getEntry(tx, entryId))).toMatchObject({ seriesId, number: 1 });
  });

  test('gives every number once and none in vain: 140 units at once, and many issuers of one', async () => {
    const units = await database.system(async (tx) => {
      const made = [];
      for (let n = 0; n < 140; n++) {
        const name = `Xã Đồng Thời ${n}`;
        made.push(await makeUnit(tx, { kind: 'commune', name, parentId: province.units.province.id }));
      }
      return made;
    });
    const clerkOf = (unit: (typeof units)[number]): Actor => ({
      ...officer,
      ...{ unitId: unit.id, unitName: unit.name, place: unit.place, placeTo: unit.placeTo },
    });
    const signed = async (by: Actor) => {
      const id = await begin(by);
      await database.system((tx) =>
        sql`update draft set state = 'signed', signed_at = now(), signed_on = '2026-03-20' where id = ${id}`.execute(
          tx,
        ),
      );
      return id;
    };
    const busy = clerkOf(units[0] as (typeof units)[number]);
    const jobs: { by: Actor; id: number; fails: boolean }[] = [];
    for (const unit of units) jobs.push({ by: clerkOf(unit), id: await signed(clerkOf(unit)), fails: false });
    for (let n = 0; n < 60; n++) jobs.push({ by: busy, id: await signed(busy), fails: n % 4 === 0 });
    const outcomes = await Promise.allSettled(
      jobs.map(({ by, id, fails }) =>
        as(by, async (tx) => {
          const { revision } = await getDraft(tx, id);
          // What fails after its number was taken, as a disk that is full would.
          const makeFile = async () => Promise.reject(new Error('no room'));
          return issueDraft(tx, by, id, { revision, ...(fails ? { makeFile } : {}) });
        }),
      ),
    );
    expect(outcomes.filter((one) => one.status === 'rejected')).toHaveLength(15);
    const numbers = (by: Actor) =>
      as(by, async (tx) =>
        (await listEntries(tx, { unitId: by.unitId, year: 2026, limit: 500 })).map((one) => one.number),
      );
    expect(await numbers(busy)).toEqual(Array.from({ length: 46 }, (_, n) => n + 1));
    for (const unit of units.slice(1)) expect(await numbers(clerkOf(unit))).toEqual([1]);
  }, 60_000);
});
