import { deflateSync } from 'node:zlib';

const objects = (text: string) => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
  `<</Length ${text.length + 30}>>\nstream\n${`BT /F1 14 Tf 72 700 Td (${text}) Tj ET`.padEnd(text.length + 30)}\nendstream`,
  '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
];

/** A page of text as programs wrote PDF before 1.5: with a table of cross-references. */
export function tablePdf(text: string): Buffer {
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const places = objects(text).map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const section = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${lines}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${section}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** The same with its objects packed into a stream, and a compressed stream of cross-references with a predictor. */
export function streamPdf(text: string): Buffer {
  const [catalogue = '', pages = '', page = '', content = '', font = ''] = objects(text);
  const packed = [catalogue, pages, page, font];
  const numbers = [1, 2, 3, 5];
  let offset = 0;
  const header = packed.map((object, index) => {
    const pair = `${numbers[index]} ${offset}`;
    offset += object.length + 1;
    return pair;
  });
  const first = `${header.join(' ')} `;
  const pack = deflateSync(Buffer.from(first + packed.join(' '), 'latin1'));
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const length = () => parts.reduce((sum, one) => sum + one.length, 0);
  const at = (add: (Buffer | string)[]) => {
    const place = length();
    parts.push(...add.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)));
    return place;
  };
  const contentAt = at([`4 0 obj\n${content}\nendobj\n`]);
  const dictionary = `<</Type/ObjStm/N 4/First ${first.length}/Filter/FlateDecode/Length ${pack.length}>>`;
  const packAt = at([`6 0 obj\n${dictionary}\nstream\n`, pack, '\nendstream\nendobj\n']);
  const section = length();
  const rows = [
    [0, 0, 255],
    [2, 6, 0],
    [2, 6, 1],
    [2, 6, 2],
    [1, contentAt, 0],
    [2, 6, 3],
    [1, packAt, 0],
    [1, section, 0],
  ].map(([kind = 0, place = 0, third = 0]) => [kind, place >> 8, place & 255, third]);
  const predicted = rows.flatMap((row, index) => [2, ...row.map((byte, n) => byte - (rows[index - 1]?.[n] ?? 0))]);
  const table = deflateSync(Uint8Array.from(predicted));
  at([
    `7 0 obj\n<</Type/XRef/Size 8/Root 1 0 R/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${table.length}>>\nstream\n`,
    table,
    `\nendstream\nendobj\nstartxref\n${section}\n%%EOF\n`,
  ]);
  return Buffer.concat(parts);
}
