import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files that pages refer to, by the name that does not change when their content does. */
export type AssetName =
  | 'kheo.css'
  | 'documents.css'
  | 'more.css'
  | 'kheo.js'
  | 'more.js'
  | 'htmx.js'
  | 'icons.svg'
  | 'favicon.svg'
  | 'icon-192.png';

/** Where the server answers with the files of the asset folder; they may be cached for ever. */
export const ASSET_ROUTE = '/assets';

const FOLDER = fileURLToPath(new URL('../../dist/assets/', import.meta.url));

let manifest: Readonly<Record<string, string>> | undefined;
let folder = FOLDER;

/** The folder that holds the built files; each also lies there compressed, as `.br` and `.gz`. */
export function assetFolder(): string {
  return folder;
}

/** Reads the manifest of another folder; tests build into one of their own. */
export function useAssetFolder(path: string): void {
  folder = path.endsWith('/') ? path : `${path}/`;
  manifest = undefined;
}

/** The address of a file under its hashed name, like `/assets/kheo-1a2b3c4d.css`. */
export function assetAddress(name: AssetName): string {
  manifest ??= readManifest(folder);
  // Before the first build the plain name stands, so that rendering a component needs no build.
  return `${ASSET_ROUTE}/${manifest[name] ?? name}`;
}

function readManifest(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(`${path}manifest.json`, 'utf8')) as Record<string, string>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
