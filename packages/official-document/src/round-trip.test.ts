import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, newDocument, type OfficialDocument } from './model.ts';
import { readSource } from './source/read-source.ts';
import { understand } from './understand/understand.ts';
import { numbered, prose } from './write/sample.ts';
import { SAMPLES } from './write/samples.ts';
import { writeDocx } from './write/write-docx.ts';
import { writePdf } from './write/write-pdf.ts';

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
  fc
    .constantFrom(...NAMES)
    .map((name) => ({ authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name })),
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

const figureTable: fc.Arbitrary<Block> = fc
  .array(fc.tuple(fc.constantFrom(...PROVINCES), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows) => ({
    kind: 'table',
    headerRows: 2,
    place: null,
    rows: [
      [
        { text: 'STT', columnSpan: 1, rowSpan: 2 },
        { text: 'Đơn vị', columnSpan: 1, rowSpan: 2 },
        { text: 'Kết quả', columnSpan: 2, rowSpan: 1 },
      ],
      ['Số lượt người được tiếp trong kỳ báo cáo', 'Tỷ lệ (%)'].map(cell),
      ...rows.map(([name, count, share], index) =>
        [String(index + 1), `Xã ${name}`, count.toLocaleString('vi-VN'), `${share},5`].map(cell),
      ),
    ],
  }));

/** A plan with annexes, one of them across the page. */
const planWithAnnexes = fc
  .tuple(
    plan,
    fc.array(fc.tuple(fc.constantFrom(...HEADINGS), figureTable, fc.boolean(), sentence), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([main, annexes]) => ({
    ...main,
    enclosed: annexes.map(([title, table, isWide, first]) =>
      newDocument({
        annex: true,
        title,
        attachedTo: { number: main.number ?? '', date: main.date, issuer: main.issuer },
        orientation: isWide ? 'landscape' : 'portrait',
        body: [prose(first), table],
      }),
    ),
  }));

const GROUNDS = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  'Theo đề nghị của Giám đốc Sở Nội vụ',
];

/** The decision by which a plan is issued. */
const decision: fc.Arbitrary<OfficialDocument> = fc
  .tuple(plan, fc.subarray(GROUNDS), fc.boolean())
  .map(([inner, grounds, namesDecider]) => ({
    ...inner,
    number: inner.number?.replace('KH', 'QĐ') ?? null,
    type: 'QĐ',
    title: 'Ban hành Kế hoạch công tác dân vận chính quyền năm 2026',
    grounds,
    decider: namesDecider && grounds.length > 0 ? 'Chủ tịch Ủy ban nhân dân tỉnh' : null,
    body: [
      numbered('Điều 1', 'Điều 1', 'Ban hành kèm theo Quyết định này Kế hoạch công tác dân vận chính quyền.', false),
      numbered('Điều 2', 'Điều 2', 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này./.', false),
    ],
    enclosed: [
      newDocument({
        type: inner.type,
        title: inner.title,
        body: inner.body,
        attachedTo: { number: inner.number?.replace('KH', 'QĐ') ?? '', date: inner.date, issuer: null },
      }),
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

const WRITERS = { docx: writeDocx, pdf: writePdf };

async function readBack(document: OfficialDocument, format: keyof typeof WRITERS): Promise<OfficialDocument> {
  const bytes = await WRITERS[format](document);
  return withoutPlaces(understand(await readSource(bytes, `a.${format}`)).document);
}

/** What a page does not print: how wide columns are, the drawing behind a picture. */
function withoutLooks(document: OfficialDocument): OfficialDocument {
  const body = document.body.flatMap((block): Block[] => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [block];
    return [{ kind: 'table', rows: block.rows, headerRows: block.headerRows, place: null }];
  });
  return { ...document, body, enclosed: document.enclosed.map(withoutLooks) };
}

describe.each(['docx', 'pdf'] as const)('what is written as %s is read back the same', (format) => {
  const check = async (documents: fc.Arbitrary<OfficialDocument>, numRuns: number) => {
    const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);
    process.stdout.write(`round trip, ${format}: fast-check seed ${seed}\n`);
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(await readBack(document, format)).toEqual(document);
      }),
      { numRuns, seed },
    );
  };

  it('a plan', () => check(plan, 15));
  it('a decision on its grounds with the plan that it encloses', () => check(decision, 10));
  it('a plan with annexes', () => check(planWithAnnexes, 10));

  it.each(Object.entries(SAMPLES))('a %s', async (_, sample) => {
    const document = withoutLooks(sample);
    // The foot of a DOCX is no part of its text.
    const contact = format === 'docx' ? null : document.contact;
    expect(await readBack(document, format)).toEqual({ ...document, contact });
  });
});
