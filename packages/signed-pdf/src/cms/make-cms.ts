import { createHash, sign, type X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningKey } from '../key-file.ts';
import { OID } from './oids.ts';

/**
 * A detached CMS signature (RFC 5652) over what was hashed to `digest` (SHA-256), as PAdES asks for it: with the signed
 * certificate's hash (RFC 5035), without a signing time of its own (ETSI EN 319 142-1, 6.3). Gives DER.
 */
export function makeCms({ key, certificate, chain }: SigningKey, digest: Uint8Array): Uint8Array {
  const own = pkijs.Certificate.fromBER(bufferOf(certificate.raw));
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  ];
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes });
  const encoded = Buffer.from(signedAttrs.toSchema().toBER());
  // Signed as a set, written as [0] (RFC 5652, 5.4).
  encoded[0] = 0x31;
  const isRsa = key.asymmetricKeyType === 'rsa';
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: algorithm(OID.sha256),
    signedAttrs,
    signatureAlgorithm: isRsa ? algorithm(OID.rsa) : new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaSha256 }),
    signature: octets(sign('sha256', encoded, key)),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [algorithm(OID.sha256)],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [signer],
    certificates: [own, ...chain.map((one) => pkijs.Certificate.fromBER(bufferOf(one.raw)))],
  });
  const content = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** ESS signing-certificate-v2 with SHA-256, its default. */
function signingCertificate(certificate: X509Certificate): asn1js.Sequence {
  const hash = createHash('sha256').update(certificate.raw).digest();
  const one = new asn1js.Sequence({ value: [octets(hash)] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [one] })] });
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function algorithm(algorithmId: string): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: bufferOf(bytes) });
}

/** The bytes as a buffer of their own, as the ASN.1 library wants them. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
