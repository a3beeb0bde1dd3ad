import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { SignedPdfError } from './signed-pdf-error.ts';

/** What a PKCS#12 holds for signing. */
export interface SigningKey {
  key: KeyObject;
  certificate: X509Certificate;
  /** The certificates above it that the file carries. */
  chain: X509Certificate[];
}

const mostBytes = 1024 * 1024;
/** More rounds than any program writes; a file that asks for more would only hold up the machine. */
const mostRounds = 2_000_000;

/**
 * Open a PKCS#12 (.p12, .pfx): its key, the certificate of that key and those above. RSA and ECDSA, files of older programs
 * (3DES, RC2) too. Throws `not-a-key-file`, `wrong-password`, `no-key`, `unsupported-key`, `too-large`.
 */
export function openKeyFile(p12: Uint8Array, password: string): SigningKey {
  if (p12.length > mostBytes) throw new SignedPdfError('too-large', 'a key file over 1 MB');
  const bags = bagsOf(p12, password);
  const key = bags.keys.map(toKey).find((one) => one !== undefined);
  if (!key) throw new SignedPdfError('no-key', 'the file holds no private key');
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') {
    throw new SignedPdfError('unsupported-key', `a key of type ${key.asymmetricKeyType}`);
  }
  const certificates = bags.certificates.map(toCertificate).filter((one) => one !== undefined);
  const certificate = certificates.find((one) => one.checkPrivateKey(key));
  if (!certificate) throw new SignedPdfError('no-key', 'the file holds no certificate of its key');
  return { key, certificate, chain: certificates.filter((one) => one !== certificate) };
}

interface Bags {
  keys: forge.asn1.Asn1[];
  certificates: forge.asn1.Asn1[];
}

function bagsOf(p12: Uint8Array, password: string): Bags {
  const asn1 = parse(p12);
  let opened: forge.pkcs12.Pkcs12Pfx;
  try {
    opened = forge.pkcs12.pkcs12FromAsn1(asn1, false, password);
  } catch (error) {
    const isPassword = error instanceof Error && /password|mac|decrypt/i.test(error.message);
    throw new SignedPdfError(isPassword ? 'wrong-password' : 'not-a-key-file', 'the file does not open', error);
  }
  const { oids } = forge.pki;
  const ofType = (type: string | undefined) => (type ? (opened.getBags({ bagType: type })[type] ?? []) : []);
  return {
    keys: [...ofType(oids.pkcs8ShroudedKeyBag), ...ofType(oids.keyBag)].flatMap((bag) => {
      if (bag.key) return [forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key))];
      return bag.asn1 ? [bag.asn1] : [];
    }),
    certificates: ofType(oids.certBag).flatMap((bag) => {
      if (bag.cert) return [forge.pki.certificateToAsn1(bag.cert)];
      return bag.asn1 ? [bag.asn1] : [];
    }),
  };
}

function parse(p12: Uint8Array): forge.asn1.Asn1 {
  try {
    const asn1 = fromDer(Buffer.from(p12).toString('latin1'));
    requireFewRounds(asn1);
    return asn1;
  } catch (error) {
    if (error instanceof SignedPdfError) throw error;
    throw new SignedPdfError('not-a-key-file', 'no PKCS#12', error);
  }
}

function fromDer(text: string): forge.asn1.Asn1 {
  return forge.asn1.fromDer(forge.util.createBuffer(text, 'raw'));
}

/** Every salt with its number of rounds, also inside octet strings (RFC 7292, 4; RFC 8018, A.2). */
function requireFewRounds(asn1: forge.asn1.Asn1, depth = 0): void {
  const parts = asn1.value;
  if (depth > 60) throw new SignedPdfError('not-a-key-file', 'a file too deep');
  if (typeof parts === 'string') {
    if (asn1.type === forge.asn1.Type.OCTETSTRING && parts.startsWith('0')) {
      const inner = innerOf(parts);
      if (inner) requireFewRounds(inner, depth + 1);
    }
    return;
  }
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const isRounds = part.type === forge.asn1.Type.INTEGER && before?.type === forge.asn1.Type.OCTETSTRING;
    if (isRounds && typeof part.value === 'string') {
      const rounds = Number.parseInt(Buffer.from(part.value, 'latin1').toString('hex') || '0', 16);
      if (rounds > mostRounds) throw new SignedPdfError('not-a-key-file', `${rounds} rounds`);
    }
    requireFewRounds(part, depth + 1);
  }
}

function innerOf(text: string): forge.asn1.Asn1 | undefined {
  try {
    return fromDer(text);
  } catch {
    return undefined; // An octet string of something else.
  }
}

function derOf(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');
}

function toKey(asn1: forge.asn1.Asn1): KeyObject | undefined {
  try {
    return createPrivateKey({ key: derOf(asn1), format: 'der', type: 'pkcs8' });
  } catch {
    return undefined; // A key that this machine does not know.
  }
}

function toCertificate(asn1: forge.asn1.Asn1): X509Certificate | undefined {
  try {
    return new X509Certificate(derOf(asn1));
  } catch {
    return undefined; // A certificate of another kind.
  }
}
