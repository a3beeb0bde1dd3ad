import { type UnitOption, UnitPicker, type UnitPickerProps } from './unit-picker.tsx';

export interface UnitListPickerProps extends Omit<UnitPickerProps, 'options' | 'value'> {
  /** Chosen so far: unticking one takes it out. */
  chosen: readonly UnitOption[];
}

/**
 * Several units at once: each that is chosen joins the list below, ticked. Without script the names are written into one field, parted
 * by semicolons. Stands on a page with `MoreScript`.
 */
export function UnitListPicker({ chosen, ...picker }: UnitListPickerProps) {
  return (
    <div data-island="unit-list" data-name={picker.name}>
      <UnitPicker {...picker} options={[]} many />
      <ul class="k-unit-list" data-units>
        {chosen.map((unit) => (
          <li>
            <label class="form-check">
              <input class="form-check-input" type="checkbox" name={picker.name} value={unit.id} checked />
              <span class="form-check-label">{unit.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
