import { constants, createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { RevocationSources } from '../revocation.ts';
import { bufferOf } from './make-cms.ts';
import { hashNames, OID } from './oids.ts';

/** What a CMS signature says, checked against what it should cover. */
export interface CheckedCms {
  /** The hash in the signature is the hash of the content. */
  isContentSame: boolean;
  /** The signature was made with the key of the certificate. */
  isSignatureValid: boolean;
  certificate: X509Certificate;
  /** All certificates that it carries. */
  certificates: X509Certificate[];
  /** As the signer states; undefined where it does not. */
  signingTime: Date | undefined;
  timestamp: Timestamp | undefined;
  /** What it carries of revocations. */
  revocations: RevocationSources;
}

/** A time that an authority attests (RFC 3161). */
export interface Timestamp {
  at: Date;
  authority: X509Certificate;
  /** Certificates that came with it. */
  certificates: X509Certificate[];
  /** It is over this signature and was signed by that authority, whose certificate is for attesting times. */
  isValid: boolean;
}

/** Content of the signature as pieces of the file, one after another. */
export type Content = readonly Uint8Array[];

/** Check a CMS signature over this content. Undefined for what is no CMS, or has no certificate of its signer. */
export function checkCms(der: Uint8Array, content: Content): CheckedCms | undefined {
  const signed = parseSigned(der);
  const signer = signed?.signerInfos[0];
  if (!signed || !signer) return undefined;
  const certificates = (signed.certificates ?? []).flatMap((one) =>
    one instanceof pkijs.Certificate ? [new X509Certificate(Buffer.from(one.toSchema(true).toBER()))] : [],
  );
  const certificate = findSigner(signer, certificates);
  const hash = hashNames[signer.digestAlgorithm.algorithmId];
  if (!certificate || !hash) return undefined;
  const attributes = signer.signedAttrs?.attributes ?? [];
  const stated = firstValue(attributes, OID.messageDigest);
  // Without signed attributes the signature is over the content itself.
  const covered = signer.signedAttrs ? signedBytes(signer.signedAttrs) : Buffer.concat(content);
  const digest = hashOf(hash, content);
  const time = firstValue(attributes, OID.signingTime);
  return {
    isContentSame: signer.signedAttrs ? stated instanceof asn1js.OctetString && isSame(octetsOf(stated), digest) : true,
    isSignatureValid: isSignedBy(signer, certificate, hash, covered),
    certificate,
    certificates,
    signingTime: time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime ? time.toDate() : undefined,
    timestamp: timestampOf(signer),
    revocations: revocationsIn(signed, attributes),
  };
}

/** Check a timestamp token that stands as a signature of its own over the content (ETSI.RFC3161). */
export function checkTimestamp(
  der: Uint8Array,
  content: Content,
): { cms: CheckedCms; timestamp: Timestamp } | undefined {
  const info = timestampInfo(der);
  if (!info) return undefined;
  const cms = checkCms(der, [info.encoded]);
  if (!cms) return undefined;
  const isSameHash = isSame(info.hashed, hashOf(info.hash, content));
  return {
    cms: { ...cms, isContentSame: cms.isContentSame && isSameHash },
    timestamp: {
      at: info.at,
      authority: cms.certificate,
      certificates: cms.certificates,
      isValid: cms.isContentSame && isSameHash && cms.isSignatureValid && attestsTimes(cms.certificate),
    },
  };
}

function attestsTimes({ keyUsage }: X509Certificate): boolean {
  return (keyUsage ?? []).includes(OID.forTimestamps);
}

/** Lists and answers that a signature carries: beside its certificates, or as one of its attributes. */
function revocationsIn(signed: pkijs.SignedData, attributes: readonly pkijs.Attribute[]): RevocationSources {
  const beside = (signed.crls ?? []).flatMap((one) =>
    one instanceof pkijs.CertificateRevocationList ? [Buffer.from(one.toSchema().toBER())] : [],
  );
  const archive = firstValue(attributes, OID.revocationArchive);
  const parts = archive instanceof asn1js.Sequence ? archive.valueBlock.value : [];
  const of = (tag: number) =>
    parts.flatMap((part) => {
      if (part.idBlock.tagNumber !== tag || !(part instanceof asn1js.Constructed)) return [];
      const [list] = part.valueBlock.value;
      return list instanceof asn1js.Sequence ? list.valueBlock.value.map((one) => Buffer.from(one.toBER())) : [];
    });
  return { crls: [...beside, ...of(0)], ocsps: of(1) };
}

function timestampOf(signer: pkijs.SignerInfo): Timestamp | undefined {
  const token = (signer.unsignedAttrs?.attributes ?? []).find((one) => one.type === OID.timestampToken)?.values[0];
  if (!token) return undefined;
  return checkTimestamp(Buffer.from(token.toBER()), [octetsOf(signer.signature)])?.timestamp;
}

function timestampInfo(der: Uint8Array) {
  const content = parseSigned(der)?.encapContentInfo;
  if (content?.eContentType !== OID.timestampInfo || !content.eContent) return undefined;
  const encoded = octetsOf(content.eContent);
  const info = pkijs.TSTInfo.fromBER(bufferOf(encoded));
  const hash = hashNames[info.messageImprint.hashAlgorithm.algorithmId];
  if (!hash) return undefined;
  return { encoded, hash, hashed: octetsOf(info.messageImprint.hashedMessage), at: info.genTime };
}

function parseSigned(der: Uint8Array): pkijs.SignedData | undefined {
  try {
    const content = pkijs.ContentInfo.fromBER(bufferOf(der));
    if (content.contentType !== OID.signedData) return undefined;
    return new pkijs.SignedData({ schema: content.content });
  } catch {
    return undefined; // No CMS: the caller says so.
  }
}

function findSigner(signer: pkijs.SignerInfo, certificates: readonly X509Certificate[]): X509Certificate | undefined {
  const { sid } = signer;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return certificates[0];
  const serial = Buffer.from(sid.serialNumber.valueBlock.valueHexView).toString('hex').replace(/^0+/, '');
  return certificates.find((one) => one.serialNumber.toLowerCase().replace(/^0+/, '') === serial);
}

function isSignedBy(
  signer: pkijs.SignerInfo,
  certificate: X509Certificate,
  hash: string,
  covered: Uint8Array,
): boolean {
  const key = certificate.publicKey;
  const isPss = signer.signatureAlgorithm.algorithmId === OID.rsaPss;
  const padding = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {};
  try {
    return verify(hash, covered, { key, ...padding }, octetsOf(signer.signature));
  } catch {
    return false; // A key that does not fit the signature.
  }
}

/** The attributes as they were signed: as a set (RFC 5652, 5.4). */
function signedBytes(attributes: pkijs.SignedAndUnsignedAttributes): Buffer {
  const encoded = Buffer.from(
    attributes.encodedValue.byteLength > 0 ? attributes.encodedValue : attributes.toSchema().toBER(),
  );
  encoded[0] = 0x31;
  return encoded;
}

function firstValue(attributes: readonly pkijs.Attribute[], type: string): unknown {
  return attributes.find((one) => one.type === type)?.values[0];
}

/** The bytes of an octet string, whole or in pieces. */
function octetsOf(value: asn1js.OctetString): Uint8Array {
  return new Uint8Array(value.getValue());
}

function hashOf(name: string, content: Content): Uint8Array {
  const hash = createHash(name);
  for (const part of content) hash.update(part);
  return hash.digest();
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
