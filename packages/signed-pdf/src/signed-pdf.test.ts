import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedOf } from '../../../tests/seed.ts';
import { openKeyFile, SignedPdfError, signPdf, stampPdf, verifyPdf } from './index.ts';
import { makeCrl, makeOcsp, makeToken, withStore, withToken } from './testing/make-evidence.ts';
import { type MadeCertificate, makeCertificate, makeKeyFile } from './testing/make-key-file.ts';
import { streamPdf, tablePdf } from './testing/make-pdf.ts';

const password = 'mật khẩu 2026';
const at = new Date('2026-03-05T01:30:00Z');
let authority: MadeCertificate;
let rsa: MadeCertificate;
let ec: MadeCertificate;
const file = (certificate: MadeCertificate, more: Partial<Parameters<typeof makeKeyFile>[0]> = {}) =>
  makeKeyFile({ certificate, chain: [authority], password, ...more });
const sign = (pdf: Uint8Array, certificate = ec, more = {}) =>
  signPdf(pdf, { p12: file(certificate), password, at, ...more });
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SignedPdfError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

beforeAll(async () => {
  authority = await makeCertificate({ kind: 'rsa', name: 'Tổ chức cấp thử nghiệm', isAuthority: true });
  rsa = await makeCertificate({ kind: 'rsa', name: 'Nguyễn Văn An', issuer: authority });
  ec = await makeCertificate({ kind: 'ec', name: 'Trần Thị Bình', issuer: authority });
});

const pdfs = [
  ['with a table of cross-references', tablePdf('Ke hoach')],
  ['with a stream of cross-references', streamPdf('Ke hoach')],
] as const;

describe.each(pdfs)('a PDF %s', (_how, pdf) => {
  test.each(['rsa', 'ec'] as const)('is signed with a key of kind %s, and says by whom and when', (kind) => {
    const signed = sign(pdf, kind === 'rsa' ? rsa : ec, { reason: 'Ký ban hành', location: 'Xã Thử Nghiệm' });
    expect(Buffer.from(signed.subarray(0, pdf.length)).equals(pdf)).toBe(true);
    expect(verifyPdf(signed)).toEqual([
      expect.objectContaining({
        kind: 'signature',
        signer: expect.objectContaining({ name: kind === 'rsa' ? 'Nguyễn Văn An' : 'Trần Thị Bình' }),
        issuer: expect.objectContaining({ name: 'Tổ chức cấp thử nghiệm' }),
        statedAt: at,
        isUnchanged: true,
        isSignatureValid: true,
        isCertificateInForce: true,
        trust: 'not-checked',
        bytesAfter: 0,
        fault: null,
        reason: 'Ký ban hành',
        location: 'Xã Thử Nghiệm',
      }),
    ]);
  });

  test('signed twice keeps both signatures whole', () => {
    const first = sign(pdf, rsa);
    const reports = verifyPdf(sign(first, ec));
    expect(reports.map((one) => [one.signer?.name, one.isUnchanged, one.isSignatureValid, one.bytesAfter > 0])).toEqual(
      [
        ['Nguyễn Văn An', true, true, true],
        ['Trần Thị Bình', true, true, false],
      ],
    );
  });

  test('shows when any byte that was signed is another', () => {
    const signed = Buffer.from(sign(pdf));
    const place = signed.indexOf('Ke hoach');
    const changes = [place, 20, signed.length - 12].filter((one) => one > 0);
    for (const one of changes) {
      const changed = Buffer.from(signed);
      changed[one] = (changed[one] ?? 0) ^ 1;
      const [report] = codeOf(() => verifyPdf(changed)) === 'nothing thrown' ? verifyPdf(changed) : [];
      expect(report?.isUnchanged ?? false).toBe(false);
    }
  });

  test('shows a drawing as what is seen of the signature, which covers it', async () => {
    const box = { page: 0, x: 300, y: 200, width: 120, height: 50 };
    const signed = sign(pdf, ec, { appearance: { ...box, drawing: streamPdf('Con dau') } });
    expect(verifyPdf(signed)).toEqual([
      expect.objectContaining({ isUnchanged: true, isSignatureValid: true, bytesAfter: 0, box }),
    ]);
    const loading = getDocument({ data: Uint8Array.from(signed) });
    const page = await (await loading.promise).getPage(1);
    const [annotation] = await page.getAnnotations();
    expect(annotation).toMatchObject({ fieldType: 'Sig', hasAppearance: true, rect: [300, 200, 420, 250] });
    // The drawing is part of what the page shows.
    const { fnArray } = await page.getOperatorList({ annotationMode: 1 });
    expect(fnArray.filter((operator) => operator === OPS.showText)).toHaveLength(2);
    await loading.destroy();
    // Another drawing in the same place is another file.
    const other = Buffer.from(signed);
    other[other.indexOf('[300 200 420 250]') + 1] = 0x32;
    expect(verifyPdf(other)[0]).toMatchObject({ isUnchanged: false, box: { ...box, x: 200, width: 220 } });
    expect(codeOf(() => sign(pdf, ec, { appearance: { ...box, page: 7, drawing: pdf } }))).toBe('not-a-pdf');
    expect(codeOf(() => sign(pdf, ec, { appearance: { ...box, drawing: Buffer.from('%PDF-1.7 x') } }))).toBe(
      'not-a-pdf',
    );
  });

  test('takes marks after it was signed, which are told and shown', async () => {
    const stamped = stampPdf(sign(pdf), [
      { page: 0, x: 100, y: 650, size: 13, text: '61' },
      { page: 0, x: 300, y: 650, size: 13, text: '05', italic: true },
    ]);
    const [report] = verifyPdf(stamped);
    expect(report).toMatchObject({ isUnchanged: true, isSignatureValid: true });
    expect(report?.bytesAfter).toBeGreaterThan(0);
    const loading = getDocument({ data: Uint8Array.from(stamped) });
    const page = await (await loading.promise).getPage(1);
    const annotations = await page.getAnnotations();
    expect(annotations.filter((one) => one.subtype === 'Stamp').map((one) => one.contentsObj.str)).toEqual([
      '61',
      '05',
    ]);
    const { items } = await page.getTextContent();
    expect(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .trim(),
    ).toBe('Ke hoach');
    await loading.destroy();
  });
});

