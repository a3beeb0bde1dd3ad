/** Component 9a: Kính gửi, between the title and the body. */
import { fold, phraseLikeness } from '@kheo/vietnamese';
import type { Line } from './lines.ts';

export interface Addressees {
  addressees: string[];
  /** Index of the first line below them; 0 when there are none. */
  next: number;
}

const LABEL = ['kinh', 'gui'];
/** Lines of the body within which the label stands. */
const REACH = 4;
/** A name of an addressee is no longer than this. */
const LONGEST = 160;

/**
 * Whom a document is addressed to: behind the label on its line, or as a list below it (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * mục II.9a).
 */
export function readAddressees(lines: readonly Line[], isDamaged: boolean): Addressees {
  const at = lines.slice(0, REACH).findIndex((line) => isLabelled(line.text, isDamaged));
  const labelled = lines[at];
  if (labelled === undefined) return { addressees: [], next: 0 };
  const found: string[] = [];
  const first = labelled.text.replace(/^\S+\s+\S+?\s*:?\s+(?=\S)|^\S+\s+\S+\s*:?$/u, '').trim();
  if (first !== '') found.push(first);
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    const before = lines[next - 1]?.text ?? '';
    if (/^[-–+]\s/.test(text) && !/\.$/.test(before)) found.push(text);
    else if (found.length > 0 && /^\p{Ll}/u.test(text) && !/[.;]$/.test(before)) found.push(`${found.pop()} ${text}`);
    else break;
  }
  const addressees = found.map((name) =>
    name
      .replace(/^[-–+]\s+/, '')
      .replace(/[;.]$/, '')
      .trim(),
  );
  if (addressees.some((name) => name === '' || name.length > LONGEST)) return { addressees: [], next: 0 };
  return { addressees, next };
}

function isLabelled(text: string, isDamaged: boolean): boolean {
  const words = fold(text).split(/[\s:]+/);
  if (!isDamaged) return words[0] === LABEL[0] && words[1] === LABEL[1] && /^\S+\s+\S+?\s*:/u.test(text);
  return phraseLikeness(words, 0, LABEL, 0.5) >= 0.7 && /^\S+\s+\S+?\s*:/u.test(text);
}
