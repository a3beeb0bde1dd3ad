import type { SourceText } from '@kheo/official-document';
import type { PlanReading } from '@kheo/plan-reader';
import type { ScannedPage } from '@kheo/scanned-pages';

/** `reading`: pages are still to be read; the other three are ends. */
export type ReadingState = 'reading' | 'done' | 'failed' | 'cancelled';

/** `waiting`: to be read, or being read; a page that is lost on the way is read again. */
export type PageState = 'waiting' | 'done' | 'failed';

/** A file that is read page by page. */
export interface Reading {
  id: number;
  fileId: number;
  fileName: string;
  sha256: string;
  unitId: number;
  unitPlace: number;
  createdBy: string | null;
  role: string;
  state: ReadingState;
  fault: string | null;
  /** The plan that was made of it, once it is. */
  planId: number | null;
}

/** A reading as a list shows it: how many pages the file has, and of how many it is known what they are. */
export interface OpenReading extends Pick<Reading, 'id' | 'fileName' | 'state' | 'fault'> {
  pages: number;
  read: number;
}

export interface PageProgress {
  page: number;
  state: PageState;
  fault: string | null;
}

/** What a page gave, or null where it could not be read. */
export interface PageResult {
  page: number;
  result: ScannedPage | null;
}

/** Text and tasks as read. */
export interface ReadPlan {
  source: SourceText;
  reading: PlanReading;
}
