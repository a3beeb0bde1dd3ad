import { Icon, type IconName } from '../icons.tsx';
import type { HtmxAttributes } from '../props.ts';
import { controlAttributes, Field, FieldGroup, type FieldProps } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

export interface SelectProps extends FieldProps {
  options: readonly Choice[];
  value?: string | undefined;
  /** First entry, for nothing chosen. */
  placeholder?: string | undefined;
  hx?: HtmxAttributes | undefined;
}

/** One of several in a list. */
export function Select(props: SelectProps) {
  return (
    <Field field={props}>
      <select {...controlAttributes(props)} class="form-select" {...props.hx}>
        {props.placeholder === undefined ? null : (
          <option value="" selected={!props.value}>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface RadioCardsProps extends FieldProps {
  options: readonly Choice[];
  value?: string | undefined;
}

/** One of a few, each a tile large enough for a thumb. */
export function RadioCards(props: RadioCardsProps) {
  return (
    <FieldGroup field={props}>
      <div class="k-tiles">
        {props.options.map((option) => (
          <label class="k-tile">
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              required={props.required}
              disabled={option.disabled}
            />
            {option.icon ? <Icon name={option.icon} /> : null}
            <span>
              <span class="k-tile-label">{option.label}</span>
              {option.hint ? <small>{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Choice[];
  values?: readonly string[] | undefined;
}

/** Any number of several. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <FieldGroup field={props}>
      {props.options.map((option) => (
        <label class="form-check">
          <input
            class="form-check-input"
            type="checkbox"
            name={props.name}
            value={option.value}
            checked={props.values?.includes(option.value)}
            disabled={option.disabled}
          />
          <span class="form-check-label">{option.label}</span>
          {option.hint ? <span class="form-check-description">{option.hint}</span> : null}
        </label>
      ))}
    </FieldGroup>
  );
}

export interface CheckboxProps {
  name: string;
  label: string;
  value?: string | undefined;
  checked?: boolean | undefined;
  hint?: string | undefined;
}

/** One yes or no. */
export function Checkbox({ name, label, value = '1', checked, hint }: CheckboxProps) {
  return (
    <label class="form-check">
      <input class="form-check-input" type="checkbox" name={name} value={value} checked={checked} />
      <span class="form-check-label">{label}</span>
      {hint ? <span class="form-check-description">{hint}</span> : null}
    </label>
  );
}
