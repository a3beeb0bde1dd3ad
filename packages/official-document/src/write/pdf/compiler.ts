import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../drawing.ts';
import { watermarkPicture } from '../watermark.ts';

/** How many documents a piece that was laid out may go unused before its memory is given back. */
const KEPT_FOR = 4;

/** A folder that does not exist: neither the layout nor a drawing within it can read a file of the machine. */
const WORKSPACE = resolve('/no-files-for-documents');

let compiler: NodeCompiler | undefined;

/** The PDF that a layout makes of its data (`sys.inputs.data`), with pictures that it may name. */
export async function laidOut(
  template: string,
  data: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  compiler ??= await createCompiler();
  const paths = Object.entries(pictures).map(([name, bytes]) => ({ path: join(WORKSPACE, name), bytes }));
  for (const { path, bytes } of paths) compiler.mapShadow(path, Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
    if (compiled.result === null) {
      throw new Error(`the layout failed: ${errorOf(compiler, compiled.takeDiagnostics())}`);
    }
    const bytes = compiler.pdf(compiled.result);
    compiler.evictCache(KEPT_FOR);
    return new Uint8Array(bytes);
  } finally {
    for (const { path } of paths) compiler.unmapShadow(path);
  }
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
