import { createHash } from 'node:crypto';
import { makeCms } from './cms/make-cms.ts';
import type { Box } from './find-signatures.ts';
import { openKeyFile, type SigningKey } from './key-file.ts';
import { addAnnotations } from './pdf/annotations.ts';
import { catalogueOf, pagesOf } from './pdf/pages.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import { takeInPage } from './pdf/take-in-page.ts';
import { PdfUpdate } from './pdf/update.ts';
import { dictionary, PdfName, PdfReference, PdfString, type PdfValue, textString } from './pdf/values.ts';
import { SignedPdfError } from './signed-pdf-error.ts';

export interface SignOptions {
  /** The PKCS#12 file; used for this signature alone. */
  p12: Uint8Array;
  password: string;
  /** Time of signing, which the signature states. */
  at: Date;
  reason?: string;
  location?: string;
  /** What is seen of it; without this nothing is. */
  appearance?: Appearance;
}

/** What is seen of a signature: a box filled by a drawing of the same size. */
export interface Appearance extends Box {
  /** A PDF of one page. */
  drawing: Uint8Array;
}

/**
 * Sign a PDF: a detached CMS signature of profile PAdES-B in an update behind the file (ISO 32000-1, 12.8; ETSI EN 319 142-1).
 * The file before stays as it was, with signatures that it has. Throws `SignedPdfError`.
 *
 * @example await signPdf(pdf, { p12, password, at: new Date() })
 */
export function signPdf(pdf: Uint8Array, options: SignOptions): Uint8Array {
  const { p12, password, at, reason, location, appearance } = options;
  const signer = openKeyFile(p12, password);
  requireInForce(signer, at);
  const file = new PdfFile(pdf);
  const update = new PdfUpdate(file);
  const room = roomFor(signer);
  const name = commonName(signer.certificate.subject);
  const signature = update.add(
    dictionary({
      Type: new PdfName('Sig'),
      Filter: new PdfName('Adobe.PPKLite'),
      SubFilter: new PdfName('ETSI.CAdES.detached'),
      ByteRange: [0, placeholder, placeholder, placeholder],
      Contents: new PdfString(new Uint8Array(room), true),
      M: textString(pdfDate(at)),
      ...(name ? { Name: textString(name) } : {}),
      ...(reason ? { Reason: textString(reason) } : {}),
      ...(location ? { Location: textString(location) } : {}),
    }),
  );
  addField(update, signature, appearance);
  return filled(update.bytes(), pdf.length, room, signer);
}

/** As wide as a length of the file can be written. */
const placeholder = 9_999_999_999;

function addField(update: PdfUpdate, signature: PdfReference, appearance: Appearance | undefined): void {
  const { file } = update;
  const index = appearance?.page ?? 0;
  const page = pagesOf(file, index + 1)[index];
  if (!page) throw new SignedPdfError('not-a-pdf', `no page ${index + 1}`);
  const catalogue = catalogueOf(file);
  const held = catalogue.dictionary.get('AcroForm');
  const form = file.dictionaryOf(held);
  const fields = file.arrayOf(form?.get('Fields')) ?? [];
  const field = update.add(
    dictionary({
      Type: new PdfName('Annot'),
      Subtype: new PdfName('Widget'),
      FT: new PdfName('Sig'),
      T: textString(`ChuKy${fields.length + 1}`),
      V: signature,
      P: page.reference,
      // Printed and locked; of no size where nothing is to be seen of it (12.7.4.5).
      F: 132,
      ...seen(update, appearance),
    }),
  );
  addAnnotations(update, index, [field]);
  const changed = new Map(form ?? []).set('Fields', [...fields, field]).set('SigFlags', 3);
  if (held instanceof PdfReference) update.replace(held, changed);
  else update.replace(catalogue.reference, new Map(catalogue.dictionary).set('AcroForm', changed));
}

function seen(update: PdfUpdate, appearance: Appearance | undefined): Record<string, PdfValue> {
  if (!appearance) return { Rect: [0, 0, 0, 0] };
  const { x, y, width, height, drawing } = appearance;
  return { Rect: [x, y, x + width, y + height], AP: dictionary({ N: takeInPage(update, drawing) }) };
}

/** Put the range and the signature where room was left for them. */
function filled(bytes: Uint8Array, from: number, room: number, signer: SigningKey): Uint8Array {
  const out = Buffer.from(bytes);
  const range = `[0 ${placeholder} ${placeholder} ${placeholder}]`;
  const rangeAt = out.indexOf(range, from, 'latin1');
  const start = out.indexOf(`<${'00'.repeat(room)}>`, from, 'latin1');
  const end = start + room * 2 + 2;
  const written = `[0 ${start} ${end} ${out.length - end}]`.padEnd(range.length, ' ');
  out.write(written, rangeAt, 'latin1');
  const digest = createHash('sha256').update(out.subarray(0, start)).update(out.subarray(end)).digest();
  const cms = Buffer.from(makeCms(signer, digest)).toString('hex');
  if (cms.length > room * 2) throw new SignedPdfError('too-large', 'the signature is larger than its room');
  out.write(cms, start + 1, 'latin1');
  return out;
}

function roomFor({ certificate, chain }: SigningKey): number {
  return 4096 + [certificate, ...chain].reduce((sum, one) => sum + one.raw.length, 0);
}

function requireInForce({ certificate }: SigningKey, at: Date): void {
  if (at > certificate.validToDate) throw new SignedPdfError('expired', `since ${certificate.validTo}`);
  if (at < certificate.validFromDate) throw new SignedPdfError('not-yet-valid', `from ${certificate.validFrom}`);
}

/** `D:20260305083000+07'00'` (7.9.4), in the time of Vietnam, which every signer of these documents keeps. */
function pdfDate(at: Date): string {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `D:${local.slice(0, 19).replace(/[-:T]/g, '')}+07'00'`;
}

/** The name in a subject as Node writes it: a line for each part, or several on one joined by plus signs. */
export function commonName(subject: string | undefined): string | undefined {
  return /(?:^|\n| \+ )CN=(.*?)(?: \+ [\w.]+=.*)?(?:\n|$)/.exec(subject ?? '')?.[1];
}
