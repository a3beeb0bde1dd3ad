import { formatNumber } from './number-format.ts';
import type { NumberingPlace } from './styles.ts';
import { child, childrenNamed, statedValue, toggleOf, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** The mark with `%1` to `%9` for the numbers of the levels. */
  text: string;
  suffix: string;
  /** Whether all numbers of the mark are written in Arabic digits. */
  legal: boolean;
  /** Level (from 1) whose step starts this one anew; 0 for none, undefined for any above. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  abstractId: string;
  overrides: Map<number, { start: number | undefined; level: Level | undefined }>;
}

const MOST_LEVELS = 9;
/** Bullets of the symbol fonts stand in the private area; this one is their minus sign. */
const SYMBOL_MINUS = '\uf02d';

/**
 * Counts the automatic numbers of a document in reading order, so that they appear in its text as they are printed.
 */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const styleLinks = new Map<string, string>();
    for (const definition of childrenNamed(root, 'w:abstractNum')) {
      const id = definition.attributes['w:abstractNumId'] ?? '';
      this.#levels.set(
        id,
        new Map(childrenNamed(definition, 'w:lvl').map((level) => [indexOf(level), readLevel(level)])),
      );
      const link = statedValue(definition, 'w:styleLink');
      if (link !== undefined) styleLinks.set(link, id);
    }
    for (const definition of childrenNamed(root, 'w:abstractNum')) {
      const target = styleLinks.get(statedValue(definition, 'w:numStyleLink') ?? '');
      const levels = this.#levels.get(target ?? '');
      if (levels !== undefined) this.#levels.set(definition.attributes['w:abstractNumId'] ?? '', levels);
    }
    for (const list of childrenNamed(root, 'w:num')) this.#lists.set(list.attributes['w:numId'] ?? '', readList(list));
  }

  /**
   * The mark of the next paragraph at that place, with the space that follows it; empty when the place has none.
   * `style` is the style of the paragraph, by which a list may know its level.
   */
  next(place: NumberingPlace, style: string | undefined): string {
    const list = this.#lists.get(place.id);
    if (list === undefined) return '';
    const levels = this.#levels.get(list.abstractId);
    const levelIndex = place.level ?? levelOfStyle(levels, style) ?? 0;
    const levelAt = (index: number) => list.overrides.get(index)?.level ?? levels?.get(index);
    const level = levelAt(levelIndex);
    if (level === undefined || levelIndex >= MOST_LEVELS) return '';
    const counters = this.#advance(place.id, list, levelIndex, levelAt);
    if (level.format === 'none' && !level.text.includes('%')) return level.text === '' ? '' : level.text + level.suffix;
    if (level.format === 'bullet') return bullet(level.text) + level.suffix;
    const mark = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
      return formatNumber(counters[index] ?? levelAt(index)?.start ?? 1, format);
    });
    return mark === '' ? '' : mark + level.suffix;
  }

  /** Steps the counter of a level, starts anew those below it, and gives all of them. */
  #advance(id: string, list: List, at: number, levelAt: (index: number) => Level | undefined): number[] {
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    const override = list.overrides.get(at)?.start;
    const firstUse = !this.#started.has(`${id}/${at}`);
    this.#started.add(`${id}/${at}`);
    const current = counters[at];
    const start = levelAt(at)?.start ?? 1;
    counters[at] = override !== undefined && firstUse ? override : current === undefined ? start : current + 1;
    for (let above = 0; above < at; above += 1) counters[above] ??= levelAt(above)?.start ?? 1;
    for (let below = at + 1; below < counters.length; below += 1) {
      const restart = levelAt(below)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) delete counters[below];
    }
    return counters;
  }
}

function levelOfStyle(levels: Map<number, Level> | undefined, style: string | undefined): number | undefined {
  if (levels === undefined || style === undefined) return undefined;
  return [...levels].find(([, level]) => level.style === style)?.[0];
}

function indexOf(level: XmlElement): number {
  return Number(level.attributes['w:ilvl'] ?? 0);
}

function readLevel(level: XmlElement): Level {
  const suffix = statedValue(level, 'w:suff') ?? 'tab';
  const restart = statedValue(level, 'w:lvlRestart');
  return {
    start: Number(statedValue(level, 'w:start') ?? 1),
    format: statedValue(level, 'w:numFmt') ?? 'decimal',
    text: statedValue(level, 'w:lvlText') ?? '',
    suffix: suffix === 'nothing' ? '' : ' ',
    legal: toggleOf(level, 'w:isLgl') ?? false,
    restart: restart === undefined ? undefined : Number(restart),
    style: statedValue(level, 'w:pStyle'),
  };
}

function readList(list: XmlElement): List {
  const overrides: List['overrides'] = new Map();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const start = statedValue(override, 'w:startOverride');
    const level = child(override, 'w:lvl');
    overrides.set(indexOf(override), {
      start: start === undefined ? undefined : Number(start),
      level: level === undefined ? undefined : readLevel(level),
    });
  }
  return { abstractId: statedValue(list, 'w:abstractNumId') ?? '', overrides };
}

function bullet(text: string): string {
  if (text === SYMBOL_MINUS) return '-';
  return /^[\ue000-\uf8ff]$/.test(text) || text === 'o' || text === '§' ? '•' : text;
}
