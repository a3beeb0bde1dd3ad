/** Components 2 to 4: who issues, number, place and date, as they stand above the title. */
import { fold, foldedWords, isSyllable, likeness, PROVINCES, phraseLikeness, titleCase } from '@kheo/vietnamese';
import { readAgency } from './agency.ts';
import { findDocumentNumbers, isUncertain } from './document-number.ts';
import type { Line } from './lines.ts';
import { isoDate } from './text-date.ts';

export interface Letterhead {
  superior: string | null;
  issuer: string | null;
  number: string | null;
  place: string | null;
  date: string | null;
}

const MOTTO = ['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc', 'dang cong san viet nam'].map((text) =>
  text.split(' '),
);
const NUMBER_LABEL = /^s\S{0,2}\s*[:.;]|^s[o0ố6]\s*\d|^\/\s?\p{L}/iu;
/** "Thanh Giang, ngày" with its day left open or on the next line. */
const DATE_OPENS = /,\s*ng[aà]y(?:\s|$)/;
const DATED = /(?:^|[\s,])ng\S{1,3}\s+(\d{1,2})\s+th\S{1,4}\s+(\d{1,2})\s+n\S{1,3}\s+((?:19|20)\d\d)/;

/** "DỰ THẢO", "(Dự thảo lần 2)" above the agency. */
const DRAFT = /^[([]?du thao(?:\s+(?:lan\s+)?\d)?[)\]]?$/;
/** A draft leaves the day open; its place stands all the same. */
const PLACED = /(?:^|[\s,])ng\S{1,3}\s[\s\d.…]{0,20}th\S{1,4}\s[\s\d.…]{0,12}n\S{1,3}\s+(?:(?:19|20)\d\d|[.…])/;

/** Reads the lines above the title. What they do not state, or not legibly, is null. */
export function readLetterhead(lines: readonly Line[], isDamaged: boolean): Letterhead {
  const left: string[] = [];
  let isBelow = false;
  let open: readonly string[] = [];
  for (const line of lines) {
    const rest = withoutTail(withoutMotto(line.text, isDamaged).trim(), open);
    open = mottoLeft(line.text, isDamaged) ?? (rest === '' ? [] : open);
    if (NUMBER_LABEL.test(fold(rest)) || DATED.test(fold(rest)) || DATE_OPENS.test(fold(rest))) isBelow = true;
    if (!isBelow && /\p{L}/u.test(rest) && !DRAFT.test(fold(rest))) left.push(rest);
  }
  const text = lines.map((line) => line.text).join(' ');
  const number = readNumber(text, isDamaged);
  const { place, date } = readPlaceAndDate(withoutMottos(lines, isDamaged), left, isDamaged);
  const isOther = isDamaged && place !== null && namesOther(left, place);
  return { ...readAgency(left, isDamaged), number, place: isOther ? null : place, date };
}

/** Whether the agencies name another province: damage, or restoring, may have made one of the name of a town. */
function namesOther(lines: readonly string[], place: string): boolean {
  const words = foldedWords(lines.join(' '));
  const named = PROVINCES.filter(({ name }) => {
    const phrase = foldedWords(name);
    return words.some((_, at) => phrase.every((word, k) => words[at + k] === word));
  });
  return named.length > 0 && named.every(({ name }) => !place.endsWith(name));
}

/** The lines in one, each without its words of the motto: "ĐẢNG CỘNG SẢN VIỆT NAM" is no place. */
function withoutMottos(lines: readonly Line[], isDamaged: boolean): string {
  return lines.map((line) => withoutMotto(line.text, isDamaged)).join(' ');
}

function readNumber(text: string, isDamaged: boolean): string | null {
  const label = /(?:^|\s)[SsŚ§8][^\s:]{0,2}\s*:/u.exec(text);
  const from = label === null ? 0 : label.index + label[0].length;
  const found = findDocumentNumbers(text.slice(from), isDamaged)[0];
  // Far from its label it is the number of another document.
  if (found === undefined || found.offset > (label === null ? 200 : 6)) return null;
  return isDamaged && isUncertain(found.number) ? null : found.number;
}

function readPlaceAndDate(
  text: string,
  agency: readonly string[],
  isDamaged: boolean,
): { place: string | null; date: string | null } {
  const dated = DATED.exec(fold(text));
  const match = dated ?? PLACED.exec(fold(text));
  if (match === null) return { place: null, date: null };
  const date = dated === null ? null : isoDate(Number(dated[3]), Number(dated[2]), Number(dated[1]));
  const before = text.slice(0, match.index).replace(/[\s,]+$/u, '');
  return { place: readPlace(before, agency, isDamaged), date };
}

