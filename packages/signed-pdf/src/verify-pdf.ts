import type { X509Certificate } from 'node:crypto';
import { type CheckedCms, checkCms, checkTimestamp, type Timestamp } from './cms/check-cms.ts';
import { type Box, findSignatures, type SignatureField } from './find-signatures.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import { type SecurityStore, securityStoreOf } from './pdf/security-store.ts';
import { type Revocation, revocationOf } from './revocation.ts';
import { commonName } from './sign-pdf.ts';
import { SignedPdfError } from './signed-pdf-error.ts';
import { isValidAt, type Trust, trustOf } from './trust.ts';

/** Somebody as a certificate names them. */
export interface Party {
  /** The name alone. */
  name: string;
  /** The whole subject, a part a line: `CN=...`, `O=...`. */
  subject: string;
}

/** One signature of a PDF, and what is to be thought of it. */
export interface SignatureReport {
  /** Name of its field in the file. */
  field: string;
  /** What kind: by a person or an agency, or only a time (RFC 3161). */
  kind: 'signature' | 'timestamp';
  signer: Party | null;
  issuer: Party | null;
  /** Serial number of the certificate, hexadecimal. */
  serial: string | null;
  /** As the signer states. */
  statedAt: Date | null;
  /** As an authority attests. */
  timestamp: { at: Date; authority: string; isValid: boolean; trust: Trust | 'not-checked' } | null;
  /** What it covers is as it was when it was signed. */
  isUnchanged: boolean;
  /** It was made with the key of its certificate. */
  isSignatureValid: boolean;
  /** The certificate held at the time of signing; null where no time is known. */
  isCertificateInForce: boolean | null;
  /** What its issuer says of the certificate, as far as the file carries it; null where it does not. */
  revocation: Revocation | null;
  /** Whether an authority that is trusted here issued the certificate; `not-checked` where none was named. */
  trust: Trust | 'not-checked';
  /** Bytes that were added behind what it covers, 0 when it covers the whole file. */
  bytesAfter: number;
  /** What kept it from being checked. */
  fault: 'unreadable' | 'bad-range' | 'unknown-format' | null;
  reason: string | null;
  location: string | null;
  /** Where it is seen; null where it is not. */
  box: Box | null;
}

export interface VerifyOptions {
  /** Certificates (PEM or DER) of authorities that are trusted; without them nobody is. */
  anchors?: readonly X509Certificate[];
}

/**
 * Check every signature of a PDF, in the order in which they were made. Empty where it has none. Throws `SignedPdfError`:
 * `not-a-pdf`, `encrypted`.
 *
 * @example verifyPdf(pdf)[0]?.signer?.name
 */
export function verifyPdf(pdf: Uint8Array, { anchors = [] }: VerifyOptions = {}): SignatureReport[] {
  try {
    const file = new PdfFile(pdf);
    const known = { anchors, store: securityStoreOf(file) };
    return findSignatures(file)
      .map((field) => reportOf(pdf, field, known))
      .sort((a, b) => b.bytesAfter - a.bytesAfter);
  } catch (error) {
    if (error instanceof SignedPdfError) throw error;
    throw new SignedPdfError('not-a-pdf', 'its structure cannot be followed', error);
  }
}

interface Known {
  anchors: readonly X509Certificate[];
  store: SecurityStore;
}

function reportOf(pdf: Uint8Array, field: SignatureField, { anchors, store }: Known): SignatureReport {
  const range = rangeOf(pdf, field);
  const blank: SignatureReport = {
    field: field.name,
    kind: field.format === 'ETSI.RFC3161' ? 'timestamp' : 'signature',
    signer: null,
    issuer: null,
    serial: null,
    statedAt: field.statedAt,
    timestamp: null,
    isUnchanged: false,
    isSignatureValid: false,
    isCertificateInForce: null,
    revocation: null,
    trust: 'not-checked',
    bytesAfter: range?.bytesAfter ?? 0,
    fault: null,
    reason: field.reason,
    location: field.location,
    box: field.box,
  };
  if (!range) return { ...blank, fault: 'bad-range' };
  const isKnown = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached', 'ETSI.RFC3161'].includes(field.format ?? '');
  if (!isKnown) return { ...blank, fault: 'unknown-format' };
  const found = check(field, range.content);
  if (!found) return { ...blank, fault: 'unreadable' };
  const { cms, timestamp } = found;
  const statedAt = field.statedAt ?? cms.signingTime ?? null;
  const at = timestamp?.isValid ? timestamp.at : statedAt;
  const others = [...cms.certificates, ...store.certificates];
  const trust = (one: X509Certificate, beside: readonly X509Certificate[], when: Date) =>
    anchors.length === 0 ? 'not-checked' : trustOf(one, beside, anchors, when);
  const sources = {
    crls: [...cms.revocations.crls, ...store.crls],
    ocsps: [...cms.revocations.ocsps, ...store.ocsps],
  };
  return {
    ...blank,
    signer: partyOf(cms.certificate.subject),
    issuer: partyOf(cms.certificate.issuer),
    serial: cms.certificate.serialNumber,
    statedAt,
    timestamp: timestamp
      ? {
          at: timestamp.at,
          authority: partyOf(timestamp.authority.subject).name,
          isValid: timestamp.isValid,
          trust: trust(timestamp.authority, [...timestamp.certificates, ...store.certificates], timestamp.at),
        }
      : null,
    isUnchanged: cms.isContentSame,
    isSignatureValid: cms.isSignatureValid,
    isCertificateInForce: at ? isValidAt(cms.certificate, at) : null,
    revocation: at ? revocationOf(cms.certificate, [...others, ...anchors], sources, at) : null,
    trust: at ? trust(cms.certificate, others, at) : 'not-checked',
  };
}

function check(
  field: SignatureField,
  content: readonly Uint8Array[],
): { cms: CheckedCms; timestamp?: Timestamp } | undefined {
  try {
    if (field.format === 'ETSI.RFC3161') return checkTimestamp(field.contents, content);
    const cms = checkCms(field.contents, content);
    return cms && { cms, ...(cms.timestamp ? { timestamp: cms.timestamp } : {}) };
  } catch {
    return undefined; // What is no signature that this package knows is reported as unreadable.
  }
}

/**
 * What a signature covers: everything but the signature itself. Undefined where the range leaves out more than that, begins later or
 * reaches beyond the file: then it says nothing of the document.
 */
function rangeOf(pdf: Uint8Array, { range, contents }: SignatureField) {
  const [start, before, after, length] = range ?? [];
  if (start === undefined || before === undefined || after === undefined || length === undefined) return undefined;
  const end = after + length;
  if (start !== 0 || before >= after || end > pdf.length || range?.length !== 4) return undefined;
  const gap = Buffer.from(pdf.buffer, pdf.byteOffset + before, after - before);
  if (gap[0] !== 0x3c || gap.at(-1) !== 0x3e) return undefined;
  const digits = gap.subarray(1, -1).toString('latin1');
  if (!/^[\da-f]*$/i.test(digits) || digits.toLowerCase() !== Buffer.from(contents).toString('hex')) return undefined;
  const rest = pdf.subarray(end);
  const isBlank = rest.every((byte) => byte === 10 || byte === 13 || byte === 32);
  return { content: [pdf.subarray(0, before), pdf.subarray(after, end)], bytesAfter: isBlank ? 0 : rest.length };
}

function partyOf(subject: string | undefined): Party {
  const whole = subject ?? '';
  return { name: commonName(whole) ?? /^O=(.*)$/m.exec(whole)?.[1] ?? whole, subject: whole };
}
