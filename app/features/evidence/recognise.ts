import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { TakenFile } from './evidence.ts';
import { refused } from './rules.ts';

/** What a file is, by its content; `office` is told apart when it is opened. */
export interface Recognised {
  kind: TakenFile['kind'];
  format: 'photo' | 'pdf' | 'office' | 'isobmff' | 'matroska' | 'ogg' | 'wav' | 'mp3';
  mediaType: string;
}

const allowed: Record<string, Recognised> = {
  'image/jpeg': { kind: 'photo', format: 'photo', mediaType: 'image/jpeg' },
  'image/png': { kind: 'photo', format: 'photo', mediaType: 'image/png' },
  'image/webp': { kind: 'photo', format: 'photo', mediaType: 'image/webp' },
  'image/tiff': { kind: 'photo', format: 'photo', mediaType: 'image/tiff' },
  'image/avif': { kind: 'photo', format: 'photo', mediaType: 'image/avif' },
  'application/pdf': { kind: 'document', format: 'pdf', mediaType: 'application/pdf' },
  'audio/mpeg': { kind: 'audio', format: 'mp3', mediaType: 'audio/mpeg' },
  'audio/x-m4a': { kind: 'audio', format: 'isobmff', mediaType: 'audio/mp4' },
  'audio/mp4': { kind: 'audio', format: 'isobmff', mediaType: 'audio/mp4' },
  'audio/ogg': { kind: 'audio', format: 'ogg', mediaType: 'audio/ogg' },
  'audio/wav': { kind: 'audio', format: 'wav', mediaType: 'audio/wav' },
  'video/mp4': { kind: 'video', format: 'isobmff', mediaType: 'video/mp4' },
  'video/x-m4v': { kind: 'video', format: 'isobmff', mediaType: 'video/mp4' },
  'video/quicktime': { kind: 'video', format: 'isobmff', mediaType: 'video/quicktime' },
  'video/3gpp': { kind: 'video', format: 'isobmff', mediaType: 'video/3gpp' },
  'video/webm': { kind: 'video', format: 'matroska', mediaType: 'video/webm' },
};

const takenKinds =
  'Hãy gửi ảnh (JPEG, PNG, WebP, TIFF), PDF, DOCX, XLSX, ghi âm (MP3, M4A, OGG, WAV) hoặc video (MP4, MOV, WebM, 3GP).';

const words: [RegExp, string][] = [
  [
    /^image\/hei[cf]/,
    'Ảnh HEIC của iPhone chưa đọc được. Vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”, hoặc lưu ảnh thành JPEG rồi gửi lại.',
  ],
  [/^image\//, 'Chưa nhận loại ảnh này. Hãy lưu ảnh thành JPEG hoặc PNG rồi gửi lại.'],
  [
    /zip|rar|7z|gzip|tar|xz|bzip|compress|zstd|lzip|cabinet/,
    'Tệp nén không được nhận. Hãy giải nén rồi gửi từng tệp bên trong.',
  ],
  [
    /msdownload|elf|mach-binary|executable|wasm|java|apk|dex|deb|rpm|installer|msi/,
    'Tệp chương trình không được nhận.',
  ],
  [/xml|html/, 'Trang web, SVG và XML không được nhận. Hãy in ra PDF rồi gửi lại.'],
  [
    /x-cfb|msword|ms-excel/,
    'Tệp của phần mềm văn phòng đời cũ (.doc, .xls). Hãy lưu lại thành DOCX, XLSX hoặc PDF rồi gửi lại.',
  ],
  [/rtf/, 'Tệp RTF không được nhận. Hãy lưu lại thành DOCX hoặc PDF rồi gửi lại.'],
];

/** How much of a text tells what it is. */
const headBytes = 4096;

/** What the content of a file is; its name says nothing. Throws `unreadable-file`, in words for what is not taken. */
export async function recognise(path: string): Promise<Recognised> {
  const head = await readHead(path);
  // A zip is opened by the guarded reader alone.
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    return { kind: 'document', format: 'office', mediaType: 'application/zip' };
  }
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const mime = found?.mime.split(';')[0] ?? textType(head);
  const known = allowed[mime];
  if (known) return known;
  const said = words.find(([pattern]) => pattern.test(mime))?.[1];
  throw refused(said ?? `Không nhận loại tệp này. ${takenKinds}`, `not taken: ${mime}`);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What a file without a mark of its own says of itself in its first lines. */
function textType(head: Buffer): string {
  const start = head.subarray(0, 2048).toString('latin1').toLowerCase();
  if (/<(!doctype html|html|script|body|svg|\?xml|iframe|img)/.test(start)) return 'text/html';
  if (start.startsWith('#!') || start.startsWith('@echo')) return 'application/x-executable';
  return start.startsWith('mz') ? 'application/x-msdownload' : 'application/octet-stream';
}