/** The place is the last words before the date: the name of a province, or in sound text any name, be its words those of the agency's. */
function readPlace(before: string, agency: readonly string[], isDamaged: boolean): string | null {
  const words = foldedWords(before);
  let best: { name: string; score: number } | null = null;
  let second = 0;
  for (const province of PROVINCES) {
    const name = foldedWords(province.name);
    const from = words.length - name.length;
    const score = from < 0 ? 0 : phraseLikeness(words, from, name, isDamaged ? 0.72 : 1);
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0;
      best = { name: province.name, score };
    } else second = Math.max(second, score);
  }
  // "Đồng Hới" in damaged print is near to "Đồng Nai": a place must be as good as spelled, or nearer than any other.
  const isCertain =
    best !== null && (best.score === 1 || (isDamaged && best.score >= 0.88 && best.score - second >= 0.08));
  if (best !== null && isCertain) {
    const printed =
      phraseLikeness(words, words.length - foldedWords(best.name).length - 2, ['thanh', 'pho'], 0.6) > 0.8;
    const short = CITY.exec(before)?.[1];
    if (short !== undefined) return `${short} ${best.name}`;
    return best.name === 'Hồ Chí Minh' && printed ? 'Thành phố Hồ Chí Minh' : best.name;
  }
  if (isDamaged) return null;
  const joined = JOINED.exec(before)?.[1];
  if (joined !== undefined && fold(agency.join(' ')).includes(fold(joined))) return joined;
  // Communes of one old district may have its name and a number: "Đam Rông 3".
  const found = SINGLE.exec(before);
  // "KHU VỰC NGHĨA LỘ" is the agency on the line above "Nghĩa Lộ".
  const name = found?.[1]?.replace(/^(?:(?!TP\s)\p{Lu}{2,}\s+)+(?=\p{Lu}\p{Ll})/u, '');
  if (name === undefined || /UBND|CỘNG|Phúc$|phúc$/u.test(name)) return null;
  const isOfAgency = agency.some((line) => fold(line).endsWith(fold(name)));
  const isName = isOfAgency || name.split(' ').every((word) => isSyllable(word) || PLACE_WORD.test(word));
  return isName ? `${name === name.toUpperCase() ? titleCase(name) : name}${found?.[2] ?? ''}` : null;
}

const CAPITAL_WORDS = String.raw`(?:\p{Lu}[\p{L}’'-]*\s+){0,4}\p{Lu}[\p{L}’'-]*`;
const SINGLE = new RegExp(String.raw`(?:^|\s)(${CAPITAL_WORDS})(\s\d{1,2})?$`, 'u');
/** "Văn Miếu - Quốc Tử Giám" */
const JOINED = new RegExp(String.raw`(?:^|\s)(${CAPITAL_WORDS}\s[-–]\s${CAPITAL_WORDS})$`, 'u');
/** "TP. Hồ Chí Minh": the city in front of its name. */
const CITY = /(?:^|\s)(TP\.)\s(?:\p{Lu}\p{L}*\s?){1,4}$/u;
const PLACE_WORD =
  /^(?:TP\.?|Pleiku|Ea|Kar|Krông|Đắk|Đăk|Đak|Lắk|Kon|Măng|Ia|Chư|Păh|Prông|Grai|Ayun|Plông|Hleo|Glong|R[’']?[Ll]ấp|M[’']?[Gg]ar|Drăk)$/u;

/** A line without the words of the national motto, which two columns run together may put after the agency. */
export function withoutMotto(text: string, isDamaged: boolean): string {
  const words = text.split(/\s+/);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\p{N}&]/gu, ''));
  const kept: string[] = [];
  for (let i = 0; i < words.length; ) {
    const run = mottoRun(folded, i, isDamaged ? 0.6 : 0.85);
    const isWhole = run === words.length && kept.length === 0;
    if (run >= 3 || (isWhole && run >= 2)) {
      i += run;
    } else {
      kept.push(words[i] ?? '');
      i += 1;
    }
  }
  return kept.join(' ');
}

/** How many words from `from` on are words of a motto in its order; dashes between them count too. */
function mottoRun(words: readonly string[], from: number, floor: number): number {
  let longest = 0;
  for (const motto of MOTTO) {
    for (let begin = 0; begin < motto.length; begin += 1) {
      let at = from;
      let step = begin;
      let alike = 0;
      while (at < words.length && step < motto.length) {
        if (words[at] === '' && at > from) {
          at += 1;
        } else if (likeness(words[at] ?? '', motto[step] ?? '') >= floor) {
          alike += likeness(words[at] ?? '', motto[step] ?? '');
          at += 1;
          step += 1;
        } else break;
      }
      if (step - begin >= 2 && alike >= (step - begin) * 0.8) longest = Math.max(longest, at - from);
    }
  }
  return longest;
}

/** What a narrow column leaves of the motto for the next line: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" leaves "NAM". */
function mottoLeft(text: string, isDamaged: boolean): readonly string[] | null {
  const words = foldedWords(text);
  for (const motto of MOTTO) {
    for (let length = motto.length - 1; length >= 3; length -= 1) {
      const from = words.length - length;
      const score = from < 0 ? 0 : phraseLikeness(words, from, motto.slice(0, length), 0.6);
      if (score >= (isDamaged ? 0.8 : 0.95)) return motto.slice(length);
    }
  }
  return null;
}

/** A line without that rest at its end. */
function withoutTail(text: string, rest: readonly string[]): string {
  const words = text.split(/\s+/);
  const from = words.length - rest.length;
  if (rest.length === 0 || from < 0) return text;
  const tail = words.slice(from).map((word) => fold(word));
  return tail.every((word, k) => word === rest[k]) ? words.slice(0, from).join(' ') : text;
}
