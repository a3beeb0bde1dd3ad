import { describe, expect, test } from 'vitest';
import { type DraftState, draftStates } from './draft.ts';
import { missingNumbers, type Series, seriesFor, symbolOf } from './numbers.ts';
import { actsOpenTo, draftActs, signatureFault, stateAfter } from './rules.ts';
import { proposedSettings, startedDocument } from './settings.ts';

const draft = { unitId: 1, state: 'to_sign' as DraftState, signerId: 'chief', draftedBy: 'officer' };
const chief = { unitId: 1, role: 'leader' as const, userId: 'chief' };

describe('the way of a draft', () => {
  test('reaches every state from the first', () => {
    const reached = new Set<DraftState>(['drafting']);
    for (let step = 0; step < draftStates.length; step++) {
      for (const state of [...reached]) {
        for (const act of draftActs) {
          const next = stateAfter(state, act);
          if (next) reached.add(next);
        }
      }
    }
    expect([...reached].sort()).toEqual([...draftStates].sort());
  });

  test('ends when it is issued or cancelled', () => {
    for (const act of draftActs) {
      expect(stateAfter('issued', act)).toBeUndefined();
      expect(stateAfter('cancelled', act)).toBeUndefined();
    }
  });

  test('lets only the leader who was asked sign, or who stands in for that leader', () => {
    expect(actsOpenTo(chief, draft)).toContain('sign');
    expect(actsOpenTo({ ...chief, userId: 'deputy' }, draft)).not.toContain('sign');
    expect(actsOpenTo({ ...chief, role: 'officer' }, draft)).not.toContain('sign');
    const standIn = { ...chief, userId: 'deputy', standsInFor: { userId: 'chief', name: 'Chief' } };
    expect(actsOpenTo(standIn, draft)).toContain('sign');
    expect(actsOpenTo({ ...standIn, userId: 'officer' }, draft)).not.toContain('sign');
    expect(actsOpenTo({ ...chief, unitId: 2 }, draft)).toEqual([]);
    expect(actsOpenTo({ ...chief, role: 'overseer' }, draft)).toEqual([]);
  });

  test('signs under the name that is printed, in another’s place with the words for it', () => {
    const block = { authority: null, position: 'CHỦ TỊCH', name: 'Nguyễn Văn An' };
    expect(signatureFault({ userName: 'Nguyễn Văn An' }, block)).toBeUndefined();
    expect(signatureFault({ userName: 'Trần Văn Bình' }, block)).toContain('Nguyễn Văn An');
    expect(signatureFault({ userName: 'Nguyễn Văn An' }, { ...block, name: null })).toContain('chưa ghi họ tên');
    const standsInFor = { userId: 'x', name: 'Lê Thị Cúc' };
    expect(signatureFault({ userName: 'Nguyễn Văn An', standsInFor }, block)).toContain('TUQ.');
    const inPlace = { ...block, authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' };
    expect(signatureFault({ userName: 'Nguyễn Văn An', standsInFor }, inPlace)).toBeUndefined();
  });
});

describe('numbers', () => {
  const series = (id: number, more: Partial<Series>): Series => ({
    ...{ id, unitId: 1, name: 'Sổ', sort: 'general', types: [], committeeId: null, committeeName: null, endedOn: null },
    ...more,
  });
  const all = [
    series(1, {}),
    series(2, { sort: 'types', types: ['QĐ', 'NQ'] }),
    series(3, { sort: 'secret' }),
    series(4, { sort: 'committee', committeeId: 9 }),
    series(5, { sort: 'types', types: [''], endedOn: '2026-01-01' }),
  ];
  const numbered = (type: string, more = {}) =>
    seriesFor(all, { type, isSecret: false, committeeId: null, ...more })?.id;

  test('are of the series of the committee, of secrets, of the type, else of the general one', () => {
    expect(numbered('KH')).toBe(1);
    expect(numbered('')).toBe(1);
    expect(numbered('QĐ')).toBe(2);
    expect(numbered('QĐ', { isSecret: true })).toBe(3);
    expect(numbered('KH', { committeeId: 9 })).toBe(4);
    expect(numbered('KH', { committeeId: 8 })).toBeUndefined();
  });

  test('have their symbols by type, agency and field', () => {
    expect([symbolOf('KH', 'UBND', 'VX'), symbolOf('', 'UBND', 'VX'), symbolOf('', 'SNV', null)]).toEqual([
      '/KH-UBND',
      '/UBND-VX',
      '/SNV',
    ]);
  });

  test('that are missing are told as ranges', () => {
    expect(missingNumbers(1, 9, new Set([1, 2, 4, 9]))).toEqual(['3', '5-8']);
    expect(missingNumbers(5, 4, new Set())).toEqual([]);
  });
});

describe('a new document', () => {
  test('begins as its unit and type have it', () => {
    const commune = proposedSettings({ kind: 'commune', name: 'Xã Bản Cáu' }, 'Tỉnh Sông Mây');
    expect(commune).toMatchObject({
      superior: null,
      issuer: 'Ủy ban nhân dân xã Bản Cáu',
      symbol: 'UBND',
      place: 'Bản Cáu',
    });
    const department = proposedSettings({ kind: 'department', name: 'Sở Nội vụ' }, 'Tỉnh Sông Mây');
    expect(department).toMatchObject({ superior: 'Ủy ban nhân dân tỉnh Sông Mây', symbol: 'SNV', place: 'Sông Mây' });
    expect(startedDocument('QĐ', commune, 'Thành lập Tổ').decider).toBe('Ủy ban nhân dân xã Bản Cáu');
    expect(startedDocument('', department, null)).toMatchObject({ type: null, number: '/SNV', addressees: [] });
    expect(startedDocument('BB', commune, null)).toMatchObject({ place: null, secretary: { position: 'THƯ KÝ' } });
  });
});
