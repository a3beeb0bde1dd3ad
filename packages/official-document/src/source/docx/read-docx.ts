import type { SourceText } from '../../source-text.ts';
import type { ReadingContext } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { BodyWalk } from './body.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { findParts } from './relationships.ts';
import { Styles } from './styles.ts';
import { child, parseXml } from './xml.ts';
import { type Archive, openArchive } from './zip.ts';

/** What the paragraphs of a document refer to. */
export interface DocumentParts {
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
}

const SPREADSHEET = 'Tệp là bảng tính hoặc bản trình chiếu. Hãy lưu văn bản thành tệp PDF hoặc DOCX rồi tải lên.';
const OPEN_DOCUMENT = 'Tệp ở dạng OpenDocument. Hãy lưu lại thành DOCX hoặc PDF rồi tải lên.';
const OTHER_ZIP = 'Tệp là tệp nén. Hãy giải nén rồi tải lên từng văn bản PDF hoặc DOCX bên trong.';

/**
 * Reads a DOCX: each printed line of a paragraph is a line, with its automatic number; tables row by row, cell by cell;
 * a footnote after the paragraph that refers to it. Headers, footers, comments, deleted and hidden text are left out;
 * macros, links and embedded objects are never opened. Throws `UnreadableFile`.
 */
export async function readDocx(bytes: Uint8Array, context: ReadingContext): Promise<SourceText> {
  const archive = await openArchive(bytes, context);
  const names = await findParts(archive, context);
  if (names === undefined) throw await otherZip(archive);
  const part = async (name: string) => {
    const xml = await archive.findText(name);
    return xml === undefined ? undefined : parseXml(xml, context);
  };
  const parts: DocumentParts = {
    styles: new Styles(await part(names.styles)),
    numbering: new Numbering(await part(names.numbering)),
    notes: new Notes(await part(names.footnotes), await part(names.endnotes)),
  };
  const walk = new BodyWalk(parts, context);
  const body = child(await part(names.body), 'w:body');
  if (body === undefined) throw new UnreadableFile('damaged', 'the document has no body');
  walk.readBlocks(body);
  return { kind: 'docx', pages: null, sections: walk.sections, lines: walk.list.lines, tables: walk.tables };
}

async function otherZip(archive: Archive): Promise<UnreadableFile> {
  const advice =
    archive.has('xl/workbook.xml') || archive.has('ppt/presentation.xml')
      ? SPREADSHEET
      : (await archive.findText('mimetype'))?.includes('opendocument')
        ? OPEN_DOCUMENT
        : OTHER_ZIP;
  return new UnreadableFile('unsupported', 'a zip without a document', advice);
}
