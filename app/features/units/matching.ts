import { fold, normalKey } from '@kheo/vietnamese';
import type { Unit } from './unit.ts';

/** A group that plans name, with the wordings by which it is known. */
export interface UnitGroup {
  code: string;
  name: string;
  kinds: string[];
  patterns: string[];
}

/** The units below an issuer on the day of its plan, and the groups that plans speak of. */
export interface Directory {
  /** Name of the issuer's place without its kind: "Thanh Giang". */
  placeName: string;
  units: readonly Unit[];
  groups: readonly UnitGroup[];
}

export type Match =
  | { kind: 'unit'; unitId: number }
  | { kind: 'group'; group: string; exceptIds: number[] }
  | { kind: 'none' };

/**
 * Find whom a name in a plan means: one unit of the directory, a group ("UBND các xã, phường", "... trừ phường A"), or
 * nobody, which a person then settles. A name that fits two units is left to the person too.
 */
export function matchUnit(name: string, directory: Directory): Match {
  if (name.trim() === '') return { kind: 'none' };
  const key = nameKey(name, directory.placeName);
  const exact = directory.units.filter((unit) => nameKey(unit.name, directory.placeName) === key);
  const [only] = exact.length > 1 ? sameLevel(name, exact, directory.placeName) : exact;
  if (only) return { kind: 'unit', unitId: only.id };
  if (exact.length > 1) return { kind: 'none' };
  const [whole = '', exceptions] = key.split(/ (?:tru|ngoai tru|khong bao gom) /);
  const group = directory.groups.find((one) => one.patterns.some((pattern) => new RegExp(pattern).test(whole)));
  if (!group) return { kind: 'none' };
  return { kind: 'group', group: group.code, exceptIds: exceptions ? namesWithin(exceptions, directory) : [] };
}

/** Where a name fits units of several levels, "… công tỉnh" is the one that is itself called so; nobody unless there is just one. */
function sameLevel(name: string, units: readonly Unit[], placeName: string): Unit[] {
  const spelling = (text: string) =>
    fold(normalKey(text))
      .replace(` ${fold(placeName)}`, '')
      .trim();
  const same = units.filter((unit) => spelling(unit.name) === spelling(name));
  return same.length === 1 ? same : [];
}

/** The units of a group below the issuer, without those that it leaves out. */
export function membersOf(group: UnitGroup, exceptIds: readonly number[], units: readonly Unit[]): Unit[] {
  return units.filter((unit) => group.kinds.includes(unit.kind) && !exceptIds.includes(unit.id));
}

/**
 * What two spellings of one name share: no case, no diacritics, no "UBND", "Việt Nam" or name of the province itself,
 * short forms written out ("MTTQ", "VHTTDL").
 */
function nameKey(name: string, placeName: string): string {
  const place = fold(placeName);
  return fold(normalKey(name))
    .replace(/\bu?y ban nhan dan\b|\bubnd\b/g, ' ')
    .replace(/\bmttq\b/g, 'mat tran to quoc')
    .replace(/\bvh ?,? ?tt ?&? ?(va)? ?dl\b/g, 'van hoa, the thao va du lich')
    .replace(/\buy ban mat tran\b/g, 'mat tran')
    .replace(/\bviet nam\b/g, ' ')
    .replace(new RegExp(`\\b(tinh|thanh pho) ${escapePattern(place)}\\b`, 'g'), ' ')
    .replace(/\b(cua |thuoc )?(tinh|thanh pho)$/g, ' ')
    .replace(/[-–]/g, ' ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesWithin(text: string, directory: Directory): number[] {
  return directory.units
    .filter((unit) => ` ${text} `.replace(/,/g, ' ').includes(` ${nameKey(unit.name, directory.placeName)} `))
    .map((unit) => unit.id);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
