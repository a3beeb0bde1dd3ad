import type { Rule } from './rules.ts';

/** A cell of ruled lines; rows and columns count from 0. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table as its rules draw it: the places of the column and row lines, and the cells between them. */
export interface Grid {
  columns: number[];
  rows: number[];
  cells: GridCell[];
}

/** Rules this near count as one, or as touching. */
const NEAR = 3;
/** Part of a side that must be drawn for it to separate two cells. */
const DRAWN = 0.6;
const MOST_LINES = 300;

/** The tables that the rules of a page draw: at least two columns, and more than one cell. From top to bottom. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const lines = joinAligned(rules);
  const grids = connected(lines).map(gridFrom);
  return grids.filter((grid) => grid !== undefined).sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Joins rules in one line that touch: borders are often drawn cell by cell. */
function joinAligned(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const direction of ['horizontal', 'vertical'] as const) {
    const sorted = rules.filter((rule) => rule.direction === direction).sort((a, b) => a.at - b.at || a.from - b.from);
    const groups: Rule[][] = [];
    for (const rule of sorted) {
      const group = groups.at(-1);
      if (group?.[0] !== undefined && rule.at - group[0].at <= NEAR / 2) group.push(rule);
      else groups.push([rule]);
    }
    for (const group of groups) {
      let current: Rule | undefined;
      for (const rule of group.sort((a, b) => a.from - b.from)) {
        if (current !== undefined && rule.from - current.to <= NEAR) current.to = Math.max(current.to, rule.to);
        else {
          current = { ...rule };
          joined.push(current);
        }
      }
    }
  }
  return joined;
}

/** Groups of rules that meet each other. */
function connected(rules: Rule[]): Rule[][] {
  const horizontal = rules.filter((rule) => rule.direction === 'horizontal').slice(0, MOST_LINES);
  const vertical = rules.filter((rule) => rule.direction === 'vertical').slice(0, MOST_LINES);
  const group = new Map<Rule, Set<Rule>>();
  for (const across of horizontal) {
    for (const down of vertical) {
      if (!meet(across, down)) continue;
      const merged = new Set([...(group.get(across) ?? [across]), ...(group.get(down) ?? [down])]);
      for (const rule of merged) group.set(rule, merged);
    }
  }
  return [...new Set(group.values())].map((set) => [...set]);
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  );
}

function gridFrom(rules: Rule[]): Grid | undefined {
  const horizontal = rules.filter((rule) => rule.direction === 'horizontal');
  const vertical = rules.filter((rule) => rule.direction === 'vertical');
  const columns = places(vertical);
  const rows = places(horizontal);
  if (columns.length < 3 || rows.length < 2) return undefined;
  const cells = cellsOf(columns, rows, horizontal, vertical);
  return cells.length > 1 ? { columns, rows, cells } : undefined;
}

/** Where the rules lie, in order, near ones as one. */
function places(rules: Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(at);
  }
  return found;
}

/** Fields of the grid joined where no rule stands between them; the first row and column of a cell give its size. */
function cellsOf(columns: number[], rows: number[], horizontal: Rule[], vertical: Rule[]): GridCell[] {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  const isOpen = (rules: Rule[], at: number, from: number, to: number) => !isDrawn(rules, at, from, to);
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      const [top, bottom] = [rows[row] ?? 0, rows[row + 1] ?? 0];
      let columnSpan = 1;
      while (
        column + columnSpan + 1 < columns.length &&
        !taken.has(`${row},${column + columnSpan}`) &&
        isOpen(vertical, columns[column + columnSpan] ?? 0, top, bottom)
      ) {
        columnSpan += 1;
      }
      const [left, right] = [columns[column] ?? 0, columns[column + columnSpan] ?? 0];
      let rowSpan = 1;
      while (row + rowSpan + 1 < rows.length && isOpen(horizontal, rows[row + rowSpan] ?? 0, left, right)) rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down},${column + across}`);
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

/** Whether rules at that place cover most of the way between two others. */
function isDrawn(rules: Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= NEAR) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= DRAWN * (to - from);
}
