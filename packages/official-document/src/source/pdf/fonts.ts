import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What reading needs of a font. */
export interface Font {
  bold: boolean;
  italic: boolean;
  /** From the width of a glyph to the unit of the text. */
  scale: number;
}

const BOLD = /bold|black|heavy|demi/i;
const ITALIC = /italic|oblique/i;
/** Short forms at the end of a name, as `TimesNewRomanPS-BdIt` or `Times,BI`. */
const SHORT_BOLD = /[-,](bd|b)(i|it)?$/i;
const SHORT_ITALIC = /[-,](bd|b)?(i|it|obl)$/i;
const USUAL_SCALE = 0.001;
const PLAIN: Font = { bold: false, italic: false, scale: USUAL_SCALE };

/** The fonts of a document by the names that its pages use; a font says how it looks by its own name. */
export class Fonts {
  readonly #fonts = new Map<string, Font>();

  get(id: string, page: PDFPageProxy): Font {
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    const font = page.commonObjs.has(id) ? describe(page.commonObjs.get(id)) : PLAIN;
    this.#fonts.set(id, font);
    return font;
  }
}

function describe(font: { name?: unknown; fontMatrix?: ArrayLike<number> } | null | undefined): Font {
  const name = typeof font?.name === 'string' ? font.name : '';
  const scale = Math.abs(Number(font?.fontMatrix?.[0] ?? USUAL_SCALE));
  return {
    bold: BOLD.test(name) || SHORT_BOLD.test(name),
    italic: ITALIC.test(name) || SHORT_ITALIC.test(name),
    scale: Number.isFinite(scale) && scale > 0 ? scale : USUAL_SCALE,
  };
}
