import { SaxesParser } from 'saxes';
import { type ReadingContext, requireWithin } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** An element as written, its name with the prefix: Office writes `w:` for its words everywhere. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly inside; kept where WordprocessingML and MathML put words (`w:t`, `m:t`). */
  text: string;
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
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new UnreadableFile('damaged', 'a document type declaration in a part');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    requireWithin(limits.xmlElements, elements, 'elements');
    requireWithin(limits.xmlDepth, open.length, 'elements in each other');
    const element: XmlElement = { name, attributes, children: [], text: '' };
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
