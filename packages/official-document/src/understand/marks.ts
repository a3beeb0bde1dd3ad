/** What the start of a line may mean as a numbering mark. */
import { fold, likeness } from '@kheo/vietnamese';

export type MarkStyle = 'part' | 'chapter' | 'upper' | 'roman' | 'article' | 'arabic' | 'decimal' | 'letter' | 'note';

export interface Reading {
  style: MarkStyle;
  /** Place in its sequence, from 1. */
  value: number;
  /** For `1.2.3`: the numbers before the last. */
  prefix: number[];
  /** The label in a ref. */
  label: string;
  /** The mark as printed. */
  mark: string;
  /** Text after the mark. */
  rest: string;
  /** How far the print is from a sound mark: 0 for none. */
  cost: number;
}

/** Order of letters in lists: a, b, c, d, đ, e, g, h ...; f and j are used by few. */
export const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
];

const ROMANS = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const GENERAL = /^([\p{L}\d|!]{1,6})\s?([.)/,:])(?:[-–](?=\s))?(?=\s|$|[\p{L}“"(])\s*(.*)$/u;
/** `I- MỤC ĐÍCH`, `1- Sở Nội vụ`, `I - NỘI DUNG`: the way of Party bodies. */
const DASHED = /^([\p{L}\d|!]{1,5})(?:[-–]|(?<=[IVX1l|])\s[-–])\s*(\p{Lu}.*)$/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)/](?=\s|$|\p{L})|[-–](?=\s)|(?=\s))\s*(.*)$/u;
const ARTICLE = /^((?:điều|diéu|diều|dieu|Đ[iíì][éèêeề]u)\s+(\d{1,3}))\s*([.:,])\s*(.*)$/iu;
const SECTION = /^((ph[aầ]n|ch[uư]\S{1,3}ng)\s+(?:th\S{1,3}\s+)?([\p{L}\d]{1,5}))(?:\s*[.:]\s*|\s+|$)(.*)$/iu;
const BARE = /^(\d{1,2}|[IVX]{1,5})\s+(\p{Lu}.*|\p{L}.*)$/u;
const RAISED_NOTE = /^([¹²³⁰⁴-⁹]{1,3})\s*(.*)$/u;
const CITED_NOTE = /^\[(\d{1,3})\]\s*(.*)$/u;

/** Readings of a line's start, the likeliest first; none when the line starts with no mark. */
export function readMarks(text: string, areDoubtful: boolean): Reading[] {
  const cited = CITED_NOTE.exec(text);
  if (cited !== null) {
    return [reading('note', Number(cited[1]), cited[1] ?? '', `[${cited[1]}]`, cited[2] ?? '', 0)];
  }
  const raised = RAISED_NOTE.exec(text);
  if (raised !== null) {
    const value = Number((raised[1] ?? '').normalize('NFKC'));
    return [reading('note', value, String(value), raised[1] ?? '', raised[2] ?? '', 0)];
  }
  const article = ARTICLE.exec(text);
  if (article !== null && (article[3] !== ',' || areDoubtful)) {
    const cost = article[3] === ',' ? 1.5 : 0;
    return [reading('article', Number(article[2]), `Điều ${article[2]}`, article[1] ?? '', article[4] ?? '', cost)];
  }
  const section = SECTION.exec(text);
  if (section !== null) return readSection(section);
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) return readDecimal(decimal);
  const general = GENERAL.exec(text);
  if (general !== null) return readGeneral(general, areDoubtful);
  const dashed = DASHED.exec(text);
  if (dashed !== null) return readGeneral([dashed[0], dashed[1] ?? '', '-', dashed[2] ?? ''], areDoubtful);
  const bare = BARE.exec(text);
  return bare === null ? [] : readBare(bare);
}

function reading(style: MarkStyle, value: number, label: string, mark: string, rest: string, cost: number): Reading {
  return { style, value, prefix: [], label, mark, rest, cost };
}

function readSection([, mark = '', word = '', ordinal = '', rest = '']: RegExpExecArray): Reading[] {
  const style = /^ph/i.test(word) ? 'part' : 'chapter';
  const value =
    ROMANS.indexOf(ordinal.toUpperCase()) + 1 || ordinalOf(ordinal, /\sth\S/iu.test(mark)) || Number(ordinal) || 0;
  if (value === 0) return [];
  const name = style === 'part' ? 'Phần' : 'Chương';
  return [reading(style, value, `${name} ${ROMANS[value - 1] ?? value}`, mark, rest, 0)];
}

/** "nhất", "hai" ...; behind "thứ" also what a damaged print makes of them. */
function ordinalOf(word: string, isBehindThu: boolean): number {
  const exact = ORDINALS.indexOf(word.toLowerCase()) + 1;
  if (exact > 0 || !isBehindThu) return exact;
  const alike = ORDINALS.map((ordinal) => likeness(fold(word), fold(ordinal)));
  const best = Math.max(...alike);
  return best >= 0.8 ? alike.indexOf(best) + 1 : 0;
}

