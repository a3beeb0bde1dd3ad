/** What can go wrong in signing and verifying; stable, for callers to put into words. */
export type SignedPdfCode =
  | 'not-a-pdf' // no PDF, or one whose structure cannot be followed
  | 'encrypted' // a PDF locked by a password
  | 'not-a-key-file' // no PKCS#12
  | 'wrong-password'
  | 'no-key' // a PKCS#12 without a private key, or without its certificate
  | 'expired' // the certificate holds no more at the time of signing
  | 'not-yet-valid' // the certificate does not hold yet at the time of signing
  | 'unsupported-key' // neither RSA nor ECDSA
  | 'too-large';

/** The one error that this package throws. */
export class SignedPdfError extends Error {
  readonly code: SignedPdfCode;

  constructor(code: SignedPdfCode, message: string, cause?: unknown) {
    super(`${code}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'SignedPdfError';
    this.code = code;
  }
}
