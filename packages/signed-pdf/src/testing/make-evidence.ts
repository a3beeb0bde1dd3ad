import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { bufferOf } from '../cms/make-cms.ts';
import { OID } from '../cms/oids.ts';
import { catalogueOf } from '../pdf/pages.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import { PdfUpdate } from '../pdf/update.ts';
import { dictionary, PdfStream } from '../pdf/values.ts';
import type { MadeCertificate } from './make-key-file.ts';

const octets = (bytes: Uint8Array) => new asn1js.OctetString({ valueHex: bufferOf(bytes) });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const sha256Algorithm = () =>
  new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() });
const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });

/** A timestamp token (RFC 3161) of an authority over these bytes. */
export async function makeToken(authority: MadeCertificate, over: Uint8Array, at: Date): Promise<Uint8Array> {
  const info = new pkijs.TSTInfo({
    ...{ version: 1, policy: '1.2.3.4', serialNumber: new asn1js.Integer({ value: 7 }), genTime: at },
    messageImprint: new pkijs.MessageImprint({ hashAlgorithm: sha256Algorithm(), hashedMessage: octets(sha256(over)) }),
  });
  const encoded = new Uint8Array(info.toSchema().toBER());
  const { issuer, serialNumber } = authority.parsed;
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.timestampInfo })),
        attribute(OID.messageDigest, octets(sha256(encoded))),
      ],
    }),
  });
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.timestampInfo, eContent: octets(encoded) }),
    signerInfos: [signer],
    certificates: [authority.parsed],
  });
  await signed.sign(authority.keys.privateKey as CryptoKey, 0, 'SHA-256');
  const content = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** The signed PDF with a token beside its last signature, in the room that was left for it; `make` gets the signature's value. */
export async function withToken(
  pdf: Uint8Array,
  make: (signature: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const out = Buffer.from(pdf);
  const at = out.lastIndexOf('/Contents <', undefined, 'latin1') + 11;
  const end = out.indexOf('>', at, 'latin1');
  const content = pkijs.ContentInfo.fromBER(bufferOf(Buffer.from(out.toString('latin1', at, end), 'hex')));
  const signed = new pkijs.SignedData({ schema: content.content });
  const [signer] = signed.signerInfos;
  if (!signer) throw new Error('no signature');
  const token = await make(new Uint8Array(signer.signature.getValue()));
  const value = asn1js.fromBER(bufferOf(token)).result;
  const attributes = [attribute(OID.timestampToken, value)];
  signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes });
  const changed = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  const hex = Buffer.from(changed.toSchema().toBER()).toString('hex');
  out.write(hex.padEnd(end - at, '0'), at, 'latin1');
  return out;
}

/** A signature over this content that carries what its program was told of revocations as an attribute (ISO 32000-2, 12.8.3.3.2). */
export async function makeArchivingCms(
  signer: MadeCertificate,
  content: Uint8Array,
  { crls, ocsps }: { crls: readonly Uint8Array[]; ocsps: readonly Uint8Array[] },
): Promise<Uint8Array> {
  const list = (tagNumber: number, all: readonly Uint8Array[]) =>
    new asn1js.Constructed({
      idBlock: { tagClass: 3, tagNumber },
      value: [new asn1js.Sequence({ value: all.map((one) => asn1js.fromBER(bufferOf(one)).result) })],
    });
  const { issuer, serialNumber } = signer.parsed;
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
            attribute(OID.messageDigest, octets(sha256(content))),
            attribute(OID.revocationArchive, new asn1js.Sequence({ value: [list(0, crls), list(1, ocsps)] })),
          ],
        }),
      }),
    ],
    certificates: [signer.parsed],
  });
  await signed.sign(signer.keys.privateKey as CryptoKey, 0, 'SHA-256', bufferOf(content));
  const info = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

interface ListParts {
  from: Date;
  to: Date;
  revoked?: readonly { certificate: MadeCertificate; at: Date }[];
}

/** A list of revoked certificates (RFC 5280) of their issuer. */
export async function makeCrl(issuer: MadeCertificate, { from, to, revoked = [] }: ListParts): Promise<Uint8Array> {
  const crl = new pkijs.CertificateRevocationList();
  crl.version = 1;
  crl.issuer = issuer.parsed.subject;
  crl.thisUpdate = new pkijs.Time({ type: 0, value: from });
  crl.nextUpdate = new pkijs.Time({ type: 0, value: to });
  crl.revokedCertificates = revoked.map(
    ({ certificate, at }) =>
      new pkijs.RevokedCertificate({
        userCertificate: certificate.parsed.serialNumber,
        revocationDate: new pkijs.Time({ type: 0, value: at }),
      }),
  );
  await crl.sign(issuer.keys.privateKey as CryptoKey, 'SHA-256');
  return new Uint8Array(crl.toSchema(true).toBER());
}

interface AnswerParts {
  from: Date;
  to: Date;
  revokedAt?: Date;
  /** Who answers in the place of the issuer. */
  responder?: MadeCertificate;
}

/** What an issuer answers about a certificate (RFC 6960). */
export async function makeOcsp(
  issuer: MadeCertificate,
  certificate: MadeCertificate,
  { from, to, revokedAt, responder = issuer }: AnswerParts,
): Promise<Uint8Array> {
  const key = issuer.parsed.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const certID = new pkijs.CertID({
    hashAlgorithm: sha256Algorithm(),
    issuerNameHash: octets(sha256(new Uint8Array(issuer.parsed.subject.toSchema().toBER()))),
    issuerKeyHash: octets(sha256(key)),
    serialNumber: certificate.parsed.serialNumber,
  });
  const good = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
  const time = revokedAt && new asn1js.GeneralizedTime({ valueDate: revokedAt });
  const certStatus = time ? new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [time] }) : good;
  const single = new pkijs.SingleResponse({ certID, certStatus, thisUpdate: from, nextUpdate: to });
  const basic = new pkijs.BasicOCSPResponse();
  basic.tbsResponseData.responderID = responder.parsed.subject;
  basic.tbsResponseData.producedAt = from;
  basic.tbsResponseData.responses = [single];
  basic.certs = [responder.parsed];
  await basic.sign(responder.keys.privateKey as CryptoKey, 'SHA-256');
  const response = new pkijs.OCSPResponse({
    responseStatus: new asn1js.Enumerated({ value: 0 }),
    responseBytes: new pkijs.ResponseBytes({
      responseType: OID.basicOcsp,
      response: octets(new Uint8Array(basic.toSchema().toBER())),
    }),
  });
  return new Uint8Array(response.toSchema().toBER());
}

/** The PDF with a security store behind it (ETSI EN 319 142-1, 5.4.2). */
export function withStore(
  pdf: Uint8Array,
  { crls = [], ocsps = [] }: { crls?: readonly Uint8Array[]; ocsps?: readonly Uint8Array[] },
): Uint8Array {
  const file = new PdfFile(pdf);
  const update = new PdfUpdate(file);
  const streams = (all: readonly Uint8Array[]) => all.map((one) => update.add(new PdfStream(new Map(), one)));
  const store = update.add(dictionary({ CRLs: streams(crls), OCSPs: streams(ocsps) }));
  const catalogue = catalogueOf(file);
  update.replace(catalogue.reference, new Map(catalogue.dictionary).set('DSS', store));
  return update.bytes();
}
