/** Components 7 and 9b: who signed and who receives, below the body; the two columns may run together. */
import { fold, likeness, phraseLikeness } from '@kheo/vietnamese';
import type { Line } from './lines.ts';
import { PERSON_NAME, soundsLikeName } from './person-name.ts';

export interface Closing {
  /** Who signs, and in whose place: `KT. CHỦ TỊCH`, whether or not "TM. ỦY BAN NHÂN DÂN" stands above. */
  signature: { authority: string | null; position: string | null; name: string | null } | null;
  /** Every line that says for whom it is signed, from the top. */
  authorities: string[];
  recipients: string[];
}

const POSITIONS = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ CHÁNH VĂN PHÒNG',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHÁNH THANH TRA',
  'CHÁNH THANH TRA',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'PHÓ TRƯỞNG PHÒNG',
  'TRƯỞNG PHÒNG',
  'PHÓ THỦ TƯỚNG',
  'THỦ TƯỚNG',
  'THỨ TRƯỞNG',
  'BỘ TRƯỞNG',
  'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'PHÓ HIỆU TRƯỞNG',
  'HIỆU TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ CHI CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'PHÓ CHỈ HUY TRƯỞNG',
  'CHỈ HUY TRƯỞNG',
  'PHÓ CHÍNH ỦY',
  'CHÍNH ỦY',
  'PHÓ TỔNG GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'VIỆN TRƯỞNG',
  'CHÁNH ÁN',
  'PHÓ HẠT TRƯỞNG',
  'HẠT TRƯỞNG',
  'PHÓ TRƯỞNG CÔNG AN',
  'TRƯỞNG CÔNG AN',
  'PHÓ TRƯỞNG THUẾ TỈNH',
  'TRƯỞNG THUẾ TỈNH',
  'TRƯỞNG BAN CHỈ ĐẠO',
  'BAN CHỈ ĐẠO',
  'BAN THƯỜNG VỤ',
  'BAN THƯỜNG TRỰC',
  'BAN CHẤP HÀNH',
].map((name) => ({ name, words: fold(name).split(' ') }));

const PREFIX = /^(tm|kt|tl|tuq|q|k\/t|t\/m|™)\.?$/;
const PREFIXES = new Map([
  ['™', 'TM'],
  ['k/t', 'KT'],
  ['t/m', 'TM'],
]);

/** Whether a line says in what place somebody signs, and nothing else: "CHỦ TỊCH", "KT. GIÁM ĐỐC". */
export function isSigningLine(text: string): boolean {
  const folded = fold(text);
  return PREFIX.test(folded.split(' ')[0] ?? '') || POSITIONS.some(({ words }) => words.join(' ') === folded);
}

interface Title {
  line: number;
  /** Characters of the line before it: the other column. */
  from: number;
  prefix: string | null;
  position: string;
  /** Whether all of the line is read: in damaged text what stands behind the position may be more of it. */
  isWhole: boolean;
}

/** Index of the first line of the closing, or `lines.length`: "Nơi nhận" or the signature, whichever comes first. */
export function findClosing(lines: readonly Line[]): number {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isRecipientsLabel(line.text)) return index;
    if (index > 2 && readTitleLine(lines, index)?.from === 0 && isSigned(lines, index)) return index;
  }
  return lines.length;
}

function isRecipientsLabel(text: string): boolean {
  // Letters in italics stand so near each other that a recogniser sees one word.
  const [first = '', second = ''] = fold(text)
    .replace(/^noi(?=nhan)/, 'noi ')
    .split(/\s+/);
  return (
    /^\p{Lu}/u.test(text) &&
    likeness(first, 'noi') >= 0.8 &&
    likeness(second.replace(/[:.,]/g, ''), 'nhan') >= 0.7 &&
    /[:;]/.test(second + text.slice(8, 11))
  );
}

/** A title in the body ("CHỦ TỊCH ỦY BAN ..." above "Căn cứ") is no signature. */
function isSigned(lines: readonly Line[], index: number): boolean {
  const title = readTitleLine(lines, index);
  if (title?.prefix !== null && title !== null) return true;
  const before = lines[index - 1]?.text ?? '';
  return /\.\/\.?\s*$/.test(before) || lines.slice(index).length < 12;
}

/** Reads the closing lines. In damaged text the name of the person stays unread. */
export function readClosing(lines: readonly Line[], isDamaged: boolean): Closing {
  const titles = lines.flatMap((_, index) => readTitleLine(lines, index, isDamaged) ?? []);
  const signature = readSignature(lines, titles, isDamaged);
  const authorities = titles.filter((title) => title.prefix !== null);
  return {
    signature,
    authorities: authorities.map((title) => `${title.prefix}. ${title.position}`),
    recipients: readRecipients(lines, titles, signature?.name ?? null),
  };
}