describe('the authority of a certificate', () => {
  test('is trusted only where it is named, and only while it held', () => {
    const signed = sign(tablePdf('a'));
    const anchor = new X509Certificate(authority.der);
    expect(verifyPdf(signed, { anchors: [anchor] })[0]?.trust).toBe('trusted');
    expect(verifyPdf(signed, { anchors: [new X509Certificate(rsa.der)] })[0]?.trust).toBe('unknown');
    expect(verifyPdf(signed)[0]?.trust).toBe('not-checked');
  });

  test('of the same name with another key is not the same', async () => {
    const other = await makeCertificate({ kind: 'rsa', name: 'Tổ chức cấp thử nghiệm', isAuthority: true });
    expect(verifyPdf(sign(tablePdf('a')), { anchors: [new X509Certificate(other.der)] })[0]?.trust).toBe('unknown');
  });
});

describe('a key file', () => {
  test('of an older program (3DES) opens', () => {
    expect(openKeyFile(file(rsa, { algorithm: '3des' }), password).chain).toHaveLength(1);
  });

  test('is refused with what is wrong with it', async () => {
    expect(codeOf(() => openKeyFile(file(ec), 'sai'))).toBe('wrong-password');
    expect(codeOf(() => openKeyFile(file(ec, { withoutKey: true }), password))).toBe('no-key');
    expect(codeOf(() => openKeyFile(Buffer.from('không phải'), password))).toBe('not-a-key-file');
    expect(codeOf(() => openKeyFile(file(ec, { rounds: 2_000_000_000 }), password))).toBe('not-a-key-file');
    expect(codeOf(() => openKeyFile(new Uint8Array(2_000_000), password))).toBe('too-large');
    const pdf = tablePdf('a');
    const ended = await makeCertificate({ kind: 'ec', name: 'Hết hạn', to: new Date('2026-01-01T00:00:00Z') });
    const early = await makeCertificate({ kind: 'ec', name: 'Chưa đến', from: new Date('2027-01-01T00:00:00Z') });
    expect(codeOf(() => sign(pdf, ended))).toBe('expired');
    expect(codeOf(() => sign(pdf, early))).toBe('not-yet-valid');
    expect(codeOf(() => sign(Buffer.from('%PDF-1.7 rỗng')))).toBe('not-a-pdf');
    expect(
      codeOf(() => sign(Buffer.from(pdf.toString('latin1').replace('/Size 6', '/Size 6/Encrypt 9 0 R'), 'latin1'))),
    ).toBe('encrypted');
  });
});

describe('what is hostile', () => {
  test('a signature that leaves out more than itself covers nothing', () => {
    const signed = Buffer.from(sign(tablePdf('a'))).toString('latin1');
    const [, before = '', end = ''] = /\/ByteRange \[0 (\d+) (\d+)/.exec(signed) ?? [];
    const wider = String(Number(end) + 9).padStart(end.length);
    const forged = signed.replace(`[0 ${before} ${end}`, `[0 ${before} ${wider}`);
    expect(forged).not.toBe(signed);
    expect(verifyPdf(Buffer.from(forged, 'latin1'))[0]).toMatchObject({ fault: 'bad-range', isUnchanged: false });
  });

  test('files with changed bytes end in a report or in the one error, at once', async () => {
    const seed = seedOf('signed-pdf');
    const attested = await withToken(sign(streamPdf('c')), (signature) => makeToken(ec, signature, at));
    const crl = await makeCrl(authority, { from: at, to: new Date('2027-01-01T00:00:00Z') });
    const carried = { crls: [crl], ocsps: [await makeOcsp(authority, ec, { from: at, to: at })] };
    const signed = [sign(tablePdf('a')), sign(streamPdf('b'), rsa), withStore(attested, carried)];
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999999, noNaN: true }), to: fc.nat(255) });
    let slowest = 0;
    fc.assert(
      fc.property(fc.nat(2), fc.array(change, { minLength: 1, maxLength: 40 }), fc.boolean(), (which, changes, cut) => {
        const bytes = Buffer.from(signed[which] ?? []);
        for (const { at: place, to } of changes) bytes[Math.floor(place * bytes.length)] = to;
        const given = cut ? bytes.subarray(0, Math.floor((changes[0]?.at ?? 1) * bytes.length)) : bytes;
        const from = performance.now();
        codeOf(() => verifyPdf(given));
        codeOf(() => stampPdf(given, [{ page: 0, x: 0, y: 0, size: 10, text: '1' }]));
        slowest = Math.max(slowest, performance.now() - from);
      }),
      { seed, numRuns: 600 },
    );
    expect(slowest).toBeLessThan(2_000);
  });

  test('key files with changed bytes end in the one error or open, at once', () => {
    const seed = seedOf('key-file');
    const given = file(ec);
    const change = fc.tuple(fc.nat(given.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        const bytes = Buffer.from(given);
        for (const [place, to] of changes) bytes[place] = to;
        codeOf(() => openKeyFile(bytes, password));
      }),
      { seed, numRuns: 200 },
    );
  });
});
