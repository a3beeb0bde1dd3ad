import { readSource } from '@kheo/official-document';
import { signPdf, stampPdf, verifyPdf } from '@kheo/signed-pdf';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type MadeCertificate,
  makeCertificate,
  makeKeyFile,
} from '../../../packages/signed-pdf/src/testing/make-key-file.ts';
import { numberMarks } from './number-marks.ts';
import { differenceOf, printPdf, signWith, stampNumber } from './print.ts';
import { proposedSettings, startedDocument } from './settings.ts';

const settings = {
  ...proposedSettings({ kind: 'commune', name: 'Xã Bản Cáu' }, undefined),
  signerName: 'Nguyễn Văn An',
};
let certificate: MadeCertificate;
let pdf: Buffer;
beforeAll(async () => {
  certificate = await makeCertificate({ kind: 'ec', name: 'Nguyễn Văn An' });
  pdf = await printPdf(startedDocument('KH', settings, 'Đối thoại với Nhân dân'), false);
});
const key = () => ({ p12: makeKeyFile({ certificate, password: 'mật khẩu' }), password: 'mật khẩu' });

describe('a document as it is printed here', () => {
  test.each(['KH', '', 'QĐ', 'BC'])('of type “%s” has places for its number and date', async (type) => {
    const printed = await printPdf(startedDocument(type, settings, 'Về việc gì đó'), false);
    const marks = await numberMarks(printed, 5, '2026-02-09');
    expect(marks?.map((mark) => mark.text)).toEqual(['05', '09', '02', '2026']);
    // From left to right on their lines, inside the page.
    const [number, ...date] = marks ?? [];
    expect(number?.x).toBeLessThan(date[0]?.x ?? 0);
    expect(date.map((mark) => mark.x)).toEqual([...date.map((mark) => mark.x)].sort((a, b) => a - b));
    for (const mark of marks ?? []) expect(mark.x > 80 && mark.x < 560 && mark.y > 600).toBe(true);
  });

  test('is signed, numbered behind the signature, and signed by the agency: both signatures hold', async () => {
    const signed = signWith(pdf, key(), {
      reason: 'Ký ban hành',
      location: 'Bản Cáu',
      at: new Date(),
      appearance: undefined,
    });
    const numbered = await stampNumber(signed.bytes, 12, '2026-03-20');
    const agency = signPdf(numbered, { ...key(), at: new Date() });
    expect(verifyPdf(agency).map((one) => [one.isUnchanged, one.isSignatureValid, one.bytesAfter > 0])).toEqual([
      [true, true, true],
      [true, true, false],
    ]);
    // The words are those that were signed.
    expect((await readSource(agency, 'a.pdf')).lines.map((line) => line.text)).toEqual(
      (await readSource(pdf, 'a.pdf')).lines.map((line) => line.text),
    );
  });

  test('that comes back signed from elsewhere is compared by its bytes, else by its words', async () => {
    const signed = signPdf(pdf, { ...key(), at: new Date() });
    expect(await differenceOf(pdf, signed)).toEqual([]);
    const again = await printPdf(startedDocument('KH', settings, 'Đối thoại với Nhân dân'), false);
    expect(await differenceOf(pdf, stampPdf(again, []))).toEqual([]);
    const other = await printPdf(startedDocument('KH', settings, 'Đối thoại với cử tri'), false);
    expect(await differenceOf(pdf, other)).toEqual([
      expect.stringContaining('Đối thoại với Nhân dân'),
      expect.stringContaining('Đối thoại với cử tri'),
    ]);
  });

  test('without those places is told of', async () => {
    const blank = await printPdf({ ...startedDocument('KH', settings, 'x'), number: null }, false);
    await expect(stampNumber(blank, 1, '2026-03-20')).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
