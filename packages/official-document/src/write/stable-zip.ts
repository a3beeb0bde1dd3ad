import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day that a zip can state. */
const NO_TIME = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const WRITTEN_TIME = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** A DOCX without the times at which it was made, so that the same document gives the same bytes. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    files[name] = name === PROPERTIES ? strToU8(strFromU8(content).replace(WRITTEN_TIME, '')) : content;
  }
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}
