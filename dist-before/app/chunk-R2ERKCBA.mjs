import {
  UnreadableFile
} from "./chunk-MPD7S3RF.mjs";

// packages/scanned-pages/src/limits.ts
var MEGABYTE = 1024 * 1024;
var SCAN_LIMITS = {
  fileBytes: 200 * MEGABYTE,
  pages: 2e3,
  side: 15e3,
  pixels: 6e7,
  characters: 1e7
};
var number = new Intl.NumberFormat("vi-VN");
function requireBytes(bytes, limits) {
  if (bytes.length === 0) throw new UnreadableFile("empty", "the file has no bytes");
  if (bytes.length <= limits.fileBytes) return;
  const most = number.format(Math.floor(limits.fileBytes / MEGABYTE));
  throw new UnreadableFile(
    "too-large",
    `bytes of the file: ${bytes.length}, at most ${limits.fileBytes}`,
    `T\u1EC7p qu\xE9t l\u1EDBn h\u01A1n ${most} MB. H\xE3y qu\xE9t l\u1EA1i \u1EDF 200\u2013300 dpi ho\u1EB7c t\xE1ch th\xE0nh nhi\u1EC1u t\u1EC7p r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng ph\u1EA7n.`
  );
}
function requirePages(pages, limits) {
  if (pages <= limits.pages) return;
  throw new UnreadableFile(
    "too-large",
    `pages: ${pages}, at most ${limits.pages}`,
    `T\u1EC7p c\xF3 ${number.format(pages)} trang, nhi\u1EC1u h\u01A1n ${number.format(limits.pages)} trang. H\xE3y t\xE1ch th\xE0nh nhi\u1EC1u t\u1EC7p r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng ph\u1EA7n.`
  );
}
function requirePixels(width, height, limits) {
  if (Math.max(width, height) <= limits.side && width * height <= limits.pixels) return;
  const most = `${number.format(limits.side)} \u0111i\u1EC3m \u1EA3nh m\u1ED7i c\u1EA1nh, ${number.format(limits.pixels / 1e6)} tri\u1EC7u \u0111i\u1EC3m \u1EA3nh c\u1EA3 trang`;
  throw new UnreadableFile(
    "too-large",
    `a picture of ${width} x ${height} pixels, at most ${limits.side} on a side and ${limits.pixels} in all`,
    `\u1EA2nh c\xF3 ${number.format(width)} \xD7 ${number.format(height)} \u0111i\u1EC3m \u1EA3nh, qu\xE1 l\u1EDBn (t\u1ED1i \u0111a ${most}). H\xE3y qu\xE9t l\u1EA1i \u1EDF 200\u2013300 dpi r\u1ED3i t\u1EA3i l\xEAn.`
  );
}
function requireCharacters(characters, most) {
  if (characters <= most) return;
  throw new UnreadableFile(
    "too-large",
    `characters recognised: ${characters}, at most ${most}`,
    "B\u1EA3n qu\xE9t c\xF3 qu\xE1 nhi\u1EC1u ch\u1EEF. H\xE3y t\xE1ch th\xE0nh nhi\u1EC1u t\u1EC7p r\u1ED3i t\u1EA3i l\xEAn t\u1EEBng ph\u1EA7n."
  );
}
function requireWanted(signal) {
  if (signal?.aborted) throw stopped();
}
function stopped() {
  return new UnreadableFile("stopped", "reading was stopped by the caller", "Vi\u1EC7c \u0111\u1ECDc b\u1EA3n qu\xE9t \u0111\xE3 \u0111\u01B0\u1EE3c d\u1EEBng.");
}
function damagedPicture(reason, cause) {
  return new UnreadableFile(
    "damaged",
    `the picture cannot be decoded: ${reason}`,
    "\u1EA2nh b\u1ECB h\u1ECFng n\xEAn kh\xF4ng m\u1EDF \u0111\u01B0\u1EE3c. H\xE3y qu\xE9t ho\u1EB7c ch\u1EE5p l\u1EA1i trang n\xE0y, l\u01B0u th\xE0nh PDF, PNG ho\u1EB7c JPEG r\u1ED3i t\u1EA3i l\xEAn.",
    cause === void 0 ? void 0 : { cause }
  );
}

export {
  SCAN_LIMITS,
  requireBytes,
  requirePages,
  requirePixels,
  requireCharacters,
  requireWanted,
  stopped,
  damagedPicture
};
//# sourceMappingURL=chunk-R2ERKCBA.mjs.map
