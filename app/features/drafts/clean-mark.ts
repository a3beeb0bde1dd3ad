import sharp from 'sharp';
import { KheoError, messageOf } from '../../platform/errors.ts';

/** Most bytes of the picture of a signature or seal. */
export const mostMarkBytes = 2_000_000;
const mostPoints = 20_000_000;
/** A signature of 50 mm at 600 points an inch is 1,200 wide. */
const longestSide = 1_200;
/** Of the picture, at least this share lets through what is behind. */
const leastClear = 0.1;

export type MarkKind = 'signature' | 'seal';

/** A picture that may stand over a document. */
export interface CleanMark {
  png: Uint8Array;
  width: number;
  height: number;
}

/**
 * The picture of a signature or seal drawn anew: PNG, cut to what is drawn, with nothing beside the points. It must be a PNG with nothing
 * behind, a signature blue and a seal red (Decree 30/2020, Annex I, II.7 and II.8). Throws `invalid` at the field.
 */
export async function cleanMark(bytes: Uint8Array, kind: MarkKind, field: string): Promise<CleanMark> {
  const refuse = (message: string, log?: string) => new KheoError('invalid', message, log, { [field]: message });
  if (bytes.length > mostMarkBytes) throw refuse('Ảnh lớn hơn 2 MB. Hãy giảm kích thước ảnh.');
  const options = { limitInputPixels: mostPoints, failOn: 'truncated', pages: 1 } as const;
  try {
    const { format } = await sharp(bytes, options).metadata();
    if (format !== 'png') throw refuse('Ảnh phải là PNG có nền trong suốt.');
    const drawn = await sharp(bytes, options)
      .timeout({ seconds: 20 })
      .ensureAlpha()
      .toColourspace('srgb')
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const look = lookOf(drawn.data);
    if (look.clear < leastClear) throw refuse('Ảnh chưa có nền trong suốt. Hãy xóa nền rồi lưu thành PNG.');
    if (look.ink === 0) throw refuse('Ảnh không có nét nào. Hãy chọn lại ảnh.');
    if (kind === 'signature' && !(look.blue > look.red)) {
      throw refuse('Hình ảnh chữ ký phải màu xanh (Nghị định 30/2020/NĐ-CP, Phụ lục I).');
    }
    if (kind === 'seal' && !(look.red > look.blue && look.red > look.green)) {
      throw refuse('Hình ảnh con dấu phải màu đỏ (Nghị định 30/2020/NĐ-CP, Phụ lục I).');
    }
    const { width, height, channels } = drawn.info;
    const png = await sharp(drawn.data, { raw: { width, height, channels } })
      .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    return { png: png.data, width: png.info.width, height: png.info.height };
  } catch (error) {
    if (error instanceof KheoError) throw error;
    throw refuse('Ảnh không mở được. Hãy chọn lại ảnh PNG.', messageOf(error));
  }
}

/** How much lets through what is behind, how much is drawn, and in which colour on the whole; of points of four bytes. */
function lookOf(points: Uint8Array) {
  const count = points.length / 4;
  let [clear, ink, red, green, blue] = [0, 0, 0, 0, 0];
  for (let at = 0; at < points.length; at += 4) {
    const alpha = points[at + 3] ?? 0;
    if (alpha < 16) clear += 1;
    if (alpha < 128) continue;
    ink += 1;
    red += points[at] ?? 0;
    green += points[at + 1] ?? 0;
    blue += points[at + 2] ?? 0;
  }
  return { clear: clear / count, ink, red, green, blue };
}
