/** Who does what behind a comma, in the sentence that already told another: "Sở A chủ trì, Phòng B chuẩn bị nội dung". */
import { endsSentence, isCapital, keysFrom, type Token } from '../units/tokens.ts';
import { readUnitList, type UnitList } from '../units/unit-list.ts';

/** The subjects behind commas from a word on to the end of its clause; a list of units ("đôn đốc các sở, UBND các xã thực hiện") has none. */
export function readFurtherSubjects(tokens: readonly Token[], from: number, isDamaged: boolean): UnitList[] {
  const subjects: UnitList[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const before = tokens[at - 1];
    if (endsSentence(tokens, at - 1) || /;/.test(before?.after ?? '')) break;
    if (!isCapital(tokens[at]) && tokens[at]?.key !== 'cac') continue;
    const list = readUnitList(tokens, at, { isDamaged });
    if (list === null) continue;
    const isNamed = list.units.every(({ kind, hasPerson }) => kind !== 'group' || hasPerson);
    // "..., Ủy ban MTTQ phường phối hợp": who only helps is read with the partners.
    const isPartner = keysFrom(tokens, list.end, 2) === 'phoi hop';
    if (before?.after === ',' && list.next === 'verb' && isNamed && !isPartner) subjects.push(list);
    at = list.end - 1;
  }
  return subjects;
}
