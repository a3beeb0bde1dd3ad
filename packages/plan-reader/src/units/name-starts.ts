/** Where a name may start: "Sở" of a department, the first words of names that no table knows. */
import { isWord } from './further-words.ts';
import * as lexicon from './lexicon.ts';
import { isCapital, type Token } from './tokens.ts';

/** "Sở" with the name of a department: the word alone is a noun of groups. */
export function isDepartmentStart(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.after !== '' || !SO.test(token.key)) return false;
  if (!isDamaged && token.key !== 'so') return false;
  return lexicon.DEPARTMENT_NAMES.match(tokens, at + 1, isDamaged) !== null;
}

// "Sở" as print leaves it: S&, S¢, 8¢, S0, So, Sd.
const SO = /^[s8$§5][o0&¢@6êéedcơỏgqy]?\W?$/u;

/** An opener starts a name where a capital stands, and the next word is a part of the name. */
export function isOpener(tokens: readonly Token[], at: number, isDamaged: boolean, hasPerson = false): boolean {
  const token = tokens[at];
  // "Trưởng | phòng Tư pháp": behind who leads it the first word may be small.
  if (token === undefined || !(isCapital(token) || (hasPerson && isCapital(tokens[at + 1])))) return false;
  if (lexicon.NO_UNITS.stands(tokens, at, isDamaged)) return false;
  const opener = lexicon.OPENERS.match(tokens, at, isDamaged);
  if (opener === null) return false;
  const last = tokens[at + opener.length - 1];
  const next = tokens[at + opener.length];
  if (next === undefined || last === undefined || last.after !== '' || next.before !== '') return false;
  // "Ban Quản lý | di tích": the name itself has its capital already.
  if (opener.length > 1 && isCapital(tokens[at + 1])) return true;
  return (
    isCapital(next) ||
    /^\d{1,4}$/.test(next.text) ||
    lexicon.LEVELS.match(tokens, at + opener.length, isDamaged) !== null
  );
}

export function startsSmall(tokens: readonly Token[], at: number, isDamaged: boolean): boolean {
  const opener = isCapital(tokens[at]) ? lexicon.SMALL_OPENERS.match(tokens, at, isDamaged) : null;
  if (opener === null || lexicon.NO_UNITS.stands(tokens, at, isDamaged)) return false;
  return tokens[at + opener.length - 1]?.after === '' && isWord(tokens, at + opener.length);
}
