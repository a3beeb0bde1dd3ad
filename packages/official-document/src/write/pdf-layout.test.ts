import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDocument } from '../model.ts';
import { LIMITS } from '../source/limits.ts';
import { Fonts } from '../source/pdf/fonts.ts';
import { closePdf, type OpenPdf, openPdf } from '../source/pdf/open-pdf.ts';
import { type PageMarks, readPageMarks } from '../source/pdf/page-marks.ts';
import type { Word } from '../source/pdf/words.ts';
import { type LayoutRule, layoutRules } from './layout-rules-for-tests.ts';
import { prose } from './sample.ts';
import { FIGURES, SAMPLES } from './samples.ts';
import { withAnnexLines } from './wording.ts';
import { writePdf } from './write-pdf.ts';

const MM = 72 / 25.4;
/** What positions may differ by, in points: rounding in the file. */
const SLACK = 0.6;

const marksOf = new Map<string, PageMarks[]>();
let fontNames: string[] = [];

async function open(bytes: Uint8Array): Promise<OpenPdf> {
  return openPdf(bytes, { limits: LIMITS, signal: undefined });
}

async function readPages(bytes: Uint8Array): Promise<PageMarks[]> {
  const pdf = await open(bytes);
  const fonts = new Fonts();
  const pages: PageMarks[] = [];
  for (let number = 1; number <= pdf.document.numPages; number += 1) {
    const page = await pdf.document.getPage(number);
    pages.push(await readPageMarks(page, fonts));
    const ids = new Set(
      (await page.getTextContent()).items.flatMap((item) => ('fontName' in item ? item.fontName : [])),
    );
    for (const id of ids) fontNames.push(String((page.commonObjs.get(id) as { name?: string }).name));
  }
  await closePdf(pdf);
  return pages;
}

beforeAll(async () => {
  for (const [name, document] of Object.entries(SAMPLES)) marksOf.set(name, await readPages(await writePdf(document)));
});

afterAll(() => {
  fontNames = [];
});

/** The words of a text as they stand on the page, in a row, wherever it stands. */
function findAll({ words }: PageMarks, text: string): Word[][] {
  const wanted = text.split(/\s+/);
  return words.flatMap((_, from) =>
    wanted.every((word, index) => words[from + index]?.text === word) ? [words.slice(from, from + wanted.length)] : [],
  );
}

function find(page: PageMarks, text: string): Word[] {
  return findAll(page, text)[0] ?? [];
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs((last[0]?.baseline ?? 0) - word.baseline) < 1) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

const extent = (words: readonly Word[]) => ({
  left: Math.min(...words.map((word) => word.left)),
  right: Math.max(...words.map((word) => word.right)),
});

function faults(rule: LayoutRule, page: PageMarks, words: readonly Word[]): string[] {
  const found: string[] = [];
  const { width } = page;
  const [from, to] = [30 * MM, width - 15 * MM];
  for (const word of words) {
    if (word.size < rule.sizes[0] - 0.01 || word.size > rule.sizes[1] + 0.01) found.push(`size ${word.size}`);
    if (word.font.bold !== rule.bold) found.push(`bold ${word.font.bold}`);
    if (word.font.italic !== rule.italic) found.push(`italic ${word.font.italic}`);
  }
  for (const line of linesOf(words)) {
    const { left, right } = extent(line);
    if (left < from - SLACK || right > to + SLACK) found.push(`outside the margins: ${left} to ${right}`);
    const middle = (from + to) / 2;
    if (rule.column === 'left' && right > middle + 10) found.push(`right of the middle: ${right}`);
    if (rule.column === 'right' && left < from + (to - from) * 0.4) found.push(`left of the middle: ${left}`);
    if (rule.column === 'middle' && Math.abs((left + right) / 2 - middle) > 2)
      found.push(`middle ${(left + right) / 2}`);
  }
  return found;
}

