import { writeMark } from '@kheo/official-document';
import { type Appearance, type Box, verifyPdf } from '@kheo/signed-pdf';
import { sealPlace, signaturePlace } from './signature-place.ts';

/** A picture that a signature shows. */
export interface ShownImage {
  png: Uint8Array;
  /** In points of the picture. */
  width: number;
  height: number;
}

const pointsPerMm = 72 / 25.4;
/** Frame with name and time, for who has no picture: two lines of 10 pt. */
const frame = { width: 218, height: 30 };
/** The name below the place of a signature, with its descenders. */
const nameHeight = 20;

/** `25/11/2026 09:05:00 +07:00`, as the signing programs of agencies write it. */
export function signingTime(at: Date): string {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${day}/${month}/${year} ${local.slice(11, 19)} +07:00`;
}

/**
 * What is seen of the signature of the person who signs: the picture of it, as large as fits between position and name, or a frame with
 * name and time. Undefined where the document has no such place: nothing is seen then.
 */
export async function signerMark(
  pdf: Uint8Array,
  { signatureName, image, at }: { signatureName: string | null; image: ShownImage | undefined; at: Date },
): Promise<Appearance | undefined> {
  const place = signatureName ? await signaturePlace(pdf, signatureName) : undefined;
  if (!place) return undefined;
  if (!image) return framed(centred(place, frame), `Ký bởi: ${signatureName}`, at);
  const scale = Math.min(place.width / image.width, place.height / image.height);
  const box = centred(place, { width: image.width * scale, height: image.height * scale });
  return { ...box, drawing: await writeMark({ ...sizeOf(box), png: image.png }) };
}

/**
 * What is seen of the signature of the agency: its seal in its true size over the left third of the person's signature, or a frame with
 * its name and the time below the name of that person.
 */
export async function agencyMark(
  pdf: Uint8Array,
  agency: {
    signatureName: string | null;
    name: string;
    seal: (ShownImage & { wideMm: number }) | undefined;
    at: Date;
  },
): Promise<Appearance | undefined> {
  const { signatureName, name, seal, at } = agency;
  const place = signatureName ? await signaturePlace(pdf, signatureName) : undefined;
  if (!place) return undefined;
  if (!seal) return framed(belowName(place, frame), `Cơ quan: ${name}`, at);
  // Where the person's signature is seen; one that was made elsewhere may stand in another place.
  const seen = verifyPdf(pdf).findLast((one) => one.box !== null)?.box ?? place;
  const width = seal.wideMm * pointsPerMm;
  const box = sealPlace(seen, width, (width * seal.height) / seal.width);
  return { ...box, drawing: await writeMark({ ...sizeOf(box), png: seal.png }) };
}

async function framed(box: Box, who: string, at: Date): Promise<Appearance> {
  return { ...box, drawing: await writeMark({ ...sizeOf(box), lines: [who, `Thời gian ký: ${signingTime(at)}`] }) };
}

function sizeOf({ width, height }: Box) {
  return { width, height };
}

/** A box of this size in the middle of a place. */
function centred(place: Box, size: { width: number; height: number }): Box {
  const x = place.x + (place.width - size.width) / 2;
  return { page: place.page, x, y: place.y + (place.height - size.height) / 2, ...size };
}

function belowName(place: Box, size: { width: number; height: number }): Box {
  const x = place.x + (place.width - size.width) / 2;
  return { page: place.page, x, y: place.y - nameHeight - size.height, ...size };
}
