import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import { makeDocx, paragraph } from './docx-for-tests.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'UnreadableFile', code });
const document = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

describe('a hostile DOCX', () => {
  it('that unpacks to more than it should is refused before it is unpacked', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024);
    await expect(
      readSource(makeDocx(paragraph('a'), {}, { 'word/media/image1.png': zeros }), 'a.docx'),
    ).rejects.toEqual(refusal('zip-bomb'));
  });

  it('that lies about its sizes is refused while it is unpacked', async () => {
    const bytes = Buffer.from(makeDocx(paragraph('a'.repeat(100_000))));
    const directory = bytes.lastIndexOf(Buffer.from('PK\x01\x02word/document.xml'.slice(0, 4), 'latin1'));
    for (
      let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
    ) {
      bytes.writeUInt32LE(10, at + 24);
    }
    expect(directory).toBeGreaterThan(0);
    await expect(readSource(bytes, 'a.docx')).rejects.toEqual(refusal('damaged'));
  });

  it('that expands entities is refused', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    await expect(readSource(withDocument(laughs + document('<w:p><w:t>&b;</w:t></w:p>')), 'a.docx')).rejects.toEqual(
      refusal('damaged'),
    );
    await expect(readSource(withDocument(document('<w:p><w:t>&b;</w:t></w:p>')), 'a.docx')).rejects.toEqual(
      refusal('damaged'),
    );
  });

  it('that nests without end is refused', async () => {
    const depth = 3000;
    const nested = '<w:sdt>'.repeat(depth) + paragraph('sâu') + '</w:sdt>'.repeat(depth);
    await expect(readSource(withDocument(document(nested)), 'a.docx')).rejects.toEqual(refusal('too-large'));
  });

  it('that holds more files, elements or letters than its limits is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`word/x${index}.xml`, strToU8('<a/>')]));
    const bytes = makeDocx(paragraph('chữ').repeat(50), {}, files);
    for (const limits of [{ zipEntries: 20 }, { xmlElements: 100 }, { characters: 100 }, { partBytes: 500 }]) {
      await expect(readSource(bytes, 'a.docx', { limits })).rejects.toEqual(refusal('too-large'));
    }
  });

  it('that names files outside of itself is refused', async () => {
    for (const name of ['../../../etc/passwd', '/etc/passwd', 'C:\\autoexec.bat']) {
      await expect(readSource(makeDocx(paragraph('a'), {}, { [name]: strToU8('x') }), 'a.docx')).rejects.toEqual(
        refusal('damaged'),
      );
    }
  });

  it('with a script in its name is read, and the name goes nowhere', async () => {
    const name = '"><script>alert(1)</script>.docx';
    expect(JSON.stringify(await readSource(makeDocx(paragraph('chữ')), name))).not.toContain('script');
    const error = await readSource(strToU8('chữ'), name).catch((reason: unknown) => reason);
    expect(error).toEqual(refusal('wrong-name'));
    expect(String((error as { forPerson: string }).forPerson)).not.toContain('script');
  });

  it('with macros, links and objects gives its text alone', async () => {
    const bytes = makeDocx(
      `${paragraph('chữ')}<w:altChunk r:id="rId9"/><w:p><w:r><w:object/></w:r></w:p>`,
      {
        '_rels/document.xml.rels':
          '<Relationships><Relationship Target="http://example.com/x" TargetMode="External"/></Relationships>',
      },
      { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') },
    );
    expect((await readSource(bytes, 'a.docm')).lines[0]?.text).toBe('chữ');
  });

  it('that is cut short, locked, or no document is told apart', async () => {
    const bytes = makeDocx(paragraph('chữ'));
    await expect(readSource(bytes.subarray(0, bytes.length - 40), 'a.docx')).rejects.toEqual(refusal('truncated'));
    const locked = Buffer.from(bytes);
    for (
      let at = locked.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = locked.indexOf('PK\x01\x02', at + 4, 'latin1')
    ) {
      locked.writeUInt16LE(1, at + 8);
    }
    await expect(readSource(locked, 'a.docx')).rejects.toEqual(refusal('encrypted'));
    const workbook = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    await expect(readSource(workbook, 'a.xlsx')).rejects.toMatchObject({
      code: 'unsupported',
      forPerson: expect.stringContaining('bảng tính'),
    });
    const odt = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') });
    await expect(readSource(odt, 'a.odt')).rejects.toMatchObject({
      code: 'unsupported',
      forPerson: expect.stringContaining('OpenDocument'),
    });
    await expect(readSource(zipSync({ 'a.txt': strToU8('a') }), 'a.zip')).rejects.toEqual(refusal('unsupported'));
    await expect(readSource(withDocument('<w:document/>'), 'a.docx')).rejects.toEqual(refusal('damaged'));
    await expect(readSource(withDocument('<w:document><w:body>'), 'a.docx')).rejects.toEqual(refusal('damaged'));
    await expect(readSource(makeDocx(paragraph('')), 'a.docx')).rejects.toEqual(refusal('empty'));
  });
});
