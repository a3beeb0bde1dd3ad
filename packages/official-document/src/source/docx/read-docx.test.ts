import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import { cell, makeDocx, paragraph, part, run } from './docx-for-tests.ts';

const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="1">
     <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
     <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
     <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
     <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%4"/></w:lvl>
   </w:abstractNum>
   <w:abstractNum w:abstractNumId="2">
     <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF02D;"/></w:lvl>
   </w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
);

const numbered = (text: string, level: number, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

async function textsOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  return (await readSource(makeDocx(body, parts), 'a.docx')).lines.map((line) => line.text);
}

describe('a DOCX', () => {
  it('prints automatic numbers', async () => {
    const body = [
      numbered('Mục đích', 0),
      numbered('Một', 1),
      numbered('Hai', 1),
      numbered('Điểm', 2),
      numbered('Nội dung', 0),
      numbered('Lại từ một', 1),
      numbered('Gạch', 0, 2),
      numbered('Từ năm', 1, 3),
      numbered('Số pháp lý', 3),
      numbered('Không đánh số', 0, 0),
    ].join('');
    expect(await textsOf(body, { 'numbering.xml': NUMBERING })).toEqual([
      'I. Mục đích',
      '1. Một',
      '2. Hai',
      'a) Điểm',
      'II. Nội dung',
      '1. Lại từ một',
      '- Gạch',
      '5. Từ năm',
      '2.5.1 Số pháp lý',
      'Không đánh số',
    ]);
  });

  it('takes numbers and looks from styles', async () => {
    const styles = part(
      'styles',
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
       <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
       <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/>
         <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
       <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
    );
    const body =
      paragraph('Mục đích, yêu cầu', '<w:pStyle w:val="Head"/>') +
      paragraph('thường', '<w:pStyle w:val="Base"/>', '<w:b w:val="0"/><w:i/><w:sz w:val="22"/>') +
      paragraph('vòng', '<w:pStyle w:val="Loop"/><w:jc w:val="center"/>');
    const { lines } = await readSource(makeDocx(body, { 'styles.xml': styles, 'numbering.xml': NUMBERING }), 'a.docx');
    expect(lines).toEqual([
      expect.objectContaining({ text: 'I. MỤC ĐÍCH, YÊU CẦU', bold: true, size: 14, align: 'justify' }),
      expect.objectContaining({ text: 'thường', bold: false, italic: true, size: 11, align: 'justify' }),
      expect.objectContaining({ text: 'vòng', bold: false, align: 'center' }),
    ]);
  });

  it('reads what is printed and nothing else', async () => {
    const body = `<w:p>${run('Kế ')}<w:del>${run('bỏ')}</w:del>
      <w:ins>${run('hoạch')}</w:ins>${run(' ẩn', '<w:vanish/>')}
      <w:hyperlink>${run(' số')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r>
      <w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><w:tab/><w:t>61</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:t>dòng hai, m</w:t></w:r>
      ${run('2', '<w:vertAlign w:val="superscript"/>')}</w:p>
      <w:sdt><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt>
      <w:p><w:r><mc:AlternateContent>
      <mc:Choice><wps:txbx><w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent></wps:txbx></mc:Choice>
      <mc:Fallback><w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textsOf(body)).toEqual(['Kế hoạch số    61-KH', 'dòng hai, m²', 'trong khung', 'HỎA TỐC']);
    const { lines } = await readSource(makeDocx(body), 'a.docx');
    expect(lines.map((line) => line.paragraph)).toEqual([1, 1, 2, 3]);
  });

  it('is read under other prefixes and other names of its parts', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const body = `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:pPr><ns0:jc ns0:val="center"/></ns0:pPr>
      <ns0:r><ns0:t>Kế hoạch</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const relationships = (type: string, target: string) =>
      `<Relationships><Relationship Type="http://x/${type}" Target="${target}"/>
      <Relationship Type="http://x/${type}" Target="http://example.com" TargetMode="External"/></Relationships>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(relationships('officeDocument', 'word/document2.xml')),
      'word/document2.xml': strToU8(body),
    });
    const { lines } = await readSource(bytes, 'a.docx');
    expect(lines).toEqual([expect.objectContaining({ text: 'Kế hoạch', align: 'center' })]);
  });

  it('puts a footnote after its paragraph and says so', async () => {
    const notes = part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote>
       <w:footnote w:id="7">${paragraph(' Quyết định số 5.')}</w:footnote>`,
    );
    const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const body = `<w:p>${run('Theo Quyết định')}${reference}${run(' này')}</w:p>${paragraph('Sau')}`;
    const { lines } = await readSource(makeDocx(body, { 'footnotes.xml': notes }), 'a.docx');
    expect(lines.map((line) => [line.text, line.note ?? false])).toEqual([
      ['Theo Quyết định¹ này', false],
      ['¹ Quyết định số 5.', true],
      ['Sau', false],
    ]);
  });

  it('reads tables with their spans, and tells layout from data', async () => {
    const borders = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
    const body = `<w:tbl><w:tr>${cell('ỦY BAN NHÂN DÂN')}${cell('CỘNG HÒA')}</w:tr></w:tbl>
      <w:tbl>${borders}
        <w:tr>${cell('STT', '<w:vMerge w:val="restart"/>')}${cell('Cơ quan', '<w:gridSpan w:val="2"/>')}</w:tr>
        <w:tr>${cell('', '<w:vMerge/>')}${cell('chủ trì')}
        <w:tc><w:tbl><w:tr>${cell('phối')}${cell('hợp')}</w:tr></w:tbl></w:tc></w:tr>
      </w:tbl>`;
    const { lines, tables } = await readSource(makeDocx(body), 'a.docx');
    expect(lines.map((line) => line.text)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA',
      'STT',
      'Cơ quan',
      'chủ trì',
      'phối',
      'hợp',
    ]);
    expect(tables.map((table) => table.ruled)).toEqual([false, true]);
    expect(tables[1]).toMatchObject({ firstLine: 3, lastLine: 7 });
    expect(tables[1]?.rows).toEqual([
      [
        { text: 'STT', lines: [3], columnSpan: 1, rowSpan: 2 },
        { text: 'Cơ quan', lines: [4], columnSpan: 2, rowSpan: 1 },
      ],
      [
        { text: 'chủ trì', lines: [5], columnSpan: 1, rowSpan: 1 },
        { text: 'phối\nhợp', lines: [6, 7], columnSpan: 1, rowSpan: 1 },
      ],
    ]);
  });
});
