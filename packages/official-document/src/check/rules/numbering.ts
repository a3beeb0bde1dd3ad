/** Parts are numbered without a gap (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
import type { Heading } from '../../model.ts';
import { LETTERS } from '../../understand/marks.ts';
import type { Fault, Rule } from '../fault.ts';

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
/** Letters of the points: f, j, w, z are no Vietnamese letters. */
const POINTS = LETTERS.filter((letter) => letter !== 'f' && letter !== 'j');

export const numbering: Rule = ({ body }) => {
  const faults: Fault[] = [];
  const last = new Map<string, number>();
  const seen = new Set<string>();
  for (const [block, heading] of body.entries()) {
    if (heading.kind !== 'heading') continue;
    const family = heading.ref.split('.').slice(0, -1).join('.');
    const value = placeInSequence(heading);
    const place = { part: 'body' as const, block, from: 0, to: 0 };
    const add = (code: string, message: string) =>
      faults.push({ code: `numbering.${code}`, severity: 'warning', message, place, suggestion: null });
    if (seen.has(heading.ref)) add('twice', `Mục ${heading.ref} có hai lần. Hãy đánh số lại.`);
    seen.add(heading.ref);
    const key = `${family}|${styleOf(heading)}`;
    const before = last.get(key) ?? 0;
    if (value !== null && value > before + 1) {
      const message =
        before === 0
          ? `Mục ${heading.ref} đứng đầu nhưng không phải số 1.`
          : `Thiếu mục trước ${heading.ref}. Hãy đánh số lại.`;
      add('gap', message);
    }
    if (value !== null) last.set(key, value);
  }
  return faults;
};

function styleOf({ mark }: Heading): string {
  if (/^điều\s/iu.test(mark)) return 'article';
  if (/^[IVX]+\b/.test(mark)) return 'roman';
  return /^\d/.test(mark) ? 'arabic' : 'letter';
}

/** Place of a mark in its sequence, from 1; null for what has none here. */
function placeInSequence({ ref }: Heading): number | null {
  const label = ref.split('.').at(-1) ?? '';
  const article = /^Điều (\d+)$/u.exec(label);
  if (article !== null) return Number(article[1]);
  if (/^\d+$/.test(label)) return Number(label);
  const at = ROMAN.indexOf(label) >= 0 ? ROMAN.indexOf(label) : POINTS.indexOf(label);
  return at < 0 ? null : at + 1;
}
