/** Object identifiers of CMS and its algorithms (RFC 5652, 8017, 5758, 3161, 5035). */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  /** Revocation information within a signature, as Adobe keeps it (ISO 32000-2, 12.8.3.3.2). */
  revocationArchive: '1.2.840.113583.1.1.8',
  basicOcsp: '1.3.6.1.5.5.7.48.1.1',
  /** Purposes of a certificate: to attest times (RFC 3161, 2.3), to answer for its issuer (RFC 6960). */
  forTimestamps: '1.3.6.1.5.5.7.3.8',
  forOcsp: '1.3.6.1.5.5.7.3.9',
} as const;

/** Hash functions by their identifiers, those of a whole signature algorithm too. */
export const hashNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The same of signature algorithms, for keys of RSA (PKCS #1 v1.5) and ECDSA. */
export const signatureHashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
