/**
 * Which of the lines that look numbered are outline entries. Each candidate may be read in several ways or be plain
 * text; the cheapest reading of the whole sequence wins, so that a damaged "1." between I and III becomes II, and a
 * "3." in the middle of a sentence stays text.
 */
import { isCapitals, LETTERS, type MarkStyle, type Reading } from './marks.ts';

export interface Candidate {
  /** Index among the lines. */
  index: number;
  readings: Reading[];
  /** Whether the line looks like the middle of a paragraph. */
  isContinuation: boolean;
  isAfterGap: boolean;
  /** Text after the mark, on the next line where the mark stands alone. */
  rest: string;
}

export interface Numbered {
  index: number;
  reading: Reading;
  /** Labels from the outermost level inwards; empty for a footnote. */
  path: string[];
  /** Numbers of the same sequence that are missing before it. */
  missing: number;
}

interface Level {
  style: MarkStyle;
  value: number;
  label: string;
  depth: number;
}

interface State {
  levels: readonly Level[];
  note: number;
  cost: number;
  chosen: Chosen | null;
}

interface Chosen {
  numbered: Numbered;
  before: Chosen | null;
}

const BEAM = 16;
const RANK: Record<MarkStyle, number> = {
  part: 0,
  chapter: 1,
  upper: 2,
  roman: 3,
  article: 3,
  arabic: 4,
  decimal: 5,
  letter: 7,
  note: 9,
};

/** The outline entries and footnotes among the candidates, in order. */
export function chooseNumbering(candidates: readonly Candidate[]): Numbered[] {
  let states: State[] = [{ levels: [], note: 0, cost: 0, chosen: null }];
  for (const candidate of candidates) {
    const next: State[] = [];
    for (const state of states) {
      next.push({ ...state, cost: state.cost + textCost(candidate) });
      for (const reading of candidate.readings) next.push(...follow(state, candidate, reading));
    }
    states = prune(next);
  }
  const best = states[0];
  const found: Numbered[] = [];
  for (let chosen = best?.chosen ?? null; chosen !== null; chosen = chosen.before) found.push(chosen.numbered);
  return found.reverse();
}

