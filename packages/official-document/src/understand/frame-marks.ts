/** Components 10 to 14: what stands at the edges of a document, by the words that the decree gives them. */
import type { Circulation, Contact, DigitalNote, OfficialDocument, Secrecy, Urgency } from '../model.ts';
import { findDocumentNumbers } from './document-number.ts';
import type { Line } from './lines.ts';

export type FrameMarks = Pick<
  OfficialDocument,
  'secrecy' | 'urgency' | 'circulation' | 'drafter' | 'contact' | 'digitalNote'
>;

const SECRECY: readonly Secrecy[] = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'];
const URGENCY: readonly Urgency[] = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'];
const CIRCULATION: readonly Circulation[] = ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'];
const COPY_FORMS = ['SAO Y', 'SAO LỤC', 'TRÍCH SAO'] as const;
const TIME = /^(\d{2})-(\d{2})-(\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}:\d{2})$/;
const DRAFTER = /^(\p{Lu}{1,8})(?:\.(\d{1,5}))?$/u;
/** Lines of a letterhead, marks among them. */
const HEAD = 25;
const MOST_CONTACT_LINES = 3;
/** The foot of a page is set smaller than its text. */
const CONTACT_SIZE = 12;

/** Takes these marks out of the lines of one document. */
export function takeFrameMarks(lines: readonly Line[]): { marks: FrameMarks; lines: Line[] } {
  const taken = new Set<number>();
  const stamp = <Words extends string>(words: readonly Words[]): Words | null => {
    const at = lines.findIndex((line, index) => index < HEAD && words.some((each) => each === line.text));
    if (at < 0) return null;
    taken.add(at);
    return lines[at]?.text as Words;
  };
  const [secrecy, urgency, circulation] = [stamp(SECRECY), stamp(URGENCY), stamp(CIRCULATION)];
  const digitalNote = readDigitalNote(lines, taken);
  const drafter = readDrafter(lines, taken);
  const contact = readContact(lines, taken);
  return {
    marks: { secrecy, urgency, circulation, drafter, contact, digitalNote },
    lines: lines.filter((_, index) => !taken.has(index)),
  };
}

/** The time ends the note: above it the agency below the form of copy, or the number of the document. */
function readDigitalNote(lines: readonly Line[], taken: Set<number>): DigitalNote | null {
  const at = lines.findIndex((line, index) => index < HEAD && TIME.test(line.text));
  const parts = TIME.exec(lines[at]?.text ?? '');
  if (parts === null) return null;
  const [, day, month, year, clock, zone] = parts;
  const time = `${year}-${month}-${day}T${clock}${zone}`;
  const formAt = lines.findLastIndex(
    (line, index) => index < at && index >= at - 4 && COPY_FORMS.some((form) => form === line.text),
  );
  const form = COPY_FORMS.find((each) => each === lines[formAt]?.text);
  if (form !== undefined) {
    const agency = lines.slice(formAt + 1, at).map((line) => line.text);
    for (let index = formAt; index <= at; index += 1) taken.add(index);
    return { kind: 'copy', form, agency: agency.join(' '), time };
  }
  const [number] = findDocumentNumbers(lines[at - 1]?.text ?? '', false);
  if (number === undefined) return null;
  taken.add(at - 1).add(at);
  return { kind: 'attachment', number: number.number, time };
}

/** `PL.300` below the line "Lưu: VT ...". */
function readDrafter(lines: readonly Line[], taken: Set<number>): FrameMarks['drafter'] {
  const storedAt = lines.findIndex((line) => /^[-–]\s*Lưu\s?:/u.test(line.text));
  const parts = storedAt < 0 ? null : DRAFTER.exec(lines[storedAt + 1]?.text ?? '');
  if (parts === null) return null;
  taken.add(storedAt + 1);
  return { mark: parts[1] ?? '', copies: parts[2] === undefined ? null : Number(parts[2]) };
}

const LABELS: readonly [keyof Contact, RegExp][] = [
  ['address', /Địa chỉ:\s*/u],
  ['phone', /Điện thoại:\s*/u],
  ['fax', /Fax:\s*/u],
  ['email', /Thư điện tử:\s*/u],
  ['website', /Trang thông tin điện tử:\s*/u],
];

/** The lines at the foot of a page, in small letters, that begin with the label of an address. */
function readContact(lines: readonly Line[], taken: Set<number>): Contact | null {
  const from = lines.findIndex(
    (line) =>
      line.page !== null &&
      (line.size ?? 99) <= CONTACT_SIZE &&
      LABELS.some(([, label]) => startsWith(line.text, label)),
  );
  const first = lines[from];
  if (first === undefined) return null;
  const last = lines.findLastIndex((line) => line.page === first.page);
  if (last - from >= MOST_CONTACT_LINES) return null;
  for (let index = from; index <= last; index += 1) taken.add(index);
  const text = lines
    .slice(from, last + 1)
    .map((line) => line.text)
    .join(' ');
  const contact: Contact = { address: null, phone: null, fax: null, email: null, website: null };
  for (const [name, label] of LABELS) {
    const found = label.exec(text);
    if (found === null) continue;
    const rest = text.slice(found.index + found[0].length);
    const ends = LABELS.map(([, other]) => rest.search(new RegExp(`;\\s*${other.source}`, 'u'))).filter(
      (end) => end >= 0,
    );
    contact[name] = rest.slice(0, Math.min(rest.length, ...ends)).trim();
  }
  return contact;
}

function startsWith(text: string, label: RegExp): boolean {
  return text.search(label) === 0;
}
