import type { Understanding } from '@kheo/official-document';
import type { PlanHeader } from './contract.ts';
import { issuerInBody } from './issuer.ts';

/** Header of the main document; where it does not name the issuer, the body may. */
export function readHeader({ document, parts, isDamaged }: Understanding): PlanHeader {
  const main = parts[0];
  const signature = main?.signature ?? null;
  const { attachedTo } = document;
  const hasSigner = signature !== null && Object.values(signature).some((value) => value !== null);
  return {
    issuer: document.issuer ?? (main === undefined ? null : issuerInBody(main, isDamaged)),
    number: document.number,
    date: document.date,
    place: document.place,
    type: document.type,
    title: document.title,
    signer: hasSigner ? signature : null,
    recipients: document.recipients,
    attachedTo: attachedTo === null ? null : { number: attachedTo.number, date: attachedTo.date },
  };
}
