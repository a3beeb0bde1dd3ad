import type { Content } from '../props.ts';

interface FurtherRowsProps {
  rows: readonly Content[];
  /** How many show at once; the others open one at a time. */
  shown: number;
  /** On the button that opens the next. */
  label: string;
}

/** Rows of a form of which most are rarely needed: the first, and one more at each asking, with or without a script. */
export function FurtherRows({ rows, shown, label }: FurtherRowsProps) {
  const [first, ...rest] = rows;
  return (
    <>
      {first}
      {rest.length > 0 ? (
        <details class="k-further" open={shown > 1}>
          <summary class="btn btn-sm">{label}</summary>
          <FurtherRows rows={rest} shown={shown - 1} label={label} />
        </details>
      ) : null}
    </>
  );
}
