/** Numbers of documents as printed and as normalised: `61/KH-UBND`, `59/2023/NĐ-CP`, `18-KH/TU`, `72/2025/QH15`. */
import { fold } from '@kheo/vietnamese';

/** Symbols whose spelling is certain, under their folded letters. */
const SYMBOLS = [
  ...[
    'QĐ',
    'NĐ',
    'NQ',
    'CT',
    'KH',
    'TT',
    'BC',
    'TB',
    'HD',
    'KL',
    'QC',
    'CTr',
    'ĐA',
    'PA',
    'TTr',
    'CV',
    'CĐ',
    'QyĐ',
    'CTHĐ',
  ],
  ...[
    'NQLT',
    'TTLT',
    'KHLT',
    'HDLT',
    'CTPH',
    'CTrHĐ',
    'KHHĐ',
    'VBHN',
    'BTTTT',
    'LĐTBXH',
    'LĐLĐ',
    'SGDĐT',
    'ĐTN',
    'TWĐTN',
    'ĐUK',
    'HĐTĐKT',
    'BQLĐT',
    'BLĐTBXH',
    'BGDĐT',
    'BVHTTDL',
  ],
  ...[
    'UBND',
    'HĐND',
    'UBTVQH',
    'TTg',
    'CP',
    'TW',
    'TU',
    'ĐU',
    'HU',
    'VPCP',
    'BNV',
    'BTC',
    'BTP',
    'BYT',
    'BKHCN',
    'BXD',
  ],
  ...[
    'BNNMT',
    'BCT',
    'BCA',
    'BQP',
    'BDTTG',
    'TTCP',
    'TANDTC',
    'MTTQ',
    'BTGDVTU',
    'BDVTU',
    'BCĐ',
    'HĐBT',
    'CTN',
    'TLĐ',
    'SNV',
    'ĐH',
    'QU',
    'QĐi',
    'BCSĐ',
    'BCSĐUBND',
    'ĐUUBND',
    'ĐUMTTQ',
    'ĐUCCQĐ',
    'BTTHĐND',
  ],
  ...[
    'BTCTU',
    'BTGTU',
    'HĐPH',
    'HĐPHPBGDPL',
    'BĐD',
    'BCĐTW',
    'LĐTB',
    'SLĐTBXH',
    'ĐTNCSHCM',
    'ĐCT',
    'ĐCTUBTWMTTQVN',
    'VPĐĐBQH',
    'BQLĐTXD',
  ],
];

const BY_FOLDED = new Map(SYMBOLS.map((symbol) => [fold(symbol), symbol]));

/** What a damaged print makes of symbols; only forms that are no symbol themselves. */
const DAMAGED = new Map([
  ['lbtbxh', 'LĐTBXH'],
  ['lptbxh', 'LĐTBXH'],
  ['cttn&bdg', 'CTTN&BĐG'],
  ['cb', 'CĐ'],
  ['qb', 'QĐ'],
  ['0d', 'QĐ'],
  ['od', 'QĐ'],
  ['0b', 'QĐ'],
  ['gd', 'QĐ'],
  ['qp', 'QĐ'],
  ['nb', 'NĐ'],
  ['np', 'NĐ'],
  ['hpnd', 'HĐND'],
  ['hbnd', 'HĐND'],
  ['hdnb', 'HĐND'],
  ['ict', 'CT'],
  ['c1', 'CT'],
  ['ki', 'KL'],
  ['k1', 'KL'],
  ['1w', 'TW'],
  ['tv', 'TU'],
  ['tiw', 'TW'],
  ['itw', 'TW'],
  ['1u', 'TU'],
  ['itu', 'TU'],
  ['ttb', 'TTg'],
  ['tig', 'TTg'],
  ['itg', 'TTg'],
  ['ng', 'NQ'],
  ['n0', 'NQ'],
  ['no', 'NQ'],
  ['nqg', 'NQ'],
  ['ba', 'ĐA'],
  ['pa', 'ĐA'],
  ['ubnp', 'UBND'],
  ['ubnb', 'UBND'],
  ['ubnđ', 'UBND'],
]);

