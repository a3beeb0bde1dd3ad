/** A unit in lists and choices. */
export interface Unit {
  id: number;
  kind: string;
  name: string;
  parentId: number | null;
  place: number;
  placeTo: number;
}

/** Kinds of units that are local governments: their agency is the People's Committee of the place. */
const governments = new Set(['province', 'district', 'commune', 'ward', 'township', 'special_zone']);

/** Name as an agency: "Xã Nà Sầm" acts as "UBND xã Nà Sầm"; an office is called as it is. */
export function agencyName(unit: { kind: string; name: string }): string {
  if (!governments.has(unit.kind)) return unit.name;
  return `UBND ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
}
