import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openScan } from '../index.ts';
import { drawPage, paragraph, pdfOfJpegs } from '../testing/draw-page.ts';
import type { Picture } from '../types.ts';
import { PlainPages } from './plain-pages.ts';

const png = drawPage({
  lines: paragraph(['Thực hiện Nghị định số 59/2023/NĐ-CP'], 85, 160),
  stamp: { x: 420, y: 180 },
});
const colour = await sharp(png).jpeg({ quality: 80 }).toBuffer();
const grey = await sharp(png).grayscale().jpeg({ quality: 80 }).toBuffer();

async function render(pdf: Buffer): Promise<Picture> {
  const scan = await openScan(pdf, 'quét.pdf');
  try {
    return (await scan.render(1)).picture;
  } finally {
    await scan.close();
  }
}

/** The same file with other bytes of the same length in one place. */
function changed(pdf: Buffer, from: string, to: string): Buffer {
  const at = pdf.indexOf(from);
  expect(at).toBeGreaterThan(0);
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(to.padEnd(from.length)), pdf.subarray(at + from.length)]);
}

function difference(one: Picture, other: Picture): number {
  expect([one.width, one.height, one.channels]).toEqual([other.width, other.height, other.channels]);
  let sum = 0;
  for (const [at, value] of one.data.entries()) sum += Math.abs(value - (other.data[at] ?? 0));
  return sum / one.data.length;
}

describe('a page that is one JPEG', () => {
  it('is decoded as pdfjs decodes it, in colour and in grey', async () => {
    for (const jpeg of [colour, grey]) {
      const pdf = await pdfOfJpegs([jpeg]);
      expect(new PlainPages(pdf).at(1)?.jpeg).toHaveLength(jpeg.length);
      // A sign that draws nothing, which only pdfjs follows.
      const other = changed(pdf, '/I Do Q', '/I Do n');
      expect(new PlainPages(other).at(1)).toBeUndefined();
      expect(difference(await render(pdf), await render(other))).toBeLessThan(1);
    }
  });

  it('is turned as the page shows it', async () => {
    const pdf = await pdfOfJpegs([grey]);
    const turned = changed(pdf, '/Type /Page /Parent 2 0 R', '/Rotate 180 /Parent 2 0 R');
    const [upright, down] = [await render(pdf), await render(turned)];
    expect(down.data.toReversed()).toEqual(upright.data);
  });

  it('is nothing that has more on it, nor of a file that is none', async () => {
    const pdf = await pdfOfJpegs([grey, colour]);
    expect(new PlainPages(pdf).at(3)).toBeUndefined();
    expect(new PlainPages(changed(pdf, '/DCTDecode', '/JPXDecode')).at(1)).toBeUndefined();
    expect(new PlainPages(Buffer.from('%PDF-1.7')).at(1)).toBeUndefined();
  });

  it('is left to pdfjs where the JPEG is not what the page says', async () => {
    const pdf = await pdfOfJpegs([grey]);
    const lying = changed(pdf, '/Width 1654', '/Width 1600');
    expect(new PlainPages(lying).at(1)?.width).toBe(1600);
    expect((await render(lying)).width).toBeGreaterThan(0);
  });
});
