import { controlAttributes, Field, type FieldProps, fieldId } from './field.tsx';

export interface UnitOption {
  id: string;
  name: string;
  /** What tells it from one of the same name: the unit above. */
  note?: string | undefined;
}

export interface UnitPickerProps extends FieldProps {
  /** Without JavaScript this is the whole list; with it, what is offered before anything is typed. */
  options: readonly UnitOption[];
  value?: string | undefined;
  /** Answers `?q=` with `UnitOptions` as HTML. */
  searchHref: string;
  /** It is one of a list: several may be written in words. */
  many?: boolean | undefined;
  placeholder?: string | undefined;
}

/** Name of the field in which a unit, or several parted by semicolons, is written in words where there is no script. */
export function typedUnitName(name: string, many = false): string {
  return many ? `${name}-danh-sach` : `${name}-ten`;
}

/** A unit of the tree: a plain select that an island turns into a box which searches as one types, marks or not. */
export function UnitPicker(props: UnitPickerProps) {
  const { name, options, value, many, placeholder = 'Chọn đơn vị' } = props;
  const unscripted = fieldId({ name: typedUnitName(name), id: props.id && typedUnitName(props.id) });
  const words = many ? 'Hoặc gõ tên các đơn vị, cách nhau bằng dấu chấm phẩy' : 'Hoặc gõ tên đơn vị';
  return (
    <Field field={props}>
      <div class="k-picker" data-island="picker" data-search-href={props.searchHref} data-label={props.label}>
        <select {...controlAttributes(props)} class="form-select">
          <option value="">{placeholder}</option>
          {options.map((option) => (
            <option value={option.id} selected={option.id === value}>
              {option.note ? `${option.name} (${option.note})` : option.name}
            </option>
          ))}
        </select>
        <noscript>
          <label class="k-hint" for={unscripted}>
            {words}
          </label>
          <input class="form-control" id={unscripted} name={typedUnitName(name, many)} autocomplete="off" />
        </noscript>
      </div>
    </Field>
  );
}

/** The answer to the search of a `UnitPicker`. */
export function UnitOptions({ options }: { options: readonly UnitOption[] }) {
  if (options.length === 0) return <div class="k-picker-none">Không có đơn vị nào khớp</div>;
  return (
    <>
      {options.map((option) => (
        // The focus stays in the box, which names the active option.
        <div role="option" tabIndex={-1} aria-selected="false" data-value={option.id} data-name={option.name}>
          <span>{option.name}</span>
          {option.note ? <small>{option.note}</small> : null}
        </div>
      ))}
    </>
  );
}