function readDecimal([, mark = '', rest = '']: RegExpExecArray): Reading[] {
  const numbers = mark.split('.').map(Number);
  const value = numbers.at(-1) ?? 0;
  // "1.000 hộ", "2.5 ha": a number in running text, no mark.
  if (value === 0 || value > 60 || numbers.some((number) => number > 60)) return [];
  const isBare = /^\p{Ll}/u.test(rest);
  return [{ ...reading('decimal', value, String(value), mark, rest, isBare ? 1.5 : 0), prefix: numbers.slice(0, -1) }];
}

function readGeneral([, body = '', stop = '', rest = '']: readonly string[], areDoubtful: boolean): Reading[] {
  const mark = `${body}${stop}`;
  const stopCost = stop === ',' || stop === ':' ? 1.5 : 0;
  const readings: Reading[] = [];
  const add = (style: MarkStyle, value: number, label: string, cost: number) =>
    readings.push(reading(style, value, label, mark, rest, cost + stopCost));
  if (/^\d{1,2}$/.test(body) && Number(body) > 0 && Number(body) <= 60) {
    add('arabic', Number(body), String(Number(body)), /^0/.test(body) ? 0.5 : 0);
  }
  const roman = ROMANS.indexOf(body) + 1;
  if (roman > 0 && stop !== ',') add('roman', roman, ROMANS[roman - 1] ?? '', 0);
  if (/^\p{Lu}$/u.test(body) && LETTERS.includes(body.toLowerCase()) && stop !== ',') {
    add('upper', LETTERS.indexOf(body.toLowerCase()) + 1, body, roman > 0 ? 1 : 0);
  }
  if (/^\p{Ll}{1,2}$/u.test(body) && stop !== ',' && stop !== ':') {
    const letter = body === 'dd' ? 'đ' : body.normalize('NFC');
    const place = LETTERS.indexOf(letter) + 1;
    if (place > 0) add('letter', place, letter, stop === ')' ? 0 : 0.3);
    // "d)" twice: the second is "đ)".
    if (letter === 'd') add('letter', place + 1, 'đ', areDoubtful ? 0.1 : 0.8);
  }
  if (areDoubtful) readings.push(...readDamaged(body, stop, rest, readings));
  return readings;
}

/** Marks as a wrong OCR model leaves them: `|.` and `1.` for I, `I11.` for III, `IIL` for III, `a` for á. */
function readDamaged(body: string, stop: string, rest: string, sound: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  const mark = `${body}${stop}`;
  const isCapital = isCapitals(rest);
  // "1. Nhiém vu" alone on its line may be a heading in small letters.
  const isShort = /^\p{Lu}[^.;:]{3,60}$/u.test(rest);
  const straight = body
    .replace(/[1l|!iíìIÍÌ]/gu, 'I')
    .replace(/[UuHh]/g, 'II')
    .replace(/[yY]/g, 'V')
    .replace(/L$/, 'I');
  const value = ROMANS.indexOf(straight.toUpperCase()) + 1;
  const isSound = sound.some((other) => other.style === 'roman');
  if (value > 0 && !isSound) {
    found.push(reading('roman', value, ROMANS[value - 1] ?? '', mark, rest, isCapital ? 0.6 : isShort ? 2.2 : 4));
  }
  // V and X are of one shape where the print is faint: IV and IX, VI and XI.
  const crossed =
    isSound || value > 0 ? body.toUpperCase().replace(/[VX]/g, (letter) => (letter === 'V' ? 'X' : 'V')) : '';
  const other = ROMANS.indexOf(crossed) + 1;
  if (other > 0 && crossed !== body) {
    found.push(reading('roman', other, ROMANS[other - 1] ?? '', mark, rest, isCapital ? 2 : 4));
  }
  // One or two strokes may have been lost: "1." or "II." was "III.".
  if (value > 0 && (isCapital || isShort) && /^[I1l|]{1,2}$/.test(body)) {
    for (const more of [value + 1, value + 2]) {
      found.push(reading('roman', more, ROMANS[more - 1] ?? '', mark, rest, isCapital ? 1.2 : 2.8));
    }
  }
  if (!sound.some((other) => other.style === 'arabic')) {
    const digits = body
      .replace(/[lI|!]/g, '1')
      .replace(/[oO]/g, '0')
      .replace(/S/g, '5')
      .replace(/B/g, '8')
      .replace(/Z/g, '2');
    if (/^\d{1,2}$/.test(digits) && Number(digits) > 0 && Number(digits) < 60 && !isCapital) {
      found.push(reading('arabic', Number(digits), String(Number(digits)), mark, rest, 1));
    }
  }
  return found;
}

function readBare([, body = '', rest = '']: RegExpExecArray): Reading[] {
  const roman = ROMANS.indexOf(body) + 1;
  if (roman > 0) {
    return isCapitals(rest) ? [reading('roman', roman, body, body, rest, 1)] : [];
  }
  const value = Number(body);
  if (value === 0 || value > 60 || !/^\p{Lu}/u.test(rest)) return [];
  return [reading('note', value, body, body, rest, 0), reading('arabic', value, String(value), body, rest, 1.4)];
}

/** Whether the start of a text is printed in capitals: the first words, a damaged letter here and there aside. */
export function isCapitals(text: string): boolean {
  const letters =
    text
      .replace(/(?<=.)[([].*$/u, '')
      .slice(0, 60)
      .match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => /\p{Ll}/u.test(letter));
  return letters.length >= 3 && small.length <= letters.length * 0.2;
}
