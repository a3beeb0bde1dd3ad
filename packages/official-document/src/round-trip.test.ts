import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, newDocument, type OfficialDocument } from './model.ts';
import { readSource } from './source/read-source.ts';
import { understand } from './understand/understand.ts';
import { numbered, prose } from './write/sample.ts';
import { writeDocx } from './write/write-docx.ts';

const VERBS = [
  'Tổ chức',
  'Chủ trì, phối hợp',
  'Tham mưu',
  'Kiểm tra việc',
  'Tuyên truyền, vận động',
  'Rà soát, sửa đổi',
];
const OBJECTS = [
  'đối thoại trực tiếp với Nhân dân',
  'công khai thủ tục hành chính',
  'tiếp công dân định kỳ',
  'phong trào thi đua "Dân vận khéo"',
  'thực hiện dân chủ ở cơ sở',
  'giải quyết đơn thư, phản ánh, kiến nghị',
];
const WHERE = ['tại xã, phường', 'trên địa bàn tỉnh', 'ở cơ quan, đơn vị', 'trong đồng bào dân tộc thiểu số'];
const WHEN = ['trước ngày 30/6/2026', 'trong quý III năm 2026', 'định kỳ 6 tháng một lần', 'hằng năm'];
const HEADINGS = [
  'Công tác tuyên truyền',
  'Công tác cải cách hành chính',
  'Thực hiện dân chủ ở cơ sở',
  'Công tác tiếp công dân',
];
const SECTIONS = ['MỤC ĐÍCH, YÊU CẦU', 'NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN', 'KINH PHÍ THỰC HIỆN'];
const PROVINCES = ['Lạng Sơn', 'Nghệ An', 'Đắk Lắk', 'Cà Mau', 'Quảng Ngãi', 'Lai Châu'];
const RECIPIENTS = [
  'Bộ Nội vụ',
  'Thường trực Tỉnh ủy',
  'Các sở, ban, ngành',
  'UBND các xã, phường',
  'Báo và Đài phát thanh',
];
const NAMES = ['Nguyễn Văn Hùng', 'Trần Thị Minh Châu', 'Lê Quang Huy', 'Đặng Thị Thu Hà'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

const sentence = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...WHERE), fc.constantFrom(...WHEN))
  .map((words) => `${words.join(' ')}.`);
const paragraphText = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const item = paragraphText.map((text) => prose(text, '-'));
const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });
const taskTable: fc.Arbitrary<Block> = fc
  .array(fc.tuple(sentence, fc.constantFrom('Sở Nội vụ', 'Văn phòng UBND tỉnh'), fc.constantFrom(...WHEN)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => ({
    kind: 'table',
    headerRows: 1,
    place: null,
    rows: [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'].map(cell),
      ...rows.map((row, index) => [String(index + 1), ...row].map(cell)),
    ],
  }));
const prosePart: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraphText.map((text) => prose(text)) },
    { weight: 4, arbitrary: item },
    { weight: 1, arbitrary: taskTable },
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** What stands under `I.1`: text, or numbered paragraphs with letters. */
function articleBody(ref: string): fc.Arbitrary<Block[]> {
  const letters = fc
    .array(paragraphText, { minLength: 2, maxLength: 4 })
    .map((texts) => texts.map((text, index) => numbered(`${ref}.${'abcd'[index]}`, `${'abcd'[index]})`, text, false)));
  return fc.oneof(prosePart, letters);
}

/** A section with headed articles, or with numbered paragraphs. */
function section(index: number): fc.Arbitrary<Block[]> {
  const ref = ROMAN[index] ?? 'I';
  const head = fc.constantFrom(...SECTIONS).map((text) => numbered(ref, `${ref}.`, text));
  const headed = fc
    .uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 3 })
    .chain((titles) =>
      fc.tuple(
        ...titles.map((text, at) =>
          articleBody(`${ref}.${at + 1}`).map((body) => [numbered(`${ref}.${at + 1}`, `${at + 1}.`, text), ...body]),
        ),
      ),
    )
    .map((articles) => articles.flat());
  const plain = fc
    .array(paragraphText, { minLength: 2, maxLength: 4 })
    .map((texts) => texts.map((text, at) => numbered(`${ref}.${at + 1}`, `${at + 1}.`, text, false)));
  return fc.tuple(head, fc.oneof(headed, plain, prosePart)).map(([first, rest]) => [first, ...rest]);
}

const planBody = fc
  .integer({ min: 2, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => section(index))))
  .map((sections) => sections.flat());

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day: date }) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const signature = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => ({ authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name })),
  fc.constantFrom(...NAMES).map((name) => ({ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name })),
);

const plan: fc.Arbitrary<OfficialDocument> = fc
  .record({
    province: fc.constantFrom(...PROVINCES),
    serial: fc.integer({ min: 10, max: 4000 }),
    date: day,
    body: fc
      .tuple(
        paragraphText.map((text) => prose(text)),
        planBody,
      )
      .map(([first, rest]) => [first, ...rest]),
    signature,
    recipients: fc.uniqueArray(fc.constantFrom(...RECIPIENTS), { minLength: 1, maxLength: 4 }),
    addressees: fc.uniqueArray(fc.constantFrom(...RECIPIENTS), { maxLength: 3 }),
  })
  .map(({ province, serial, recipients, ...rest }) =>
    newDocument({
      issuer: `Ủy ban nhân dân tỉnh ${province}`,
      number: `${serial}/KH-UBND`,
      place: province,
      type: 'KH',
      title: `Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn tỉnh ${province}`,
      recipients: [...recipients, 'Lưu: VT, NC'],
      ...rest,
    }),
  );

/** The decision by which a plan is issued. */
const decision: fc.Arbitrary<OfficialDocument> = plan.map((inner) => ({
  ...inner,
  number: inner.number?.replace('KH', 'QĐ') ?? null,
  type: 'QĐ',
  title: 'Ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
  body: [
    numbered('Điều 1', 'Điều 1', 'Ban hành kèm theo Quyết định này Kế hoạch công tác dân vận chính quyền.', false),
    numbered('Điều 2', 'Điều 2', 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này./.', false),
  ],
  enclosed: [
    {
      ...inner,
      issuer: null,
      number: null,
      place: null,
      date: null,
      signature: null,
      recipients: [],
      addressees: [],
      attachedTo: { number: inner.number?.replace('KH', 'QĐ') ?? '', date: inner.date, issuer: null },
    },
  ],
}));

/** Without the places in a file, which a document that was written here has none of. */
function withoutPlaces(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    body: document.body.map((block) => ({ ...block, place: null })),
    enclosed: document.enclosed.map(withoutPlaces),
  };
}

async function readBack(document: OfficialDocument): Promise<OfficialDocument> {
  return withoutPlaces(understand(await readSource(await writeDocx(document), 'a.docx')).document);
}

describe('what is written is read back the same', () => {
  it('a plan', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (document) => {
        expect(await readBack(document)).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });

  it('a decision with the plan that it encloses', async () => {
    await fc.assert(
      fc.asyncProperty(decision, async (document) => {
        expect(await readBack(document)).toEqual(document);
      }),
      { numRuns: 20 },
    );
  });
});
