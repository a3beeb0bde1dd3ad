import { formatDayMonth, formatNumber, lowerFirst } from '../../ui/format.ts';
import type { DraftSentence, Figure, Section, TextLine } from './report.ts';

/** What sentences are drafted from. */
export interface DraftFacts {
  /** `6 tháng đầu năm 2026`. */
  period: string;
  /** `UBND xã Nà Sầm`. */
  unit: string;
  year: number;
  figures: ReadonlyMap<string, Figure>;
  /** Places and days of the latest activities, by their kind. */
  places: ReadonlyMap<string, readonly { place: string; day: string }[]>;
}

/**
 * The text of a section, drafted from figures by the sentences of its template: plain rules, no model. In a sentence
 * `{dialogues}` stands for the figure, `{so:dialogues}` for how it compares with the same period of last year,
 * `{noi:dialogue}` for where and when activities of a kind took place, `{ky}` and `{don_vi}` for the period and the unit. What
 * stands in `[...]` is said only when all figures in it are more than nothing.
 */
export function draftText(section: Pick<Section, 'drafts'>, facts: DraftFacts): TextLine[] {
  return section.drafts.flatMap((sentence) => {
    const line = draftSentence(sentence, facts);
    return line ? [line] : [];
  });
}

function draftSentence(sentence: DraftSentence, facts: DraftFacts): TextLine | undefined {
  const isThere = sentence.needs === undefined || figureOf(facts, sentence.needs) > 0;
  const pattern = isThere ? sentence.text : sentence.none;
  if (pattern === undefined) return undefined;
  const clauses = pattern.replace(/\[([^\]]*)\]/g, (_whole, clause: string) =>
    codesIn(clause).every((code) => figureOf(facts, code) > 0) ? clause : '',
  );
  const indicators = [...new Set([...codesIn(clauses), ...(sentence.needs ? [sentence.needs] : [])])];
  const text = clauses.replace(/\{(?:(so|noi):)?([a-z0-9_]+)\}/g, (_whole, sign: string | undefined, name: string) => {
    if (sign === 'so') return comparison(facts, name);
    if (sign === 'noi') return placesInWords(facts, name);
    return nameInWords(facts, name);
  });
  return { text, source: { indicators } };
}

/** The indicators that a sentence speaks of, by the codes in its signs. */
export function codesIn(pattern: string): string[] {
  return [...pattern.matchAll(/\{(?:so:)?([a-z0-9_]+)\}/g)].flatMap(([, code = '']) =>
    code === 'ky' || code === 'don_vi' ? [] : [code],
  );
}

function figureOf({ figures }: DraftFacts, code: string): number {
  return figures.get(code)?.value ?? 0;
}

function nameInWords(facts: DraftFacts, name: string): string {
  if (name === 'ky') return lowerFirst(facts.period);
  if (name === 'don_vi') return facts.unit;
  const figure = facts.figures.get(name);
  const value = formatNumber(figure?.value ?? 0, figure?.indicator.decimals ?? 0);
  // Decree 30 has days and months below 10 with a leading zero; counts in running text likewise.
  return /^\d$/.test(value) ? `0${value}` : value;
}

/** ` (cùng kỳ năm 2025: 3 cuộc)`; nothing where last year is not known. */
function comparison({ figures, year }: DraftFacts, code: string): string {
  const figure = figures.get(code);
  if (!figure || figure.previous === null || figure.value === null) return '';
  const { previous, value, indicator } = figure;
  const difference = value - previous;
  const moved =
    difference === 0
      ? 'bằng cùng kỳ'
      : `${difference > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(difference), indicator.decimals)}`;
  return ` (cùng kỳ năm ${year - 1}: ${formatNumber(previous, indicator.decimals)} ${indicator.measure}, ${moved})`;
}

/** ` tại thôn Bản Cáu (12/02), thôn Nà Lốc (03/04)`; nothing where no place is known. */
function placesInWords({ places }: DraftFacts, kind: string): string {
  const known = places.get(kind) ?? [];
  if (known.length === 0) return '';
  return ` tại ${known.map(({ place, day }) => `${lowerFirst(place)} (${formatDayMonth(day)})`).join(', ')}`;
}

/** What is wrong with the signs of a sentence; undefined where nothing is. */
export function faultOfSentence({ text, needs, none }: DraftSentence): string | undefined {
  for (const pattern of [text, none ?? '']) {
    if (/[[\]]/.test(pattern.replace(/\[[^[\]]*\]/g, ''))) return 'Dấu [ và ] phải đi thành cặp, không lồng nhau.';
    if (/[{}]/.test(pattern.replace(/\{(?:(?:so|noi):)?[a-z0-9_]+\}/g, ''))) {
      return 'Ký hiệu trong { } phải là mã chỉ tiêu, so:mã, noi:loại hoạt động, ky hoặc don_vi.';
    }
  }
  if (none !== undefined && needs === undefined) return 'Câu nói khi không có số cần biết đó là chỉ tiêu nào.';
  return undefined;
}

/** The kinds of activities whose places the sentences of a template speak of. */
export function kindsSpokenOf(sections: readonly Pick<Section, 'drafts'>[]): string[] {
  const patterns = sections.flatMap(({ drafts }) => drafts.map(({ text }) => text)).join(' ');
  return [...new Set([...patterns.matchAll(/\{noi:([a-z_]+)\}/g)].map(([, kind = '']) => kind))];
}
