import { Icon } from './icons.tsx';
import { type Content, classes } from './props.ts';

export interface SourceLine {
  number: number;
  text: string;
  /** Set on the first line of a page. */
  page?: number | undefined;
}

export interface SourceRange {
  from: { line: number; column?: number | undefined };
  /** `column` is the place after the last letter. */
  to: { line: number; column?: number | undefined };
}

export interface SourceItem {
  id: string;
  /** Where in the text it stands. */
  range?: SourceRange | undefined;
  /** Needs a person's eye; the keys j and k go from one to the next. */
  doubt?: boolean | undefined;
  /** The card of the item; Enter presses what carries `data-accept` in it. */
  content: Content;
}

export interface SourceViewProps {
  lines: readonly SourceLine[];
  items: readonly SourceItem[];
  /** `Văn bản gốc`. */
  sourceLabel?: string | undefined;
  /** `Kết quả đọc`. */
  itemsLabel?: string | undefined;
  /** The item that is looked at. */
  currentId?: string | undefined;
}

/** The text of a document, line by line, beside what was read from it; on a phone one or the other. */
export function SourceView(props: SourceViewProps) {
  const { lines, items, sourceLabel = 'Văn bản gốc', itemsLabel = 'Kết quả đọc', currentId } = props;
  return (
    <div class="k-source" data-island="source">
      <fieldset class="k-source-switch">
        <legend class="visually-hidden">Xem phần</legend>
        <label>
          <input type="radio" name="phan" value="ket-qua" checked data-pane="items" />
          {itemsLabel}
        </label>
        <label>
          <input type="radio" name="phan" value="goc" data-pane="text" />
          {sourceLabel}
        </label>
      </fieldset>
      {/* A region that scrolls must be reachable by keyboard. */}
      <section class="k-source-text" aria-label={sourceLabel} tabindex={0}>
        <ol>
          {lines.map((line) => (
            <Line line={line} items={items} currentId={currentId} />
          ))}
        </ol>
      </section>
      <section class="k-source-items" aria-label={itemsLabel}>
        {items.map((item) => (
          <Item item={item} current={item.id === currentId} />
        ))}
      </section>
    </div>
  );
}

function Item({ item, current }: { item: SourceItem; current: boolean }) {
  const first = item.range?.from.line;
  return (
    <article
      class={classes('k-source-item', item.doubt && 'k-source-doubt', current && 'k-source-current')}
      id={`muc-${item.id}`}
      data-item={item.id}
      data-doubt={item.doubt ? '' : undefined}
      tabindex={-1}
    >
      {first === undefined ? null : (
        <a class="k-source-link" href={`#d${first}`} data-line={first}>
          <Icon name="left" />
          dòng {first}
          {item.range && item.range.to.line !== first ? `–${item.range.to.line}` : ''}
        </a>
      )}
      {item.content}
    </article>
  );
}

function Line({
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
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
        </span>
      </li>
    </>
  );
}

interface Piece {
  text: string;
  item?: SourceItem;
}

/** Cuts a line where ranges begin and end. Where ranges lie within each other, the later item of the list wins. */
export function piecesOf(line: SourceLine, items: readonly SourceItem[]): Piece[] {
  const owners = new Array<SourceItem | undefined>(line.text.length).fill(undefined);
  for (const item of items) {
    const span = spanIn(line, item.range);
    if (span) owners.fill(item, span.start, span.end);
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let place = 1; place <= line.text.length; place += 1) {
    const owner = owners[start];
    if (place < line.text.length && owners[place] === owner) continue;
    const text = line.text.slice(start, place);
    pieces.push(owner ? { text, item: owner } : { text });
    start = place;
  }
  return pieces;
}

function spanIn(line: SourceLine, range: SourceRange | undefined): { start: number; end: number } | undefined {
  if (!range || line.number < range.from.line || line.number > range.to.line) return undefined;
  const start = line.number === range.from.line ? (range.from.column ?? 0) : 0;
  const end = line.number === range.to.line ? (range.to.column ?? line.text.length) : line.text.length;
  return { start, end };
}
