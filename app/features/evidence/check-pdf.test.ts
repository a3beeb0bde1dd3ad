import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../packages/official-document/src/source/pdf/pdf-for-tests.ts';
import { checkPdf } from './check-pdf.ts';

const page = Buffer.from(makePdf([{ texts: [{ text: 'Kế hoạch', x: 80, y: 80 }] }])).toString('latin1');
const act = '90 0 << /S /JavaScript /JS (app.alert(1)) >>';

/** A page with one more object in front. */
function withObject(object: string): Buffer {
  return Buffer.from(
    page.replace('<< /Type /Catalog', () => `${object}\n<< /Type /Catalog`),
    'latin1',
  );
}

function packed(dictionary: string, data = deflateSync(Buffer.from(act)).toString('latin1')): Buffer {
  return withObject(`91 0 obj ${dictionary} stream\n${data}\nendstream endobj`);
}

/** What cannot be looked through is refused as odd. */
const odd = expect.objectContaining({ forPerson: expect.stringContaining('cấu trúc lạ') });

describe('a PDF', () => {
  it('passes when it is quiet, its objects packed or not', () => {
    checkPdf(Buffer.from(page, 'latin1'));
    const quiet = deflateSync(Buffer.from('90 0 << /Type /Page /Note (JavaScript) >>')).toString('latin1');
    checkPdf(packed('<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode >>', quiet));
    checkPdf(withObject('90 0 obj << /OpenAction [3 0 R /Fit] /JavaScripted true >> endobj'));
  });

  it.each([
    ['plainly', '<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode >>'],
    ['under an escaped type', '<< /Type /Obj#53tm /N 1 /First 5 /Filter [ /Fl#61teDecode ] >>'],
    ['without a type', '<< /N 1 /First 5 /Filter /FlateDecode >>'],
    [
      'behind a string that looks like another object',
      '<< /Type /ObjStm /X (1 0 obj \\) (stream\n) >>) /N 1 /First 5 /Filter /FlateDecode >>',
    ],
    ['behind 9,000 spaces', `<< /Type /ObjStm /N 1 /First 5 ${' '.repeat(9000)} /Filter /FlateDecode >>`],
    ['behind comments', '%\n<< /Type %>>\n /ObjStm /N 1 /First 5 /Filter /FlateDecode >> %\n'],
  ])('is refused for a script in an object stream %s', (_how, dictionary) => {
    expect(() => checkPdf(packed(dictionary))).toThrow(/JavaScript/);
  });

  it('is refused for an object stream that is packed as no producer does', () => {
    const hex = Buffer.from(act).toString('hex');
    for (const filter of ['/ASCIIHexDecode', '[/ASCIIHexDecode /FlateDecode]', '5 0 R', '/LZWDecode']) {
      expect(() => checkPdf(packed(`<< /Type /ObjStm /N 1 /First 5 /Filter ${filter} >>`, hex)), filter).toThrow(odd);
    }
    const predicted = '<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>';
    expect(() => checkPdf(packed(predicted))).toThrow(odd);
    expect(() => checkPdf(packed('<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode >>', 'no zlib'))).toThrow(odd);
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024, 32)).toString('latin1');
    expect(() => checkPdf(packed('<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode >>', bomb))).toThrow(odd);
  });

  it('made to be looked through again and again is given up', () => {
    expect(() => checkPdf(withObject('1 0 obj << ('.repeat(20_000)))).toThrow(odd);
    expect(() => checkPdf(withObject('1 0 obj << /A '.repeat(20_000)))).toThrow(odd);
    checkPdf(withObject('stream\n'.repeat(200_000)));
  });
});