function prune(states: State[]): State[] {
  states.sort((left, right) => left.cost - right.cost);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = `${state.levels.map((level) => `${level.style}${level.value}`).join('.')}|${state.note}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === BEAM) break;
  }
  return kept;
}

/** What it costs to take a numbered-looking line for plain text. */
function textCost(candidate: Candidate): number {
  const first = candidate.readings[0];
  if (first === undefined) return 0;
  if (candidate.isContinuation) return 0.1;
  // A raised number or one in brackets can be nothing else.
  if (first.style === 'note') return candidate.readings.length === 1 ? 5 : 0.7;
  const isHeading = (first.style === 'roman' || first.style === 'upper') && isCapitals(candidate.rest);
  const base = isHeading || first.style === 'article' ? 7 : 3.2;
  return Math.max(0.5, base - first.cost);
}

function follow(state: State, candidate: Candidate, reading: Reading): State[] {
  const continued = candidate.isContinuation ? continuedCost(reading) : 0;
  const cost = state.cost + reading.cost + continued + (candidate.isAfterGap ? 0 : 0.2);
  if (reading.style === 'note') return [followNote(state, candidate, reading, cost)];
  if (reading.style === 'decimal') return followDecimal(state, candidate, reading, cost);
  const { levels } = state;
  const depth = levels.findLastIndex((level) => level.style === reading.style);
  const current = levels[depth];
  const states: State[] = [];
  if (current !== undefined) {
    const step = distance(reading.style, current.value, reading.value);
    const stepCost = step.missing < 0 ? 5 : step.missing * 2.2;
    states.push(advance(state, candidate, reading, levels.slice(0, depth), cost + stepCost, Math.max(0, step.missing)));
  } else {
    const parents = levels.filter((level) => RANK[level.style] < RANK[reading.style]);
    const orderCost = parents.length === levels.length ? 0 : 2;
    const missing = Math.max(0, distance(reading.style, 0, reading.value).missing);
    const startCost = missing === 0 ? 0.3 : 1.5 + missing * 1.5;
    states.push(advance(state, candidate, reading, parents, cost + orderCost + startCost, missing));
  }
  return states;
}

/** What it costs to begin an entry below a full line: "1.1" and "a) Sở Tư pháp" hardly stand there by chance. */
function continuedCost({ style, mark, rest }: Reading): number {
  if (style === 'decimal') return 1.2;
  return style === 'letter' && mark.endsWith(')') && /^\p{Lu}/u.test(rest) ? 2.2 : 4;
}

function followNote(state: State, candidate: Candidate, reading: Reading, cost: number): State {
  const step = reading.value - state.note - 1;
  const stepCost = step === 0 ? 0.3 : step > 0 && step < 4 ? 1.5 + step : 4;
  const numbered = { index: candidate.index, reading, path: [], missing: 0 };
  return {
    levels: state.levels,
    note: reading.value,
    cost: cost + stepCost,
    chosen: { numbered, before: state.chosen },
  };
}

/** `1.2` belongs under `1.`; where no such number is open, under the section that it names or directly below. */
function followDecimal(state: State, candidate: Candidate, reading: Reading, cost: number): State[] {
  const { levels } = state;
  const width = reading.prefix.length;
  const parent = reading.prefix.at(-1) ?? 0;
  const sibling = levels.findLastIndex((level) => level.style === 'decimal' && level.depth === width);
  const owner = levels.findLastIndex(
    (level) =>
      level.value === parent &&
      (width > 1 ? level.style === 'decimal' && level.depth === width - 1 : level.style === 'arabic'),
  );
  if (owner >= 0) {
    const isOpen = sibling > owner;
    const from = isOpen ? (levels[sibling]?.value ?? 0) : 0;
    const missing = reading.value - from - 1;
    const stepCost = missing < 0 ? 5 : missing * 2.2;
    return [advance(state, candidate, reading, levels.slice(0, owner + 1), cost + stepCost, Math.max(0, missing))];
  }
  const section = levels.findLastIndex((level) => level.style === 'roman' && level.value === parent);
  if (section >= 0 && width === 1) {
    const child = levels[section + 1];
    const from = child?.style === 'decimal' ? child.value : 0;
    const missing = reading.value - from - 1;
    const stepCost = (missing < 0 ? 5 : missing * 2.2) + 0.5;
    return [advance(state, candidate, reading, levels.slice(0, section + 1), cost + stepCost, Math.max(0, missing))];
  }
  const parents = levels.filter((level) => RANK[level.style] < RANK.arabic);
  const opened: Level = { style: 'arabic', value: parent, label: String(parent), depth: 0 };
  return [advance(state, candidate, reading, [...parents, opened], cost + 3, 1)];
}

function advance(
  state: State,
  candidate: Candidate,
  reading: Reading,
  parents: readonly Level[],
  cost: number,
  missing: number,
): State {
  const level: Level = {
    style: reading.style,
    value: reading.value,
    label: reading.label,
    depth: reading.prefix.length,
  };
  const levels = [...parents, level];
  const numbered = { index: candidate.index, reading, path: levels.map((each) => each.label), missing };
  return { levels, note: state.note, cost, chosen: { numbered, before: state.chosen } };
}

/** How many entries are missing between two of a sequence; negative when it goes back. */
function distance(style: MarkStyle, from: number, to: number): { missing: number } {
  if (style !== 'letter' && style !== 'upper') return { missing: to - from - 1 };
  if (to <= from) return { missing: -1 };
  // đ, f and j are often left out.
  const skipped = LETTERS.slice(from, to - 1).filter((letter) => !['đ', 'f', 'j'].includes(letter)).length;
  return { missing: skipped };
}
