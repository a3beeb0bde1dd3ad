import type { EngineWord } from './engine.ts';

const TAG = /<span class='(ocrx_word|ocr_line|ocr_header|ocr_caption|ocr_textfloat)'[^>]*? title=(["'])(.*?)\2[^>]*>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

interface Line {
  left: number;
  bottom: number;
  slope: number;
  offset: number;
  size: number;
}

/** The words of an hOCR page, with the baseline and the font height of their lines. */
export function wordsOfHocr(hocr: string): EngineWord[] {
  const words: EngineWord[] = [];
  let line: Line = { left: 0, bottom: 0, slope: 0, offset: 0, size: 0 };
  let number = 0;
  for (const match of hocr.matchAll(TAG)) {
    const [all, kind, , title = ''] = match;
    const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter(title, 'bbox');
    if (kind !== 'ocrx_word') {
      const [slope = 0, offset = 0] = numbersAfter(title, 'baseline');
      const [size = bottom - top] = numbersAfter(title, 'x_size');
      line = { left, bottom, slope, offset, size };
      number += 1;
      continue;
    }
    const start = match.index + all.length;
    const text = plain(hocr.slice(start, hocr.indexOf('</span>', start)));
    if (text === '') continue;
    const [confidence = 0] = numbersAfter(title, 'x_wconf');
    // hOCR 1.2, 'baseline': a polynomial from the bottom left of the line's box.
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
      line: number,
    });
  }
  return words;
}

function plain(content: string): string {
  return content
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

function numbersAfter(title: string, name: string): number[] {
  const found = new RegExp(`(?:^|; ?)${name} ([-\\d. ]+)`).exec(title)?.[1];
  return found === undefined ? [] : found.trim().split(' ').map(Number);
}