const PART = String.raw`[\p{L}\d&]{1,16}`;
/** Number, then symbols joined by / and -, spaces around the joints allowed. */
const DOCUMENT_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(\d{1,6}(?:\.\d{1,2})?)\s?(?:\/\s?((?:19|20)\d\d)\s?)?([/-])\s?(${PART}(?:\s?[-/–]\s?${PART}){0,4})`,
  'gu',
);

export interface NumberMatch {
  /** Normalised. */
  number: string;
  offset: number;
  length: number;
}

/**
 * The document numbers in a text, normalised. Fractions, dates, and years (`24/7`, `20/11`, `2021-2026`) are none: a
 * number has a symbol of letters in capitals.
 */
export function findDocumentNumbers(text: string, isDamaged: boolean): NumberMatch[] {
  const found: NumberMatch[] = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const number = normalise(match, isDamaged);
    if (number !== null) found.push({ ...number, offset: match.index });
  }
  return found;
}

function normalise(match: RegExpMatchArray, isDamaged: boolean): { number: string; length: number } | null {
  const [whole, serial = '', year, joint = '/', tail = ''] = match;
  const pieces = tail.split(/\s?([-/–])\s?/u);
  const symbols: string[] = [];
  let kept = tail.length;
  for (let k = 0; k < pieces.length; k += 2) {
    const piece = pieces[k] ?? '';
    const symbol = readSymbol(piece, isDamaged, k > 0);
    if (symbol === null) {
      if (k === 0) return null;
      const head = pieces.slice(0, k - 1).join('');
      kept = lengthOfHead(tail, head);
      break;
    }
    if (k > 0) symbols.push(pieces[k - 1] === '–' ? '-' : (pieces[k - 1] ?? '-'));
    symbols.push(symbol);
  }
  const body = symbols.join('');
  const isLaw = /^QH\d{1,2}$|^UBTVQH\d{1,2}$/.test(body);
  // A symbol has two parts, but for the laws of the National Assembly and decrees with their year.
  if (!isLaw && symbols.length < 3 && (year === undefined || !/^[\p{Lu}Đ]{2,}/u.test(body))) return null;
  if (isLaw && year === undefined) return null;
  const number = `${serial}${year === undefined ? '' : `/${year}`}${joint}${body}`;
  return { number, length: whole.length - (tail.length - kept) };
}

function lengthOfHead(tail: string, head: string): number {
  let seen = 0;
  for (let k = 0; k < tail.length; k += 1) {
    if (seen === head.length) return k;
    if (!/\s/u.test(tail.charAt(k))) seen += 1;
  }
  return tail.length;
}

/**
 * Whether a number read from damaged text has a D that may have been a Đ, since the tables know no such symbol; a letter with
 * a mark, which no symbol has; or "CĐ" behind a Party's stroke, which may have been "CB".
 */
export function isUncertain(number: string): boolean {
  const symbols = number.replace(/^[^/-]*/u, '').split(/[^\p{L}&]+/u);
  if (symbols.some((symbol) => /[^\x20-~Đ]/u.test(symbol)) || /^\d+-.*\/CĐ$/u.test(number)) return true;
  return symbols.some((symbol) => symbol.includes('D') && !BY_FOLDED.has(fold(symbol)));
}

/** One symbol in its spelling; null for what is no symbol ("24/7", "và/hoặc", "KH-UBND tỉnh"). */
function readSymbol(piece: string, isDamaged: boolean, isLater: boolean): string | null {
  const printed = piece.normalize('NFC').replace(/Ð/g, 'Đ');
  if (/^\d+$/.test(printed)) return null;
  if (/^QH\d{1,2}$|^UBTVQH\d{1,2}$/i.test(printed)) return printed.toUpperCase();
  const known = BY_FOLDED.get(fold(printed));
  // "CTr" beside "CTR", "TTg" beside "TTG": one symbol. "HD" stays HD, "HĐ" stays HĐ.
  if (
    known !== undefined &&
    (isDamaged || /Đ/.test(printed) === /Đ/.test(known) || /^(?:QD|ND|HDND|BCD|DU)$/i.test(printed))
  ) {
    return /\p{Lu}/u.test(printed) || isLater ? known : null;
  }
  if (isDamaged) {
    const repaired = DAMAGED.get(fold(printed));
    if (repaired !== undefined) return repaired;
    // Print without marks makes D or P of Đ: "BCSPUBND", "PU".
    const withD = BY_FOLDED.get(fold(printed.replaceAll('P', 'D')));
    if (withD?.includes('Đ')) return withD;
  }
  // "31/CTr-BCA-X03": the room of a ministry by its number.
  if (isLater && /^\p{Lu}\d{2}$/u.test(printed)) return printed;
  const letters = printed.match(/\p{L}/gu) ?? [];
  const capitals = printed.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && capitals.length * 2 >= letters.length ? printed : null;
}
