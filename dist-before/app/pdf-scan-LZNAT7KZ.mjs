import "./chunk-ZCXTORRM.mjs";
import {
  closePdf,
  openPdf
} from "./chunk-KCZ4JKUI.mjs";
import {
  damagedPicture,
  requirePages,
  requirePixels,
  requireWanted,
  stopped
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-6BUCRIR2.mjs";
import "./chunk-IG7TLHSM.mjs";
import {
  LIMITS,
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/source/pdf-scan.ts
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";

// packages/scanned-pages/src/source/image-on-page.ts
var BITS = 1;
var RGB = 2;
var RGBA = 3;
var POINTS = 72;
var SLANT = 0.02;
function imageOnPage(page, image) {
  const [a, b, c, d] = image.matrix;
  const across = Math.hypot(a, b);
  const down = Math.hypot(c, d);
  const isUpright = Math.abs(b) < SLANT * across && Math.abs(c) < SLANT * down;
  const isTurned = Math.abs(a) < SLANT * across && Math.abs(d) < SLANT * down;
  if (!isUpright && !isTurned) return void 0;
  const objects = image.name.startsWith("g_") ? page.commonObjs : page.objs;
  if (!objects.has(image.name)) return void 0;
  const picture = pictureOf(objects.get(image.name));
  if (picture === void 0) return void 0;
  const dpi = image.width / across * POINTS;
  const flipX = isUpright ? a < 0 : b < 0;
  const flipY = isUpright ? d > 0 : c > 0;
  return { picture: turned(picture, isTurned, flipX, flipY), dpi };
}
function pictureOf({ data, width, height, kind }) {
  if (!data) return void 0;
  const pixels = width * height;
  if (kind === BITS) {
    const grey = new Uint8Array(pixels);
    const stride = width + 7 >> 3;
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1, to += 1) {
        grey[to] = (data[y * stride + (x >> 3)] ?? 0) & 128 >> (x & 7) ? 255 : 0;
      }
    }
    return { data: grey, width, height, channels: 1 };
  }
  if (kind !== RGB && kind !== RGBA) return void 0;
  const step = kind === RGB ? 3 : 4;
  if (isGrey(data, step)) {
    const grey = new Uint8Array(pixels);
    for (let from = 0, to = 0; to < pixels; from += step, to += 1) grey[to] = data[from] ?? 0;
    return { data: grey, width, height, channels: 1 };
  }
  if (kind === RGB) return { data: new Uint8Array(data), width, height, channels: 3 };
  const colour = new Uint8Array(pixels * 3);
  for (let from = 0, to = 0; to < colour.length; from += 4, to += 3) {
    colour[to] = data[from] ?? 0;
    colour[to + 1] = data[from + 1] ?? 0;
    colour[to + 2] = data[from + 2] ?? 0;
  }
  return { data: colour, width, height, channels: 3 };
}
function isGrey(data, step) {
  for (let at = 0; at + 2 < data.length; at += step) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}
function turned(picture, swap, flipX, flipY) {
  if (!swap && !flipX && !flipY) return picture;
  const { data, width, height, channels } = picture;
  const [newWidth, newHeight] = swap ? [height, width] : [width, height];
  const result = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1) {
      const along = swap ? y : x;
      const across = swap ? x : y;
      const column = flipX ? width - 1 - along : along;
      const row = flipY ? height - 1 - across : across;
      let from = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel += 1, to += 1, from += 1) result[to] = data[from] ?? 0;
    }
  }
  return { data: result, width: newWidth, height: newHeight, channels };
}

