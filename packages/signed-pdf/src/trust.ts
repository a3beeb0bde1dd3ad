import type { X509Certificate } from 'node:crypto';

/** How a certificate stands to the anchors that are trusted. */
export type Trust = 'trusted' | 'unknown';

const mostSteps = 10;

/**
 * Follow a certificate upwards through those that came with it to one of the anchors, each valid at that time and each but
 * the first allowed to issue. `unknown` where it leads to none.
 */
export function trustOf(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  at: Date,
): Trust {
  const isAnchor = (one: X509Certificate) => anchors.some((anchor) => anchor.fingerprint256 === one.fingerprint256);
  let present = certificate;
  for (let step = 0; step < mostSteps; step++) {
    if (!isValidAt(present, at)) return 'unknown';
    if (isAnchor(present)) return 'trusted';
    const issuer = [...anchors, ...others].find((one) => isIssuerOf(one, present));
    if (!issuer || issuer.fingerprint256 === present.fingerprint256) return 'unknown';
    present = issuer;
  }
  return 'unknown';
}

export function isValidAt(certificate: X509Certificate, at: Date): boolean {
  return certificate.validFromDate <= at && at <= certificate.validToDate;
}

/** Whether a certificate that may issue others issued this one. */
export function isIssuerOf(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false; // Keys of different kinds.
  }
}
