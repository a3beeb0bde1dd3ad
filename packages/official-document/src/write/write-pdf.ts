import type { OfficialDocument } from '../model.ts';
import { TYPEFACE } from './drawing.ts';
import { laidOut } from './pdf/compiler.ts';
import { layoutData } from './pdf/layout-data.ts';
import { TEMPLATE } from './pdf/template.ts';
import { printable } from './printable.ts';
import type { WriteOptions } from './write-options.ts';

/**
 * Writes an official document as a PDF in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, with the text selectable and
 * the title among its properties. Each enclosed document starts on a page of its own and counts its pages from 1. The
 * same document always gives the same bytes. It works in the calling thread, about a second for a hundred pages.
 *
 * @example await writeFile('ke-hoach.pdf', await writePdf(document, { draft: true }));
 */
export async function writePdf(document: OfficialDocument, options: WriteOptions = {}): Promise<Uint8Array> {
  return laidOut(TEMPLATE, JSON.stringify(layoutData(printable(document), TYPEFACE, options)));
}
