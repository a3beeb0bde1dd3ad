import { SaxesParser } from 'saxes';
import { type ReadingContext, requireWithin } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** An element, its name with the prefix that Office gives the namespace: `w:p`, whatever the file calls it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly inside; kept where WordprocessingML and MathML put words (`w:t`, `m:t`). */
  text: string;
}

/** The namespaces whose elements are read, in both editions of ISO/IEC 29500, and their usual prefixes. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
]);

/** Gives names the usual prefixes, by what the root declares; undefined where the file uses them itself. */
function renamer(declarations: Record<string, string>): ((name: string) => string) | undefined {
  const changed = new Map<string, string>();
  for (const [attribute, namespace] of Object.entries(declarations)) {
    const usual = PREFIXES.get(namespace);
    const own = attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? `${attribute.slice(6)}:` : undefined;
    if (usual !== undefined && own !== undefined && own !== usual) changed.set(own, usual);
  }
  if (changed.size === 0) return undefined;
  return (name) => {
    const at = name.indexOf(':') + 1;
    const usual = changed.get(name.slice(0, at));
    return usual === undefined ? name : usual + name.slice(at);
  };
}

/** Renames an element and its attributes; an attribute without prefix belongs to no namespace and keeps its name. */
function renamed(element: XmlElement, rename: (name: string) => string): XmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name.includes(':') ? rename(name) : name,
    value,
  ]);
  return { ...element, name: rename(element.name), attributes: Object.fromEntries(attributes) };
}

/**
 * The root of an XML text. A document type declaration is refused, so no entity is ever expanded; elements are counted
 * and may not nest without end. Throws `UnreadableFile` `damaged` or `too-large`.
 */
export function parseXml(xml: string, { limits }: ReadingContext): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let current = root;
  let elements = 0;
  let rename: ReturnType<typeof renamer>;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new UnreadableFile('damaged', 'a document type declaration in a part');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    requireWithin(limits.xmlElements, elements, 'elements');
    requireWithin(limits.xmlDepth, open.length, 'elements in each other');
    if (elements === 1) rename = renamer(attributes);
    const plain: XmlElement = { name, attributes, children: [], text: '' };
    const element = rename === undefined ? plain : renamed(plain, rename);
    current.children.push(element);
    open.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    open.pop();
    current = open.at(-1) ?? root;
  });
  const addText = (text: string) => {
    if (current.name.endsWith(':t')) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', 'a part is not well-formed XML', undefined, { cause: error });
  }
  return root.children[0] ?? root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The `w:val` of the child of that name: how WordprocessingML states nearly every property. */
export function statedValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A property that is on by being there, unless its value says off; undefined when it is not stated. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const toggle = child(element, name);
  if (toggle === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(toggle.attributes['w:val'] ?? '1');
}
