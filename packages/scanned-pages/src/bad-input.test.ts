import { UnreadableFile } from '@kheo/official-document';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openScan } from './index.ts';
import { drawPage, pdfOfJpegs } from './testing/draw-page.ts';

async function refusal(act: () => Promise<unknown>): Promise<UnreadableFile> {
  const error = await act().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return error as UnreadableFile;
}

const white = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } });

describe('openScan', () => {
  it('refuses a picture of 20,000 pixels by its header, and says what to do', async () => {
    const wide = await white(20_000, 30).png().toBuffer();
    const { code, forPerson } = await refusal(() => openScan(wide, 'anh.png'));
    expect(code).toBe('too-large');
    expect(forPerson).toBe(
      'Ảnh có 20.000 × 30 điểm ảnh, quá lớn (tối đa 15.000 điểm ảnh mỗi cạnh, 60 triệu điểm ảnh cả trang). ' +
        'Hãy quét lại ở 200–300 dpi rồi tải lên.',
    );
  });

  it('refuses a file of more pages than its limit', async () => {
    const jpeg = await white(20, 30).jpeg().toBuffer();
    const pdf = await pdfOfJpegs(Array.from({ length: 2001 }, () => jpeg));
    const { code, forPerson } = await refusal(() => openScan(pdf, 'quet.pdf'));
    expect(code).toBe('too-large');
    expect(forPerson).toBe(
      'Tệp có 2.001 trang, nhiều hơn 2.000 trang. Hãy tách thành nhiều tệp rồi tải lên từng phần.',
    );
  });

  it('refuses a file of more bytes than its limit, and one of none', async () => {
    const page = drawPage({});
    const tooLarge = await refusal(() => openScan(page, 'anh.png', { limits: { fileBytes: 100 } }));
    expect(tooLarge.code).toBe('too-large');
    expect((await refusal(() => openScan(new Uint8Array(), 'anh.png'))).code).toBe('empty');
  });

  it('refuses what is neither a picture nor a PDF', async () => {
    const { code, forPerson } = await refusal(() => openScan(Buffer.from('Kế hoạch'), 'a.txt'));
    expect(code).toBe('unsupported');
    expect(forPerson).toContain('PDF, PNG, JPEG hoặc TIFF');
  });

  it('tells of a corrupt TIFF when it is opened or drawn, whatever is wrong with it', async () => {
    const seed = 11;
    const tiff = await sharp(drawPage({})).tiff({ compression: 'lzw' }).toBuffer();
    const header = Buffer.concat([tiff.subarray(0, 4), Buffer.alloc(60, seed)]);
    const cut = tiff.subarray(0, tiff.length >> 1);
    for (const bytes of [header, cut]) {
      const { code, forPerson } = await refusal(async () => (await openScan(bytes, 'anh.tif')).render(1));
      expect(code).toBe('damaged');
      expect(forPerson).toContain('Hãy quét hoặc chụp lại');
    }
  });

  it('tells of a JPEG that ends in the middle', async () => {
    const jpeg = await sharp(drawPage({})).jpeg().toBuffer();
    const half = jpeg.subarray(0, jpeg.length >> 1);
    expect((await refusal(async () => (await openScan(half, 'anh.jpg')).render(1))).code).toBe('damaged');
  });
});

describe('pictures', () => {
  it('of one bit, of a TIFF of several pages and from a turned phone are drawn as they are meant', async () => {
    const png = drawPage({ lines: [{ text: 'Kế hoạch', x: 100, y: 100 }] });
    const bits = await sharp(png).threshold(128).png({ palette: true, colours: 2 }).toBuffer();
    const drawn = await (await openScan(bits, 'anh.png')).render(1);
    expect(drawn.picture).toMatchObject({ width: 1654, height: 2339 });
    expect(drawn.dpi).toBeCloseTo(200, 0);

    const two = await white(600, 1600)
      .tiff({ compression: 'deflate' })
      .toBuffer()
      .then((page) =>
        sharp([page, page], { join: { animated: true } })
          .tiff()
          .toBuffer(),
      );
    expect((await openScan(two, 'anh.tif')).pages).toBe(2);

    const phone = await sharp(png).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { picture } = await (await openScan(phone, 'anh.jpg')).render(1);
    expect(picture.height).toBeGreaterThan(picture.width);
  });
});
