import { classes } from './props.ts';
import type { DoubtfulPiece, SourceItem, SourceLine, SourceRange } from './source-view.tsx';

/** A line of the source: its number, its words, the parts that items stand for marked. */
export function SourceTextLine({
  line,
  items,
  currentId,
}: {
  line: SourceLine;
  items: readonly SourceItem[];
  currentId: string | undefined;
}) {
  return (
    <>
      {line.page === undefined ? null : (
        <li class="k-source-page" aria-hidden="true">
          Trang {line.page}
        </li>
      )}
      <li id={`d${line.number}`} value={line.number}>
        <a class="k-source-number" href={`#d${line.number}`} aria-label={`Dòng ${line.number}`} tabindex={-1}>
          {line.number}
        </a>
        <span>
          {piecesOf(line, items).map((piece) =>
            piece.item ? (
              <mark
                class={classes(piece.item.doubt && 'k-mark-doubt', piece.item.id === currentId && 'k-mark-current')}
                data-item={piece.item.id}
              >
                <Words piece={piece} />
              </mark>
            ) : (
              <Words piece={piece} />
            ),
          )}
        </span>
      </li>
    </>
  );
}

/** The text of a piece, its doubtful words marked: one click shows what else they may be. */
function Words({ piece }: { piece: Piece }) {
  const { word } = piece;
  if (!word) return <>{piece.text}</>;
  const title = `Đọc được “${word.asRead}”`;
  if (!word.href)
    return (
      <span class="k-word" title={title}>
        {piece.text}
      </span>
    );
  return (
    <a class="k-word" href={word.href} title={title} data-word>
      {piece.text}
    </a>
  );
}

interface Piece {
  text: string;
  item?: SourceItem;
  word?: DoubtfulPiece;
}

/**
 * Cuts a line where ranges begin and end, and around doubtful words. Where ranges lie within each other, the later item
 * of the list wins.
 */
export function piecesOf(line: SourceLine, items: readonly SourceItem[]): Piece[] {
  const owners = new Array<SourceItem | undefined>(line.text.length).fill(undefined);
  for (const item of items) {
    const span = spanIn(line, item.range);
    if (span) owners.fill(item, span.start, span.end);
  }
  const words = new Array<DoubtfulPiece | undefined>(line.text.length).fill(undefined);
  for (const word of line.doubtful ?? []) words.fill(word, word.start, word.start + word.length);
  const pieces: Piece[] = [];
  let start = 0;
  for (let place = 1; place <= line.text.length; place += 1) {
    const [item, word] = [owners[start], words[start]];
    if (place < line.text.length && owners[place] === item && words[place] === word) continue;
    pieces.push({ text: line.text.slice(start, place), ...(item ? { item } : {}), ...(word ? { word } : {}) });
    start = place;
  }
  return pieces;
}

/** Where a range covers a line. */
export function spanIn(line: SourceLine, range: SourceRange | undefined): { start: number; end: number } | undefined {
  if (!range || line.number < range.from.line || line.number > range.to.line) return undefined;
  const start = line.number === range.from.line ? (range.from.column ?? 0) : 0;
  const end = line.number === range.to.line ? (range.to.column ?? line.text.length) : line.text.length;
  return { start, end };
}
