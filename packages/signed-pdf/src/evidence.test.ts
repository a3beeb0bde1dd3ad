import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCms } from './cms/check-cms.ts';
import { OID } from './cms/oids.ts';
import { signPdf, verifyPdf } from './index.ts';
import { makeArchivingCms, makeCrl, makeOcsp, makeToken, withStore, withToken } from './testing/make-evidence.ts';
import { type MadeCertificate, makeCertificate, makeKeyFile } from './testing/make-key-file.ts';
import { streamPdf, tablePdf } from './testing/make-pdf.ts';

// What a file carries beside its signature: who attests when it was made, and what the issuer of its certificate says of it.

const password = 'x';
const at = new Date('2026-03-05T01:30:00Z');
const days = (n: number) => new Date(at.getTime() + n * 86_400_000);
let authority: MadeCertificate;
let signer: MadeCertificate;
let clock: MadeCertificate;
beforeAll(async () => {
  authority = await makeCertificate({ kind: 'rsa', name: 'Tổ chức cấp', isAuthority: true });
  signer = await makeCertificate({ kind: 'ec', name: 'Nguyễn Văn An', issuer: authority });
  clock = await makeCertificate({
    kind: 'ec',
    name: 'Cơ quan cấp thời gian',
    issuer: authority,
    purpose: OID.forTimestamps,
  });
});

const signed = (pdf = tablePdf('a')) =>
  signPdf(pdf, { p12: makeKeyFile({ certificate: signer, chain: [authority], password }), password, at });
const anchors = () => [new X509Certificate(authority.der)];

describe('a timestamp token in a signature', () => {
  test('attests when it was made, by an authority whose certificate is for that', async () => {
    const attested = new Date('2026-03-05T01:31:07Z');
    const file = await withToken(signed(), (signature) => makeToken(clock, signature, attested));
    expect(verifyPdf(file, { anchors: anchors() })).toMatchObject([
      {
        ...{ isUnchanged: true, isSignatureValid: true, statedAt: at },
        timestamp: { at: attested, authority: 'Cơ quan cấp thời gian', isValid: true, trust: 'trusted' },
      },
    ]);
    expect(verifyPdf(file)[0]?.timestamp?.trust).toBe('not-checked');
  });

  test('over another signature, changed, or of a certificate that is for something else attests nothing', async () => {
    const other = await withToken(signed(), () => makeToken(clock, Buffer.from('another'), at));
    expect(verifyPdf(other)[0]).toMatchObject({ isSignatureValid: true, timestamp: { isValid: false } });
    const changed = await withToken(signed(), async (signature) => {
      const token = Buffer.from(await makeToken(clock, signature, at));
      const place = token.indexOf('20260305013000Z', 0, 'latin1');
      token.write('20250305013000Z', place, 'latin1');
      return token;
    });
    expect(verifyPdf(changed)[0]?.timestamp).toMatchObject({ at: new Date('2025-03-05T01:30:00Z'), isValid: false });
    const unfit = await withToken(signed(), (signature) => makeToken(signer, signature, at));
    expect(verifyPdf(unfit)[0]?.timestamp?.isValid).toBe(false);
  });

  test('of a time after the certificate ended shows that it did not hold then', async () => {
    const late = await withToken(signed(), (signature) =>
      makeToken(clock, signature, new Date('2031-01-01T00:00:00Z')),
    );
    expect(verifyPdf(late)[0]).toMatchObject({ isCertificateInForce: false, timestamp: { isValid: true } });
  });
});

describe('what the issuer says of a certificate', () => {
  const reportOf = (store: Parameters<typeof withStore>[1], pdf?: Buffer) =>
    verifyPdf(withStore(signed(pdf), store))[0];
  const week = { from: days(-1), to: days(6) };

  test.each([
    ['a table', tablePdf('a')],
    ['a stream', streamPdf('b')],
  ] as const)('is read from the store of a file with %s of cross-references', async (_how, pdf) => {
    const report = reportOf({ crls: [await makeCrl(authority, week)] }, pdf);
    expect(report).toMatchObject({
      ...{ isUnchanged: true, isSignatureValid: true },
      revocation: { status: 'good', by: 'crl', asOf: days(-1), revokedAt: null },
    });
  });

  test('tells one that was revoked before from one that was revoked after signing', async () => {
    const of = (revokedAt: Date) => makeCrl(authority, { ...week, revoked: [{ certificate: signer, at: revokedAt }] });
    expect(reportOf({ crls: [await of(days(-3))] })?.revocation).toMatchObject({
      status: 'revoked',
      revokedAt: days(-3),
    });
    expect(reportOf({ crls: [await of(days(2))] })?.revocation).toMatchObject({ status: 'good', revokedAt: days(2) });
  });

  test('is also an answer about the one certificate, of the issuer or of who answers for it', async () => {
    const responder = await makeCertificate({ kind: 'ec', name: 'Trả lời', issuer: authority, purpose: OID.forOcsp });
    const good = await makeOcsp(authority, signer, { ...week, responder });
    expect(reportOf({ ocsps: [good] })?.revocation).toMatchObject({ status: 'good', by: 'ocsp' });
    const gone = await makeOcsp(authority, signer, { ...week, revokedAt: days(-2) });
    // A word that it was revoked outweighs a later list that does not name it.
    const list = await makeCrl(authority, { from: days(0), to: days(9) });
    expect(reportOf({ ocsps: [gone], crls: [list] })?.revocation).toMatchObject({ status: 'revoked', by: 'ocsp' });
  });

  test('is also taken from an attribute of the signature', async () => {
    const carried = { crls: [await makeCrl(authority, week)], ocsps: [await makeOcsp(authority, signer, week)] };
    const content = Buffer.from('nội dung');
    const checked = checkCms(await makeArchivingCms(signer, content, carried), [content]);
    expect(checked).toMatchObject({ isContentSame: true });
    expect(checked?.revocations.crls.map((one) => Buffer.from(one))).toEqual(
      carried.crls.map((one) => Buffer.from(one)),
    );
    expect(checked?.revocations.ocsps.map((one) => Buffer.from(one))).toEqual(
      carried.ocsps.map((one) => Buffer.from(one)),
    );
  });

  test('counts for nothing from others, of others, out of date, or unreadable', async () => {
    const stranger = await makeCertificate({ kind: 'rsa', name: 'Tổ chức cấp', isAuthority: true });
    const revoked = [{ certificate: signer, at: days(-3) }];
    const unfit = await makeCertificate({ kind: 'ec', name: 'Không được ủy quyền', issuer: authority });
    expect(
      reportOf({
        crls: [
          await makeCrl(stranger, { ...week, revoked }),
          await makeCrl(authority, { from: days(-9), to: days(-2), revoked }),
          Buffer.from('không phải danh sách'),
        ],
        ocsps: [
          await makeOcsp(authority, clock, { ...week, revokedAt: days(-3) }),
          await makeOcsp(authority, signer, { ...week, revokedAt: days(-3), responder: unfit }),
          await makeOcsp(stranger, signer, { ...week, revokedAt: days(-3) }),
        ],
      }),
    ).toMatchObject({ isUnchanged: true, revocation: null });
    expect(verifyPdf(signed())[0]?.revocation).toBeNull();
  });
});
