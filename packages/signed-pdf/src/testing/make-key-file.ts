import { createHmac, randomBytes, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import forge from 'node-forge';
import * as pkijs from 'pkijs';

/** A certificate with its key, made for a test. */
export interface MadeCertificate {
  der: Buffer;
  pkcs8: Buffer;
  keys: webcrypto.CryptoKeyPair;
  parsed: pkijs.Certificate;
}

export interface CertificateParts {
  kind: 'rsa' | 'ec';
  name: string;
  from?: Date;
  to?: Date;
  /** Who issues it; itself otherwise. */
  issuer?: MadeCertificate;
  isAuthority?: boolean;
  /** Identifier of what alone it is for: attesting times, answering for its issuer. */
  purpose?: string;
}

let serial = Date.now();

/** Make a certificate and its key. */
export async function makeCertificate(parts: CertificateParts): Promise<MadeCertificate> {
  const { kind, name, issuer, isAuthority = false } = parts;
  const algorithm =
    kind === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const parsed = new pkijs.Certificate();
  parsed.version = 2;
  parsed.serialNumber = new asn1js.Integer({ value: ++serial });
  parsed.subject.typesAndValues.push(part('2.5.4.3', name), part('2.5.4.10', 'UBND xã Thử Nghiệm'));
  for (const one of (issuer?.parsed ?? parsed).subject.typesAndValues) parsed.issuer.typesAndValues.push(one);
  parsed.notBefore.value = parts.from ?? new Date('2025-01-01T00:00:00Z');
  parsed.notAfter.value = parts.to ?? new Date('2030-01-01T00:00:00Z');
  if (isAuthority) {
    const constraints = new pkijs.BasicConstraints({ cA: true });
    parsed.extensions = [
      new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
    ];
  }
  if (parts.purpose) {
    const usage = new pkijs.ExtKeyUsage({ keyPurposes: [parts.purpose] });
    parsed.extensions = [
      new pkijs.Extension({ extnID: '2.5.29.37', critical: true, extnValue: usage.toSchema().toBER() }),
    ];
  }
  await parsed.subjectPublicKeyInfo.importKey(keys.publicKey as CryptoKey);
  await parsed.sign((issuer?.keys.privateKey ?? keys.privateKey) as CryptoKey, 'SHA-256');
  return {
    der: Buffer.from(parsed.toSchema(true).toBER()),
    pkcs8: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    keys,
    parsed,
  };
}

function part(type: string, value: string): pkijs.AttributeTypeAndValue {
  return new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) });
}

const { asn1 } = forge;
const { Class, Type } = asn1;
type Asn1 = forge.asn1.Asn1;

const seq = (...parts: Asn1[]) => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
const set = (...parts: Asn1[]) => asn1.create(Class.UNIVERSAL, Type.SET, true, parts);
const oid = (value: string) => asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(value).getBytes());
const octets = (bytes: string) => asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, bytes);
const integer = (value: number) =>
  asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes());
const explicit = (value: Asn1) => asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [value]);
const nothing = () => asn1.create(Class.UNIVERSAL, Type.NULL, false, '');

export interface KeyFileParts {
  certificate: MadeCertificate;
  chain?: readonly MadeCertificate[];
  password: string;
  /** As older programs write it. */
  algorithm?: 'aes256' | '3des';
  withoutKey?: boolean;
  /** Rounds that its check of the password asks for. */
  rounds?: number;
}

/** A PKCS#12 file (RFC 7292). */
export function makeKeyFile(parts: KeyFileParts): Buffer {
  const { certificate, chain = [], password, algorithm = 'aes256', withoutKey = false, rounds = 2048 } = parts;
  const bags = [certificate, ...chain].map(({ der }) =>
    seq(
      oid('1.2.840.113549.1.12.10.1.3'),
      explicit(seq(oid('1.2.840.113549.1.9.22.1'), explicit(octets(der.toString('latin1'))))),
    ),
  );
  if (!withoutKey) {
    const key = asn1.fromDer(forge.util.createBuffer(certificate.pkcs8.toString('latin1')));
    const locked = forge.pki.encryptPrivateKeyInfo(key, password, { algorithm }) as unknown as Asn1;
    bags.push(seq(oid('1.2.840.113549.1.12.10.1.2'), explicit(locked), set()));
  }
  const contents = asn1.toDer(seq(...bags)).getBytes();
  const safe = asn1.toDer(seq(seq(oid('1.2.840.113549.1.7.1'), explicit(octets(contents))))).getBytes();
  const salt = randomBytes(8).toString('latin1');
  const mac = seq(
    seq(seq(oid('1.3.14.3.2.26'), nothing()), octets(macOf(safe, password, salt, Math.min(rounds, 2048)))),
    octets(salt),
    integer(rounds),
  );
  const file = seq(integer(3), seq(oid('1.2.840.113549.1.7.1'), explicit(octets(safe))), mac);
  return Buffer.from(asn1.toDer(file).getBytes(), 'latin1');
}

function macOf(safe: string, password: string, salt: string, rounds: number): string {
  const { generateKey } = forge.pkcs12 as unknown as {
    generateKey(
      password: string,
      salt: forge.util.ByteStringBuffer,
      id: number,
      rounds: number,
      length: number,
    ): forge.util.ByteStringBuffer;
  };
  const key = generateKey(password, forge.util.createBuffer(salt), 3, rounds, 20).getBytes();
  return createHmac('sha1', Buffer.from(key, 'latin1')).update(Buffer.from(safe, 'latin1')).digest().toString('latin1');
}
