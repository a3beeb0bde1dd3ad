import type { GreyImage } from '../prepare/grey-image.ts';

/** A word that an engine recognised; lengths in pixels of the image it was given. */
export interface EngineWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  baseline: number;
  /** Height of the font of its line, from the ascenders to the descenders. */
  size: number;
  /** From 0 to 1. */
  confidence: number;
  /** Number of the line within the image. */
  line: number;
  /** Whether it belongs to a column beside the word before it, however near that is. */
  apart?: boolean;
  /** Whether its line is set in bold: no engine tells, the picture does. */
  bold?: boolean;
}

/** How the image is laid out, in the numbers of Tesseract: one block of lines (6), one line (7). */
export type Segmentation = 6 | 7;

/** What turns a grey image into words. Images are recognised one after another; several engines run side by side. */
export interface Engine {
  recognise(image: GreyImage, segmentation: Segmentation, signal?: AbortSignal): Promise<EngineWord[]>;
  close(): Promise<void>;
}

/** A page is read quickly, and what is doubtful in it carefully. */
export type Look = 'quick' | 'careful';

/** An engine for each look at a page. */
export type Engines = Record<Look, Engine>;
