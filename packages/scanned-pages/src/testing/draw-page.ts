import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';

const DPI = 200;
const POINTS = 72;
const PAGE = { width: 1654, height: 2339 };

/** A line of letters on a page, in points; `y` is its baseline from the top. */
export interface DrawnLine {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface DrawnPage {
  lines?: DrawnLine[];
  /** Straight lines from one point to another. */
  rules?: [x1: number, y1: number, x2: number, y2: number][];
  /** The middle of a round red stamp. */
  stamp?: { x: number; y: number };
}

/** Draws a page of A4 at 200 dpi in Tinos, as a PNG. */
export function drawPage({ lines = [], rules = [], stamp }: DrawnPage): Buffer {
  const require = createRequire(import.meta.url);
  for (const face of ['400Regular', '700Bold']) {
    GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`), 'Tinos');
  }
  const canvas = createCanvas(PAGE.width, PAGE.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, PAGE.width, PAGE.height);
  context.scale(DPI / POINTS, DPI / POINTS);
  context.fillStyle = '#000';
  for (const { text, x, y, size = 14, bold = false } of lines) {
    context.font = `${bold ? 'bold ' : ''}${size}px Tinos`;
    context.fillText(text, x, y);
  }
  context.lineWidth = 0.7;
  for (const [x1, y1, x2, y2] of rules) {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  if (stamp !== undefined) {
    context.globalCompositeOperation = 'multiply';
    context.strokeStyle = '#d8202c';
    for (const [radius, width] of [
      [50, 3],
      [30, 1.5],
    ] as const) {
      context.lineWidth = width;
      context.beginPath();
      context.arc(stamp.x, stamp.y, radius, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  return canvas.toBuffer('image/png');
}

/** Lines of a paragraph one below the other. */
export function paragraph(texts: readonly string[], x: number, y: number, size = 14): DrawnLine[] {
  return texts.map((text, index) => ({ text, x, y: y + index * size * 1.3, size }));
}

/** A JPEG of the page with 200 dpi stated, turned by so many degrees clockwise. */
export async function scanned(png: Buffer, degrees = 0, quality = 80): Promise<Buffer> {
  const image = sharp(png).flatten({ background: '#fff' }).rotate(degrees, { background: '#fff' });
  return await image.withMetadata({ density: DPI }).jpeg({ quality }).toBuffer();
}

/** A PDF whose pages are these JPEGs, each filling its page; 200 pixels to the inch. */
export async function pdfOfJpegs(jpegs: readonly Buffer[]): Promise<Buffer> {
  const objects: Buffer[] = [];
  const add = (head: string, stream?: Buffer) => {
    const body = stream === undefined ? [] : [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')];
    objects.push(Buffer.concat([Buffer.from(head), ...body]));
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = jpegs.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  add(`<< /Type /Pages /Count ${jpegs.length} /Kids [${kids}] >>`);
  for (const [index, jpeg] of jpegs.entries()) {
    const { width, height, channels } = await sharp(jpeg).metadata();
    const [across, down] = [(width / DPI) * POINTS, (height / DPI) * POINTS];
    const drawing = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /I Do Q`);
    const [image, content] = [4 + index * 3, 5 + index * 3];
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${content} 0 R ` +
        `/Resources << /XObject << /I ${image} 0 R >> >> >>`,
    );
    const colours = channels === 1 ? 'DeviceGray' : 'DeviceRGB';
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 ` +
        `/ColorSpace /${colours} /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
    add(`<< /Length ${drawing.length} >>`, drawing);
  }
  return fileOf(objects);
}

function fileOf(objects: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = pieces[0]?.length ?? 0;
  const offsets = objects.map((body, index) => {
    const offset = length;
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    pieces.push(piece);
    length += piece.length;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
