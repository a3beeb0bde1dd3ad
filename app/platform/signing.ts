import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// Until the program says which, one of this process: what it signed then ends with it.
let secret = randomBytes(32).toString('base64url');

/** Sign with the installation's secret from now on, so that every process accepts what another signed. */
export function setSigningSecret(value: string): void {
  secret = value;
}

/** A signature over these parts, for an address; `purpose` keeps the addresses of one kind from being used as another's. */
export function sign(purpose: string, parts: readonly (string | number)[]): string {
  return createHmac('sha256', `${purpose}:${secret}`).update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
}

/** Whether `signature` was made over these parts. */
export function isSigned(purpose: string, parts: readonly (string | number)[], signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(purpose, parts)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
