/** Components 7 and 9b: who signed and who receives, below the body; the two columns may run together. */
import { fold, likeness } from '@kheo/vietnamese';
import type { Line } from './lines.ts';
import { PERSON_NAME, soundsLikeName } from './person-name.ts';
import { isForBody, readTitleLine, readTitles, type Title } from './signing-line.ts';

export interface Closing {
  /** Who signs, and in whose place: `KT. CHỦ TỊCH`, whether or not "TM. ỦY BAN NHÂN DÂN" stands above. */
  signature: { authority: string | null; position: string | null; name: string | null } | null;
  /** Every line that says for whom it is signed, from the top. */
  authorities: string[];
  recipients: string[];
}

/** Index of the first line of the closing, or `lines.length`: "Nơi nhận" or the signature, whichever comes first. */
export function findClosing(lines: readonly Line[], isDamaged: boolean): number {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isRecipientsLabel(line.text)) return index;
    const title = index > 2 ? titleAt(lines, index, isDamaged) : null;
    if (title?.from === 0 && isSigned(lines, index, title)) return index;
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

/** The title of a line; in sound text also one that no table knows, behind its prefix: "T/M CHI BỘ". */
function titleAt(lines: readonly Line[], index: number, isDamaged: boolean): Title | null {
  const known = readTitleLine(lines, index);
  if (known !== null || isDamaged) return known;
  const printed = readTitleLine(lines, index, false);
  return printed?.prefix == null ? null : printed;
}

/** A title in the body ("CHỦ TỊCH ỦY BAN ..." above "Căn cứ") is no signature. */
function isSigned(lines: readonly Line[], index: number, title: Title): boolean {
  if (title.prefix !== null) return true;
  const before = lines[index - 1]?.text ?? '';
  return /\.\/\.?\s*$/.test(before) || lines.slice(index).length < 12;
}

/** Reads the closing lines. In damaged text the name of the person stays unread. */
export function readClosing(lines: readonly Line[], isDamaged: boolean): Closing {
  const titles = readTitles(lines, isDamaged);
  const signature = readSignature(lines, titles, isDamaged);
  const authorities = titles.filter((title) => title.prefix !== null);
  return {
    signature,
    authorities: authorities.map((title) => `${title.prefix} ${title.position}`),
    recipients: readRecipients(lines, titles, signature?.name ?? null),
  };
}

function readSignature(lines: readonly Line[], titles: readonly Title[], isDamaged: boolean): Closing['signature'] {
  if (titles.length === 0) return null;
  // "TL. CHỦ TỊCH" above "KT. CHÁNH VĂN PHÒNG": whoever signs stands in the place of the last.
  const deputy = titles.findLast((title) => title.prefix !== null && !isForBody(title.prefix));
  const acting = deputy ?? titles.find((title) => isForBody(title.prefix));
  const after =
    acting === undefined ? titles : titles.filter((title) => title.line > acting.line && title.prefix === null);
  const position = after.find((title) => !/^(?:ỦY BAN|HỘI ĐỒNG|BAN )/u.test(title.position)) ?? null;
  const last = Math.max(...titles.map((title) => title.last));
  return {
    authority: acting === undefined || !acting.isWhole ? null : `${acting.prefix} ${acting.position}`,
    position: position?.isWhole ? position.position : null,
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
