/** Units that share words: "các sở: Nội vụ, Tài chính", "các phòng Kinh tế, Văn hóa - Xã hội", "UBND và Ủy ban MTTQ các xã". */
import * as lexicon from './lexicon.ts';
import { stopAt } from './name-builder.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';
import type { NameContext, UnitName } from './unit-name.ts';

const NOUNS: Record<string, { word: string; names: Phrases<unknown> }> = {
  so: { word: 'Sở', names: lexicon.DEPARTMENT_NAMES },
  phong: { word: 'Phòng', names: lexicon.ROOMS },
};

/** The units that are named behind one noun from a word on, two at least; null where none is. */
export function readShared(tokens: readonly Token[], at: number, { isDamaged }: NameContext): UnitName[] | null {
  // "Giám đốc các sở: ...": who leads each of them.
  const person = lexicon.PERSONS.match(tokens, at, isDamaged);
  const from = at + (person?.length ?? 0);
  const noun = NOUNS[tokens[from + 1]?.key ?? ''];
  if (tokens[from]?.key !== 'cac' || noun === undefined || !/^:?$/.test(tokens[from + 1]?.after.trim() ?? ''))
    return null;
  const leader = person === null ? '' : `${person.phrase} `;
  const units: UnitName[] = [];
  for (let place = from + 2; isCapital(tokens[place]); ) {
    const match: PhraseMatch<unknown> | null = noun.names.match(tokens, place, isDamaged);
    if (match === null) break;
    const name = `${leader}${noun.word} ${match.phrase}`;
    const end = place + match.length;
    units.push({ name, end, kind: 'named', unknown: 0, hasPerson: person !== null });
    const isJoined = tokens[end]?.key === 'va' && tokens[end - 1]?.after === '';
    if (!isJoined && !/^,/.test(tokens[end - 1]?.after ?? '')) break;
    place = isJoined ? end + 1 : end;
  }
  return units.length >= 2 ? units : null;
}

/** "Sở Nông nghiệp và Môi trường, | Xây dựng, Tài chính": further departments, of which only the first says so; null where none is. */
export function readFurtherDepartment(
  tokens: readonly Token[],
  at: number,
  { isDamaged }: NameContext,
): UnitName | null {
  const match = isDamaged || !isCapital(tokens[at]) ? null : lexicon.DEPARTMENT_NAMES.match(tokens, at, false);
  if (match === null) return null;
  const end = at + match.length;
  // "Sở Nội vụ, Xây dựng nông thôn mới": the name ends with a sign, "và" or what a list goes on with.
  const goesOn =
    tokens[end - 1]?.after !== '' ||
    tokens[end] === undefined ||
    tokens[end]?.key === 'va' ||
    stopAt(tokens, end, false) !== null;
  return goesOn ? { name: `Sở ${match.phrase}`, end, kind: 'named', unknown: 0, hasPerson: false } : null;
}

/** "UBND và Ban Thường trực Ủy ban MTTQ các xã, phường": what stands behind the last council is said of the bare one too. */
export function shareLevels(units: UnitName[]): void {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (next?.kind !== 'council' || !/^(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)$/u.test(unit.name)) continue;
    const words = tokenize(next.name);
    const levels = words.slice(lexicon.COUNCILS.match(words, 0, false)?.length ?? words.length);
    const from = levels[0]?.start;
    if (from !== undefined) units[index] = { ...unit, name: `${unit.name} ${next.name.slice(from)}` };
  }
}
