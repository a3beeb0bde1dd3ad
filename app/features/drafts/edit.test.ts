import { newDocument, type OfficialDocument } from '@kheo/official-document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedOf } from '../../../tests/seed.ts';
import { officialDocument } from './document-schema.ts';
import { applyEdit, blockKinds } from './edit.ts';
import { overlaid } from './fields.ts';
import { Sheet } from './sheet.tsx';

const marksOf = ({ body }: OfficialDocument) =>
  body.map((block) => (block.kind === 'heading' ? block.mark : block.kind));
const built = (...acts: string[]) => acts.reduce(applyEdit, newDocument({ type: 'KH', number: '/KH-UBND' }));

describe('the shape of a document', () => {
  test('is numbered again whatever is added, moved and taken out', () => {
    const plan = built(
      'add:b-1:roman',
      'add:b0:arabic',
      'add:b1:letter',
      'add:b2:letter',
      'add:b3:roman',
      'add:b4:arabic',
    );
    expect(marksOf(plan)).toEqual(['I.', '1.', 'a)', 'b)', 'II.', '1.']);
    expect(plan.body.map((one) => one.kind === 'heading' && one.ref)).toEqual([
      'I',
      'I.1',
      'I.1.a',
      'I.1.b',
      'II',
      'II.1',
    ]);
    expect(marksOf(applyEdit(plan, 'up:b5'))).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'II.']);
    expect(marksOf(applyEdit(plan, 'remove:b2'))).toEqual(['I.', '1.', 'a)', 'II.', '1.']);
    expect(marksOf(applyEdit(plan, 'up:b0'))).toEqual(marksOf(plan));
    expect(marksOf(built('add:b-1:article', 'add:b0:arabic', 'add:b1:article'))).toEqual(['Điều 1.', '1.', 'Điều 2.']);
  });

  test('takes rows and columns of tables, and annexes with blocks of their own', () => {
    const table = built('add:b-1:table', 'row-add:b0:1', 'column-add:b0:2', 'column-remove:b0:0').body[0];
    expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([3, 3, 3]);
    const annexed = built('annex-add', 'add:e0.b0:table', 'row-remove:e0.b1:1');
    expect(annexed.enclosed[0]).toMatchObject({ annex: true, attachedTo: { number: '/KH-UBND' } });
    expect(annexed.enclosed[0]?.body[1]).toMatchObject({ kind: 'table', rows: [expect.any(Array)] });
    expect(applyEdit(annexed, 'annex-remove:0').enclosed).toEqual([]);
    expect(() => applyEdit(annexed, 'remove:x')).toThrow(/unknown edit/);
  });

  test('stays a document of the schema after any acts', () => {
    const seed = seedOf('edit');
    const names = ['add', 'remove', 'up', 'down', 'row-add', 'row-remove', 'column-add', 'column-remove'];
    const act = fc.tuple(
      fc.constantFrom(...names),
      fc.integer({ min: -1, max: 8 }),
      fc.constantFrom(...blockKinds, '0', '1'),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let document = newDocument({ type: 'BC' });
        for (const [name, at, argument] of acts) {
          try {
            document = applyEdit(document, `${name}:b${at}:${argument}`);
          } catch (error) {
            expect(error).toMatchObject({ name: 'KheoError' });
          }
        }
        expect(officialDocument.parse(document)).toEqual(document);
      }),
      { seed },
    );
  });
});

test('the sheet changes words and nothing that the layout fixes', () => {
  const base = built('add:b-1:roman', 'add:b0:table', 'annex-add');
  const written = overlaid(
    { ...base, signature: { authority: 'TM. UBND', position: 'CHỦ TỊCH', name: null } },
    {
      ...{
        title: ' Đối thoại\r\nvới  Nhân dân ',
        recipients: '- Sở Nội vụ\r\n\r\nLưu: VT',
        'b0.text': 'MỤC ĐÍCH',
        'b1.r1.c1': 'Việc',
      },
      ...{ 'signature.name': 'Nguyễn Văn An', 'e0.title': 'Danh sách', number: '99/QĐ-X', type: 'QĐ', body: 'x' },
    },
  );
  expect(written).toMatchObject({
    ...{ title: 'Đối thoại với Nhân dân', recipients: ['Sở Nội vụ', 'Lưu: VT'], number: '/KH-UBND', type: 'KH' },
    signature: { authority: 'TM. UBND', position: 'CHỦ TỊCH', name: 'Nguyễn Văn An' },
    enclosed: [{ title: 'Danh sách' }],
  });
  expect(written.body[0]).toMatchObject({ text: 'MỤC ĐÍCH' });
  expect(written.body[1]).toMatchObject({ rows: [expect.anything(), [{ text: '1' }, { text: 'Việc' }, { text: '' }]] });
});

test('a document that is enclosed with a letterhead has it as fields, and a plain annex has none', () => {
  const plan = newDocument({
    ...{ issuer: 'Ủy ban nhân dân xã Bản Cáu', number: '/KH-UBND', place: 'Bản Cáu', type: 'KH', title: 'Đối thoại' },
    ...{ signature: { authority: null, position: 'CHỦ TỊCH', name: null }, recipients: ['Lưu: VT'] },
  });
  const base = { ...built('annex-add'), enclosed: [plan, ...built('annex-add').enclosed] };
  const sheet = String(Sheet({ document: base, remarks: [] }));
  const names = [...sheet.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(names.filter((name) => name.startsWith('e0.'))).toEqual(
    expect.arrayContaining(['e0.issuer', 'e0.place', 'e0.title', 'e0.recipients', 'e0.signature.name']),
  );
  expect(names.filter((name) => /^e1\.(issuer|place|recipients|signature)/.test(name))).toEqual([]);
  const fields = names.filter((name) => name !== 'act');
  expect(new Set(fields).size).toBe(fields.length);
  const written = overlaid(base, {
    'e0.issuer': 'UBND xã',
    'e0.place': 'Nà Lốc',
    'e0.signature.name': 'Nguyễn Văn An',
  });
  expect(written.enclosed[0]).toMatchObject({
    issuer: 'UBND xã',
    place: 'Nà Lốc',
    signature: { name: 'Nguyễn Văn An' },
  });
  expect(written.enclosed[1]).toEqual(base.enclosed[1]);
});