describe.each(Object.entries(SAMPLES))('the PDF of a %s', (name, document) => {
  it('has every component where the decree wants it, in its size and style', () => {
    const pages = marksOf.get(name) ?? [];
    const documents = withAnnexLines(document);
    expect(pages).toHaveLength(documents.length);
    let checked = 0;
    for (const [index, { document: each, annexLine }] of documents.entries()) {
      const page = pages[index] as PageMarks;
      for (const rule of layoutRules(each, annexLine)) {
        // The same words may stand in another component: one of them must be right.
        const found = findAll(page, rule.text).map((words) => faults(rule, page, words));
        expect([rule.component, rule.text, found.length > 0]).toEqual([rule.component, rule.text, true]);
        expect([rule.component, found.find((each) => each.length === 0) ?? found[0]]).toEqual([rule.component, []]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('is A4 with its margins, annexes across where asked', () => {
    const pages = marksOf.get(name) ?? [];
    for (const [index, { document: each }] of withAnnexLines(document).entries()) {
      const page = pages[index] as PageMarks;
      const sides = each.orientation === 'landscape' ? [297, 210] : [210, 297];
      expect([page.width / MM, page.height / MM].map(Math.round)).toEqual(sides);
      const text = page.words.filter((word) => word.size > 11.5);
      const across = page.rules.filter((rule) => rule.direction === 'horizontal');
      const left = Math.min(extent(text).left, ...across.map((rule) => rule.from));
      const right = Math.max(extent(text).right, ...across.map((rule) => rule.to));
      expect(left / MM).toBeGreaterThanOrEqual(30 - 0.2);
      expect(left / MM).toBeLessThanOrEqual(35);
      expect(right / MM).toBeLessThanOrEqual(page.width / MM - 15 + 0.2);
      expect(Math.min(...text.map((word) => word.baseline - word.size)) / MM).toBeGreaterThanOrEqual(19);
      expect(Math.max(...text.map((word) => word.baseline)) / MM).toBeLessThanOrEqual(page.height / MM - 20);
    }
  });

  it('draws the lines below motto, agency and title as long as they must be', () => {
    const [page] = marksOf.get(name) ?? [];
    if (page === undefined) throw new Error('no page');
    const share = (words: readonly Word[]) => {
      const line = linesOf(words).at(-1) ?? [];
      const { left, right } = extent(line);
      const baseline = line[0]?.baseline ?? 0;
      const below = page.rules.find(
        (rule) =>
          rule.direction === 'horizontal' &&
          rule.at > baseline &&
          rule.at < baseline + 12 &&
          rule.from < right &&
          rule.to > left,
      );
      if (below === undefined) return 0;
      expect(Math.abs((below.from + below.to) / 2 - (left + right) / 2)).toBeLessThan(1.5);
      return (below.to - below.from) / (right - left);
    };
    expect(share(find(page, 'Độc lập - Tự do - Hạnh phúc'))).toBeCloseTo(1, 1);
    const issuer = layoutRules(document, null)
      .filter((rule) => rule.component === '2 Cơ quan ban hành')
      .at(-1);
    const lengths = [share(find(page, issuer?.text ?? ''))];
    if (document.type !== null) lengths.push(share(find(page, document.title ?? '')));
    for (const length of lengths) {
      expect(length).toBeGreaterThan(1 / 3 - 0.01);
      expect(length).toBeLessThan(1 / 2 + 0.01);
    }
  });
});

describe('the PDF', () => {
  const sentence = 'Các cơ quan, đơn vị tổ chức đối thoại trực tiếp với Nhân dân và báo cáo kết quả đúng thời hạn. ';
  const long = newDocument({
    ...SAMPLES.letter,
    body: Array.from({ length: 30 }, () => prose(sentence.repeat(5).trim())),
    enclosed: [
      newDocument({
        annex: true,
        title: 'Số liệu',
        body: Array.from({ length: 25 }, () => prose(sentence.repeat(5).trim())),
      }),
    ],
  });

  it('counts the pages of each document from 1, at the top, not on its first page', async () => {
    const pages = await readPages(await writePdf(long));
    const annexAt = pages.findIndex((page) => find(page, 'Phụ lục').length > 0);
    expect(annexAt).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      const above = page.words.filter((word) => word.baseline < 20 * MM);
      const number = index < annexAt ? index + 1 : index - annexAt + 1;
      expect(above.map((word) => word.text)).toEqual(number === 1 ? [] : [String(number)]);
      for (const word of above) {
        expect(word.size).toBe(14);
        expect((word.left + word.right) / 2).toBeCloseTo((30 * MM + page.width - 15 * MM) / 2, 0);
      }
      // Component 13 stands at the foot of the first page alone.
      expect(find(page, 'Điện thoại: 0205.000.000;').length > 0).toBe(index === 0);
    }
  });

  it('sets paragraphs with their indent and space, and lines from single to one and a half', async () => {
    const [, page] = await readPages(await writePdf(long));
    const lines = linesOf((page as PageMarks).words.filter((word) => word.baseline > 20 * MM));
    const indents = lines.map((line) => (line[0]?.left ?? 0) / MM - 30);
    const single = 14 * 1.149;
    let paragraphs = 0;
    for (const [index, line] of lines.entries()) {
      const gap = (line[0]?.baseline ?? 0) - (lines[index - 1]?.[0]?.baseline ?? 0);
      const indent = indents[index] ?? 0;
      if (indent > 1) {
        expect(indent).toBeGreaterThanOrEqual(10 - 0.1);
        expect(indent).toBeLessThanOrEqual(12.7 + 0.1);
        paragraphs += 1;
        if (index > 0) expect(gap).toBeGreaterThanOrEqual(single + 6 - 0.1);
      } else if (index > 0) {
        expect(gap).toBeGreaterThanOrEqual(single - 0.1);
        expect(gap).toBeLessThanOrEqual(single * 1.5);
      }
    }
    expect(paragraphs).toBeGreaterThan(3);
  });

  it('has one typeface of the widths of Times New Roman, and its title', async () => {
    expect(new Set(fontNames.map((font) => font.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '')))).toEqual(
      new Set(['Tinos']),
    );
    const pdf = await open(await writePdf(SAMPLES.plan ?? newDocument()));
    const { info } = await pdf.document.getMetadata();
    expect(info).toMatchObject({ Title: SAMPLES.plan?.title });
    await closePdf(pdf);
  });

  it('repeats the header of a table on each page and turns numbers to the right', async () => {
    const rows = Array.from({ length: 80 }, (_, index) =>
      [String(index + 1), `Xã Mẫu ${index + 1}`, '12', '1.234'].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })),
    );
    const table = { ...FIGURES, rows: [...FIGURES.rows.slice(0, 2), ...rows] };
    const pages = await readPages(await writePdf(newDocument({ body: [table] })));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(find(page, 'Số cuộc đối thoại')).not.toHaveLength(0);
    const numbers = (pages[0] as PageMarks).words.filter((word) => word.text === '1.234');
    const right = (pages[0]?.width ?? 0) - 15 * MM;
    for (const number of numbers) expect(right - number.right).toBeLessThan(6);
  });

  it('marks a draft on every page without a word more to read', async () => {
    const words = (pages: PageMarks[]) => pages.map((page) => page.words.map((word) => word.text).join(' '));
    const draft = await writePdf(SAMPLES.plan ?? newDocument(), { draft: true });
    expect(words(await readPages(draft))).toEqual(words(marksOf.get('plan') ?? []));
    const pdf = await openPdf(draft, { limits: LIMITS, signal: undefined }, { maxImageSize: -1 });
    for (let number = 1; number <= pdf.document.numPages; number += 1) {
      const operators = await (await pdf.document.getPage(number)).getOperatorList();
      expect(operators.fnArray).toContain(OPS.paintImageXObject);
    }
    await closePdf(pdf);
  });

  it('gives the same bytes for the same document, its letters composed', async () => {
    const [first, second] = [
      await writePdf(SAMPLES.plan ?? newDocument()),
      await writePdf(SAMPLES.plan ?? newDocument()),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const decomposed = newDocument({
      title: 'Ủy ban'.normalize('NFD'),
      type: 'KH',
      body: [prose('Nhân dân ở Mẫu Sơn'.normalize('NFD'))],
    });
    const pages = await readPages(await writePdf(decomposed));
    expect(find(pages[0] as PageMarks, 'Nhân dân ở Mẫu Sơn'.normalize('NFC'))).toHaveLength(5);
  });

  it('prints every text as it is, whatever it would mean as markup', async () => {
    const attack = '#import "/etc/passwd" *đậm* $x^2$ \\n #panic() // = <a> @b ~ ```x``` "; {} [] \\';
    const table = { ...FIGURES, rows: [[{ text: attack, columnSpan: 1, rowSpan: 1 }]], headerRows: 0 };
    const pages = await readPages(
      await writePdf(
        newDocument({
          title: attack,
          issuer: attack,
          number: attack,
          body: [prose(attack), table],
          recipients: [attack],
          type: 'KH',
        }),
      ),
    );
    const printed = pages[0]?.words.map((word) => word.text).join(' ') ?? '';
    expect(printed.split('#panic()').length).toBeGreaterThanOrEqual(5);
  });

  it('takes tables whose cells do not fit together', async () => {
    const cell = (text: string, columnSpan: number, rowSpan: number) => ({ text, columnSpan, rowSpan });
    const rows = [[cell('a', 1, 9), cell('b', 5, 2)], [], [cell('c', 7, 1)], [cell('d', 1, 1)]];
    const pages = await readPages(
      await writePdf(newDocument({ body: [{ kind: 'table', rows, headerRows: 1, place: null }] })),
    );
    expect(pages[0]?.words.map((word) => word.text).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
