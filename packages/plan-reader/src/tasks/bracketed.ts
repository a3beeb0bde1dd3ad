/** "... (Phòng Chính trị chủ trì, Ban CHQS các xã phối hợp; xong trước ngày 10/3/2026).": who does it, in brackets behind a sentence. */
import type { TaskUnit, UnitRole } from '../contract.ts';
import { keysFrom, type Token, tokenize } from '../units/tokens.ts';
import { readUnitList } from '../units/unit-list.ts';
import { unitsEndingAt } from '../units/unit-name.ts';
import { addUnits } from './add-units.ts';
import { readUnitsOf } from './assignments.ts';
import { readLabels, textBeforeLabels } from './labels.ts';

/** Brackets that end a sentence, a clause or the text. */
const BRACKETS = /\(([^()]{4,400})\)(?=\s*(?:[.,;/]|$))/gu;
/** What is in them besides who does it: what is left out, how it is called, by whom it goes. */
const NOT_WHO =
  /^(?:trừ|bao gồm|gồm|kể cả|qua|theo|gọi|sau đây|trong đó|nếu|thay|có|tại|thuộc|ban hành|kèm|số|từ|trước|chậm nhất|hoàn thành|thông qua|để|đối với|nhất là|ví dụ|như)(?!\p{L})/iu;
const ROLES: readonly [RegExp, UnitRole][] = [
  [/^(?:dong )?(?:chu tri|tham muu|phu trach|dau moi|lam diem|la co quan thuong truc|la don vi dau moi)/, 'lead'],
  [/^(?:va cac don vi lien quan )?phoi hop(?! voi| cung)/, 'coordinate'],
  [
    /^(?:to chuc |trien khai |cung )?(?:thuc hien|theo doi|bao dam|to chuc|trien khai|chiu trach nhiem|huong dan)/,
    'perform',
  ],
];
/** What is said of a unit, but for verbs that names have. */
const TOLD = /^(?:chu tri|dong chu tri|phoi hop(?:,|$| voi| cung| thuc hien)|thuc hien(?:,|$))/;
/** What stands before who is asked. */
const ASKING = /^(?:do|giao|de nghi)(?= )/;
const WHEN =
  /^(?:(?:xong|hoan thanh|thuc hien) )?(?:truoc|cham nhat|muon nhat|trong|quy|thang|ngay|thuong xuyen|hang|dinh ky)(?= |$)/;
const WITH = /^(?:chu tri,? )?phoi hop (?:chat che )?(?:voi|cung)/;
/** Who gets what is sent: "gửi UBND tỉnh (Sở Nội vụ)" says where, and not who sends. */
const SENT = /(?:gui|bao cao|trinh|qua|ve|den)(?: \S+){1,14}$/;
/** Words that say what a unit does. */
const MOST_KEYS = 6;
/** A paragraph has a few; one that has more was written to take time. */
const MOST_BRACKETS = 30;

export interface Bracketed {
  units: TaskUnit[];
  /** The text with white instead of the brackets that were read. */
  rest: string;
}

/** The units that brackets behind the sentences of a text name, with their roles; none where they say something else. */
export function readBracketed(text: string, isDamaged: boolean): Bracketed {
  const units: TaskUnit[] = [];
  let seen = 0;
  const rest = text.replace(BRACKETS, (whole, inside: string, at: number) => {
    seen += 1;
    if (seen > MOST_BRACKETS) return whole;
    const told = NOT_WHO.test(inside) ? [] : readInside(inside, isToWhom(text.slice(0, at)), isDamaged);
    addUnits(units, told);
    return told.length > 0 ? ' '.repeat(whole.length) : whole;
  });
  return { units, rest };
}

function readInside(inside: string, mayBeToWhom: boolean, isDamaged: boolean): TaskUnit[] {
  const labels = readLabels(inside, isDamaged);
  const before = textBeforeLabels(inside, labels);
  return [
    ...(before === '' ? [] : readLists(tokenize(before), mayBeToWhom, isDamaged)),
    ...labels.flatMap(({ kind, text }) =>
      kind === 'time' || kind === 'product' ? [] : readUnitsOf(text, kind, isDamaged),
    ),
  ];
}

/** The lists of units one behind the other; empty when the first words are none, or nothing is said of them and it might be for whom. */
function readLists(tokens: readonly Token[], mayBeToWhom: boolean, isDamaged: boolean): TaskUnit[] {
  const units: TaskUnit[] = [];
  const asking = ASKING.exec(keysFrom(tokens, 0, 3))?.[0].split(' ').length;
  for (let at = 0; at < tokens.length; at += 1) {
    const isFirst = at === 0 || at === asking;
    if (!isFirst && !/[,;]/.test(tokens[at - 1]?.after ?? '')) continue;
    const partners = WITH.exec(keysFrom(tokens, at, MOST_KEYS));
    const start = partners === null ? at : at + partners[0].split(' ').length;
    // "Công đoàn Công ty phối hợp": names of bodies have such words too, in the middle.
    const told = tokens.findIndex(
      (token, k) => k > start && /^\p{Ll}/u.test(token.text) && TOLD.test(keysFrom(tokens, k, MOST_KEYS)),
    );
    const list = readUnitList(told < 0 ? tokens : tokens.slice(0, told), start, { isDamaged });
    if (list === null || list.units.some(({ unknown }) => unknown > 4)) {
      if (at === 0 && asking !== undefined) continue;
      if (isFirst) return [];
      continue;
    }
    // "giao Trường Chính trị tỉnh phối hợp với Sở Nội vụ thực hiện"
    const isGiven = at === 1 && tokens[0]?.key === 'giao';
    const role = partners === null ? (roleBehind(tokens, list.end) ?? (isGiven ? 'lead' : null)) : 'coordinate';
    // A bare list is who does it, where nothing else could be meant.
    const sign = tokens[list.end - 1]?.after ?? '';
    const isDated = sign === ',' && WHEN.test(keysFrom(tokens, list.end, MOST_KEYS));
    const isWhole = list.end >= tokens.length || /[;:]/.test(sign) || isDated;
    if (role === null && (!isWhole || (isFirst && mayBeToWhom))) {
      if (isFirst) return [];
      continue;
    }
    units.push(...list.units.map(({ name }) => ({ name, role: role ?? 'perform' })));
    at = list.end - 1;
  }
  return units;
}

function roleBehind(tokens: readonly Token[], at: number): UnitRole | null {
  const behind = keysFrom(tokens, at, MOST_KEYS);
  return ROLES.find(([pattern]) => pattern.test(behind))?.[1] ?? null;
}

/** Whether a text ends with a unit that something goes to. */
function isToWhom(before: string): boolean {
  const tokens = tokenize(before.slice(-160));
  const isUnit = !unitsEndingAt(tokens, tokens.length, { isDamaged: false }).next().done;
  return isUnit && SENT.test(tokens.map(({ key }) => key).join(' '));
}
