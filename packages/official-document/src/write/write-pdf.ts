import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { OfficialDocument } from '../model.ts';
import { fontFiles, TYPEFACE } from './drawing.ts';
import { layoutData } from './pdf/layout-data.ts';
import { TEMPLATE } from './pdf/template.ts';
import { printable } from './printable.ts';
import { watermarkPicture } from './watermark.ts';
import type { WriteOptions } from './write-options.ts';

/** How many documents a piece that was laid out may go unused before its memory is given back. */
const KEPT_FOR = 4;

/** A folder that does not exist: neither the layout nor a drawing within it can read a file of the machine. */
const WORKSPACE = resolve('/no-files-for-documents');

let compiler: NodeCompiler | undefined;

/**
 * Writes an official document as a PDF in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, with the text selectable and
 * the title among its properties. Each enclosed document starts on a page of its own and counts its pages from 1. The
 * same document always gives the same bytes. It works in the calling thread, about a second for a hundred pages.
 *
 * @example await writeFile('ke-hoach.pdf', await writePdf(document, { draft: true }));
 */
export async function writePdf(document: OfficialDocument, options: WriteOptions = {}): Promise<Uint8Array> {
  compiler ??= await createCompiler();
  const data = JSON.stringify(layoutData(printable(document), TYPEFACE, options));
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { data } });
  const laidOut = compiled.result;
  if (laidOut === null) throw new Error(`the layout failed: ${errorOf(compiler, compiled.takeDiagnostics())}`);
  const bytes = compiler.pdf(laidOut);
  compiler.evictCache(KEPT_FOR);
  return new Uint8Array(bytes);
}

async function createCompiler(): Promise<NodeCompiler> {
  // Loaded when it is first needed: most processes only read documents.
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontBlobs = await Promise.all(fontFiles().map((file) => readFile(file)));
  const created = Compiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
  created.mapShadow(join(WORKSPACE, 'watermark.png'), Buffer.from(await watermarkPicture()));
  return created;
}

function errorOf(from: NodeCompiler, error: NodeError | null): string {
  return error === null ? 'no reason given' : JSON.stringify(from.fetchDiagnostics(error));
}
