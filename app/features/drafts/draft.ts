import type { OfficialDocument } from '@kheo/official-document';
import { documentTypeName } from '@kheo/official-document';

export const draftStates = ['drafting', 'checked', 'to_sign', 'returned', 'signed', 'issued', 'cancelled'] as const;
export type DraftState = (typeof draftStates)[number];

export const stateNames: Record<DraftState, string> = {
  drafting: 'Đang soạn thảo',
  checked: 'Đã rà soát',
  to_sign: 'Trình ký',
  returned: 'Trả lại',
  signed: 'Đã ký, chờ ban hành',
  issued: 'Đã ban hành',
  cancelled: 'Đã hủy',
};

/** Types that a unit drafts most; any other of Decree 30 comes with what it was made of. */
export const draftTypes = ['', 'KH', 'BC', 'TTr', 'QĐ', 'TB', 'GM', 'BB', 'CTr', 'HD', 'CT', 'PA', 'NQ', 'CĐ'] as const;

/** Name of a type; an empty abbreviation is a công văn. */
export function typeName(type: string): string {
  return type === '' ? 'Công văn' : documentTypeName(type);
}

/** What a draft was made of. */
export interface DraftOrigin {
  kind: 'plan' | 'report';
  id: number;
  /** Version of it: another version makes another draft. */
  version?: number | undefined;
}

/** A draft in lists. */
export interface DraftSummary {
  id: number;
  type: string;
  title: string;
  state: DraftState;
  draftedByName: string | null;
  signerName: string | null;
  editedAt: Date;
  symbol: string | null;
  issuedOn: string | null;
  entryId: number | null;
}

/** A draft whole. */
export interface Draft {
  id: number;
  unitId: number;
  unitPlace: number;
  unitName: string;
  unitKind: string;
  type: string;
  document: OfficialDocument;
  origin: DraftOrigin['kind'] | null;
  originId: number | null;
  committeeId: number | null;
  confidentiality: number;
  state: DraftState;
  draftedBy: string | null;
  draftedByName: string | null;
  editedBy: string | null;
  editedByName: string | null;
  editedAt: Date;
  checkedByName: string | null;
  sentAt: Date | null;
  signerId: string | null;
  signerName: string | null;
  approvedFileId: number | null;
  signedBy: string | null;
  signedByName: string | null;
  signedForName: string | null;
  signedAt: Date | null;
  /** Day of signing. */
  signedOn: string | null;
  signedFileId: number | null;
  reason: string | null;
  version: number;
  revision: number;
  entryId: number | null;
  symbol: string | null;
  issuedOn: string | null;
  issuedFileId: number | null;
}

export interface DraftVersion {
  version: number;
  document: OfficialDocument;
  why: 'saved' | 'checked' | 'sent' | 'returned' | 'signed' | 'issued';
  writtenByName: string | null;
  keptAt: Date;
  /** Why it went on though components are missing. */
  note: string | null;
}

export const versionNames: Record<DraftVersion['why'], string> = {
  saved: 'trước khi người khác sửa',
  checked: 'khi rà soát',
  sent: 'khi trình ký',
  returned: 'khi trả lại',
  signed: 'khi ký',
  issued: 'khi ban hành',
};

/** A remark on a place: a part (`title`, `recipients`, `body.3`), and words in it. */
export interface Remark {
  id: number;
  part: string;
  words: string | null;
  text: string;
  version: number;
  madeByName: string | null;
  madeAt: Date;
  settledByName: string | null;
  settledAt: Date | null;
}
