import { type PageWords, readPageWords } from '@kheo/official-document/pages';
import type { Mark } from '@kheo/signed-pdf';
import { twoDigits } from './numbers.ts';

type Word = PageWords['words'][number];

/**
 * Where number and date go on the first page of a document that was printed without them: behind "Số:", and between "ngày", "tháng",
 * "năm" of the line of the place (Decree 30/2020, Annex I, II.3 and II.4). Undefined where these are not found.
 */
export async function numberMarks(pdf: Uint8Array, number: number, date: string): Promise<Mark[] | undefined> {
  const [first] = await readPageWords(pdf, 1);
  if (!first) return undefined;
  const { words, height } = first;
  const ordered = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const label = ordered.find((word) => /^Số:?$/.test(word.text));
  if (!label) return undefined;
  const line = lineOf(ordered, label);
  const symbol = line.find((word) => word.left > label.right && word.text.startsWith('/'));
  if (!symbol) return undefined;
  const marks = [between(label, symbol, twoDigits(number), height)];
  const dated = dateLine(ordered);
  // Minutes have no line of place and date.
  if (dated) marks.push(...dateMarks(dated, date, height));
  return marks;
}

function dateLine(words: readonly Word[]) {
  for (const day of words.filter((word) => word.text === 'ngày')) {
    const line = lineOf(words, day);
    const month = line.find((word) => word.text === 'tháng' && word.left > day.right);
    const year = line.find(
      (word) => word.text.startsWith('năm') && word.left > (month?.right ?? Number.POSITIVE_INFINITY),
    );
    if (month && year) return { day, month, year };
  }
  return undefined;
}

function dateMarks({ day, month, year }: { day: Word; month: Word; year: Word }, date: string, height: number): Mark[] {
  const [y = '', m = '', d = ''] = date.split('-');
  const monthText = Number(m) <= 2 ? m : String(Number(m));
  const after: Mark = {
    ...{ page: 0, x: year.right + year.size * 0.3, y: height - year.baseline, size: year.size, text: y },
    italic: true,
  };
  return [
    { ...between(day, month, d, height), italic: true },
    { ...between(month, year, monthText, height), italic: true },
    after,
  ];
}

function lineOf(words: readonly Word[], first: Word): Word[] {
  return words
    .filter((word) => Math.abs(word.baseline - first.baseline) < first.size * 0.3)
    .sort((a, b) => a.left - b.left);
}

/** Digits in the middle of the gap between two words. */
function between(left: Word, right: Word, text: string, height: number): Mark {
  const width = text.length * left.size * 0.5;
  const x = (left.right + right.left - width) / 2;
  return { page: 0, x, y: height - left.baseline, size: left.size, text };
}
