import type { RenderedPage } from '../types.ts';

/** An open file of pages to be recognised. */
export interface Scan {
  readonly pages: number;
  /** Of a PDF page: whether it has a text layer, and whether one image covers it. */
  kindOf(page: number, signal?: AbortSignal): Promise<{ hasText: boolean; hasImage: boolean }>;
  /** Draws a page, from 1. Throws `UnreadableFile`. */
  render(page: number, signal?: AbortSignal): Promise<RenderedPage>;
  close(): Promise<void>;
}
