import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../tests/database.ts';
import { type Directory, type Match, matchUnit, membersOf } from './matching.ts';
import { listGroups } from './queries.ts';
import type { Unit } from './unit.ts';

let directory: Directory;
const names: [string, string][] = [
  ['province', 'Tỉnh Thanh Giang'],
  ['department', 'Sở Nội vụ'],
  ['department', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['department', 'Thanh tra tỉnh'],
  ['department', 'Văn phòng UBND tỉnh'],
  ['provincial_front', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['provincial_organisation', 'Hội Nông dân tỉnh'],
  ['district', 'Huyện Đông Khê'],
  ['commune', 'Xã Hòa Lạc'],
  ['commune', 'Xã Thủy Tiên'],
  ['ward', 'Phường Kim Liên'],
  ['commune_office', 'Phòng Văn hóa - Xã hội'],
  ['commune_office', 'Phòng Văn hóa - Xã hội'],
  ['provincial_office', 'Trung tâm Phục vụ hành chính công tỉnh'],
  ['commune_office', 'Trung tâm Phục vụ hành chính công'],
  ['commune_office', 'Trung tâm Phục vụ hành chính công'],
];
const units: Unit[] = names.map(([kind, name], index) => ({
  id: index + 1,
  kind,
  name,
  parentId: 1,
  place: index,
  placeTo: index,
}));

beforeAll(async () => {
  const database = await createTestDatabase();
  const groups = await database.system((tx) => listGroups(tx));
  await database.drop();
  directory = { placeName: 'Thanh Giang', units, groups };
});

const unitNamed = (name: string): Match => ({
  kind: 'unit',
  unitId: units.find((unit) => unit.name === name)?.id ?? 0,
});
const group = (code: string, exceptIds: number[] = []): Match => ({ kind: 'group', group: code, exceptIds });

describe('whom a name means', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['sở nội vụ tỉnh', 'Sở Nội vụ'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Thanh tra tỉnh Thanh Giang', 'Thanh tra tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
    ['Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBND xã Hoà Lạc', 'Xã Hòa Lạc'],
    ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['trung tâm phục vụ hành chính công tỉnh Thanh Giang', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['Ủy ban nhân dân phường Kim Liên', 'Phường Kim Liên'],
    ['UBND xã Thuỷ Tiên', 'Xã Thủy Tiên'],
  ])('%s', (name, unit) => {
    expect(matchUnit(name, directory)).toEqual(unitNamed(unit));
  });

  it.each([
    ['UBND các xã, phường', 'communes'],
    ['Ủy ban nhân dân cấp xã', 'communes'],
    ['Chủ tịch UBND các xã, phường', 'communes'],
    ['UBND các xã, phường, đặc khu', 'communes'],
    ['Các sở, ban, ngành', 'departments'],
    ['Thủ trưởng các sở, ban, ngành', 'departments'],
    ['Các cơ quan, đơn vị', 'departments'],
    ['Các cơ quan, đơn vị, địa phương', 'all_units'],
    ['Các sở, ban, ngành, UBND các xã, phường', 'all_units'],
    ['UBND các huyện, thị xã, thành phố', 'districts'],
    ['Các thôn, tổ dân phố', 'villages'],
    ['Các tổ chức chính trị - xã hội', 'organisations'],
  ])('%s is a group', (name, code) => {
    expect(matchUnit(name, directory)).toEqual(group(code));
  });

  it('leaves out what "trừ" leaves out', () => {
    const match = matchUnit('UBND các xã, phường, trừ phường Kim Liên', directory);
    const left = units.find((unit) => unit.name === 'Phường Kim Liên')?.id ?? 0;
    expect(match).toEqual(group('communes', [left]));
    const communes = directory.groups.find((one) => one.code === 'communes');
    if (!communes) throw new Error('no group of communes');
    expect(membersOf(communes, [left], units).map((unit) => unit.name)).toEqual(['Xã Hòa Lạc', 'Xã Thủy Tiên']);
  });

  it.each(['Sở Không Có', 'Phòng Văn hóa - Xã hội', ''])('leaves “%s” to a person', (name) => {
    expect(matchUnit(name, directory)).toEqual({ kind: 'none' });
  });
});
