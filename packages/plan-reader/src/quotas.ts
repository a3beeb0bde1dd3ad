/** Numbers that bind: "đăng ký 02 tập thể, 04 cá nhân", "xây dựng từ 01 đến 02 mô hình", "không quá 05 cá nhân". */
import { type Part, placeAt } from '@kheo/official-document';
import { fold } from '@kheo/vietnamese';
import type { Quota } from './contract.ts';
import { refAbove, refOf } from './outline.ts';
import { Sections } from './tasks/sections.ts';

const SUBJECTS: readonly [RegExp, string][] = [
  [/^t\S{1,3}p th\S{1,3}(?!\p{L})/u, 'tập thể'],
  [/^c\S{1,2} nh\S{1,2}n(?!\p{L})/u, 'cá nhân'],
  [/^m\S{1,2} h\S{1,3}nh(?!\p{L})/u, 'mô hình'],
  [/^diem hinh|^dien hinh/u, 'điển hình'],
  [/^truong hop/u, 'trường hợp'],
  [/^cong trinh/u, 'công trình'],
  [/^cuoc (?:doi thoai|kiem tra|tiep xuc)/u, 'cuộc'],
  [/^guong/u, 'gương'],
];

const NUMBER = String.raw`(\d{1,3})(?:\s*(?:-|–|den|d\S{1,3}n)\s*(\d{1,3}))?`;
const COUNTED = new RegExp(String.raw`(?<![\d./,%])${NUMBER}\s+(?=\p{L})`, 'gu');
/** What makes a number bind; a target of the whole province ("ít nhất 20 mô hình trên toàn tỉnh") is another matter. */
const BINDING =
  /dang k|d\S{1,2}ng k|lua chon|l\S{1,2}a chon|xet chon|chon|de nghi|gioi thieu|xay dung|x\S{1,2}y d\S{1,3}ng|khong qua|toi da|it nhat|toi thieu|(?<!da )khen thuong|moi (?:don vi|co quan|xa|doan|dia phuong)/;
/** "1. Số lượng đăng ký" above "a) Các sở, ban, ngành: 01 tập thể, 01 cá nhân." */
const COUNTS = /^so luong(?!\p{L})/u;
const ALLOTTED = /^.{4,160}?:\s+(?:từ\s+)?\d{1,3}\s/iu;
const AT_MOST = /(?:khong qua|toi da|khong vuot qua)\s+$/;
const AT_LEAST = /(?:it nhat|toi thieu|tu)\s+$/;
const FROM = /(?:^|\s)t\S{1,2}\s+$/;
/** "ít nhất 01 mô hình và 02 cá nhân": the limit holds for what is counted next, too. */
const ALSO = /(khong qua|toi da|khong vuot qua|it nhat|toi thieu)\s+\d{1,3}\s+(?:\p{L}+\s+){1,4}va\s+$/u;

/** Quotas of every document in the file; the same quota of an entry, or the same range anywhere, is not counted twice. */
export function readQuotas(parts: readonly Part[], isDamaged: boolean): Quota[] {
  const quotas: Quota[] = [];
  const add = (found: Iterable<Quota>) => {
    for (const quota of found) if (!quotas.some((each) => isSame(each, quota))) quotas.push(quota);
  };
  for (const part of parts.filter((each) => each.role !== 'annex')) {
    const sections = new Sections(isDamaged, 'content');
    const headings = new Map<string, string>();
    for (const passage of part.passages) {
      if (passage.kind === 'entry') sections.enter(passage);
      if (passage.kind === 'entry' && passage.titled) headings.set(passage.path.join('.'), fold(passage.text));
      if (passage.kind === 'note' || passage.path.length === 0) continue;
      const above = headings.get(passage.path.slice(0, passage.kind === 'entry' ? -1 : undefined).join('.')) ?? '';
      const isBound = COUNTS.test(above) && ALLOTTED.test(passage.text);
      add(quotasIn(passage.text, refOf(passage), (offset) => placeAt(passage, offset).line, isBound));
    }
    for (const table of part.tables) {
      const ref = refAbove(part.passages, table);
      for (const { cells, line } of table.rows) for (const cell of cells) add(quotasIn(cell, ref, () => line));
    }
  }
  return quotas;
}

function isSame(left: Quota, right: Quota): boolean {
  const sameNumbers = left.subject === right.subject && left.min === right.min && left.max === right.max;
  const isRange = left.min !== null && left.max !== null;
  return (
    sameNumbers &&
    (isRange || left.ref === right.ref) &&
    (left.appliesTo === right.appliesTo || right.appliesTo === null)
  );
}

function* quotasIn(
  text: string,
  ref: string | null,
  lineAt: (offset: number) => number,
  isBound = false,
): Generator<Quota> {
  const folded = fold(text);
  if (folded.length !== text.length || !(isBound || BINDING.test(folded))) return;
  for (const match of folded.matchAll(COUNTED)) {
    const behind = folded.slice(match.index + match[0].length);
    const subject = SUBJECTS.find(([pattern]) => pattern.test(behind))?.[1];
    if (subject === undefined) continue;
    const clause =
      folded
        .slice(Math.max(0, match.index - 150), match.index)
        .split(/[.;]\s/)
        .at(-1) ?? '';
    if (!(isBound || BINDING.test(clause)) || /(?:^|\s)(?:nam|giai doan|toan tinh)\s+\S*\s*$/.test(clause)) continue;
    const [first, second] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
    const also = ALSO.exec(clause);
    const limits =
      second === null ? limitsOf(first, also === null ? clause : `${also[1]} `) : { min: first, max: second };
    yield { ref, subject, ...limits, appliesTo: appliesTo(text, match.index), line: lineAt(match.index) };
  }
}

/** A plain number is what may be put forward: an upper limit. */
function limitsOf(value: number, clause: string): { min: number | null; max: number | null } {
  if (AT_MOST.test(clause)) return { min: null, max: value };
  if (AT_LEAST.test(clause) || FROM.test(clause)) return { min: value, max: null };
  return { min: null, max: value };
}

/** "Đối với các cơ quan, đơn vị cấp tỉnh lựa chọn ...", "Ban Chỉ đạo bầu cử của tỉnh: Không quá ...". */
function appliesTo(text: string, offset: number): string | null {
  const before = text.slice(0, offset);
  const sentence = before.split(/[.]\s/).at(-1) ?? '';
  const named =
    /^(?:đối với|d\S{1,3}i v\S{1,3})\s+(.+?)\s*(?:,?\s*(?:mỗi đơn vị|lựa chọn|l\S{1,2}a chọ?n|đăng ký|đề nghị|xét chọn|chọn|giới thiệu|:))/iu.exec(
      sentence,
    );
  const found = named?.[1] ?? /^(.{4,160}?):\s/u.exec(sentence)?.[1];
  return found === undefined ? null : found.replace(/^(?:đối với)\s+/iu, '').trim() || null;
}
