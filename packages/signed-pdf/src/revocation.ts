import { createHash, verify, X509Certificate } from 'node:crypto';
import type * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { bufferOf } from './cms/make-cms.ts';
import { hashNames, OID, signatureHashes } from './cms/oids.ts';
import { isIssuerOf } from './trust.ts';

/** Lists of what was revoked, and answers about a certificate, as files carry them (RFC 5280, RFC 6960). */
export interface RevocationSources {
  crls: readonly Uint8Array[];
  ocsps: readonly Uint8Array[];
}

/** What the issuer of a certificate says of it. */
export interface Revocation {
  /** At the time of signing: `good` also when it was revoked later. */
  status: 'good' | 'revoked';
  by: 'crl' | 'ocsp';
  /** When the issuer said so. */
  asOf: Date;
  revokedAt: Date | null;
}

const mostSources = 20;
const mostBytes = 4 * 1024 * 1024;

/**
 * What is known of a certificate at a time, from what came with a file: signed by its issuer or who answers for it, and not out of date
 * by then. Null where nothing is. A word that it was revoked by then outweighs others, else the latest counts.
 */
export function revocationOf(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  { crls, ocsps }: RevocationSources,
  at: Date,
): Revocation | null {
  const issuer = others.find((one) => isIssuerOf(one, certificate));
  if (!issuer) return null;
  const subject: Subject = { certificate, issuer, at };
  const said = [
    ...bounded(ocsps).map((der) => attempt(() => fromOcsp(der, subject))),
    ...bounded(crls).map((der) => attempt(() => fromCrl(der, subject))),
  ].filter((one) => one !== undefined);
  const latest = said.sort((a, b) => b.asOf.getTime() - a.asOf.getTime());
  return latest.find(({ status }) => status === 'revoked') ?? latest[0] ?? null;
}

interface Subject {
  certificate: X509Certificate;
  issuer: X509Certificate;
  at: Date;
}

function bounded(sources: readonly Uint8Array[]): readonly Uint8Array[] {
  return sources.filter(({ length }) => length <= mostBytes).slice(0, mostSources);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // What cannot be read says nothing.
  }
}

function fromCrl(der: Uint8Array, { certificate, issuer, at }: Subject): Revocation | undefined {
  const crl = pkijs.CertificateRevocationList.fromBER(bufferOf(der));
  const own = pkijs.Certificate.fromBER(bufferOf(certificate.raw));
  if (!crl.issuer.isEqual(own.issuer)) return undefined;
  const isSigned = isSignedBy(issuer, crl.signatureAlgorithm, crl.tbsView, crl.signatureValue);
  if (!isSigned || isOver(crl.nextUpdate?.value, at)) return undefined;
  const entry = (crl.revokedCertificates ?? []).find((one) => sameSerial(one.userCertificate, certificate));
  return judged('crl', crl.thisUpdate.value, entry?.revocationDate.value, at);
}

function fromOcsp(der: Uint8Array, subject: Subject): Revocation | undefined {
  const bytes = pkijs.OCSPResponse.fromBER(bufferOf(der)).responseBytes;
  if (bytes?.responseType !== OID.basicOcsp) return undefined;
  const basic = pkijs.BasicOCSPResponse.fromBER(bytes.response.getValue());
  const { tbsResponseData, signatureAlgorithm, signature, certs = [] } = basic;
  const responder = [
    subject.issuer,
    ...certs.map((one) => new X509Certificate(Buffer.from(one.toSchema().toBER()))),
  ].find(
    (one) => answersFor(one, subject.issuer) && isSignedBy(one, signatureAlgorithm, tbsResponseData.tbsView, signature),
  );
  if (!responder) return undefined;
  const answer = tbsResponseData.responses.find(({ certID }) => isAbout(certID, subject));
  if (!answer || isOver(answer.nextUpdate, subject.at)) return undefined;
  const status: asn1js.BaseBlock & { valueBlock: { value?: unknown[] } } = answer.certStatus;
  const kind = status.idBlock.tagNumber;
  const [time] = status.valueBlock.value ?? [];
  if (kind === 0) return judged('ocsp', answer.thisUpdate, undefined, subject.at);
  if (kind !== 1 || !hasDate(time)) return undefined;
  return judged('ocsp', answer.thisUpdate, time.toDate(), subject.at);
}

function hasDate(value: unknown): value is { toDate(): Date } {
  return typeof value === 'object' && value !== null && 'toDate' in value && typeof value.toDate === 'function';
}

function judged(by: Revocation['by'], asOf: Date, revokedAt: Date | undefined, at: Date): Revocation {
  return { status: revokedAt && revokedAt <= at ? 'revoked' : 'good', by, asOf, revokedAt: revokedAt ?? null };
}

/** What ended before the time of signing says nothing of it. */
function isOver(nextUpdate: Date | undefined, at: Date): boolean {
  return nextUpdate !== undefined && nextUpdate < at;
}

/** The issuer itself, or one that it issued to answer for it (RFC 6960, 4.2.2.2). */
function answersFor(responder: X509Certificate, issuer: X509Certificate): boolean {
  if (responder.fingerprint256 === issuer.fingerprint256) return true;
  return (responder.keyUsage ?? []).includes(OID.forOcsp) && isIssuerOf(issuer, responder);
}

function isAbout(
  { hashAlgorithm, issuerKeyHash, serialNumber }: pkijs.CertID,
  { certificate, issuer }: Subject,
): boolean {
  const hash = hashNames[hashAlgorithm.algorithmId];
  if (!hash || !sameSerial(serialNumber, certificate)) return false;
  const key = pkijs.Certificate.fromBER(bufferOf(issuer.raw)).subjectPublicKeyInfo.subjectPublicKey;
  const digest = createHash(hash).update(key.valueBlock.valueHexView).digest();
  return digest.equals(new Uint8Array(issuerKeyHash.getValue()));
}

function sameSerial(serial: asn1js.Integer, { serialNumber }: X509Certificate): boolean {
  const hex = Buffer.from(serial.valueBlock.valueHexView).toString('hex');
  return hex.replace(/^0+/, '') === serialNumber.toLowerCase().replace(/^0+/, '');
}

function isSignedBy(
  signer: X509Certificate,
  algorithm: pkijs.AlgorithmIdentifier,
  covered: Uint8Array,
  signature: asn1js.BitString,
): boolean {
  const hash = signatureHashes[algorithm.algorithmId];
  return hash !== undefined && verify(hash, covered, signer.publicKey, signature.valueBlock.valueHexView);
}
