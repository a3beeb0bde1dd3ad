import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, newDocument, type OfficialDocument } from '../model.ts';
import { understand } from '../understand/understand.ts';
import { numbered, prose } from '../write/sample.ts';
import { SAMPLES } from '../write/samples.ts';
import { checkDocument, isMissingPart } from './check-document.ts';
import type { CheckContext } from './fault.ts';

const SOUND = SAMPLES.proposal ?? newDocument();

function faultsOf(changes: Partial<OfficialDocument>, context: CheckContext = {}) {
  return checkDocument({ ...SOUND, ...changes }, context);
}

const codesOf = (changes: Partial<OfficialDocument>, context?: CheckContext) =>
  faultsOf(changes, context).map((fault) => fault.code);

const END = prose('Kính trình xem xét, quyết định./.');
const body = (...texts: string[]): { body: Block[] } => ({ body: [...texts.map((text) => prose(text)), END] });

describe('checkDocument', () => {
  it.each(Object.entries(SAMPLES))('finds nothing in a sound %s', (_, document) => {
    expect(checkDocument(document)).toEqual([]);
  });

  it.each<[string, Partial<OfficialDocument>]>([
    ['parts.no-issuer', { issuer: null }],
    ['parts.no-place', { place: null }],
    ['parts.no-number', { number: null }],
    ['parts.no-title', { title: ' ' }],
    ['parts.no-signature', { signature: null }],
    ['parts.no-secretary', { type: 'BB', number: '07/BB-SNV' }],
    ['parts.no-body', { body: [] }],
    ['parts.no-grounds', { type: 'QĐ', number: '07/QĐ-SNV' }],
    ['number.space', { number: '45 /TTr-SNV' }],
    ['number.form', { number: '45-TTr/SNV' }],
    ['number.leading-zero', { number: '5/TTr-SNV' }],
    ['number.type', { number: '45/KH-SNV' }],
    ['number.letter', { type: null, number: '45/TTr-SNV' }],
    ['dates.no-such-day', body('Họp ngày 31 tháng 02 năm 2026.')],
    ['dates.leading-zero', body('Họp ngày 5 tháng 6 năm 2026.')],
    ['recipients.none', { recipients: [] }],
    ['recipients.no-archive', { recipients: ['Như trên'] }],
    ['recipients.no-office', { recipients: ['Như trên', 'Lưu: CCVC'] }],
    ['recipients.archive-last', { recipients: ['Như trên', 'Lưu: VT', 'Bộ Nội vụ'] }],
    ['recipients.as-above', { recipients: ['Bộ Nội vụ', 'Lưu: VT'] }],
    ['addressees.none', { addressees: [] }],
    ['signature.prefix', { signature: { authority: 'KT GIÁM ĐỐC', position: null, name: 'Lê Văn Mẫu' } }],
    ['signature.deputy', { signature: { authority: 'KT. GIÁM ĐỐC', position: 'GIÁM ĐỐC', name: 'Lê Văn Mẫu' } }],
    ['signature.no-authority', { signature: { authority: null, position: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Mẫu' } }],
    [
      'signature.order-deputy',
      { signature: { authority: 'TL. GIÁM ĐỐC', position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'A' } },
    ],
    ['signature.acting', { signature: { authority: 'Q. GIÁM ĐỐC', position: 'GIÁM ĐỐC', name: 'Lê Văn Mẫu' } }],
    ['signature.collective', { signature: { authority: 'TM. GIÁM ĐỐC', position: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' } }],
    ['signature.degree', { signature: { authority: null, position: 'GIÁM ĐỐC', name: 'TS. Lê Văn Mẫu' } }],
    ['headings.capitals', { body: [numbered('I', 'I.', 'Kết quả'), END] }],
    ['numbering.gap', { body: [numbered('I', 'I.', 'MỘT'), numbered('III', 'III.', 'BA'), END] }],
    ['numbering.twice', { body: [numbered('I', 'I.', 'MỘT'), numbered('I', 'I.', 'HAI'), END] }],
    ['references.article', body('Thực hiện theo Điều 9 của Quyết định này.')],
    ['references.section', body('Thực hiện theo mục IV Kế hoạch này.')],
    ['references.annex', body('Số liệu tại Phụ lục II kèm theo.')],
    ['citations.no-date', body('Thực hiện Kế hoạch số 61/KH-UBND của Ủy ban nhân dân tỉnh.')],
    ['citations.law-number', body('Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024.')],
    ['capitals.people', body('Đối thoại với nhân dân trên địa bàn.')],
    ['capitals.state', body('Chính sách của nhà nước được công khai.')],
    ['capitals.article', body('Theo điều 5, cơ quan báo cáo.')],
    ['capitals.clause', body('Theo quy định tại Khoản 2 Điều này.')],
    ['capitals.committee', body('Trình ủy ban nhân dân tỉnh xem xét.')],
    ['capitals.semicolon', body('Công khai thủ tục; Tổ chức đối thoại.')],
    ['spelling.syllable', body('Tổ chức đối thoạii với các hộ dân.')],
    ['spelling.tone', body('Công tác hoà giải ở cơ sở.')],
    ['spelling.double', body('Tổ chức tổ chức họp và và báo cáo.')],
    ['spacing.twice', body('Tổ chức  đối thoại.')],
    ['spacing.before', body('Tổ chức đối thoại , báo cáo.')],
    ['spacing.after', body('Tổ chức đối thoại,báo cáo.')],
    ['spacing.bracket', body('Tổ chức đối thoại ( trực tiếp).')],
    ['ending.mark', { body: [prose('Kính trình xem xét.')] }],
  ])('finds %s', (code, changes) => {
    expect(codesOf(changes)).toContain(code);
  });

  it('says where it is and what may stand there', () => {
    const text = 'Đối thoại với nhân dân.';
    const [fault] = faultsOf(body(text));
    expect(fault?.place).toEqual({ part: 'body', block: 0, from: 14, to: 22 });
    expect(text.slice(14, 22)).toBe('nhân dân');
    expect(fault?.suggestion).toBe('Nhân dân');
    expect(faultsOf({ number: '45/KH-SNV' })[0]?.suggestion).toBe('45/TTr-SNV');
  });

  it('looks into tables and into what is enclosed, and says where', () => {
    const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });
    const table: Block = {
      kind: 'table',
      headerRows: 1,
      place: null,
      rows: [['TT', 'Nội dung'].map(cell), ['1', 'Tổ chức đối thoại với nhân dân tại nhà văn hoáa thôn'].map(cell)],
    };
    const annex = newDocument({ annex: true, title: 'Danh mục', body: [table] });
    const inTable = faultsOf({ body: [table, END] });
    expect(inTable.map(({ code, place }) => [code, place])).toEqual([
      ['capitals.people', { part: 'body', block: 0, cell: { row: 1, column: 1 }, from: 22, to: 30 }],
      ['spelling.syllable', { part: 'body', block: 0, cell: { row: 1, column: 1 }, from: 43, to: 47 }],
    ]);
    expect(faultsOf({ enclosed: [newDocument({ annex: true, title: 'Một' }), annex] })).toEqual(
      inTable.map((fault) => ({ ...fault, within: [1] })),
    );
  });

  it('lets what is enclosed point to what encloses it and to its neighbours, and to nothing else', () => {
    const annex = (text: string) => newDocument({ annex: true, title: 'Danh mục', body: [prose(text)] });
    const sound = { enclosed: [annex('Xem Phụ lục II kèm theo.'), annex('Theo mục I Tờ trình này.')] };
    expect(codesOf({ body: [numbered('I', 'I.', 'MỘT'), END], ...sound })).toEqual([]);
    expect(codesOf({ enclosed: [annex('Xem Phụ lục II kèm theo.')] })).toEqual(['references.annex']);
  });

  it('tells components that are not there from what is merely wrong', () => {
    const missing = (changes: Partial<OfficialDocument>) =>
      faultsOf(changes)
        .filter(isMissingPart)
        .map(({ code }) => code);
    expect(missing({ title: null, recipients: [], number: null, ...body('Tổ chức  đối thoại.') })).toEqual([
      ...['parts.no-number', 'parts.no-title', 'recipients.none'],
    ]);
    expect(missing({ number: '45-TTr/SNV', recipients: ['Như trên'], ...body('Tổ chức  đối thoại.') })).toEqual([]);
  });

  it('leaves names, foreign words, codes, agencies and what it points to outside alone', () => {
    const sound = [
      'Ủy ban nhân dân xã Ea Kar, ngân sách nhà nước, Hội đồng nhân dân tỉnh và bộ phận một cửa www.mauson.example.',
      'Hệ thống camera, video, internet; thư snv@mauson.example; tệp bao-cao.docx; 1.234,5 lượt; 3,5%.',
      'Thực hiện khoản 2 Điều 5 Luật Tiếp công dân; điểm a khoản 1 Điều 9 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.',
      'Thường xuyên, luôn luôn lắng nghe; ngày càng, dần dần hoàn thiện; kinh tế - xã hội; và/hoặc.',
    ];
    expect(codesOf(body(...sound))).toEqual([]);
  });

  it('knows what is in force', () => {
    const cited = body('Thực hiện Kế hoạch số 61/KH-UBND ngày 05 tháng 02 năm 2026.');
    const known = { number: '61/KH-UBND', date: '2026-02-05', isReplaced: false, replacedBy: null };
    expect(codesOf(cited, { known: [known] })).toEqual([]);
    expect(codesOf(cited, { known: [] })).toEqual(['citations.unknown']);
    const [fault] = faultsOf(cited, { known: [{ ...known, isReplaced: true, replacedBy: '70/KH-UBND' }] });
    expect(fault).toMatchObject({ code: 'citations.replaced', severity: 'error' });
    expect(fault?.message).toContain('70/KH-UBND');
  });

  it('never throws, and every place lies within its text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.option(fc.string()), (texts, number) => {
        const blocks = texts.map((text) => prose(text));
        for (const { place } of checkDocument(newDocument({ body: blocks, number, recipients: texts }))) {
          if (place.part !== 'body' || !('block' in place)) continue;
          expect(place.from).toBeLessThanOrEqual(place.to);
          expect(place.to).toBeLessThanOrEqual(texts[place.block]?.length ?? -1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const PLANS = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'plans', 'clean');

describe(existsSync(PLANS) ? 'issued plans' : 'issued plans (skipped: ../shared is absent)', () => {
  it.runIf(existsSync(PLANS))('raise few alarms about spelling', () => {
    let words = 0;
    let alarms = 0;
    for (const name of readdirSync(PLANS)) {
      const lines = readFileSync(join(PLANS, name), 'utf8').split('\n');
      const { document } = understand({
        kind: 'text',
        pages: null,
        lines: lines.map((text, index) => ({ number: index + 1, page: null, text })),
        tables: [],
      });
      for (const each of [document, ...document.enclosed]) {
        for (const block of each.body) if ('text' in block) words += block.text.split(' ').length;
        const wrong = ['spelling.syllable', 'spacing.before', 'spacing.after', 'spelling.double'];
        alarms += checkDocument(each).filter((fault) => wrong.includes(fault.code)).length;
      }
    }
    expect(words).toBeGreaterThan(30_000);
    // Of these, most are true: "nộp nộp", "trong trong".
    expect(alarms / words).toBeLessThan(1 / 1500);
  });
});
