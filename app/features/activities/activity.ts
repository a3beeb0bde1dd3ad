import type { IconName } from '../../ui/icons.tsx';

/** What a field of a form may ask. */
export type FieldType = 'number' | 'text' | 'choice' | 'choices';

export interface FieldChoice {
  value: string;
  label: string;
}

/** One question of the form of a kind. */
export interface ActivityField {
  key: string;
  label: string;
  type: FieldType;
  measure: string | null;
  required: boolean;
  /** Stands under "Thêm chi tiết". */
  foldedAway: boolean;
  choices: FieldChoice[] | null;
  /** Key of the number of which this one is a part. */
  partOf: string | null;
}

/** A kind of activity, as it is chosen. */
export interface ActivityKind {
  code: string;
  name: string;
  shortName: string;
  icon: IconName;
  hint: string | null;
  words: string[];
  publicParts: string[];
}

/** A kind with its form. */
export interface KindWithFields extends ActivityKind {
  fields: ActivityField[];
}

/** What was answered, by the keys of the fields. */
export type FieldValues = Record<string, number | string | string[]>;

/** An activity in lists. */
export interface ActivityRow {
  id: number;
  kind: string;
  kindName: string;
  icon: IconName;
  unitId: number;
  unitName: string;
  unitKind: string;
  happenedOn: string;
  endsOn: string | null;
  /** `08:00`. */
  startsAt: string | null;
  placeId: number | null;
  placeName: string | null;
  placeText: string | null;
  title: string;
  leaders: string | null;
  summary: string | null;
  values: FieldValues;
}

export type ActivityState = 'recorded' | 'withdrawn';

/** One activity with what its page needs. */
export interface Activity extends ActivityRow {
  unitPlace: number;
  state: ActivityState;
  reason: string | null;
  latitude: number | null;
  longitude: number | null;
  confidentiality: 0 | 1 | 2;
  recordedByName: string | null;
  recordedAt: Date;
  notedAt: Date | null;
  revision: number;
}

export const confidentialityNames: Record<0 | 1 | 2, string> = {
  0: 'Công khai: người dân được xem',
  1: 'Nội bộ: đơn vị và cấp trên',
  2: 'Hạn chế: lãnh đạo',
};
