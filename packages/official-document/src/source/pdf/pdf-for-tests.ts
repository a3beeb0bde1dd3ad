/** A text on a page, in points; `y` is its baseline from the top. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  italic?: boolean;
}

export interface PdfPage {
  texts?: PdfText[];
  /** Lines drawn from one point to another. */
  rules?: [x1: number, y1: number, x2: number, y2: number][];
  /** More operators, as they stand in a content stream. */
  raw?: string;
  rotate?: number;
}

const HEIGHT = 842;
const WIDTH = 595;
/** All letters are this wide, in parts of the size. */
export const LETTER_WIDTH = 0.5;

const FACES = [
  'TimesNewRomanPSMT',
  'TimesNewRomanPS-BoldMT',
  'TimesNewRomanPS-ItalicMT',
  'TimesNewRomanPS-BoldItalicMT',
];

/**
 * Makes a small PDF with a text layer, for tests and measurements: A4 pages, composite fonts whose codes are UTF-16, no
 * font program inside. `trailer` adds entries to the trailer, `end` replaces the end mark.
 */
export function makePdf(pages: PdfPage[], options: { trailer?: string; end?: string } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const fontObject = (face: number) => 3 + face * 2;
  const firstPage = 12;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [face, name] of FACES.entries()) {
    const descendant = `${fontObject(face) + 1} 0 R`;
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
        `/ToUnicode 11 0 R /DescendantFonts [${descendant}] >>`,
    );
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW ${LETTER_WIDTH * 1000} /CIDToGIDMap /Identity ` +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
        `/FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] ` +
        '/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    );
  }
  add(stream(UNICODE_MAP));
  const fonts = FACES.map((_, face) => `/F${face} ${fontObject(face)} 0 R`).join(' ');
  for (const [index, page] of pages.entries()) {
    const content = `${firstPage + index * 2 + 1} 0 R`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate ?? 0} ` +
        `/Resources << /Font << ${fonts} >> >> /Contents ${content} >>`,
    );
    add(stream(contentOf(page)));
  }
  return assemblePdf(objects, options);
}

function contentOf({ texts = [], rules = [], raw = '' }: PdfPage): string {
  const shown = texts.map(({ text, x, y, size = 14, bold = false, italic = false }) => {
    const face = (bold ? 1 : 0) + (italic ? 2 : 0);
    const codes = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `BT /F${face} ${size} Tf ${x} ${HEIGHT - y} Td <${codes}> Tj ET`;
  });
  const drawn = rules.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  return [...drawn, ...shown, raw].join('\n');
}

/** The blocks of 256 codes in which Vietnamese text stands. */
const BLOCKS = ['00', '01', '03', '1e', '20', '22'];
const UNICODE_MAP = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Unicode def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  `${BLOCKS.length} beginbfrange ${BLOCKS.map((high) => `<${high}00> <${high}FF> <${high}00>`).join(' ')} endbfrange`,
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n');

/** A stream object of latin1 text; `entries` go into its dictionary. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;
}

/** A PDF of the objects given, numbered from 1; the first is its catalog. */
export function assemblePdf(objects: string[], { trailer = '', end = '%%EOF\n' } = {}): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n${end}`;
  return Buffer.from(file, 'latin1');
}
