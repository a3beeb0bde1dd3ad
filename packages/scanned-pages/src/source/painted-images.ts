import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A matrix of PDF: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** An image that a page paints, with the matrix that takes its unit square onto the page. */
export interface PaintedImage {
  /** Name under which pdfjs keeps what it decoded. */
  name: string;
  matrix: Matrix;
  width: number;
  height: number;
}

/** What a page paints, as far as it tells a scan from a page that was drawn. */
export interface Painted {
  images: PaintedImage[];
  /** Whether letters are shown at all, and whether any can be seen: those of a scan with a text layer cannot. */
  hasText: boolean;
  hasVisibleText: boolean;
  /** Drawn shapes and images of other kinds: masks, inline images. */
  otherMarks: number;
}

const INVISIBLE = 3;
const MASKS = new Set<number>([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill,
]);
const PAINTING_PATHS = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Follows the operators of a page for what they paint; `base` takes the page to where it is looked at. */
export function paintedOn(operators: { fnArray: number[]; argsArray: unknown[] }, base: Matrix): Painted {
  const painted: Painted = { images: [], hasText: false, hasVisibleText: false, otherMarks: 0 };
  const saved: { matrix: Matrix; mode: number }[] = [];
  let pen = { matrix: base, mode: 0 };
  for (const [index, operator] of operators.fnArray.entries()) {
    const values = (operators.argsArray[index] ?? []) as unknown[];
    if (operator === OPS.save) saved.push({ ...pen });
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) pen = saved.pop() ?? pen;
    else if (operator === OPS.transform) pen.matrix = compose(pen.matrix, values as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push({ ...pen });
      if (values[0]) pen.matrix = compose(pen.matrix, Array.from(values[0] as ArrayLike<number>) as Matrix);
    } else if (operator === OPS.setTextRenderingMode) pen.mode = Number(values[0]);
    else if (operator === OPS.showText) {
      painted.hasText = true;
      painted.hasVisibleText ||= pen.mode !== INVISIBLE;
    } else if (operator === OPS.constructPath) {
      if (PAINTING_PATHS.has(Number(values[0]))) painted.otherMarks += 1;
    } else if (operator === OPS.paintImageXObject) {
      const [name, width, height] = values as [string, number, number];
      painted.images.push({ name, matrix: pen.matrix, width, height });
    } else if (MASKS.has(operator)) painted.otherMarks += 1;
  }
  return painted;
}

/** The second matrix, then the first. */
export function compose([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

/** The box that the image fills on the page. */
export function boxOf({ matrix: [a, b, c, d, e, f] }: PaintedImage): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
