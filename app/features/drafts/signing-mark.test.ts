import { signPdf, verifyPdf } from '@kheo/signed-pdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type MadeCertificate,
  makeCertificate,
  makeKeyFile,
} from '../../../packages/signed-pdf/src/testing/make-key-file.ts';
import { cleanMark } from './clean-mark.ts';
import { printPdf, signWith, stampNumber } from './print.ts';
import { proposedSettings, startedDocument } from './settings.ts';
import { agencyMark, signerMark, signingTime } from './signing-mark.ts';

const at = new Date('2026-03-05T01:30:09Z');
const settings = {
  ...proposedSettings({ kind: 'commune', name: 'Xã Bản Cáu' }, undefined),
  signerName: 'Nguyễn Thị Hằng',
};
let certificate: MadeCertificate;
let pdf: Buffer;
beforeAll(async () => {
  certificate = await makeCertificate({ kind: 'ec', name: settings.signerName });
  const body = Array.from({ length: 14 }, (_, n) => ({
    ...{ kind: 'paragraph' as const, bullet: null, place: null },
    text: `Nội dung ${n} nói tới Nguyễn Thị Hằng, và nói thêm cho đủ một dòng dài của văn bản hành chính.`,
  }));
  pdf = await printPdf({ ...startedDocument('KH', settings, 'Đối thoại với Nhân dân'), body }, false);
});

const key = () => ({ p12: makeKeyFile({ certificate, password: 'x' }), password: 'x' });
const picture = (width: number, height: number, colour: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
        <ellipse cx="${width / 2}" cy="${height / 2}" rx="${width * 0.45}" ry="${height * 0.4}" fill="none" stroke="${colour}" stroke-width="6"/></svg>`,
    ),
  )
    .png()
    .toBuffer();

const signed = async (image?: Awaited<ReturnType<typeof cleanMark>>) => {
  const appearance = await signerMark(pdf, { signatureName: settings.signerName, image, at });
  return signWith(pdf, key(), { reason: 'Ký ban hành', location: null, at, appearance }).bytes;
};

describe('a signature that is seen', () => {
  test('stands between position and name on the last page, and the file is unchanged', async () => {
    const image = await cleanMark(await picture(400, 160, '#1030c0'), 'signature', 'signature');
    const [report] = verifyPdf(await signed(image));
    expect(report).toMatchObject({ isUnchanged: true, isSignatureValid: true, bytesAfter: 0, box: { page: 1 } });
    const { x = 0, width = 0, height = 0 } = report?.box ?? {};
    // In the right half, as large as fits, not drawn out of shape.
    expect(x).toBeGreaterThan(300);
    expect(width <= 150.01 && height <= 62.01 && (width > 149 || height > 61)).toBe(true);
    expect(width / height).toBeCloseTo(image.width / image.height, 1);
  });

  test('without a picture is a frame with name and time, which the field carries as its appearance', async () => {
    const file = await signed();
    const [report] = verifyPdf(file);
    expect(report).toMatchObject({ isUnchanged: true, isSignatureValid: true, box: { page: 1 } });
    const loading = getDocument({ data: Uint8Array.from(file) });
    const page = await (await loading.promise).getPage(2);
    const annotation = (await page.getAnnotations()).find((one) => one.subtype === 'Widget');
    expect(annotation).toMatchObject({ fieldType: 'Sig', hasAppearance: true });
    await loading.destroy();
    expect(signingTime(at)).toBe('05/03/2026 08:30:09 +07:00');
  });

  test('takes the seal of the agency over its left third, in its true size, and both hold', async () => {
    const image = await cleanMark(await picture(400, 160, '#1030c0'), 'signature', 'signature');
    const seal = await cleanMark(await picture(300, 300, '#d01020'), 'seal', 'seal');
    const first = await signed(image);
    const numbered = await stampNumber(first, 12, '2026-03-05');
    const appearance = await agencyMark(numbered, {
      ...{ signatureName: settings.signerName, name: 'UBND xã Bản Cáu', at },
      seal: { ...seal, wideMm: 36 },
    });
    const file = signWith(numbered, key(), { reason: 'x', location: null, at, appearance }).bytes;
    const [person, agency] = verifyPdf(file);
    expect([person, agency].map((one) => [one?.isUnchanged, one?.isSignatureValid])).toEqual([
      [true, true],
      [true, true],
    ]);
    const [of, over] = [person?.box, agency?.box];
    expect(over?.width).toBeCloseTo((36 * 72) / 25.4, 1);
    expect((over?.x ?? 0) + (over?.width ?? 0)).toBeCloseTo((of?.x ?? 0) + (of?.width ?? 0) / 3, 1);
  });

  test('is not seen in a document that has no place for it', async () => {
    expect(await signerMark(pdf, { signatureName: 'Trần Văn Khác', image: undefined, at })).toBeUndefined();
    expect(verifyPdf(signPdf(pdf, { ...key(), at }))[0]).toMatchObject({ box: null, isUnchanged: true });
  });
});

describe('the picture of a signature or seal', () => {
  const refusal = (bytes: Promise<Uint8Array> | Uint8Array, kind: 'signature' | 'seal') =>
    Promise.resolve(bytes).then((all) => cleanMark(all, kind, 'anh'));

  test('is cut to what is drawn and keeps nothing else', async () => {
    const noted = await sharp(await picture(400, 160, '#1030c0'))
      .withMetadata({ exif: { IFD0: { Copyright: 'nhà riêng' } } })
      .png()
      .toBuffer();
    const { png, width, height } = await cleanMark(noted, 'signature', 'anh');
    expect(Buffer.from(png).includes('nhà riêng')).toBe(false);
    expect([width < 380, height < 150]).toEqual([true, true]);
  });

  test.each([
    [
      'a photo',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#00f' } })
          .jpeg()
          .toBuffer(),
      'signature',
      /PNG/,
    ],
    [
      'one with a ground',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#00f' } })
          .png()
          .toBuffer(),
      'signature',
      /nền trong suốt/,
    ],
    ['a black one', () => picture(100, 40, '#000'), 'signature', /màu xanh/],
    ['a red one', () => picture(100, 40, '#d00'), 'signature', /màu xanh/],
    ['a blue seal', () => picture(100, 100, '#00d'), 'seal', /màu đỏ/],
    ['an empty one', () => picture(100, 40, 'none'), 'seal', /không có nét/],
    ['no picture', () => Promise.resolve(Buffer.from('GIF89a không phải ảnh')), 'seal', /không mở được/],
    ['a cut one', async () => (await picture(400, 400, '#d00')).subarray(0, 900), 'seal', /không mở được/],
  ] as const)('that is %s is refused with the reason', async (_what, make, kind, why) => {
    await expect(refusal(make(), kind)).rejects.toMatchObject({
      code: 'invalid',
      fields: { anh: expect.stringMatching(why) },
    });
  });
});
