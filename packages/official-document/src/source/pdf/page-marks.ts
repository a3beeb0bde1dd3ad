import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Font, Fonts } from './fonts.ts';
import { compose, type Matrix, matrixOf } from './matrix.ts';
import { type Rule, rulesOfPath } from './rules.ts';
import { TextState } from './text-state.ts';
import { isSeen, narrow, type Window } from './window.ts';
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
const { save, restore, clip, eoClip, transform, constructPath, showText } = OPS;
const { paintFormXObjectBegin, paintFormXObjectEnd } = OPS;
/** Most rules looked at on one page: a drawing has more, a table never. */
const MOST_RULES = 20_000;

/** Collects words and rules in one pass over what the page draws; annotations, stamps and form fields are left out. */
export async function readPageMarks(page: PDFPageProxy, fonts: Fonts): Promise<PageMarks> {
  const operators: Operators = await page.getOperatorList({ annotationMode: 0 });
  const findFont = (id: string) => fonts.get(id, page);
  const look = (rotation: number) => {
    const { transform: base, width, height } = page.getViewport({ scale: 1, rotation });
    const walk = new PageWalk(matrixOf(base), { left: 0, top: 0, right: width, bottom: height }, findFont);
    walk.follow(operators);
    lowerSuperscripts(walk.collector.words);
    return { turns: walk.turns, marks: { words: walk.collector.words, rules: walk.rules, width, height } };
  };
  const upright = look(page.rotate);
  // A page scanned or printed sideways: it is read the way most of its letters run.
  return upright.turns === 0 ? upright.marks : look(page.rotate - upright.turns * 90).marks;
}

/** Where the pen stands while the operators of a page are followed. */
interface Pen {
  matrix: Matrix;
  window: Window;
  text: TextState;
}

class PageWalk {
  readonly collector = new WordCollector();
  readonly rules: Rule[] = [];
  readonly #turned = [0, 0, 0, 0];
  readonly #saved: Pen[] = [];
  #pen: Pen;
  #isClipping = false;

  constructor(matrix: Matrix, window: Window, findFont: (id: string) => Font) {
    this.#pen = { matrix, window, text: new TextState(findFont) };
  }

  /** Quarter turns clockwise in which most letters stand. */
  get turns(): number {
    return this.#turned.indexOf(Math.max(...this.#turned));
  }

  follow({ fnArray, argsArray }: Operators): void {
    for (let index = 0; index < fnArray.length; index += 1) {
      const values = argsArray[index];
      this.#step(fnArray[index] ?? 0, Array.isArray(values) ? values : []);
    }
  }

  #step(operator: number, values: ArrayLike<unknown>): void {
    const pen = this.#pen;
    switch (operator) {
      case save:
        this.#enter();
        break;
      case restore:
      case paintFormXObjectEnd:
        this.#pen = this.#saved.pop() ?? pen;
        break;
      case transform:
        pen.matrix = compose(pen.matrix, matrixOf(values));
        break;
      case paintFormXObjectBegin:
        this.#enter();
        this.#pen.matrix = compose(pen.matrix, matrixOf(values[0]));
        this.#pen.window = narrow(pen.window, values[1], this.#pen.matrix);
        break;
      case clip:
      case eoClip:
        this.#isClipping = true;
        break;
      case constructPath:
        this.#draw(values);
        break;
      case showText:
        pen.text.show(values[0], pen.matrix, this.#place);
        break;
      default:
        pen.text.change(operator, values);
    }
  }

  #enter(): void {
    this.#saved.push(this.#pen);
    this.#pen = { ...this.#pen, text: this.#pen.text.copy() };
  }

  /** A path: `[painting operator, [steps], bounds]`. After a clip operator it bounds what is seen from here on. */
  #draw(values: ArrayLike<unknown>): void {
    const painting = Number(values[0]);
    const steps = (values[1] as ArrayLike<unknown> | undefined)?.[0];
    const stroked = STROKES.has(painting);
    if ((stroked || FILLS.has(painting)) && steps instanceof Float32Array && this.rules.length < MOST_RULES) {
      this.rules.push(...rulesOfPath(steps, this.#pen.matrix, stroked));
    }
    if (this.#isClipping && steps instanceof Float32Array) {
      this.#pen.window = narrow(this.#pen.window, values[2], this.#pen.matrix);
    }
    this.#isClipping = false;
  }

  readonly #place = (letter: Letter, quarter: number | undefined): void => {
    const middle = (letter.left + letter.right) / 2;
    if (quarter === undefined || !isSeen(this.#pen.window, middle, letter.baseline - 0.3 * letter.size)) return;
    this.#turned[quarter] = (this.#turned[quarter] ?? 0) + 1;
    if (quarter === 0) this.collector.add(letter);
  };
}
