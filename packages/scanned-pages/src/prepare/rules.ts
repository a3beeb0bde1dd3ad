import type { Rule } from '@kheo/official-document/pages';
import type { GreyImage } from './grey-image.ts';

/** Lengths in inches: a rule is longer than letters are, and thinner. */
const SHORTEST = { horizontal: 0.4, vertical: 0.22 };
const THICKEST = 0.035;
const HOLE = 0.02;
const DARK = 150;
/** Part of the length of a rule beside which there may be ink: letters stand on it in places. */
const MOST_BESIDE = 0.4;
const MOST_RULES = 2000;

/** Dark runs of one line of pixels, joined with those of the lines beside it. */
interface Run {
  from: number;
  to: number;
  /** First and last line of pixels. */
  first: number;
  last: number;
}

/** Finds the straight lines drawn on a level page and paints them white. Lengths of the rules are in pixels. */
export function takeRules(image: GreyImage): Rule[] {
  const horizontal = runsOf(image, 'horizontal');
  const vertical = runsOf(image, 'vertical');
  for (const run of horizontal) erase(image, run, 'horizontal');
  for (const run of vertical) erase(image, run, 'vertical');
  return [...horizontal.map((run) => ruleOf(run, 'horizontal')), ...vertical.map((run) => ruleOf(run, 'vertical'))];
}

function ruleOf({ from, to, first, last }: Run, direction: Rule['direction']): Rule {
  return { direction, at: (first + last + 1) / 2, from, to };
}

function runsOf(image: GreyImage, direction: Rule['direction']): Run[] {
  const { data, width, height, dpi } = image;
  const [lines, length] = direction === 'horizontal' ? [height, width] : [width, height];
  const [lineStep, step] = direction === 'horizontal' ? [width, 1] : [1, width];
  const shortest = SHORTEST[direction] * dpi;
  const thickest = Math.max(3, THICKEST * dpi);
  const hole = Math.max(2, HOLE * dpi);
  const found: Run[] = [];
  let open: Run[] = [];
  for (let line = 1; line < lines - 1; line += 1) {
    const runs: Run[] = [];
    let from = -1;
    let last = -1;
    const end = () => {
      if (from >= 0 && last - from >= shortest) runs.push({ from, to: last + 1, first: line, last: line });
      from = -1;
    };
    for (let place = 0, at = line * lineStep; place < length; place += 1, at += step) {
      // A rule that falls by a pixel on its way goes on in the line of pixels beside it.
      if ((data[at] ?? 255) >= DARK && (data[at + lineStep] ?? 255) >= DARK) continue;
      if (from >= 0 && place - last > hole) end();
      if (from < 0) from = place;
      last = place;
    }
    end();
    open = joinRuns(open, runs, found);
    if (found.length > MOST_RULES) break;
  }
  found.push(...open);
  return found.filter((run) => run.last - run.first < thickest && isBare(image, run, lineStep, step));
}

/** Runs that touch those of the line before go on with them; the others are complete. */
function joinRuns(open: Run[], runs: Run[], found: Run[]): Run[] {
  for (const run of open) {
    const next = runs.find((candidate) => candidate.from <= run.to && candidate.to >= run.from);
    if (next === undefined) found.push(run);
    else {
      next.first = Math.min(next.first, run.first);
      next.from = Math.min(next.from, run.from);
      next.to = Math.max(next.to, run.to);
    }
  }
  return runs;
}

/** A rule has paper on both sides; the feet of a row of letters have letters on one. */
function isBare({ data }: GreyImage, run: Run, lineStep: number, step: number): boolean {
  const inkAt = (line: number) => {
    let ink = 0;
    for (let place = run.from; place < run.to; place += 1) {
      if ((data[line * lineStep + place * step] ?? 255) < DARK) ink += 1;
    }
    return ink / (run.to - run.from);
  };
  return inkAt(run.first - 3) < MOST_BESIDE && inkAt(run.last + 4) < MOST_BESIDE;
}

function erase({ data, width, height }: GreyImage, run: Run, direction: Rule['direction']): void {
  const [lineStep, step] = direction === 'horizontal' ? [width, 1] : [1, width];
  const lines = direction === 'horizontal' ? height : width;
  for (let line = Math.max(0, run.first - 1); line <= Math.min(lines - 1, run.last + 2); line += 1) {
    for (let place = run.from; place < run.to; place += 1) data[line * lineStep + place * step] = 255;
  }
}
