export type { Box } from './find-signatures.ts';
export { openKeyFile, type SigningKey } from './key-file.ts';
export { type Mark, stampPdf } from './pdf/stamp.ts';
export type { Revocation } from './revocation.ts';
export { type Appearance, type SignOptions, signPdf } from './sign-pdf.ts';
export { type SignedPdfCode, SignedPdfError } from './signed-pdf-error.ts';
export { type Party, type SignatureReport, type VerifyOptions, verifyPdf } from './verify-pdf.ts';