// packages/scanned-pages/src/source/painted-images.ts
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
var INVISIBLE = 3;
var MASKS = /* @__PURE__ */ new Set([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill
]);
var PAINTING_PATHS = /* @__PURE__ */ new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
]);
function paintedOn(operators, base) {
  const painted = { images: [], hasText: false, hasVisibleText: false, otherMarks: 0 };
  const saved = [];
  let pen = { matrix: base, mode: 0 };
  for (const [index, operator] of operators.fnArray.entries()) {
    const values = operators.argsArray[index] ?? [];
    if (operator === OPS.save) saved.push({ ...pen });
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) pen = saved.pop() ?? pen;
    else if (operator === OPS.transform) pen.matrix = compose(pen.matrix, values);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push({ ...pen });
      if (values[0]) pen.matrix = compose(pen.matrix, Array.from(values[0]));
    } else if (operator === OPS.setTextRenderingMode) pen.mode = Number(values[0]);
    else if (operator === OPS.showText) {
      painted.hasText = true;
      painted.hasVisibleText ||= pen.mode !== INVISIBLE;
    } else if (operator === OPS.constructPath) {
      if (PAINTING_PATHS.has(Number(values[0]))) painted.otherMarks += 1;
    } else if (operator === OPS.paintImageXObject) {
      const [name, width, height] = values;
      painted.images.push({ name, matrix: pen.matrix, width, height });
    } else if (MASKS.has(operator)) painted.otherMarks += 1;
  }
  return painted;
}
function compose([a, b, c, d, e, f], [a2, b2, c2, d2, e2, f2]) {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}
function boxOf({ matrix: [a, b, c, d, e, f] }) {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

// packages/scanned-pages/src/source/pdf-scan.ts
var USUAL_DPI = 200;
var FINEST_DPI = 300;
var COVERING = 0.6;
var POINTS2 = 72;
async function openPdfScan(bytes, limits, signal) {
  const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const folder = (name) => join(library, name, "/");
  const context = { limits: { ...LIMITS, pages: Number.POSITIVE_INFINITY }, signal };
  const pdf = await openPdf(bytes, context, {
    maxImageSize: limits.pixels,
    wasmUrl: folder("wasm"),
    standardFontDataUrl: folder("standard_fonts"),
    cMapUrl: folder("cmaps"),
    iccUrl: folder("iccs")
  });
  try {
    requirePages(pdf.document.numPages, limits);
  } catch (error) {
    await closePdf(pdf);
    throw error;
  }
  return new PdfScan(pdf, limits);
}
var PdfScan = class {
  pages;
  #pdf;
  #limits;
  constructor(pdf, limits) {
    this.#pdf = pdf;
    this.#limits = limits;
    this.pages = pdf.document.numPages;
  }
  async kindOf(number, signal) {
    return await this.#withPage(number, signal, async (page) => {
      const painted = await this.#paintedOn(page);
      return { hasText: painted.hasText, hasImage: coveringImage(painted, page) !== void 0 };
    });
  }
  async render(number, signal) {
    return await this.#withPage(number, signal, async (page) => {
      const painted = await this.#paintedOn(page);
      const { width, height } = page.getViewport({ scale: 1 });
      const image = coveringImage(painted, page);
      const isAlone = painted.images.length === 1 && !painted.hasVisibleText && painted.otherMarks === 0;
      if (image !== void 0 && isAlone) {
        requirePixels(image.width, image.height, this.#limits);
        const found = imageOnPage(page, image);
        if (found !== void 0) return { page: number, ...found };
      }
      requireWanted(signal);
      const ownDpi = image === void 0 ? USUAL_DPI : dpiOf(image);
      const dpi = Math.min(FINEST_DPI, Math.max(USUAL_DPI, ownDpi), dpiWithin(width, height, this.#limits));
      return { page: number, picture: await draw(page, dpi / POINTS2, signal), dpi };
    });
  }
  async close() {
    await closePdf(this.#pdf);
  }
  async #withPage(number, signal, act) {
    requireWanted(signal);
    let page;
    try {
      page = await this.#pdf.document.getPage(number);
      return await act(page);
    } catch (error) {
      if (signal?.aborted) throw stopped();
      if (error instanceof UnreadableFile) throw error;
      throw damagedPicture(error instanceof Error ? error.message : String(error), error);
    } finally {
      page?.cleanup();
    }
  }
  async #paintedOn(page) {
    const { operators } = this.#pdf;
    operators.startPage();
    const list = await Promise.race([page.getOperatorList({ annotationMode: 0 }), operators.tooMany]);
    return paintedOn(list, page.getViewport({ scale: 1 }).transform);
  }
};
function coveringImage({ images }, page) {
  const { width, height } = page.getViewport({ scale: 1 });
  const areaOf = (image) => {
    const { left, top, right, bottom } = boxOf(image);
    return Math.max(0, Math.min(right, width) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  };
  const [largest] = [...images].sort((a, b) => areaOf(b) - areaOf(a));
  return largest !== void 0 && areaOf(largest) >= COVERING * width * height ? largest : void 0;
}
function dpiOf({ matrix, width }) {
  return width / Math.max(1, Math.hypot(matrix[0], matrix[1])) * POINTS2;
}
function dpiWithin(width, height, { side, pixels }) {
  return POINTS2 * Math.min(side / Math.max(width, height), Math.sqrt(pixels / (width * height)));
}
async function draw(page, scale, signal) {
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const task = page.render({
    canvas: null,
    // The library draws on any canvas with the methods of a browser's.
    canvasContext: context,
    viewport,
    background: "#ffffff"
  });
  const stop = () => task.cancel();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await task.promise;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  const { data } = context.getImageData(0, 0, width, height);
  const colour = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < colour.length; from += 4, to += 3) {
    colour[to] = data[from] ?? 0;
    colour[to + 1] = data[from + 1] ?? 0;
    colour[to + 2] = data[from + 2] ?? 0;
  }
  return { data: colour, width, height, channels: 3 };
}
export {
  openPdfScan
};
//# sourceMappingURL=pdf-scan-LZNAT7KZ.mjs.map
