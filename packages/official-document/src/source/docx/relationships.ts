import { type ReadingContext, requireWithin } from '../limits.ts';
import { parseXml } from './xml.ts';
import type { Archive } from './zip.ts';

const ROOT = '_rels/.rels';
const USUAL_BODY = 'word/document.xml';
const MOST_RELATIONSHIPS = 100_000;

/** Names of the parts of a document inside its zip, whether it has them or not. */
export interface PartNames {
  body: string;
  styles: string;
  numbering: string;
  footnotes: string;
  endnotes: string;
}

/**
 * Where the parts of a document stand: by its relationships (ISO/IEC 29500-2), which some programs use to name the body
 * `document2.xml`; else under the usual names. Undefined when there is no body: the zip is no DOCX.
 */
export async function findParts(archive: Archive, context: ReadingContext): Promise<PartNames | undefined> {
  const root = await relationshipsIn(ROOT, '', archive, context);
  const stated = root.get('officeDocument');
  const body = stated !== undefined && archive.has(stated) ? stated : USUAL_BODY;
  if (!archive.has(body) || !body.startsWith('word/')) return undefined;
  const folder = body.slice(0, body.lastIndexOf('/') + 1);
  const related = await relationshipsIn(`${folder}_rels/${body.slice(folder.length)}.rels`, folder, archive, context);
  const nameOf = (type: string) => related.get(type) ?? `${folder}${type}.xml`;
  return {
    body,
    styles: nameOf('styles'),
    numbering: nameOf('numbering'),
    footnotes: nameOf('footnotes'),
    endnotes: nameOf('endnotes'),
  };
}

/** Targets inside the zip by the last word of their type; addresses outside of it are never followed. */
async function relationshipsIn(
  name: string,
  folder: string,
  archive: Archive,
  context: ReadingContext,
): Promise<Map<string, string>> {
  const xml = await archive.findText(name);
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  const { children } = parseXml(xml, context);
  requireWithin(MOST_RELATIONSHIPS, children.length, 'relationships');
  for (const { attributes } of children) {
    const { Type = '', Target = '', TargetMode = 'Internal' } = attributes;
    if (TargetMode !== 'Internal') continue;
    targets.set(Type.slice(Type.lastIndexOf('/') + 1), Target.startsWith('/') ? Target.slice(1) : folder + Target);
  }
  return targets;
}
