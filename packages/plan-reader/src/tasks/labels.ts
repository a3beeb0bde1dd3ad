/** "Đơn vị chủ trì: ...", "Thời gian thực hiện: ...": the lines that say who, when and with what result. */
import { fold } from '@kheo/vietnamese';

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
export function readLabels(text: string): Labelled[] {
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
