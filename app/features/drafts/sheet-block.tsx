import type { Block, TableBlock } from '@kheo/official-document';
import { Icon } from '../../ui/icons.tsx';
import type { Remark } from './draft.ts';
import { blockKinds, blockNames, isRegular } from './edit.ts';
import { rowsFor, SheetField } from './sheet.tsx';

interface BlockProps {
  block: Block;
  /** Place in the document, as acts name it: `b3`, `e0.b3`. */
  at: string;
  /** From 1, as a person counts. */
  number: number;
  isFirst: boolean;
  isLast: boolean;
  remarks: readonly Remark[];
}

/** One block of the body: its words as they will be printed, and what can be done with it. */
export function SheetBlock({ block, at, number, isFirst, isLast, remarks }: BlockProps) {
  return (
    <div class="k-block" id={`khoi-${at}`}>
      <BlockFields block={block} at={at} number={number} />
      {remarks
        .filter((one) => one.settledAt === null)
        .map((one) => (
          <p class="k-block-remark">
            <Icon name="quote" /> {one.words ? <q>{one.words}</q> : null} {one.text}
          </p>
        ))}
      <div class="k-block-tools">
        {isFirst ? null : <Tool act={`up:${at}`} label={`Đưa khối ${number} lên`} icon="ascending" />}
        {isLast ? null : <Tool act={`down:${at}`} label={`Đưa khối ${number} xuống`} icon="descending" />}
        <Tool act={`remove:${at}`} label={`Bỏ khối ${number}`} icon="delete" />
        <AddBlock at={at} />
      </div>
    </div>
  );
}

function Tool({ act, label, icon }: { act: string; label: string; icon: 'ascending' | 'descending' | 'delete' }) {
  return (
    <button class="btn btn-sm btn-ghost-secondary btn-icon" type="submit" name="act" value={act} title={label}>
      <Icon name={icon} label={label} />
    </button>
  );
}

/** What can be put behind a block. */
export function AddBlock({ at }: { at: string }) {
  return (
    <details class="k-block-add">
      <summary class="btn btn-sm btn-ghost-secondary">
        <Icon name="add" /> Thêm
      </summary>
      <div class="k-block-choices">
        {blockKinds.map((kind) => (
          <button class="btn btn-sm" type="submit" name="act" value={`add:${at}:${kind}`}>
            {blockNames[kind]}
          </button>
        ))}
      </div>
    </details>
  );
}

function BlockFields({ block, at, number }: { block: Block; at: string; number: number }) {
  switch (block.kind) {
    case 'heading':
      return (
        <div class="k-block-line">
          <input
            class="k-a4-field k-a4-mark"
            name={`${at}.mark`}
            value={block.mark}
            size={Math.max(3, block.mark.length)}
            aria-label={`Số mục của khối ${number}`}
          />
          <SheetField
            name={`${at}.text`}
            value={block.text}
            label={`Khối ${number}`}
            placeholder="Nội dung"
            class={block.titled || /^Điều/.test(block.mark) ? 'k-a4-bold' : ''}
          />
        </div>
      );
    case 'paragraph':
      return (
        <div class="k-block-line">
          {block.bullet === null ? null : <span class="k-a4-bullet">{block.bullet}</span>}
          <SheetField
            name={`${at}.text`}
            value={block.text}
            label={`Khối ${number}`}
            placeholder="Nội dung"
            class={block.bullet === null ? 'k-a4-prose' : ''}
          />
        </div>
      );
    case 'table':
      return <TableFields table={block} at={at} number={number} />;
    case 'picture':
      return (
        <figure class="k-block-picture">
          <img src={`data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}`} alt={block.alt} />
          <SheetField
            name={`${at}.caption`}
            value={block.caption}
            label={`Chú thích hình ở khối ${number}`}
            class="k-a4-italic k-a4-centred"
          />
        </figure>
      );
  }
}

function TableFields({ table, at, number }: { table: TableBlock; at: string; number: number }) {
  const regular = isRegular(table);
  const width = table.rows[0]?.length ?? 0;
  return (
    <div class="k-block-table">
      <table>
        <caption class="visually-hidden">Bảng ở khối {number}</caption>
        <tbody>
          {table.rows.map((row, r) => (
            <tr>
              {row.map((cell, c) => {
                const Cell = r < table.headerRows ? 'th' : 'td';
                return (
                  <Cell colspan={cell.columnSpan} rowspan={cell.rowSpan}>
                    <textarea
                      class={r < table.headerRows ? 'k-a4-field k-a4-bold k-a4-centred' : 'k-a4-field'}
                      name={`${at}.r${r}.c${c}`}
                      rows={rowsFor(cell.text, 60 / Math.max(1, width))}
                      aria-label={`Khối ${number}, hàng ${r + 1}, cột ${c + 1}`}
                    >
                      {cell.text}
                    </textarea>
                  </Cell>
                );
              })}
              {regular ? (
                <td class="k-block-row-tools">
                  <TableTool act={`row-add:${at}:${r}`} words={`Thêm hàng dưới hàng ${r + 1}`} sign="+" />
                  <TableTool act={`row-remove:${at}:${r}`} words={`Bỏ hàng ${r + 1}`} sign="−" />
                </td>
              ) : null}
            </tr>
          ))}
          {regular ? (
            <tr>
              {table.rows[0]?.map((_, c) => (
                <td class="k-block-row-tools">
                  <TableTool act={`column-add:${at}:${c}`} words={`Thêm cột sau cột ${c + 1}`} sign="+" />
                  <TableTool act={`column-remove:${at}:${c}`} words={`Bỏ cột ${c + 1}`} sign="−" />
                </td>
              ))}
              <td class="k-block-row-tools" />
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function TableTool({ act, words, sign }: { act: string; words: string; sign: string }) {
  return (
    <button class="btn btn-sm btn-icon" type="submit" name="act" value={act} title={words} aria-label={words}>
      {sign}
    </button>
  );
}
