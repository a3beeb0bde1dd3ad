import { type OfficialDocument, readSource, writeDocx, writePdf } from '@kheo/official-document';
import { type Appearance, type SignedPdfCode, SignedPdfError, signPdf, stampPdf, verifyPdf } from '@kheo/signed-pdf';
import { KheoError } from '../../platform/errors.ts';
import { harmlessName } from '../../platform/files.ts';
import { typeName } from './draft.ts';
import { numberMarks } from './number-marks.ts';

/** A document as PDF; a draft has its mark over every page. */
export async function printPdf(document: OfficialDocument, draft: boolean): Promise<Buffer> {
  return Buffer.from(await writePdf(document, { draft }));
}

export async function printDocx(document: OfficialDocument, draft: boolean): Promise<Buffer> {
  return Buffer.from(await writeDocx(document, { draft }));
}

/** Name of a file of a document, without its ending: `61-KH-UBND`, or its type and subject while it has no number. */
export function fileName(document: OfficialDocument): string {
  const number = document.number?.startsWith('/') ? undefined : document.number;
  const name = number?.replaceAll('/', '-') ?? `${typeName(document.type ?? '')} ${document.title ?? ''}`;
  return harmlessName(name.slice(0, 120)).replace(/[ .]+$/, '');
}

/**
 * The signed file with its number and date written where they were left blank, as an update behind the signature, which stays whole.
 * Throws `unreadable-file` where there is no such place.
 */
export async function stampNumber(signed: Uint8Array, number: number, date: string): Promise<Uint8Array> {
  const marks = await numberMarks(signed, number, date);
  if (!marks) {
    throw new KheoError(
      'unreadable-file',
      'Không tìm thấy chỗ ghi số, ngày trên tệp đã ký. Hãy ký lại từ bản PDF do Khéo đưa ra.',
    );
  }
  return explained(() => stampPdf(signed, marks));
}

const words: Record<SignedPdfCode, string> = {
  'not-a-pdf': 'Tệp không phải PDF đọc được. Hãy gửi lại tệp PDF đã ký.',
  encrypted: 'PDF được đặt mật khẩu. Hãy gỡ mật khẩu rồi gửi lại.',
  'not-a-key-file': 'Tệp chứng thư số không đọc được. Hãy chọn tệp .p12 hoặc .pfx.',
  'wrong-password': 'Mật khẩu của tệp chứng thư số không đúng.',
  'no-key': 'Tệp không có khóa ký. Hãy xuất lại chứng thư số kèm khóa bí mật.',
  expired: 'Chứng thư số đã hết hạn. Hãy dùng chứng thư số còn hiệu lực.',
  'not-yet-valid': 'Chứng thư số chưa đến ngày có hiệu lực.',
  'unsupported-key': 'Loại khóa của chứng thư số chưa được hỗ trợ (chỉ RSA, ECDSA).',
  'too-large': 'Tệp chứng thư số quá lớn.',
};

/** Do what may fail on a PDF or a key; the person is told what to do. `field` is the input at fault. */
export function explained<T>(work: () => T, field?: string): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SignedPdfError)) throw error;
    const message = words[error.code];
    throw new KheoError('invalid', message, error.message, field ? { [field]: message } : {});
  }
}

/** Sign with a key file that is not kept. */
export function signWith(
  pdf: Uint8Array,
  key: { p12: Uint8Array; password: string },
  words: { reason: string; location: string | null; at: Date; appearance: Appearance | undefined },
): { bytes: Uint8Array; name: string; serial: string | null } {
  const { reason, location, at, appearance } = words;
  const more = { ...(location ? { location } : {}), ...(appearance ? { appearance } : {}) };
  const bytes = explained(() => signPdf(pdf, { ...key, at, reason, ...more }), 'keyFile');
  const report = verifyPdf(bytes).at(-1);
  return { bytes, name: report?.signer?.name ?? 'Không rõ', serial: report?.serial ?? null };
}

/** How an uploaded file differs from the one that was to be signed; empty where the text is the same. */
export async function differenceOf(approved: Uint8Array, uploaded: Uint8Array): Promise<string[]> {
  const isPrefix =
    uploaded.length >= approved.length && Buffer.from(uploaded.subarray(0, approved.length)).equals(approved);
  if (isPrefix) return [];
  const [before, after] = await Promise.all([textOf(approved), textOf(uploaded)]);
  const missing = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  return [
    ...missing.slice(0, 5).map((line) => `Thiếu: “${line}”`),
    ...added.slice(0, 5).map((line) => `Khác: “${line}”`),
  ];
}

async function textOf(pdf: Uint8Array): Promise<string[]> {
  const source = await readSource(pdf, 'tep.pdf').catch(() => undefined);
  if (!source) throw new KheoError('unreadable-file', 'Tệp gửi lên không đọc được. Hãy gửi lại tệp PDF đã ký.');
  return source.lines.map((line) => line.text.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
