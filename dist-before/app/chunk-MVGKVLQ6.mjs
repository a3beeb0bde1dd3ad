// packages/scanned-pages/src/prepare/grey-image.ts
function pgmOf({ data, width, height }) {
  return Buffer.concat([Buffer.from(`P5
${width} ${height}
255
`), data]);
}

// packages/scanned-pages/src/engine/hocr.ts
var TAG = /<span class='(ocrx_word|ocr_line|ocr_header|ocr_caption|ocr_textfloat)'[^>]*? title=(["'])(.*?)\2[^>]*>/g;
var ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
function wordsOfHocr(hocr) {
  const words = [];
  let line = { left: 0, bottom: 0, slope: 0, offset: 0, size: 0 };
  let number = 0;
  for (const match of hocr.matchAll(TAG)) {
    const [all, kind, , title = ""] = match;
    const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter(title, "bbox");
    if (kind !== "ocrx_word") {
      const [slope = 0, offset = 0] = numbersAfter(title, "baseline");
      const [size = bottom - top] = numbersAfter(title, "x_size");
      line = { left, bottom, slope, offset, size };
      number += 1;
      continue;
    }
    const start = match.index + all.length;
    const text = plain(hocr.slice(start, hocr.indexOf("</span>", start)));
    if (text === "") continue;
    const [confidence = 0] = numbersAfter(title, "x_wconf");
    const baseline = line.bottom + line.offset + line.slope * ((left + right) / 2 - line.left);
    words.push({
      text,
      left,
      top,
      right,
      bottom,
      baseline,
      size: line.size,
      confidence: confidence / 100,
      line: number
    });
  }
  return words;
}
function plain(content) {
  return content.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}
function numbersAfter(title, name) {
  const found = new RegExp(`(?:^|; ?)${name} ([-\\d. ]+)`).exec(title)?.[1];
  return found === void 0 ? [] : found.trim().split(" ").map(Number);
}

export {
  pgmOf,
  wordsOfHocr
};
//# sourceMappingURL=chunk-MVGKVLQ6.mjs.map
