import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newDocument, type OfficialDocument } from '../model.ts';
import { child, childrenNamed, parseXml, type XmlElement } from '../source/docx/xml.ts';
import { LIMITS } from '../source/limits.ts';
import { type LayoutRule, layoutRules } from './layout-rules-for-tests.ts';
import { SAMPLES } from './samples.ts';
import { withAnnexLines } from './wording.ts';
import { writeDocx } from './write-docx.ts';

const TWIPS = 1440 / 25.4;

interface Printed {
  text: string;
  align: string;
  sizes: number[];
  bold: boolean[];
  italic: boolean[];
  colours: string[];
  /** Column of the table without lines that it stands in, from 0; null in the text. */
  column: number | null;
  spacing: Record<string, string>;
  indent: Record<string, string>;
  border: XmlElement | undefined;
  /** Width of what it stands in, in twips. */
  width: number;
}

const parse = (xml: string) => parseXml(xml, { limits: LIMITS, signal: undefined });

function printed(paragraph: XmlElement, column: number | null, width: number): Printed {
  const properties = child(paragraph, 'w:pPr');
  const runs = childrenNamed(paragraph, 'w:r').filter((run) => child(run, 'w:t') !== undefined);
  const stated = (run: XmlElement, name: string) => child(child(run, 'w:rPr'), name)?.attributes['w:val'];
  const has = (run: XmlElement, name: string) => child(child(run, 'w:rPr'), name) !== undefined;
  return {
    text: runs.map((run) => child(run, 'w:t')?.text ?? '').join(''),
    align: child(properties, 'w:jc')?.attributes['w:val'] ?? 'left',
    sizes: runs.map((run) => Number(stated(run, 'w:sz')) / 2),
    bold: runs.map((run) => has(run, 'w:b')),
    italic: runs.map((run) => has(run, 'w:i')),
    colours: runs.map((run) => stated(run, 'w:color') ?? '000000'),
    column,
    spacing: child(properties, 'w:spacing')?.attributes ?? {},
    indent: child(properties, 'w:ind')?.attributes ?? {},
    border: child(child(properties, 'w:pBdr'), 'w:top'),
    width,
  };
}

interface Section {
  paragraphs: Printed[];
  properties: XmlElement;
  tables: XmlElement[];
}

/** The sections of a file: their paragraphs in order, those in tables too. */
function sectionsOf(files: Record<string, Uint8Array>): Section[] {
  const body = child(parse(strFromU8(files['word/document.xml'] as Uint8Array)), 'w:body') as XmlElement;
  const sections: Section[] = [];
  let current: Omit<Section, 'properties'> = { paragraphs: [], tables: [] };
  const end = (properties: XmlElement) => {
    sections.push({ ...current, properties });
    current = { paragraphs: [], tables: [] };
  };
  for (const element of body.children) {
    if (element.name === 'w:sectPr') end(element);
    if (element.name === 'w:tbl') {
      current.tables.push(element);
      for (const row of childrenNamed(element, 'w:tr')) {
        for (const [column, cell] of childrenNamed(row, 'w:tc').entries()) {
          const width = Number(child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);
          current.paragraphs.push(...childrenNamed(cell, 'w:p').map((each) => printed(each, column, width)));
        }
      }
    }
    if (element.name !== 'w:p') continue;
    current.paragraphs.push(printed(element, null, 165 * TWIPS));
    const ends = child(child(element, 'w:pPr'), 'w:sectPr');
    if (ends !== undefined) end(ends);
  }
  return sections;
}

const filesOf = async (document: OfficialDocument, options = {}) => unzipSync(await writeDocx(document, options));

function faults(rule: LayoutRule, each: Printed): string[] {
  const found: string[] = [];
  const isIn = (size: number) => size >= rule.sizes[0] && size <= rule.sizes[1];
  if (!each.sizes.every(isIn)) found.push(`size ${each.sizes}`);
  if (each.bold.some((bold) => bold !== rule.bold)) found.push(`bold ${each.bold}`);
  if (each.italic.some((italic) => italic !== rule.italic)) found.push(`italic ${each.italic}`);
  if (rule.column === 'left' && each.column === 1) found.push('in the right column');
  if (rule.column === 'right' && each.column !== 1) found.push(`in column ${each.column}`);
  if (rule.column === 'middle' && (each.align !== 'center' || each.column !== null)) found.push(`stands ${each.align}`);
  if (rule.red === true && each.colours.some((colour) => colour !== 'FF0000')) found.push(`colour ${each.colours}`);
  if (rule.red !== true && each.colours.some((colour) => colour !== '000000')) found.push(`colour ${each.colours}`);
  return found;
}

