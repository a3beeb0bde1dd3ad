import { type Content, classes } from '../props.ts';

/** What every field takes. */
export interface FieldProps {
  /** Name in the form, and the id of the field unless `id` is given. */
  name: string;
  label: string;
  id?: string | undefined;
  hint?: Content;
  error?: string | undefined;
  required?: boolean | undefined;
  /** The label is for screen readers only. */
  quietLabel?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** The id under which the field is found, also from the error summary. */
export function fieldId(props: Pick<FieldProps, 'id' | 'name'>): string {
  return props.id ?? props.name;
}

/** Attributes that tie a control to its hint and its error. */
export function controlAttributes(props: FieldProps) {
  const id = fieldId(props);
  const described = classes(Boolean(props.hint) && `${id}-hint`, Boolean(props.error) && `${id}-error`);
  return {
    id,
    name: props.name,
    required: props.required,
    disabled: props.disabled,
    'aria-describedby': described || undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
  };
}

/** A label, a control, a hint and an error, tied together. */
export function Field({ field, children }: { field: FieldProps; children?: Content }) {
  const id = fieldId(field);
  return (
    <div class={classes('k-field', Boolean(field.error) && 'k-field-wrong')}>
      <label class={field.quietLabel ? 'visually-hidden' : 'k-label'} for={id}>
        {field.label}
        {field.required ? <RequiredMark /> : null}
      </label>
      <FieldHint field={field} />
      {children}
      <FieldError field={field} />
    </div>
  );
}

/** The same for several controls under one question. */
export function FieldGroup({ field, children }: { field: FieldProps; children?: Content }) {
  const id = fieldId(field);
  const described = classes(Boolean(field.hint) && `${id}-hint`, Boolean(field.error) && `${id}-error`);
  return (
    <fieldset
      class={classes('k-field', Boolean(field.error) && 'k-field-wrong')}
      id={id}
      tabindex={-1}
      aria-describedby={described || undefined}
    >
      <legend class={field.quietLabel ? 'visually-hidden' : 'k-label'}>
        {field.label}
        {field.required ? <RequiredMark /> : null}
      </legend>
      <FieldHint field={field} />
      {children}
      <FieldError field={field} />
    </fieldset>
  );
}

function RequiredMark() {
  return (
    <span class="k-required" aria-hidden="true">
      {' '}
      *
    </span>
  );
}

function FieldHint({ field }: { field: FieldProps }) {
  if (!field.hint) return null;
  return (
    <div class="k-hint" id={`${fieldId(field)}-hint`}>
      {field.hint}
    </div>
  );
}

function FieldError({ field }: { field: FieldProps }) {
  if (!field.error) return null;
  return (
    <div class="k-error" id={`${fieldId(field)}-error`}>
      <span class="visually-hidden">Lỗi: </span>
      {field.error}
    </div>
  );
}
