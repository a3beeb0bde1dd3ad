import { createRequire } from 'node:module';
import type * as Canvas from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
/** The typeface of what is drawn here: the widths of Times New Roman, every Vietnamese letter, under a free licence. */
export const TYPEFACE = 'Tinos';
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const MILLIMETRES_PER_INCH = 25.4;

/** Files of the four styles of the typeface, which come with a dependency and are never fetched. */
export function fontFiles(): string[] {
  return STYLES.map((style) => require.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`));
}

interface Board {
  library: typeof Canvas;
  context: Canvas.SKRSContext2D;
}

let board: Board | undefined;

/**
 * The library that draws, loaded when it is first needed, since most processes only read documents. It knows the typeface
 * by its files: a picture is drawn alike on a machine that has no fonts.
 */
function drawingBoard(): Board {
  if (board === undefined) {
    const library = require('@napi-rs/canvas') as typeof Canvas;
    for (const file of fontFiles()) library.GlobalFonts.registerFromPath(file, TYPEFACE);
    board = { library, context: library.createCanvas(1, 1).getContext('2d') };
  }
  return board;
}

/** Width of a text in points, as long as it stands on one line; `size` in points. */
export function textWidth(text: string, size: number, bold = false): number {
  const { context } = drawingBoard();
  context.font = `${bold ? 'bold ' : ''}${size}px ${TYPEFACE}`;
  return context.measureText(text).width;
}

/** Height of a drawing by its width, from its viewBox or its width and height; a square where it states neither. */
export function heightPerWidth(svg: string): number {
  const open = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(open);
  const size = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, 'i').exec(open)?.[1];
  const [width, height] = [Number(box?.[1] ?? size('width')), Number(box?.[2] ?? size('height'))];
  return width > 0 && height > 0 ? height / width : 1;
}

/** A drawing as PNG, `width` millimetres wide, for programs that show no SVG. */
export async function drawPng(svg: string, width: number, dotsPerInch = 150): Promise<Uint8Array> {
  const { createCanvas, loadImage } = drawingBoard().library;
  const across = Math.round((width / MILLIMETRES_PER_INCH) * dotsPerInch);
  const down = Math.max(1, Math.round(across * heightPerWidth(svg)));
  const canvas = createCanvas(across, down);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, across, down);
  return canvas.encode('png');
}
