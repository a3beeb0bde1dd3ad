import {
  damagedPicture,
  requirePages,
  requirePixels,
  requireWanted
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-772S62ZE.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/source/picture-scan.ts
import sharp from "sharp";

// packages/scanned-pages/src/source/likely-dpi.ts
var A4 = { short: 8.27, long: 11.69 };
var SENSIBLE = { least: 90, most: 1300 };
function likelyDpi(width, height, stated) {
  const fitting = Math.max(Math.min(width, height) / A4.short, Math.max(width, height) / A4.long);
  if (stated !== void 0 && stated >= SENSIBLE.least && stated <= SENSIBLE.most) {
    const ratio = fitting / stated;
    if (ratio > 0.3 && ratio < 1.6) return stated;
  }
  return Math.max(40, fitting);
}

// packages/scanned-pages/src/source/picture-scan.ts
sharp.concurrency(1);
sharp.cache(false);
async function openPictures(bytes, limits) {
  const header = await headerOf(bytes, 0);
  const pages = header.pages ?? 1;
  requirePages(pages, limits);
  requirePixels(header.width, header.pageHeight ?? header.height, limits);
  return {
    pages,
    kindOf: async () => ({ hasText: false, hasImage: true }),
    render: (page, signal) => renderPicture(bytes, page, limits, signal),
    close: async () => void 0
  };
}
async function headerOf(bytes, page) {
  try {
    return await sharp(bytes, { limitInputPixels: false, page }).metadata();
  } catch (error) {
    throw damagedPicture(error instanceof Error ? error.message : String(error), error);
  }
}
async function renderPicture(bytes, page, limits, signal) {
  requireWanted(signal);
  const header = await headerOf(bytes, page - 1);
  requirePixels(header.width, header.height, limits);
  try {
    const options = { limitInputPixels: limits.pixels, sequentialRead: true, page: page - 1, failOn: "error" };
    const image = sharp(bytes, options).autoOrient().flatten({ background: "#fff" });
    const isGrey = header.channels <= 2;
    const decoded = isGrey ? image.toColourspace("b-w") : image.toColourspace("srgb").removeAlpha();
    const { data, info } = await decoded.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return {
      page,
      picture: { data, width, height, channels: channels === 1 ? 1 : 3 },
      dpi: likelyDpi(width, height, header.density)
    };
  } catch (error) {
    throw damagedPicture(error instanceof Error ? error.message : String(error), error);
  }
}
export {
  openPictures
};
//# sourceMappingURL=picture-scan-JWHXQ7UO.mjs.map
