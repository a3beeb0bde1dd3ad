/** "Đơn vị chủ trì: ...", "Thời gian thực hiện: ...": the lines that say who, when and with what result. */
import { fold, foldedWords, phraseLikeness } from '@kheo/vietnamese';

export type LabelKind = 'lead' | 'perform' | 'coordinate' | 'time' | 'product';

export interface Labelled {
  kind: LabelKind;
  text: string;
  offset: number;
}

const KINDS: readonly [RegExp, LabelKind][] = [
  [/phoi hop/, 'coordinate'],
  [/thoi gian|thoi han|tien do|thoi diem|han hoan thanh|^hoan thanh/, 'time'],
  [/san pham|ket qua/, 'product'],
  [/chu tri|tham muu|phu trach|dau moi/, 'lead'],
  [/thuc hien|phan cong|trach nhiem|don vi|co quan/, 'perform'],
];

const LABEL =
  /(?:^|[.;]\s+|[-+]\s+|\)\s+)((?:(?:cac )?(?:co quan|don vi)(?:, don vi|, co quan)?|chu tri|phoi hop|phan cong|trach nhiem|thoi gian|thoi han|tien do|thoi diem|han hoan thanh|hoan thanh|san pham|ket qua|don vi va ca nhan|nguoi|dau moi)(?: (?!va chi|cua )\S+){0,6}?)\s*:\s*/g;

/**
 * The labelled parts of a text, each up to the next label; what stands before the first is left to the caller. A label
 * names who or when: "Nội dung: ..." is none.
 */
export function readLabels(text: string, isDamaged: boolean): Labelled[] {
  if (isDamaged) return readDamagedLabel(text);
  const folded = fold(text);
  if (folded.length !== text.length || !folded.includes(':')) return [];
  const found: Labelled[] = [];
  const starts: { kind: LabelKind; from: number; at: number }[] = [];
  for (const match of folded.matchAll(LABEL)) {
    const label = match[1] ?? '';
    const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1];
    if (kind === undefined || /[,;]\s.*[,;]\s/.test(label)) continue;
    starts.push({ kind, from: match.index + match[0].length, at: match.index });
  }
  starts.forEach(({ kind, from }, index) => {
    const part = text.slice(from, starts[index + 1]?.at ?? text.length).trim();
    found.push({ kind, text: part, offset: from });
  });
  return found;
}

/** Offset of the first label, or the length of the text. */
export function textBeforeLabels(text: string, labels: readonly Labelled[]): string {
  const first = labels[0];
  if (first === undefined) return text;
  const head = text.slice(0, first.offset);
  // Up to the sign before the label itself.
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(') '));
  return cut < 0 ? '' : text.slice(0, cut + 1).trim();
}

const DAMAGED_LABELS: readonly [string[], LabelKind][] = (
  [
    ['don vi phoi hop', 'coordinate'],
    ['co quan phoi hop', 'coordinate'],
    ['don vi chu tri', 'lead'],
    ['co quan chu tri', 'lead'],
    ['don vi thuc hien', 'perform'],
    ['co quan thuc hien', 'perform'],
    ['thoi gian thuc hien', 'time'],
    ['thoi gian hoan thanh', 'time'],
    ['thoi han hoan thanh', 'time'],
    ['san pham', 'product'],
  ] as const
).map(([phrase, kind]) => [phrase.split(' '), kind]);

/** In damaged text a label is known only at the start, by its likeness. */
function readDamagedLabel(text: string): Labelled[] {
  const colon = text.indexOf(':');
  const words = foldedWords(text.slice(0, Math.max(0, colon)));
  if (colon < 0 || words.length > 9) return [];
  const found = DAMAGED_LABELS.find(([phrase]) => phraseLikeness(words, 0, phrase, 0.55) >= 0.8);
  return found === undefined ? [] : [{ kind: found[1], text: text.slice(colon + 1).trim(), offset: colon + 1 }];
}
