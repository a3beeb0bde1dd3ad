/**
 * Numbers, dates and periods as Vietnamese offices write them. A plain date is a string 'yyyy-mm-dd' without a zone;
 * an instant is a `Date` or an ISO string and is shown in the time of Vietnam.
 */

const ZONE = 'Asia/Ho_Chi_Minh';
const MS_PER_DAY = 86_400_000;
const NBSP = '\u00a0';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;
const SHORT_WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const;

const instantParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const numberFormats = new Map<number, Intl.NumberFormat>();

/** 1234.5 → `1.234,5`; no more decimals than `decimals`. */
export function formatNumber(value: number, decimals = 2): string {
  // Most numbers of a page are small and whole: they need no separators.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  let format = numberFormats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
    numberFormats.set(decimals, format);
  }
  return format.format(value);
}

/** The first letter small, for words that go on in a sentence: `Năm 2026` → `năm 2026`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** 0.784 → `78 %`; the space does not break. */
export function formatPercent(ratio: number, decimals = 0): string {
  return `${formatNumber(ratio * 100, decimals)}${NBSP}%`;
}

/** 1536000 → `1,5 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}B`;
  const units = ['KB', 'MB', 'GB'] as const;
  const step = bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3;
  const decimals = step === 1 ? 0 : 1;
  return `${formatNumber(bytes / 1000 ** step, decimals)}${NBSP}${units[step - 1]}`;
}

/** '2026-03-09' → `09/03/2026`; what is not a plain date comes back as it is. */
export function formatDate(date: string): string {
  const parts = splitDate(date);
  return parts ? `${parts.day}/${parts.month}/${parts.year}` : date;
}

/** '2026-03-09' → `09/03`, where the year is plain from what stands around. */
export function formatDayMonth(date: string): string {
  const parts = splitDate(date);
  return parts ? `${parts.day}/${parts.month}` : date;
}

/** '2026-03-09' → `Thứ Hai, 09/03/2026`. */
export function formatWeekday(date: string): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ''}, ${formatDate(date)}`;
}

/** '2026-03-09' → `T2`. */
export function formatShortWeekday(date: string): string {
  return SHORT_WEEKDAYS[weekdayOf(date)] ?? '';
}

/** `01/01 - 14/06/2026`; the first year is left out when both are the same. */
export function formatDateRange(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDayMonth(from) : formatDate(from);
  return `${start} - ${formatDate(to)}`;
}

/** An instant → `14:05 09/03/2026` in the time of Vietnam. */
export function formatDateTime(instant: Date | string): string {
  return `${formatTime(instant)} ${formatDate(dateInVietnam(instant))}`;
}

/** An instant → `14:05` in the time of Vietnam. */
export function formatTime(instant: Date | string): string {
  const parts = partsOf(instant);
  return `${parts.hour}:${parts.minute}`;
}

/** The plain date that an instant falls on in Vietnam. */
export function dateInVietnam(instant: Date | string): string {
  const parts = partsOf(instant);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Whole days from one plain date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);
}

/** `còn 3 ngày`, `hôm nay`, `quá hạn 2 ngày`. */
export function formatDue(due: string, today: string): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${formatNumber(days)} ngày` : `quá hạn ${formatNumber(-days)} ngày`;
}

/** `9/3/2026`, `09-03-2026` or `2026-03-09` → '2026-03-09'; undefined when there is no such day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const candidate = local
    ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}$/.exec(trimmed)?.[0];
  if (candidate === undefined) return undefined;
  const utc = utcOf(candidate);
  return Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== candidate ? undefined : candidate;
}

/** `1.234,5` → 1234.5; undefined when it is no number. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(trimmed)) return undefined;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
}

/** A text of at most so many letters, ended at a word: `Xây dựng kế hoạch của cơ quan, đơn vị…` */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\s,.;:–-]*\s\S*$/, '');
  return `${cut}…`;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Order of the Vietnamese alphabet, for `Array.sort`; numbers inside by their value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

function splitDate(date: string): { year: string; month: string; day: string } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return { year, month, day };
}

function utcOf(date: string): number {
  const parts = splitDate(date);
  return parts ? Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day)) : Number.NaN;
}

function weekdayOf(date: string): number {
  return new Date(utcOf(date)).getUTCDay();
}

function partsOf(instant: Date | string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const found = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const part of instantParts.formatToParts(typeof instant === 'string' ? new Date(instant) : instant)) {
    if (part.type in found) found[part.type as keyof typeof found] = part.value;
  }
  return found;
}
