import { formatDate, formatNumber } from '../format.ts';
import type { HtmxAttributes } from '../props.ts';
import { classes } from '../props.ts';
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextInputProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined;
  placeholder?: string | undefined;
  autocomplete?: string | undefined;
  maxlength?: number | undefined;
  /** As wide as what is written in it. */
  width?: 'short' | 'medium' | 'full' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | undefined;
  autofocus?: boolean | undefined;
  hx?: HtmxAttributes | undefined;
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  return (
    <Field field={props}>
      <input
        {...controlAttributes(props)}
        class={classes('form-control', widthClass(props.width))}
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        inputmode={props.inputmode}
        autofocus={props.autofocus}
        {...props.hx}
      />
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number | undefined;
  placeholder?: string | undefined;
  maxlength?: number | undefined;
}

/** Several lines; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      <textarea
        {...controlAttributes(props)}
        class="form-control k-grow"
        rows={props.rows ?? 3}
        placeholder={props.placeholder}
        maxlength={props.maxlength}
      >
        {props.value}
      </textarea>
    </Field>
  );
}

export interface DateInputProps extends FieldProps {
  /** 'yyyy-mm-dd', or what the person typed when it was no date. */
  value?: string | undefined;
}

/** A date as officials write it, dd/mm/yyyy; an island adds the calendar of the device. Read it with `parseDate`. */
export function DateInput(props: DateInputProps) {
  return (
    <Field field={props}>
      <input
        {...controlAttributes(props)}
        class="form-control k-width-short"
        inputmode="numeric"
        autocomplete="off"
        placeholder="dd/mm/yyyy"
        value={props.value === undefined ? undefined : formatDate(props.value)}
        data-island="date"
      />
    </Field>
  );
}

export interface NumberInputProps extends FieldProps {
  value?: number | string | undefined;
  /** Behind the field: `người`, `triệu đồng`. */
  unit?: string | undefined;
  decimals?: number | undefined;
}

/** A number as Vietnamese write it, 1.234,5. Read it with `parseNumber`. */
export function NumberInput(props: NumberInputProps) {
  const { value, decimals = 0 } = props;
  return (
    <Field field={props}>
      <div class="k-with-unit">
        <input
          {...controlAttributes(props)}
          class="form-control k-width-short"
          inputmode={decimals > 0 ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={typeof value === 'number' ? formatNumber(value, decimals) : value}
          data-island="number"
          data-decimals={decimals}
        />
        {props.unit ? <span>{props.unit}</span> : null}
      </div>
    </Field>
  );
}

function widthClass(width: TextInputProps['width']): string | undefined {
  if (width === 'short') return 'k-width-short';
  return width === 'medium' ? 'k-width-medium' : undefined;
}
