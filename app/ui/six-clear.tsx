import { Icon } from './icons.tsx';
import { classes } from './props.ts';

/** The six of the "6 rõ", in the order in which officials say them. */
export type ClearPoint = 'person' | 'work' | 'time' | 'responsibility' | 'authority' | 'result';

/** Clear, or what is missing in words; an empty string says only that it is not clear. */
export type SixClearMarks = Readonly<Record<ClearPoint, true | string>>;

const POINTS: readonly { key: ClearPoint; word: string }[] = [
  { key: 'person', word: 'rõ người' },
  { key: 'work', word: 'rõ việc' },
  { key: 'time', word: 'rõ thời gian' },
  { key: 'responsibility', word: 'rõ trách nhiệm' },
  { key: 'authority', word: 'rõ thẩm quyền' },
  { key: 'result', word: 'rõ kết quả' },
];

/** How many of the six are clear. */
export function countClear(marks: SixClearMarks): number {
  return POINTS.filter(({ key }) => marks[key] === true).length;
}

/** Six small marks in a row, read out as `4 trên 6 rõ; chưa rõ thời gian, chưa rõ kết quả`. */
export function SixClear({ marks }: { marks: SixClearMarks }) {
  const missing = POINTS.filter(({ key }) => marks[key] !== true).map(({ word }) => `chưa ${word}`);
  const words = `${countClear(marks)} trên 6 rõ${missing.length > 0 ? `; ${missing.join(', ')}` : ''}`;
  return (
    <span class="k-six" role="img" aria-label={words} title={words}>
      {POINTS.map(({ key }) => (
        <span class={classes('k-six-mark', marks[key] !== true && 'k-six-missing')} />
      ))}
      <span class="k-six-count" aria-hidden="true">
        {countClear(marks)}/6
      </span>
    </span>
  );
}

/** The six spelled out, with what is missing and a link to put it right. */
export function SixClearList({
  marks,
  fixHref,
}: {
  marks: SixClearMarks;
  fixHref?: ((point: ClearPoint) => string) | undefined;
}) {
  return (
    <ul class="k-six-list">
      {POINTS.map(({ key, word }) => {
        const mark = marks[key];
        if (mark === true) {
          return (
            <li class="k-status-success">
              <Icon name="check" />
              {word}
            </li>
          );
        }
        const words = mark || `chưa ${word}`;
        return (
          <li class="k-status-warning">
            <Icon name="warning" />
            {fixHref ? <a href={fixHref(key)}>{words}</a> : words}
          </li>
        );
      })}
    </ul>
  );
}
