import { strToU8, type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';

/** A photo with noise in it, as JPEG, with what a camera writes of time and place: 21.853° N, 106.761° E. */
export function makePhoto({ width = 640, height = 480, place = true, seed = 1 } = {}): Promise<Buffer> {
  const points = Buffer.alloc(width * height * 3);
  for (let at = 0; at < points.length; at++) points[at] = (Math.imul(at + seed, 2654435761) >>> 20) & 255;
  const picture = sharp(points, { raw: { width, height, channels: 3 } }).blur(2);
  const exif = {
    IFD0: { Make: 'Máy ảnh', Orientation: '1' },
    IFD2: { DateTimeOriginal: '2026:03:10 08:30:00' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '21/1 51/1 1080/100',
      GPSLongitudeRef: 'E',
      GPSLongitude: '106/1 45/1 3960/100',
    },
  };
  return (place ? picture.withExif(exif) : picture).jpeg({ quality: 90 }).toBuffer();
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

function typesOf(main: string, path: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="${main}"/></Types>`;
}

/** A DOCX of one paragraph; `files` adds to the zip as it is. */
export function makeWord(text: string, files: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(typesOf(word, 'word/document.xml')),
      'word/document.xml': strToU8(
        `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
      ...files,
    }),
  );
}

/** An XLSX with an empty workbook. */
export function makeSheet(files: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(typesOf(sheet, 'xl/workbook.xml')),
      'xl/workbook.xml': strToU8('<workbook/>'),
      ...files,
    }),
  );
}

/** A box of an MP4. */
export function box(name: string, content: Uint8Array = new Uint8Array(16)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** The boxes of an MP4 (`isom`), a MOV (`qt  `), an M4A (`M4A `) or a 3GP (`3gp5`). */
export function makeFilm(brand = 'isom', bytes = 4096): Buffer {
  const brands = Buffer.from(`${brand}\0\0\0\x01${brand}`, 'latin1');
  return Buffer.concat([box('ftyp', brands), box('moov', Buffer.alloc(64)), box('mdat', Buffer.alloc(bytes, 7))]);
}

/** Half a second of silence. */
export function makeWav(): Buffer {
  const data = Buffer.alloc(8000);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Frames of silence: MPEG 1 layer III, 128 kbit/s, 44,100 Hz, after a note in ID3v2. */
export function makeMp3(frames = 12): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  const note = Buffer.from('ID3\x03\0\0\0\0\0\x0a', 'latin1');
  return Buffer.concat([note, Buffer.alloc(10), ...Array.from({ length: frames }, () => frame)]);
}

/** Pages of an Ogg Vorbis. */
export function makeOgg(pages = 3): Buffer {
  const page = (content: Buffer, type: number) => {
    const head = Buffer.alloc(28);
    head.write('OggS', 0, 'latin1');
    head[5] = type;
    head[26] = 1;
    head[27] = content.length;
    return Buffer.concat([head, content]);
  };
  const first = Buffer.concat([Buffer.from('\x01vorbis', 'latin1'), Buffer.alloc(23)]);
  return Buffer.concat([page(first, 2), ...Array.from({ length: pages }, () => page(Buffer.alloc(200, 5), 0))]);
}

/** An EBML head that says webm, and a segment with tracks and a cluster. */
export function makeWebm(): Buffer {
  const element = (id: number[], content: Buffer) =>
    Buffer.concat([Buffer.from(id), Buffer.from([0x40 | (content.length >> 8), content.length & 255]), content]);
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from('webm')));
  const tracks = element([0x16, 0x54, 0xae, 0x6b], Buffer.alloc(32));
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], Buffer.alloc(500, 3));
  return Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], Buffer.concat([tracks, cluster]))]);
}
