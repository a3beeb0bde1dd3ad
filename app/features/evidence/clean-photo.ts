import readExif from 'exif-reader';
import sharp from 'sharp';
import { messageOf } from '../../platform/errors.ts';
import { refused } from './rules.ts';

/** The longest side of a photo as it is kept, and of its small picture. */
const longestSide = 2048;
const thumbSide = 480;
/** A photo of more points is not opened: phones make up to 50 million, a bomb claims billions. */
const mostPoints = 120_000_000;
/** A camera writes a few kilobytes of notes; more are not read. */
const mostExifBytes = 256 * 1024;

export interface CleanPhoto {
  jpeg: Buffer;
  thumb: Buffer;
  takenAt: string | null;
  latitude: number | null;
  longitude: number | null;
}

/**
 * Draw a photo anew: upright, at most 2048 points long, without anything that its file held beside the points. What the camera wrote of
 * time and place is read before. Throws `unreadable-file`.
 */
export async function cleanPhoto(path: string): Promise<CleanPhoto> {
  try {
    const options = { limitInputPixels: mostPoints, failOn: 'truncated', sequentialRead: true, pages: 1 } as const;
    const { exif } = await sharp(path, options).metadata();
    const jpeg = await sharp(path, options)
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
    const thumb = await sharp(jpeg)
      .resize({ width: thumbSide, height: thumbSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
    return { jpeg, thumb, ...notesOf(exif) };
  } catch (error) {
    const why = messageOf(error);
    if (/pixel limit/i.test(why))
      throw refused('Ảnh quá lớn (hơn 120 triệu điểm ảnh). Hãy thu nhỏ ảnh rồi gửi lại.', why);
    throw refused('Ảnh bị hỏng hoặc thiếu phần cuối nên không mở được. Hãy chọn lại ảnh gốc.', why);
  }
}

interface Notes {
  takenAt: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Time and place as the camera wrote them; notes that make no sense say nothing. */
function notesOf(exif: Buffer | undefined): Notes {
  const none = { takenAt: null, latitude: null, longitude: null };
  if (!exif || exif.length > mostExifBytes) return none;
  try {
    const { Photo, GPSInfo } = readExif(exif);
    const latitude = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef, 'S', 90);
    const longitude = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef, 'W', 180);
    const placed = latitude !== null && longitude !== null;
    return {
      takenAt: instantOf(Photo?.DateTimeOriginal),
      latitude: placed ? latitude : null,
      longitude: placed ? longitude : null,
    };
  } catch {
    return none;
  }
}

/** Degrees, minutes and seconds as one number, negative on the other half of the globe. */
function degrees(parts: unknown, half: unknown, negative: string, most: number): number | null {
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((one) => typeof one === 'number')) return null;
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  const value = whole + minutes / 60 + seconds / 3600;
  if (!(value >= 0 && value <= most)) return null;
  const rounded = Math.round(value * 1e6) / 1e6;
  return half === negative ? -rounded : rounded;
}

/** Cameras write the hour of the place without a zone: here, of Vietnam. The library takes it for UTC. */
function instantOf(date: unknown): string | null {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  if (year < 1990 || year > 2100) return null;
  return new Date(date.getTime() - 7 * 3_600_000).toISOString();
}
