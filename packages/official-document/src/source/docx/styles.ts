import { child, childrenNamed, statedValue, toggleOf, type XmlElement } from './xml.ts';

/** How characters look, as far as it is stated. */
export interface RunLook {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  caps?: boolean | undefined;
  hidden?: boolean | undefined;
  superscript?: boolean | undefined;
  /** In points. */
  size?: number | undefined;
}

/** Place in an automatic numbering; `level` from 0. */
export interface NumberingPlace {
  id: string;
  level: number | undefined;
}

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'justify' | undefined;
  numbering?: NumberingPlace | undefined;
}

interface Style {
  basedOn: string | undefined;
  run: RunLook;
  paragraph: ParagraphLook;
  ruled: boolean | undefined;
}

/** A style with everything that it takes over from the styles under it. */
export type ResolvedStyle = Omit<Style, 'basedOn'>;

const ALIGNMENTS: Record<string, ParagraphLook['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
/** Longest chain of styles followed; a chain in a circle ends there as well. */
const LONGEST_CHAIN = 50;
const NOTHING: ResolvedStyle = { run: {}, paragraph: {}, ruled: undefined };

/** The look that run properties (`w:rPr`) state. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const halfPoints = Number(statedValue(properties, 'w:sz') ?? Number.NaN);
  const position = statedValue(properties, 'w:vertAlign');
  return {
    bold: toggleOf(properties, 'w:b'),
    italic: toggleOf(properties, 'w:i'),
    caps: toggleOf(properties, 'w:caps'),
    hidden: toggleOf(properties, 'w:vanish'),
    superscript: position === undefined ? undefined : position === 'superscript',
    size: Number.isFinite(halfPoints) ? halfPoints / 2 : undefined,
  };
}

/** The look that paragraph properties (`w:pPr`) state. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const numbering = child(properties, 'w:numPr');
  const id = statedValue(numbering, 'w:numId');
  const level = Number(statedValue(numbering, 'w:ilvl') ?? Number.NaN);
  const stated = id !== undefined || Number.isInteger(level);
  return {
    align: ALIGNMENTS[statedValue(properties, 'w:jc') ?? ''],
    numbering: stated ? { id: id ?? '', level: Number.isInteger(level) ? level : undefined } : undefined,
  };
}

/** Whether a list of borders (`w:tblBorders`, `w:tcBorders`) draws any line; undefined where there is no list. */
export function drawsRules(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined || borders.children.length === 0) return undefined;
  return borders.children.some((side) => !['nil', 'none', undefined].includes(side.attributes['w:val']));
}

/** The one look with the other laid over it; what the other does not state stays. */
export function overlay<Look extends object>(under: Look, over: Look): Look {
  const stated = Object.entries(over).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? under : { ...under, ...Object.fromEntries(stated) };
}

/** The styles of a document, by their identifiers. */
export class Styles {
  readonly defaults: RunLook;
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, ResolvedStyle>();
  readonly #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    const runDefaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.defaults = overlay({ size: 10 }, runLook(runDefaults));
    let defaultParagraph: string | undefined;
    for (const style of childrenNamed(root, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '0');
      if (isDefault && style.attributes['w:type'] === 'paragraph') defaultParagraph = id;
      this.#styles.set(id, {
        basedOn: statedValue(style, 'w:basedOn'),
        run: runLook(child(style, 'w:rPr')),
        paragraph: paragraphLook(child(style, 'w:pPr')),
        ruled: drawsRules(child(child(style, 'w:tblPr'), 'w:tblBorders')),
      });
    }
    this.#defaultParagraph = defaultParagraph;
  }

  /** The style of a paragraph, the default one when it names none. */
  ofParagraph(id: string | undefined): ResolvedStyle {
    return this.resolve(id ?? this.#defaultParagraph);
  }

  /** The style of that identifier over those that it is based on; one that states nothing where it is unknown. */
  resolve(id: string | undefined): ResolvedStyle {
    if (id === undefined) return NOTHING;
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    let resolved = NOTHING;
    let next: string | undefined = id;
    for (let depth = 0; next !== undefined && depth < LONGEST_CHAIN; depth += 1) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      resolved = {
        run: overlay(style.run, resolved.run),
        paragraph: overlay(style.paragraph, resolved.paragraph),
        ruled: resolved.ruled ?? style.ruled,
      };
      next = style.basedOn;
    }
    this.#resolved.set(id, resolved);
    return resolved;
  }
}