describe.each(Object.entries(SAMPLES))('the DOCX of a %s', (_, document) => {
  it('has every component where the decree wants it, in its size and style', async () => {
    const files = await filesOf(document);
    const footer = parse(strFromU8(files['word/footer2.xml'] as Uint8Array));
    const foot = childrenNamed(footer, 'w:p').map((each) => printed(each, null, 0));
    const sections = sectionsOf(files);
    const documents = withAnnexLines(document);
    expect(sections).toHaveLength(documents.length);
    let checked = 0;
    for (const [index, { document: each, annexLine }] of documents.entries()) {
      for (const rule of layoutRules(each, annexLine)) {
        const paragraphs = rule.component.startsWith('13') ? foot : (sections[index]?.paragraphs ?? []);
        const same = paragraphs.filter(({ text }) => text.replace(/\s+/g, ' ') === rule.text.replace(/\s+/g, ' '));
        expect([rule.component, rule.text, same.length > 0]).toEqual([rule.component, rule.text, true]);
        const found = same.map((paragraph) => faults(rule, paragraph));
        expect([rule.component, found.find((all) => all.length === 0) ?? found[0]]).toEqual([rule.component, []]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('is A4 with its margins, counts pages from 1 and hides the number of the first', async () => {
    const sections = sectionsOf(await filesOf(document));
    for (const [index, { document: each }] of withAnnexLines(document).entries()) {
      const properties = sections[index]?.properties;
      const size = child(properties, 'w:pgSz')?.attributes ?? {};
      const millimetres = ['w:w', 'w:h'].map((name) => Math.round(Number(size[name]) / TWIPS));
      expect(millimetres).toEqual(each.orientation === 'landscape' ? [297, 210] : [210, 297]);
      expect(size['w:orient']).toBe(each.orientation);
      const margins = child(properties, 'w:pgMar')?.attributes ?? {};
      const margin = (side: string) => Number(margins[`w:${side}`]) / TWIPS;
      for (const [side, least, most] of [
        ['top', 20, 25],
        ['bottom', 20, 25],
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const) {
        expect(Math.round(margin(side) * 10) / 10).toBeGreaterThanOrEqual(least);
        expect(Math.round(margin(side) * 10) / 10).toBeLessThanOrEqual(most);
      }
      expect(margin('header')).toBeLessThan(margin('top'));
      expect(child(properties, 'w:titlePg')).toBeDefined();
      expect(child(properties, 'w:pgNumType')?.attributes['w:start']).toBe('1');
    }
  });

  it('indents and spaces the text of the body', async () => {
    const [main] = sectionsOf(await filesOf(document));
    const prose = main?.paragraphs.filter((each) => each.align === 'both') ?? [];
    expect(prose.length).toBeGreaterThan(0);
    for (const { indent, spacing } of prose) {
      expect(Number(indent['w:firstLine']) / TWIPS).toBeGreaterThanOrEqual(10);
      expect(Number(indent['w:firstLine']) / TWIPS).toBeLessThanOrEqual(12.71);
      expect(Number(spacing['w:before']) / 20).toBeGreaterThanOrEqual(6);
      expect(Number(spacing['w:line']) / 240).toBeGreaterThanOrEqual(1);
      expect(Number(spacing['w:line']) / 240).toBeLessThanOrEqual(1.5);
      expect(spacing['w:lineRule']).toBe('auto');
    }
  });
});

describe('the DOCX', () => {
  it('stays whole XML whatever the text', async () => {
    const attack = '</w:t>]]><!-- & "\u0000\u0008\u001f\ud800 \ufffe Ủy\u0309';
    const cell = { text: attack, columnSpan: 1, rowSpan: 1 };
    const document = newDocument({
      issuer: attack,
      title: attack,
      type: 'KH',
      body: [
        { kind: 'paragraph', bullet: null, text: attack, place: null },
        { kind: 'table', rows: [[cell]], headerRows: 0, place: null },
      ],
      recipients: [attack],
    });
    const [section] = sectionsOf(await filesOf(document));
    const printedTexts = section?.paragraphs.map(({ text }) => text).filter((text) => text.includes(']]><!-- & "'));
    expect(printedTexts).toHaveLength(5);
  });

  const plan = SAMPLES.plan ?? newDocument();

  it('is of one font, black', async () => {
    const files = await filesOf(plan);
    const styles = strFromU8(files['word/styles.xml'] as Uint8Array);
    expect(styles).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:color w:val="000000"/>',
    );
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).not.toContain('w:rFonts');
  });

  it('puts the page number in the middle of the top margin', async () => {
    const files = await filesOf(plan);
    const headers = Object.keys(files).filter((name) => /header\d\.xml$/.test(name));
    const texts = headers.map((name) => strFromU8(files[name] as Uint8Array)).filter((xml) => xml.includes('PAGE'));
    expect(texts).toHaveLength(3);
    for (const xml of texts) {
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(xml).toContain('<w:sz w:val="28"/>');
    }
  });

  it('draws the line below the motto as long as it, and below the title a third to half of it', async () => {
    const [main] = sectionsOf(await filesOf(plan));
    const paragraphs = main?.paragraphs ?? [];
    const lineBelow = (text: string) => {
      const below = paragraphs
        .slice(paragraphs.findIndex((each) => each.text === text) + 1)
        .find((each) => each.text === '');
      expect(below?.border).toBeDefined();
      return (below?.width ?? 0) - 2 * Number(below?.indent['w:left']);
    };
    // Widths of Times New Roman Bold at 14 pt, measured in its metrics: 9.41 em of the motto.
    const motto = lineBelow('Độc lập - Tự do - Hạnh phúc');
    expect(motto / TWIPS).toBeGreaterThan(58);
    expect(motto / TWIPS).toBeLessThan(64);
    const title = lineBelow(plan.title ?? '');
    expect(title / TWIPS).toBeGreaterThan(142 / 3);
    expect(title / TWIPS).toBeLessThan(142 / 2);
  });

  it('gives tables their widths, alignment and repeated header', async () => {
    const [main] = sectionsOf(await filesOf(plan));
    const table = main?.tables.at(-2) as XmlElement;
    const grid = childrenNamed(child(table, 'w:tblGrid') as XmlElement, 'w:gridCol').map((each) =>
      Number(each.attributes['w:w']),
    );
    expect(grid.map((width) => Math.round((width * 10) / grid.reduce((sum, each) => sum + each, 0)))).toEqual([
      1, 5, 2, 2,
    ]);
    const rows = childrenNamed(table, 'w:tr');
    const isHeader = (row: XmlElement) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;
    expect(rows.map(isHeader)).toEqual([true, true, false, false]);
    const aligned = childrenNamed(rows[2] as XmlElement, 'w:tc').map(
      (cell) => printed(child(cell, 'w:p') as XmlElement, 0, 0).align,
    );
    expect(aligned).toEqual(['center', 'left', 'right', 'right']);
  });

  it('shows pictures as drawings, with a picture of points and words for those who cannot see them', async () => {
    const files = await filesOf(plan);
    const xml = strFromU8(files['word/document.xml'] as Uint8Array);
    expect(xml).toContain('descr="Số cuộc đối thoại theo đơn vị"');
    expect(xml).toMatch(/svgBlip/);
    const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
    const png = media.find(([name]) => name.endsWith('.png'))?.[1] as Uint8Array;
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    // 120 mm at 150 dots per inch.
    expect(Buffer.from(png).readUInt32BE(16)).toBe(709);
    expect(xml).toMatch(/<wp:extent cx="4320\d{3}" cy="1620\d{3}"/);
  });

  it('marks a draft in every header, and gives the same bytes again', async () => {
    const files = await filesOf(plan, { draft: true });
    const headers = Object.keys(files).filter((name) => /header\d\.xml$/.test(name));
    expect(headers).toHaveLength(6);
    for (const name of headers) {
      const xml = strFromU8(files[name] as Uint8Array);
      expect(xml).toContain('DỰ THẢO');
      expect(xml).toContain('behindDoc="1"');
    }
    const again = await writeDocx(plan, { draft: true });
    expect(Buffer.from(await writeDocx(plan, { draft: true })).equals(Buffer.from(again))).toBe(true);
  });
});
