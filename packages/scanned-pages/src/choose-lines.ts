import type { Box } from '@kheo/official-document';
import type { ScannedLine, ScannedPage } from './types.ts';

/** Lines are the same line when they share this part of the height of the lower one, and of the width of the shorter. */
const SAME = { height: 0.5, width: 0.5 };
/** The letters of a text layer are exact where they are right: recognition has to be better by this much. */
const BETTER = 0.03;

export interface ChosenPage extends ScannedPage {
  /** Lines whose text is that of the text layer. */
  fromLayer: number;
}

/**
 * Of a page that has a text layer and was recognised as well, the better of the two line by line. Lines are matched by
 * their place; `score` says how much a line looks like Vietnamese, from 0 to 1. The order and the tables are those of the
 * recognised page; what only the layer has stands behind the line of the layer before it.
 */
export function chooseLines(
  layer: readonly ScannedLine[],
  scanned: ScannedPage,
  score: (line: string) => number,
): ChosenPage {
  const places = scanned.lines.map((line) => placeOnPaper(line, scanned));
  const matches = layer.map((line) => places.findIndex((place) => isSameLine(line.box, place)));
  const taken = new Map<number, number[]>();
  for (const [index, match] of matches.entries()) {
    if (match >= 0) taken.set(match, [...(taken.get(match) ?? []), index]);
  }
  let fromLayer = 0;
  const lines = scanned.lines.map((line, index) => {
    const mine = taken.get(index) ?? [];
    const text = mine.map((each) => layer[each]?.text ?? '').join(' ');
    if (text.trim() === '' || score(line.text) > score(text) + BETTER) return line;
    fromLayer += 1;
    const { words: _, ...rest } = line;
    return { ...rest, text };
  });
  const { order, numbers } = withLayerOnly(layer, matches, lines.length);
  const tables = scanned.tables.map((table) => ({
    ...table,
    firstLine: numbers[table.firstLine - 1] ?? table.firstLine,
    lastLine: numbers[table.lastLine - 1] ?? table.lastLine,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        const own = cell.lines.map((number) => numbers[number - 1] ?? number);
        const text = cell.lines.map((number) => lines[number - 1]?.text ?? '').join('\n');
        return { ...cell, lines: own, text };
      }),
    ),
  }));
  const all = order.flatMap((entry) => {
    const line = entry.from === 'scan' ? lines[entry.index] : layer[entry.index];
    return line === undefined ? [] : [line];
  });
  return { ...scanned, lines: all, tables, fromLayer: fromLayer + all.length - lines.length };
}

/** The lines of the scan in order with those that only the layer has, and the new number of each line of the scan. */
function withLayerOnly(layer: readonly ScannedLine[], matches: readonly number[], count: number) {
  const behind = new Map<number, number[]>();
  let last = -1;
  for (const [index, match] of matches.entries()) {
    if (match >= 0) last = match;
    else if (layer[index]?.text.trim() !== '') behind.set(last, [...(behind.get(last) ?? []), index]);
  }
  const order: { from: 'scan' | 'layer'; index: number }[] = [];
  const numbers: number[] = [];
  for (let index = -1; index < count; index += 1) {
    if (index >= 0) {
      order.push({ from: 'scan', index });
      numbers.push(order.length);
    }
    for (const only of behind.get(index) ?? []) order.push({ from: 'layer', index: only });
  }
  return { order, numbers };
}

/** Where a line stood on the paper before the page was levelled. */
function placeOnPaper({ box }: ScannedLine, { width, height, turn }: ScannedPage): Box | undefined {
  if (box === undefined || turn.degrees === 0) return box;
  const radians = (-turn.degrees * Math.PI) / 180;
  const x = (box.left + box.right) / 2 - width / 2;
  const y = (box.top + box.bottom) / 2 - height / 2;
  const middleX = x * Math.cos(radians) - y * Math.sin(radians) + width / 2;
  const middleY = x * Math.sin(radians) + y * Math.cos(radians) + height / 2;
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  return {
    left: middleX - halfWidth,
    right: middleX + halfWidth,
    top: middleY - halfHeight,
    bottom: middleY + halfHeight,
  };
}

function isSameLine(a: Box | undefined, b: Box | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return (
    high >= SAME.height * Math.min(a.bottom - a.top, b.bottom - b.top) &&
    wide >= SAME.width * Math.min(a.right - a.left, b.right - b.left)
  );
}
