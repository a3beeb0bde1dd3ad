export type EvidenceSubject = 'activity' | 'assignment' | 'commitment' | 'appointment' | 'report_figure';

export const evidenceKinds = ['photo', 'document', 'audio', 'video', 'link'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const kindNames: Record<EvidenceKind, string> = {
  photo: 'ảnh',
  document: 'văn bản',
  audio: 'ghi âm',
  video: 'video',
  link: 'liên kết',
};

/** What came of a file that was checked and cleaned: kept by content, not yet attached to a record. */
export interface TakenFile {
  kind: Exclude<EvidenceKind, 'link'>;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  thumbSha256: string | null;
  /** When the photo was taken, as an instant in ISO form. */
  takenAt: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A file or link that was taken in from a form, to be given to `attachEvidence`. */
export type TakenIn = { caption: string | null } & (
  | (TakenFile & { url: null; uploadId: string | null })
  | { kind: 'link'; url: string }
);

/** A piece of evidence as pages show it. */
export interface EvidenceItem {
  id: number;
  subject: EvidenceSubject;
  subjectId: number;
  unitId: number;
  kind: EvidenceKind;
  name: string | null;
  mediaType: string | null;
  /** Size of the file; null for a link. */
  bytes: number | null;
  url: string | null;
  caption: string | null;
  takenAt: Date | null;
  latitude: number | null;
  longitude: number | null;
  isPublic: boolean;
  /** Address of the file, signed for who reads; of a link, where it leads. */
  href: string;
  thumbHref?: string | undefined;
  createdByName: string | null;
  createdAt: Date;
}
