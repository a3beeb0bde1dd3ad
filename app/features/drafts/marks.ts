import type { Block, Heading } from '@kheo/official-document';

/** Letters of điểm, in their order (Decree 30/2020, Annex I, II.6). */
const letters = 'abcdđeghiklmnopqrstuvxy';
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

export type MarkKind = 'article' | 'roman' | 'arabic' | 'letter';

/** What kind of number a mark is; undefined for others (Phần, Chương, 1.1.), which stay as they are written. */
function kindOfMark(mark: string): MarkKind | undefined {
  if (/^Điều \d+\.?$/.test(mark)) return 'article';
  if (/^[IVXL]+\.$/.test(mark)) return 'roman';
  if (/^\d+\.$/.test(mark)) return 'arabic';
  return /^[a-zđ]\)$/.test(mark) ? 'letter' : undefined;
}

/** The nth mark of a kind, from 1. */
export function markOf(kind: MarkKind, n: number): string {
  switch (kind) {
    case 'article':
      return `Điều ${n}.`;
    case 'roman':
      return `${'X'.repeat(Math.floor(n / 10))}${romans[n % 10]}.`;
    case 'arabic':
      return `${n}.`;
    case 'letter':
      return `${letters[(n - 1) % letters.length]})`;
  }
}

const below: Record<MarkKind, readonly MarkKind[]> = {
  article: ['arabic', 'letter'],
  roman: ['arabic', 'letter'],
  arabic: ['letter'],
  letter: [],
};

/** The blocks with their numbers counted again, each kind from 1 below the one above it. */
export function renumbered(blocks: readonly Block[]): Block[] {
  const count: Record<MarkKind, number> = { article: 0, roman: 0, arabic: 0, letter: 0 };
  const at: Partial<Record<MarkKind, string>> = {};
  return blocks.map((block) => {
    const kind = block.kind === 'heading' ? kindOfMark(block.mark) : undefined;
    if (block.kind !== 'heading' || kind === undefined) return block;
    count[kind] += 1;
    const mark = markOf(kind, count[kind]);
    at[kind] = mark.replace(/[.)]$/, '');
    for (const lower of below[kind]) {
      count[lower] = 0;
      delete at[lower];
    }
    return { ...block, mark, ref: refOf(kind, at) } satisfies Heading;
  });
}

function refOf(kind: MarkKind, at: Partial<Record<MarkKind, string>>): string {
  const upper = at.article !== undefined ? at.article : at.roman;
  const levels =
    kind === 'article' || kind === 'roman' ? [at[kind]] : [upper, at.arabic, kind === 'letter' ? at.letter : undefined];
  return levels.filter((one) => one !== undefined).join('.');
}
