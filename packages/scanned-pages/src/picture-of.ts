import sharp from 'sharp';
import type { PageImage, RenderedPage, ScannedPage } from './types.ts';

const WIDEST = 1600;
const QUALITY = 75;

/**
 * The page to show beside its text: turned and levelled as it was read, so that the boxes of its words, in points, fit
 * on it with `width` pixels to `scanned.width` points.
 */
export async function pictureOf(rendered: RenderedPage, { turn }: Pick<ScannedPage, 'turn'>): Promise<PageImage> {
  const { data, width, height, channels } = rendered.picture;
  const raw = { width, height, channels };
  const sideways = turn.quarters % 2 === 1;
  const [uprightWidth, uprightHeight] = sideways ? [height, width] : [width, height];
  const scale = Math.min(1, WIDEST / uprightWidth);
  const [newWidth, newHeight] = [Math.round(uprightWidth * scale), Math.round(uprightHeight * scale)];
  const upright = await sharp(data, { raw, limitInputPixels: false })
    .rotate(turn.quarters * 90)
    .resize(newWidth, newHeight, { fit: 'fill' })
    .toBuffer({ resolveWithObject: true });
  const again = { width: newWidth, height: newHeight, channels: upright.info.channels };
  let image = sharp(upright.data, { raw: again });
  if (turn.degrees !== 0) {
    // Turning makes the picture larger; its middle, in the size before, is what the boxes are measured on.
    const { data: level, info } = await image
      .rotate(turn.degrees, { background: '#fff' })
      .toBuffer({ resolveWithObject: true });
    image = sharp(level, { raw: { width: info.width, height: info.height, channels: info.channels } }).extract({
      left: Math.max(0, Math.round((info.width - newWidth) / 2)),
      top: Math.max(0, Math.round((info.height - newHeight) / 2)),
      width: Math.min(newWidth, info.width),
      height: Math.min(newHeight, info.height),
    });
  }
  const picture = await image.jpeg({ quality: QUALITY }).toBuffer();
  return { picture, mediaType: 'image/jpeg', width: newWidth, height: newHeight, dpi: rendered.dpi * scale };
}
