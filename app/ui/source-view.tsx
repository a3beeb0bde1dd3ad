import { Icon } from './icons.tsx';
import { MoreScript } from './more-script.tsx';
import { MoreStyle } from './more-style.tsx';
import { type Content, classes } from './props.ts';
import { SourceTextLine } from './source-line.tsx';
import { SourcePictures } from './source-pictures.tsx';

export interface SourceLine {
  number: number;
  text: string;
  /** Set on the first line of a page. */
  page?: number | undefined;
  /** Where it stands on the picture of its page, in points. */
  place?: { page: number; left: number; top: number; right: number; bottom: number } | undefined;
  /** Words that were restored and are not certain, in order. */
  doubtful?: readonly DoubtfulPiece[] | undefined;
}

export interface DoubtfulPiece {
  start: number;
  length: number;
  /** Leads to what else the word may be; without it the word is only marked. */
  href?: string | undefined;
  /** What the file had there. */
  asRead: string;
}

/** The picture of a page; its size is in points, as the places of the lines are. */
export interface SourcePicture {
  page: number;
  href: string;
  width: number;
  height: number;
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
  /** Pictures of the pages, to stand beside the text. */
  pictures?: readonly SourcePicture[] | undefined;
  /** `Văn bản gốc`. */
  sourceLabel?: string | undefined;
  /** `Kết quả đọc`. */
  itemsLabel?: string | undefined;
  /** The item that is looked at. */
  currentId?: string | undefined;
}

/** The text of a document, line by line, beside what was read from it; on a phone one or the other. */
export function SourceView(props: SourceViewProps) {
  const { lines, items, pictures = [], sourceLabel = 'Văn bản gốc', itemsLabel = 'Kết quả đọc', currentId } = props;
  return (
    <div class="k-source" data-island="source">
      <MoreStyle />
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
      <div class="k-source-origin">
        {pictures.length > 0 ? <PictureSwitch /> : null}
        {/* A region that scrolls must be reachable by keyboard. */}
        <section class="k-source-text" aria-label={sourceLabel} tabindex={0}>
          <ol>
            {lines.map((line) => (
              <SourceTextLine line={line} items={items} currentId={currentId} />
            ))}
          </ol>
        </section>
        {pictures.length > 0 ? (
          <SourcePictures pictures={pictures} lines={lines} items={items} currentId={currentId} />
        ) : null}
      </div>
      <section class="k-source-items" aria-label={itemsLabel}>
        {items.map((item) => (
          <Item item={item} current={item.id === currentId} />
        ))}
      </section>
      <MoreScript />
    </div>
  );
}

/** Text or picture: on a wide page both stand side by side and nothing is switched. */
function PictureSwitch() {
  return (
    <fieldset class="k-source-switch k-source-pictures-switch">
      <legend class="visually-hidden">Bản gốc hiện dưới dạng</legend>
      <label>
        <input type="radio" name="goc" value="chu" checked data-view="text" />
        Chữ
      </label>
      <label>
        <input type="radio" name="goc" value="anh" data-view="pictures" />
        Ảnh trang
      </label>
    </fieldset>
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
