import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { randomFrom } from '../random.ts';

/** A page as it came out of a scanner. */
export interface Paper {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 1 | 3;
}

export interface Damage {
  /** Degrees clockwise by which the page lies askew. */
  skew?: number;
  /** Standard deviation of the noise of the sensor, of 255. */
  noise?: number;
  /** A round red stamp over the signature, at these parts of the width and height. */
  stamp?: { x: number; y: number };
  /** Blur of the lens, standard deviation in pixels. */
  blur?: number;
  /** How grey paper and ink are: 0 is black and white. */
  fade?: number;
  /** How much darker the page is at its top left than at its bottom right: light that falls from one side. */
  shadow?: number;
  quality: number;
}

/** Damages a page by its seed; gives a JPEG. */
export async function damagePage(paper: Paper, damage: Damage, seed: number): Promise<Buffer> {
  const { width, height, channels } = paper;
  const layers: OverlayOptions[] = [];
  if (damage.stamp) layers.push(stampAt(damage.stamp, width, height));
  let image = sharp(paper.data, { raw: { width, height, channels } })
    .toColourspace('srgb')
    .composite(layers)
    .removeAlpha();
  image = await reopened(image);
  if (damage.skew) {
    const turned = await image.rotate(damage.skew, { background: '#fff' }).raw().toBuffer({ resolveWithObject: true });
    const { width: w, height: h } = turned.info;
    image = sharp(turned.data, { raw: { width: w, height: h, channels: 3 } });
    image = image.extract({ left: Math.floor((w - width) / 2), top: Math.floor((h - height) / 2), width, height });
  }
  if (damage.blur) image = (await reopened(image)).blur(damage.blur);
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  addNoise(data, info.width, damage, seed);
  return await sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .jpeg({ quality: damage.quality })
    .withMetadata({ density: 200 })
    .toBuffer();
}

async function reopened(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function addNoise(data: Uint8Array, width: number, damage: Damage, seed: number): void {
  const { noise = 0, fade = 0, shadow = 0 } = damage;
  const random = randomFrom(seed);
  const height = data.length / 3 / width;
  for (let at = 0; at < data.length; at += 3) {
    const pixel = at / 3;
    const light = 1 - shadow * (1 - ((pixel % width) / width + pixel / width / height) / 2);
    // Three uniform numbers make nearly a normal one.
    const shift = noise === 0 ? 0 : (random() + random() + random() - 1.5) * 2 * noise;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = ((data[at + channel] ?? 0) * (1 - fade) + 128 * fade) * light + shift;
      data[at + channel] = Math.max(0, Math.min(255, value));
    }
  }
}

function stampAt({ x, y }: { x: number; y: number }, width: number, height: number): OverlayOptions {
  const radius = Math.round(width * 0.085);
  const size = radius * 2 + 8;
  const middle = size / 2;
  const ring = (r: number, stroke: number) =>
    `<circle cx="${middle}" cy="${middle}" r="${r}" fill="none" stroke="#d8202c" stroke-width="${stroke}"/>`;
  const star = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius * 0.3 : radius * 0.12;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return `${middle + reach * Math.cos(angle)},${middle + reach * Math.sin(angle)}`;
  }).join(' ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" opacity="0.85">${ring(radius, 7)}` +
    `${ring(radius * 0.62, 3)}<polygon points="${star}" fill="#d8202c"/>` +
    `<text x="${middle}" y="${middle - radius * 0.7}" font-size="${radius * 0.2}" text-anchor="middle" fill="#d8202c">ỦY BAN NHÂN DÂN</text></svg>`;
  const left = Math.round(x * width - middle);
  const top = Math.round(y * height - middle);
  return { input: Buffer.from(svg), left, top, blend: 'multiply' };
}
