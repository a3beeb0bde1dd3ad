import { isSigned, sign } from '../../platform/signing.ts';

/** A file of evidence as a whole, or its small picture. */
export type Part = 'tep' | 'nho';

const purpose = 'evidence';
const hourMs = 3_600_000;

/** The address without a signature: whoever may read is sent on to a signed one. */
export function plainAddress(id: number, part: Part): string {
  return `/minh-chung/${id}${part === 'nho' ? '/nho' : ''}`;
}

/**
 * An address that serves this reader, for one to two hours. It ends at a full hour, so that the same address comes back meanwhile and
 * the browser's copy serves.
 */
export function signedAddress(id: number, part: Part, readerId: string, now = Date.now()): string {
  const until = (Math.floor(now / hourMs) + 2) * hourMs;
  return `${plainAddress(id, part)}?het=${until}&ky=${sign(purpose, [id, part, readerId, until])}`;
}

/** Whether an address was signed for this reader and has not run out. */
export function isSignedAddress(
  address: { id: number; part: Part; until: string | undefined; signature: string | undefined },
  readerId: string,
  now = Date.now(),
): boolean {
  const { id, part, until, signature } = address;
  if (!until || !signature || !(Number(until) > now)) return false;
  return isSigned(purpose, [id, part, readerId, Number(until)], signature);
}
