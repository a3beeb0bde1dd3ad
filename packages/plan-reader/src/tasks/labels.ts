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
  /(?:^|[.;]\s+|[-+]\s+|\)\s+)(thuc hien(?=\s*:)|(?:(?:cac )?(?:co quan|don vi)(?:, don vi|, co quan)?|chu tri|phoi hop|phan cong|phu trach|trach nhiem|thoi gian|thoi han|tien do|thoi diem|han hoan thanh|hoan thanh|san pham|ket qua|don vi va ca nhan|nguoi|dau moi)(?: (?!va chi|cua )\S+){0,6}?)\s*:\s*/g;

/**
 * The labelled parts of a text, each up to the next label; what stands before the first is left to the caller. A label
 * names who or when: "Nội dung: ..." is none.
 */
export function readLabels(text: string, isDamaged: boolean): Labelled[] {
  const starts = isDamaged ? findDamagedLabels(text) : findLabels(text);
  return starts.map(({ kind, from }, index) => {
    const part = text.slice(from, starts[index + 1]?.at ?? text.length).trim();
    return { kind, text: part, offset: from };
  });
}

interface LabelStart {
  kind: LabelKind;
  /** Where the text behind the label starts. */
  from: number;
  at: number;
}

function findLabels(text: string): LabelStart[] {
  const folded = fold(text);
  if (folded.length !== text.length || !folded.includes(':')) return [];
  const starts: LabelStart[] = [];
  for (const match of folded.matchAll(LABEL)) {
    const label = match[1] ?? '';
    const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1];
    if (kind === undefined || /[,;]\s.*[,;]\s/.test(label)) continue;
    // "Thực hiện: Phòng Kế toán" says who; "Thực hiện: rà soát ..." says what.
    if (label === 'thuc hien' && !/^(?:\p{Lu}|[Cc]ác\s)/u.test(text.slice(match.index + match[0].length))) continue;
    starts.push({ kind, from: match.index + match[0].length, at: match.index });
  }
  return starts;
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

const LONGEST_LABEL = 60;
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

/** In damaged text a label is known by its likeness, at the start of the text or of a sentence. */
function findDamagedLabels(text: string): LabelStart[] {
  if (!text.includes(':')) return [];
  const starts: LabelStart[] = [];
  for (const { index, 0: before } of text.matchAll(/^|[.;]\s+/gu)) {
    const head = text.slice(index + before.length, index + before.length + LONGEST_LABEL);
    const colon = head.indexOf(':');
    const words = foldedWords(head.slice(0, Math.max(0, colon)));
    if (colon < 0 || words.length > 9) continue;
    const found = DAMAGED_LABELS.find(([phrase]) => phraseLikeness(words, 0, phrase, 0.55) >= 0.8);
    const isWho =
      words.length === 2 &&
      phraseLikeness(words, 0, ['thuc', 'hien'], 0.55) >= 0.85 &&
      /^\s*\p{Lu}/u.test(text.slice(index + before.length + colon + 1));
    const kind = found?.[1] ?? (isWho ? 'perform' : undefined);
    if (kind !== undefined) starts.push({ kind, from: index + before.length + colon + 1, at: index });
  }
  return starts;
}