/** The position at the end of a line, in capitals: the whole line, or what stands right of a recipient. */
function readTitleLine(lines: readonly Line[], index: number, isDamaged = true): Title | null {
  const text = lines[index]?.text ?? '';
  if (text.length > 160) return null;
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
  let start = words.length;
  while (start > 0 && isCapitalWord(words[start - 1]?.text ?? '')) start -= 1;
  const joined = joinBroken(
    lines,
    index,
    words.slice(start).map((word) => word.text),
  );
  for (let from = start; from < words.length; from += 1) {
    const tail = joined.slice(from - start);
    const head = fold(tail[0] ?? '').replace(/[.,]+$/, '');
    const prefix = PREFIX.test(head) ? (PREFIXES.get(head) ?? head.toUpperCase()) : null;
    const position = matchPosition(tail.slice(prefix === null ? 0 : 1));
    if (position === null) continue;
    // "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN": whose committee it is stands behind.
    const whose = prefix === 'TM' ? tail.slice(1 + position.split(' ').length, words.length - from) : [];
    const whole = [position, ...(isDamaged ? [] : whose)].join(' ');
    return {
      line: index,
      from: words[from]?.at ?? 0,
      prefix,
      position: whole,
      // "TM. BAN THƯỜNG TRỰC ...   TM. ỦY BAN ...": two sign, side by side.
      isWhole: (!isDamaged || whose.length === 0) && !whose.some((word) => /^(?:TM|KT|TL|TUQ|Q)\.$/.test(word)),
    };
  }
  return null;
}

/** "TM. ỦY BAN NHÂN" + "DÂN": a narrow column breaks it. */
function joinBroken(lines: readonly Line[], index: number, words: string[]): string[] {
  const next = lines[index + 1];
  if (words.length === 0 || next === undefined || next.gap > 0 || next.text.length > 12) return words;
  return /^[\p{Lu}\s]+$/u.test(next.text) ? [...words, ...next.text.split(/\s+/)] : words;
}

function isCapitalWord(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return word === '™.' || word === '™' || (letters.length > 0 && !/\p{Ll}/u.test(word));
}

function matchPosition(words: readonly string[]): string | null {
  const folded = words.flatMap((word) => fold(word).split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');
  if (folded.length === 0) return null;
  // "HIỆU TRƯỞNG" is near to "THỨ TRƯỞNG": what is printed comes before what it may be a damage of.
  for (const least of [0.999, 0.85]) {
    const found = POSITIONS.find(({ words: wanted }) => phraseLikeness(folded, 0, wanted, 0.6) > least);
    if (found !== undefined) return found.name;
  }
  return null;
}

function readSignature(lines: readonly Line[], titles: readonly Title[], isDamaged: boolean): Closing['signature'] {
  if (titles.length === 0) return null;
  const deputy = titles.find((title) => title.prefix !== null && title.prefix !== 'TM');
  const acting = deputy ?? titles.find((title) => title.prefix === 'TM');
  const after =
    acting === undefined ? titles : titles.filter((title) => title.line > acting.line && title.prefix === null);
  const position = after.find((title) => !/^(?:ỦY BAN|HỘI ĐỒNG|BAN )/u.test(title.position)) ?? null;
  const last = Math.max(...titles.map((title) => title.line));
  return {
    authority: acting === undefined || !acting.isWhole ? null : `${acting.prefix}. ${acting.position}`,
    position: position?.position ?? null,
    name: isDamaged ? null : readName(lines, last),
  };
}

const NAME = new RegExp(
  String.raw`(?:^|\s{2,}|[.;]\s+)((?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|tướng|úy)\s)?${PERSON_NAME})$`,
  'u',
);

/** The name stands below the position, alone on its line or right of the last recipients. */
function readName(lines: readonly Line[], after: number): string | null {
  for (const line of lines.slice(after + 1, after + 26)) {
    const name = NAME.exec(line.text)?.[1];
    if (name === undefined || /^-/.test(line.text) !== (name !== line.text && /^-/.test(line.text))) continue;
    if (soundsLikeName(name) && (name !== line.text || line.text.length <= 40)) return name;
  }
  return null;
}

function readRecipients(lines: readonly Line[], titles: readonly Title[], name: string | null): string[] {
  const from = lines.findIndex((line) => isRecipientsLabel(line.text));
  if (from < 0) return [];
  const recipients: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const title = titles.find((each) => each.line === index);
    let text = (title === undefined ? line.text : line.text.slice(0, title.from)).trim();
    if (index === from) text = text.replace(/^\S+(?:\s+\S+?)?\s*[:;]\s*/u, '');
    if (name !== null && text.endsWith(name)) text = text.slice(0, -name.length).trim();
    if (text === '' || /^[\p{Lu}\s.]{2,12}$/u.test(text)) continue;
    const item = /^[-–—+•*]\s*(.*)$/u.exec(text)?.[1];
    if (item !== undefined) recipients.push(item);
    else if (recipients.length > 0 && index > from && line.gap < 2 && /^\p{Ll}|^\(/u.test(text)) {
      recipients.push(`${recipients.pop()} ${text}`);
    } else if (index === from && text !== '') recipients.push(text);
    if (/^[-–—]?\s*l[uư]u\b/iu.test(fold(text))) break;
  }
  return recipients.map((each) => each.replace(/[;.,\s]+$/u, '')).filter((each) => /\p{L}{2}/u.test(each));
}
