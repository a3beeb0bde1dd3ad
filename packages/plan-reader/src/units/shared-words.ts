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

const LIVED_IN = /^(?:thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố)$/u;

/** "Thôn Đông, | thôn Lập Ấp": a further unit that is a place, in small letters; null where none is. */
export function readFurtherPlace(tokens: readonly Token[], at: number): UnitName | null {
  for (const length of [1, 2, 3]) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const level = words.join(' ');
    if (!LIVED_IN.test(level)) continue;
    let end = at + length;
    while (isCapital(tokens[end]) && end - at - length < 4 && (end === at + length || tokens[end - 1]?.after === ''))
      end += 1;
    const place = tokens.slice(at + length, end).map(({ text }) => text);
    if (place.length === 0) continue;
    const name = [level.charAt(0).toUpperCase() + level.slice(1), ...place].join(' ');
    return { name, end, kind: 'named', unknown: 0, hasPerson: false };
  }
  return null;
}

const PLACES = /^(?:huyen|xa|phuong|quan)$/;

/** "UBND các huyện: | Kỳ Sơn, Tương Dương, Quế Phong": the places named behind a level, each with it; null where none is. */
export function readNamedPlaces(tokens: readonly Token[], unit: UnitName): UnitName[] | null {
  const level = tokens[unit.end - 1];
  if (unit.kind !== 'council' || level?.after !== ':' || !PLACES.test(level.key) || tokens[unit.end - 2]?.key !== 'cac')
    return null;
  const head = unit.name.replace(/\s+các\s+\S+$/u, '');
  const places: UnitName[] = [];
  for (let at = unit.end; isCapital(tokens[at]); ) {
    let end = at + 1;
    while (tokens[end - 1]?.after === '' && isCapital(tokens[end]) && end - at < 4) end += 1;
    const name = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    places.push({ ...unit, name: `${head} ${level.text} ${name}`, end });
    const isJoined = tokens[end - 1]?.after === '' && tokens[end]?.key === 'va';
    if (!isJoined && tokens[end - 1]?.after !== ',') break;
    at = isJoined ? end + 1 : end;
  }
  return places.length >= 2 ? places : null;
}

const LEVEL = '(?:huyện|xã|phường|quận|thôn|bản|ấp|khu phố)';
const OF_ONE_LEVEL = new RegExp(`^(.+?) các (${LEVEL}) (\\p{Lu}[^,]*(?:, \\p{Lu}[^,]*)+)$`, 'u');
const LEVEL_AGAIN = new RegExp(`^(.+?) (${LEVEL} \\p{Lu}[^,]*(?:, ${LEVEL} \\p{Lu}[^,]*)+)$`, 'u');

/** "UBND các huyện Giao Thủy, Hải Hậu": the unit of each place, by its own name. */
export function eachPlace(unit: UnitName): UnitName[] {
  const [, head = '', level = '', places = ''] = OF_ONE_LEVEL.exec(unit.name) ?? [];
  if (places !== '') return placesOf(places).map((place) => ({ ...unit, name: `${head} ${level} ${place}` }));
  const [, whose = '', again = ''] = LEVEL_AGAIN.exec(unit.name) ?? [];
  return again === '' ? [unit] : placesOf(again).map((place) => ({ ...unit, name: `${whose} ${place}` }));
}

function placesOf(text: string): string[] {
  return text.split(/, | và /u);
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
