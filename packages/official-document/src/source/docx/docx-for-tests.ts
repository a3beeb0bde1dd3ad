import { type Zippable, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** The XML of a part with the root element of that name. */
export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

/** A paragraph of one run; `properties` goes into `w:pPr`, `look` into `w:rPr`. */
export function paragraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;
}

export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** A DOCX of a body and other parts, by their names under `word/`; `files` adds to the zip as it is. */
export function makeDocx(body: string, parts: Record<string, string> = {}, files: Zippable = {}): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const named = Object.entries(parts).map(([name, xml]) => [`word/${name}`, encode(xml)]);
  return zipSync({
    '[Content_Types].xml': encode('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': encode(part('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(named),
    ...files,
  });
}
