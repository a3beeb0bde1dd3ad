import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fonts } from './fonts.ts';
import { compose, type Matrix, matrixOf } from './matrix.ts';
import { type Rule, rulesOfPath } from './rules.ts';
import { TextState } from './text-state.ts';
import { type Letter, lowerSuperscripts, type Word, WordCollector } from './words.ts';

/** What is printed on a page. Lengths in points from the top left of the page as it is looked at. */
export interface PageMarks {
  words: Word[];
  rules: Rule[];
  width: number;
  height: number;
}

interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);
const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, constructPath, showText } = OPS;
/** Most rules looked at on one page: a drawing has more, a table never. */
const MOST_RULES = 20_000;

/** Collects words and rules in one pass over what the page draws; annotations, stamps and form fields are left out. */
export async function readPageMarks(page: PDFPageProxy, fonts: Fonts): Promise<PageMarks> {
  const operators: Operators = await page.getOperatorList({ annotationMode: 0 });
  const viewport = page.getViewport({ scale: 1 });
  const upright = walk(operators, matrixOf(viewport.transform), page, fonts);
  if (upright.turns === 0) return { ...upright.marks, width: viewport.width, height: viewport.height };
  // A page scanned or printed sideways: it is read the way most of its letters run.
  const { transform, width, height } = page.getViewport({ scale: 1, rotation: page.rotate - upright.turns * 90 });
  return { ...walk(operators, matrixOf(transform), page, fonts).marks, width, height };
}

function walk(operators: Operators, base: Matrix, page: PDFPageProxy, fonts: Fonts) {
  const collector = new WordCollector();
  const rules: Rule[] = [];
  const turned = [0, 0, 0, 0];
  const saved: { matrix: Matrix; text: TextState }[] = [];
  let matrix = base;
  let text = new TextState((id) => fonts.get(id, page));
  const leave = () => {
    const state = saved.pop();
    if (state !== undefined) ({ matrix, text } = state);
  };
  const enter = () => saved.push({ matrix, text: text.copy() });
  const place = (letter: Letter, quarter: number | undefined) => {
    if (quarter !== undefined) turned[quarter] = (turned[quarter] ?? 0) + 1;
    if (quarter === 0) collector.add(letter);
  };
  for (let index = 0; index < operators.fnArray.length; index += 1) {
    const operator = operators.fnArray[index] ?? 0;
    const values = operators.argsArray[index];
    const list: ArrayLike<unknown> = Array.isArray(values) ? values : [];
    switch (operator) {
      case save:
        enter();
        break;
      case restore:
      case paintFormXObjectEnd:
        leave();
        break;
      case transform:
        matrix = compose(matrix, matrixOf(list));
        break;
      case paintFormXObjectBegin:
        enter();
        matrix = compose(matrix, matrixOf(list[0]));
        break;
      case constructPath: {
        const kind = Number(list[0]);
        const steps = (list[1] as ArrayLike<unknown> | undefined)?.[0];
        const stroked = STROKES.has(kind);
        if ((stroked || FILLS.has(kind)) && ArrayBuffer.isView(steps) && rules.length < MOST_RULES) {
          rules.push(...rulesOfPath(steps as Float32Array, matrix, stroked));
        }
        break;
      }
      case showText:
        text.show(list[0], matrix, place);
        break;
      default:
        text.change(operator, list);
    }
  }
  lowerSuperscripts(collector.words);
  const turns = turned.indexOf(Math.max(...turned));
  return { marks: { words: collector.words, rules }, turns };
}
