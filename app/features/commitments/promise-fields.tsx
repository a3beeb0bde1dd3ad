import { DateInput, FieldRow, TextArea } from '../../ui/form.tsx';
import { parseDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Typed, typedFields } from '../typed-form.ts';

/** A promise as it is typed beside an activity. */
export interface TypedPromise {
  text: string;
  dueOn: string | null;
}

/** As many promises as a form beside an activity takes; more are added on the activity's page. */
const rows = [0, 1, 2];

/** "Hứa với dân": promises made in an activity, recorded with it. */
export function PromiseFields({ typed }: { typed: Typed | undefined }) {
  const { field } = typedFields(typed);
  const written = rows.filter((row) => typed?.values[`hua_${row}`]?.[0] || typed?.faults[`hua_${row}_han`]);
  return (
    <details class="k-fold" open={written.length > 0}>
      <summary>
        <Icon name="commitment" /> Hứa với dân
      </summary>
      {rows.map((row) => (
        <FieldRow>
          <TextArea
            {...field(`hua_${row}`)}
            label={`Đã hứa gì${row === 0 ? '' : ` (${row + 1})`}`}
            rows={1}
            maxlength={2000}
          />
          <DateInput {...field(`hua_${row}_han`)} label="Hạn" />
        </FieldRow>
      ))}
    </details>
  );
}

/** The promises of such a form; a date that is none is a fault at its field. */
export function readPromises(form: Readonly<Record<string, unknown>>): {
  promises: TypedPromise[];
  faults: Record<string, string>;
} {
  const promises: TypedPromise[] = [];
  const faults: Record<string, string> = {};
  for (const row of rows) {
    const text = wordsOf(form[`hua_${row}`]);
    const due = wordsOf(form[`hua_${row}_han`]);
    const dueOn = due ? parseDate(due) : undefined;
    if (due && !dueOn) faults[`hua_${row}_han`] = 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 10/03/2026.';
    if (due && !text) faults[`hua_${row}`] = 'Hãy ghi điều đã hứa.';
    if (text) promises.push({ text, dueOn: dueOn ?? null });
  }
  return { promises, faults };
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 2000) : '';
}
